import { barAt, type LaneBar, type LaneLayout, type LaneOverflow } from "./lane-layout.ts";
import { type PlotMeasures, topOfLanes } from "./plot-measures.ts";
import type { PlotScale } from "./plot-scale.ts";

/** What lies under a pointer on the plot. */
export type PlotTarget =
  | { readonly kind: "bar"; readonly bar: LaneBar }
  | { readonly kind: "overflow"; readonly overflow: LaneOverflow }
  | { readonly kind: "bin"; readonly index: number };

interface TargetOptions {
  readonly scale: PlotScale;
  /** Of the histogram, strictly increasing, in epoch milliseconds. */
  readonly edges: readonly number[];
  readonly layout: LaneLayout;
  readonly measures: PlotMeasures;
  /** How far beside a bar still means it: more for a finger. */
  readonly reach: number;
}

const OVERFLOW_REACH = 18;

/** `x` from the inline start and `y` from the top of the plot; null outside the axis. */
export function plotTarget(
  point: { readonly x: number; readonly y: number },
  options: TargetOptions,
): PlotTarget | null {
  const { scale, edges, layout, measures, reach } = options;
  const y = point.y - topOfLanes(measures);
  const isOnCounts = y >= (measures.lanes - measures.overflowLanes) * measures.lanePitch;
  if (y >= -2 && isOnCounts) {
    const overflow = layout.overflow.find(({ at }) => Math.abs(at - point.x) <= OVERFLOW_REACH);
    if (overflow) return { kind: "overflow", overflow };
  }
  if (y >= -2) {
    const bar = barAt(layout.bars, { x: point.x, y }, { pitch: measures.lanePitch, reach });
    if (bar) return { kind: "bar", bar };
  }
  const ms = scale.msFromOffset(point.x);
  const index = edges.findLastIndex((edge) => edge <= ms);
  return index >= 0 && index < edges.length - 1 ? { kind: "bin", index } : null;
}

export function isSameTarget(one: PlotTarget | null, other: PlotTarget | null): boolean {
  if (one?.kind === "bar" && other?.kind === "bar") return one.bar === other.bar;
  if (one?.kind === "overflow" && other?.kind === "overflow") return one.overflow === other.overflow;
  if (one?.kind === "bin" && other?.kind === "bin") return one.index === other.index;
  return one === other;
}
