import type { Interval } from "../../model/time/time-window.ts";

/**
 * Time along the plot. Offsets are CSS pixels from the plot's inline start, so they serve both writing directions:
 * HTML is placed by `inset-inline-start`, drawings are mirrored as a whole where the text runs right to left.
 */
export interface PlotScale {
  readonly axis: Interval;
  readonly width: number;
  offsetFromMs(ms: number): number;
  msFromOffset(offset: number): number;
}

export function createPlotScale(axis: Interval, width: number): PlotScale {
  const msPerPixel = (axis.toMs - axis.fromMs) / width;
  return {
    axis,
    width,
    offsetFromMs: (ms) => (ms - axis.fromMs) / msPerPixel,
    msFromOffset: (offset) => axis.fromMs + offset * msPerPixel,
  };
}

/** Where an offset is drawn on the plot, and past which of its ends it lies, if any. */
export interface PlacedEnd {
  readonly offset: number;
  readonly beyond: "before" | "after" | null;
}

/** Infinite moments are beyond the end that they point to. */
export function placedEnd(scale: PlotScale, ms: number): PlacedEnd {
  if (ms < scale.axis.fromMs) return { offset: 0, beyond: "before" };
  if (ms > scale.axis.toMs) return { offset: scale.width, beyond: "after" };
  return { offset: scale.offsetFromMs(ms), beyond: null };
}

/** Distance of a pointer from the inline start of a box; `box` as getBoundingClientRect gives it. */
export function offsetFromClient(
  clientX: number,
  box: { readonly left: number; readonly right: number },
  rightToLeft: boolean,
): number {
  return rightToLeft ? box.right - clientX : clientX - box.left;
}
