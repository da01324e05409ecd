import { useMemo } from "preact/hooks";
import { axisBins, histogram } from "../../model/time/histogram.ts";
import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import { AxisTicks } from "./AxisTicks.tsx";
import { Histogram } from "./Histogram.tsx";
import { Lanes } from "./Lanes.tsx";
import { laneLayout } from "./lane-layout.ts";
import { PlotSurface } from "./PlotSurface.tsx";
import type { PlotMeasures } from "./plot-measures.ts";
import { createPlotScale } from "./plot-scale.ts";

const MOST_BINS = 120;
const NARROWEST_BIN = 6;

interface PlotProps {
  /** Of the axis, without the margins. */
  readonly width: number;
  readonly measures: PlotMeasures;
}

/**
 * What the filtered events look like on the axis. It renders again when the filters, the axis or the size change, never
 * when the window moves: the window lies over it as a layer of its own.
 */
export function Plot({ width, measures }: PlotProps) {
  const { store, derived } = useUi();
  const { timeZone, types } = store.getState().dataset;
  const axis = useStore(store, () => derived.axis());
  const events = useStore(store, () => derived.filtered());
  const scale = useMemo(() => createPlotScale(axis, width), [axis, width]);
  const bins = useMemo(() => {
    const most = Math.max(1, Math.min(MOST_BINS, Math.floor(width / NARROWEST_BIN)));
    return axisBins({ axis, timeZone, most });
  }, [axis, timeZone, width]);
  const filled = useMemo(() => histogram({ events, bins, typeIds: types.map(({ id }) => id) }), [events, bins, types]);
  const layout = useMemo(() => laneLayout(events, { scale, ...measures }), [events, scale, measures]);
  const drawing = useMemo(
    () => (
      <>
        <Histogram bins={filled} scale={scale} measures={measures} />
        <Lanes layout={layout} measures={measures} />
        <AxisTicks scale={scale} measures={measures} />
      </>
    ),
    [filled, layout, scale, measures],
  );
  return (
    <PlotSurface scale={scale} bins={bins} layout={layout} measures={measures}>
      {drawing}
    </PlotSurface>
  );
}
