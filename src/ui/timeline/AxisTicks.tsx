import { useMemo } from "preact/hooks";
import { axisTicks, type Tick } from "../../model/axis-ticks.ts";
import { addUnits, wallTimeFromEpoch } from "../../model/calendar.ts";
import { tickLabel, wallTimeLabel } from "../../model/date-labels.ts";
import { useUi } from "../context.ts";
import { type PlotMeasures, topOfTicks } from "./plot-measures.ts";
import type { PlotScale } from "./plot-scale.ts";
import { type TimeLabels, useTimeLabels } from "./use-time-labels.ts";

interface AxisTicksProps {
  readonly scale: PlotScale;
  readonly measures: PlotMeasures;
}

const ROOM_FOR_LABEL = 52;
const ROOM_FOR_FULL_LABEL = 60;

/** Round times of the dataset's own clock beneath the plot, with hairlines through it. */
export function AxisTicks({ scale, measures }: AxisTicksProps) {
  const { store } = useUi();
  const labels = useTimeLabels();
  const { timeZone } = store.getState().dataset;
  const ticks = useMemo(() => {
    const most = Math.max(2, Math.floor(scale.width / ROOM_FOR_LABEL));
    return axisTicks({ axis: scale.axis, timeZone, most }).map((tick) => ({
      ...tick,
      offset: scale.offsetFromMs(tick.atMs),
      label: tickLabel(tick, labels.context),
    }));
  }, [scale, timeZone, labels]);
  const [first, second] = ticks;
  const hasRoom = first && (!second || second.offset - first.offset > ROOM_FOR_FULL_LABEL);
  const fullLabel = first && !first.major && hasRoom ? fullTickLabel(first, timeZone, labels) : null;
  return (
    <div class="timeline-ticks" style={{ "--ticks-top": `${topOfTicks(measures)}px` }} aria-hidden="true">
      {ticks.map(({ atMs, offset, label, major }, index) => (
        <span
          key={atMs}
          class={major ? "timeline-tick timeline-tick-major" : "timeline-tick"}
          style={{ insetInlineStart: `${offset}px` }}
        >
          <span class="timeline-tick-label" data-near={nearEdge(offset, scale.width)}>
            {(index === 0 && fullLabel) || label}
          </span>
        </span>
      ))}
    </div>
  );
}

/** The first tick says which month or year it is in, unless a larger unit begins there anyway. */
function fullTickLabel({ atMs, unit }: Tick, timeZone: string, labels: TimeLabels): string {
  if (unit === "month" || unit === "year") {
    return labels.interval({ fromMs: atMs, toMs: addUnits(atMs, 1, unit, timeZone) });
  }
  return wallTimeLabel(wallTimeFromEpoch(atMs, timeZone, "day"), labels.context);
}

const HALF_A_LABEL = 14;

/** A label at an end of the plot is set inwards from its tick: there is little paper beyond. */
function nearEdge(offset: number, width: number): "start" | "end" | null {
  if (offset < HALF_A_LABEL) return "start";
  return offset > width - HALF_A_LABEL ? "end" : null;
}
