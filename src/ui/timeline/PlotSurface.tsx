import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Bins } from "../../model/time/histogram.ts";
import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import { AxisPanning } from "./AxisPanning.tsx";
import { EventMarks } from "./EventMarks.tsx";
import type { LaneLayout } from "./lane-layout.ts";
import { PlotTip } from "./PlotTip.tsx";
import type { PlotMeasures } from "./plot-measures.ts";
import type { PlotScale } from "./plot-scale.ts";
import { usePlotPointer } from "./use-plot-pointer.ts";
import { useTimeLabels } from "./use-time-labels.ts";
import { WindowLayer } from "./WindowLayer.tsx";

interface PlotSurfaceProps {
  readonly scale: PlotScale;
  readonly bins: Bins;
  readonly layout: LaneLayout;
  readonly measures: PlotMeasures;
  /** The drawing beneath the window. */
  readonly children: ComponentChildren;
}

/** What the reader touches: the drawing, the window over it, and what is pointed at. */
export function PlotSurface({ scale, bins, layout, measures, children }: PlotSurfaceProps) {
  const { store, derived, words } = useUi();
  const labels = useTimeLabels();
  const plot = useRef<HTMLDivElement>(null);
  const { edges } = bins;
  const situation = useMemo(() => ({ scale, edges, layout, measures }), [scale, edges, layout, measures]);
  const { handlers, held, pointed } = usePlotPointer(plot, situation);
  const events = useStore(store, () => derived.filtered().length);
  const label = words.timeline.chart({ events, period: labels.interval(scale.axis) });
  return (
    <div class="timeline-surface" style={{ paddingInline: `${measures.margin}px` }} {...handlers}>
      <div ref={plot} class="timeline-plot">
        <div role="img" aria-label={label}>
          {children}
        </div>
        <WindowLayer scale={scale} measures={measures} held={held} />
        <EventMarks layout={layout} measures={measures} />
        <PlotTip target={pointed} situation={situation} />
      </div>
      <AxisPanning scale={scale} />
    </div>
  );
}
