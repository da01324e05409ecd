import { useMemo } from "preact/hooks";
import type { HistogramBin } from "../../model/time/histogram.ts";
import { formatNumber } from "../../words/plural.ts";
import { useUi } from "../context.ts";
import { histogramPaths } from "./histogram-paths.ts";
import type { PlotMeasures } from "./plot-measures.ts";
import type { PlotScale } from "./plot-scale.ts";

interface HistogramProps {
  readonly bins: readonly HistogramBin[];
  readonly scale: PlotScale;
  readonly measures: PlotMeasures;
}

/** Bars stacked by type: what happened once in full colour, what went on throughout paler above it. */
export function Histogram({ bins, scale, measures }: HistogramProps) {
  const { store, language } = useUi();
  const { types } = store.getState().dataset;
  const height = measures.histogram;
  const { once, throughout, top } = useMemo(
    () => histogramPaths(bins, { scale, height, typeCount: types.length }),
    [bins, scale, height, types],
  );
  return (
    <>
      <span class="timeline-top" style={{ insetBlockStart: `${measures.grip}px`, inlineSize: `${scale.width}px` }}>
        {formatNumber(language, top)}
      </span>
      <svg
        class="timeline-drawing"
        width={scale.width}
        height={height}
        style={{ insetBlockStart: `${measures.grip}px` }}
        aria-hidden="true"
      >
        {types.map(({ id, hue }, index) => (
          <g key={id} fill={`var(--hue-${hue})`}>
            <path d={once[index] ?? ""} />
            <path class="timeline-throughout" d={throughout[index] ?? ""} />
          </g>
        ))}
      </svg>
    </>
  );
}
