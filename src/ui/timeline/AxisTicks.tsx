import { useMemo } from "preact/hooks";
import { axisTicks, type Tick } from "../../model/time/axis-ticks.ts";
import { addUnits, wallTimeFromEpoch } from "../../model/time/calendar.ts";
import { tickLabel, wallTimeLabel } from "../../model/time/date-labels.ts";
import { useUi } from "../context.ts";
import { type PlotMeasures, topOfTicks } from "./plot-measures.ts";
import type { PlotScale } from "./plot-scale.ts";
import { withFullFirst } from "./tick-labels.ts";
import { type TimeLabels, useTimeLabels } from "./use-time-labels.ts";

interface AxisTicksProps {
  readonly scale: PlotScale;
  readonly measures: PlotMeasures;
}

const ROOM_FOR_LABEL = 52;
/** Of the paper beside the plot: the rest belongs to the button that pans. */
const FREE_MARGIN = 4;

/** Round times of the dataset's own clock beneath the plot, with hairlines through it. */
export function AxisTicks({ scale, measures }: AxisTicksProps) {
  const { store } = useUi();
  const labels = useTimeLabels();
  const { timeZone } = store.getState().dataset;
  const ticks = useMemo(() => {
    const most = Math.max(2, Math.floor(scale.width / ROOM_FOR_LABEL));
    const found = axisTicks({ axis: scale.axis, timeZone, most });
    const labelled = found.map((tick) => ({
      ...tick,
      offset: scale.offsetFromMs(tick.atMs),
      label: tickLabel(tick, labels.context),
    }));
    const full = found[0] ? fullTickLabel(found[0], timeZone, labels) : "";
    return withFullFirst(labelled, { full, margin: FREE_MARGIN });
  }, [scale, timeZone, labels]);
  return (
    <div class="timeline-ticks" style={{ "--ticks-top": `${topOfTicks(measures)}px` }} aria-hidden="true">
      {ticks.map(({ atMs, offset, label, major, inwards }) => (
        <span
          key={atMs}
          class={major ? "timeline-tick timeline-tick-major" : "timeline-tick"}
          style={{ insetInlineStart: `${offset}px` }}
        >
          <span class={inwards ? "timeline-tick-label timeline-tick-inwards" : "timeline-tick-label"}>{label}</span>
        </span>
      ))}
    </div>
  );
}

/** What a tick marks, with the month or year that it is in. */
function fullTickLabel({ atMs, unit }: Tick, timeZone: string, labels: TimeLabels): string {
  if (unit === "month" || unit === "year") {
    return labels.interval({ fromMs: atMs, toMs: addUnits(atMs, 1, unit, timeZone) });
  }
  return wallTimeLabel(wallTimeFromEpoch(atMs, timeZone, "day"), labels.context);
}
