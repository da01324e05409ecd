import { useMemo } from "preact/hooks";
import { axisTicks } from "../../model/axis-ticks.ts";
import { tickLabel } from "../../model/date-labels.ts";
import { useUi } from "../context.ts";
import { type PlotMeasures, topOfTicks } from "./plot-measures.ts";
import type { PlotScale } from "./plot-scale.ts";
import { useTimeLabels } from "./use-time-labels.ts";

interface AxisTicksProps {
  readonly scale: PlotScale;
  readonly measures: PlotMeasures;
}

const ROOM_FOR_LABEL = 52;

/** Round times of the dataset's own clock beneath the plot, with hairlines through it. */
export function AxisTicks({ scale, measures }: AxisTicksProps) {
  const { store } = useUi();
  const { context } = useTimeLabels();
  const { timeZone } = store.getState().dataset;
  const ticks = useMemo(() => {
    const most = Math.max(2, Math.floor(scale.width / ROOM_FOR_LABEL));
    return axisTicks({ axis: scale.axis, timeZone, most }).map((tick) => ({
      ...tick,
      offset: scale.offsetFromMs(tick.atMs),
      label: tickLabel(tick, context),
    }));
  }, [scale, timeZone, context]);
  return (
    <div class="timeline-ticks" style={{ "--ticks-top": `${topOfTicks(measures)}px` }} aria-hidden="true">
      {ticks.map(({ atMs, offset, label, major }) => (
        <span
          key={atMs}
          class={major ? "timeline-tick timeline-tick-major" : "timeline-tick"}
          style={{ insetInlineStart: `${offset}px` }}
        >
          <span class="timeline-tick-label">{label}</span>
        </span>
      ))}
    </div>
  );
}
