import { useMemo } from "preact/hooks";
import { windowFromInterval } from "../../model/time/time-window.ts";
import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import { HandleSlider } from "./HandleSlider.tsx";
import { handleUnits } from "./handle-units.ts";
import { type PlotMeasures, topOfTicks } from "./plot-measures.ts";
import { type PlotScale, placedEnd } from "./plot-scale.ts";
import { useTimeLabels } from "./use-time-labels.ts";
import { handlePositions, type WindowDrag } from "./window-after.ts";
import { type EdgeRules, edgesFromWindow, unitsFrom } from "./window-edges.ts";

interface WindowLayerProps {
  readonly scale: PlotScale;
  readonly measures: PlotMeasures;
  /** What a pointer drags just now. */
  readonly held: WindowDrag["kind"] | null;
}

/** The window over the plot: what lies outside is veiled, its ends are brackets. Alone renders while the window moves. */
export function WindowLayer({ scale, measures, held }: WindowLayerProps) {
  const { store, derived, words } = useUi();
  const labels = useTimeLabels();
  const { timeZone } = store.getState().dataset;
  const window = useStore(store, ({ view }) => view.window);
  const mode = useStore(store, ({ view }) => view.mode);
  const extent = useStore(store, () => derived.extent());
  const { unit, larger } = useMemo(() => handleUnits(scale.axis), [scale]);
  const rules: EdgeRules = useMemo(() => ({ extent, timeZone, unit, mode }), [extent, timeZone, unit, mode]);
  const isWindow = mode === "window";

  const edges = edgesFromWindow(window, rules);
  const start = isWindow ? placedEnd(scale, edges.fromMs) : { offset: 0, beyond: null };
  const end = placedEnd(scale, edges.toMs);
  const length = Math.max(end.offset - start.offset, 0);
  const { handles } = words.timeline;
  const positions = handlePositions(edges, rules);
  const ends = windowFromInterval(edges, timeZone);
  const spoken = {
    start: labels.end(ends.from),
    end: labels.end(ends.to),
    window: handles.windowValue(
      labels.window(window),
      unit === "hour"
        ? handles.hours(unitsFrom(edges.fromMs, edges.toMs, rules))
        : handles.days(unitsFrom(edges.fromMs, edges.toMs, { ...rules, unit: "day" })),
    ),
  };
  const shared = { rules, larger, plotWidth: scale.width };
  return (
    <div class="timeline-window" style={{ blockSize: `${topOfTicks(measures)}px` }} data-held={held}>
      <span class="timeline-veil" style={{ insetInlineStart: "0", inlineSize: `${start.offset}px` }} />
      <span class="timeline-veil" style={{ insetInlineStart: `${end.offset}px`, insetInlineEnd: "0" }} />
      <span class="timeline-range" style={{ insetInlineStart: `${start.offset}px`, inlineSize: `${length}px` }} />
      {isWindow && (
        <HandleSlider
          {...shared}
          handle="start"
          place={start}
          name={handles.start}
          spoken={spoken.start}
          position={positions.start}
          range={{ min: 0, max: positions.end - 1 }}
        />
      )}
      <HandleSlider
        {...shared}
        handle="end"
        place={end}
        name={handles.end}
        spoken={spoken.end}
        position={positions.end}
        range={{ min: isWindow ? positions.start + 1 : 1, max: positions.last }}
      />
      {isWindow && (
        <HandleSlider
          {...shared}
          handle="window"
          place={{ offset: start.offset + length / 2, beyond: null }}
          name={handles.window}
          spoken={spoken.window}
          position={positions.start}
          range={{ min: 0, max: positions.last - (positions.end - positions.start) }}
        />
      )}
    </div>
  );
}
