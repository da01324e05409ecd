import type { HistogramBin } from "../../model/time/histogram.ts";
import type { PlotScale } from "./plot-scale.ts";

/** Path data per type: what happened once, and above it what went on throughout; "" where a type has nothing. */
export interface HistogramPaths {
  readonly once: readonly string[];
  readonly throughout: readonly string[];
  /** The value at the top of the drawing; whole, at least 1. */
  readonly top: number;
}

interface PathOptions {
  readonly scale: PlotScale;
  readonly height: number;
  readonly typeCount: number;
}

/** One path a type and nature, however many bins there are: the drawing stays a handful of elements. */
export function histogramPaths(
  bins: readonly HistogramBin[],
  { scale, height, typeCount }: PathOptions,
): HistogramPaths {
  const top = Math.max(1, Math.ceil(Math.max(0, ...bins.map(binTotal)) - 1e-6));
  const once = Array.from({ length: typeCount }, () => "");
  const throughout = Array.from({ length: typeCount }, () => "");
  for (const bin of bins) {
    const from = Math.max(scale.offsetFromMs(bin.fromMs), 0);
    const to = Math.min(scale.offsetFromMs(bin.toMs), scale.width);
    const gap = to - from > 4 ? 1 : 0;
    let filled = 0;
    const stack = (paths: string[], values: readonly number[]) => {
      for (const [type, value] of values.entries()) {
        if (value === 0) continue;
        paths[type] += boxPath({ from, to: to - gap, bottom: filled, top: filled + (value / top) * height }, height);
        filled += (value / top) * height;
      }
    };
    stack(once, bin.once);
    stack(throughout, bin.throughout);
  }
  return { once, throughout, top };
}

function binTotal(bin: HistogramBin): number {
  return sum(bin.once) + sum(bin.throughout);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly bottom: number;
  readonly top: number;
}

function boxPath({ from, to, bottom, top }: Box, height: number): string {
  return `M${round(from)} ${round(height - bottom)}H${round(to)}V${round(height - top)}H${round(from)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
