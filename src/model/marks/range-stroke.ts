import type { Hue } from "../dataset.ts";
import type { Basis, RangeBand, RangeOverlay } from "../overlay.ts";

/** How an outline is drawn: by what its figure rests on; dotted, whatever that is, while the overlay is only planned. */
export type RangeStroke = Basis | "planned";

/** Pixels of an outer bound. */
export const RANGE_STROKE_WIDTH = 2.2;

/** Lengths of dashes and gaps in widths of the line, a dash of no length being a dot; null: unbroken. */
export const RANGE_DASHES: Readonly<Record<RangeStroke, readonly number[] | null>> = {
  demonstrated: null,
  claimed: [5, 2.5],
  estimated: [2.5, 2],
  class: [6, 2, 1, 2],
  planned: [0, 2],
};

/** Of overlays in their order: any two that are on at once are told apart by their labels too. */
export const RANGE_HUES = ["violet", "teal", "olive", "blue", "magenta"] as const satisfies readonly Hue[];

export function rangeStroke(overlay: Pick<RangeOverlay, "status">, band: Pick<RangeBand, "basis">): RangeStroke {
  return overlay.status === "planned" ? "planned" : band.basis;
}

/** An overlay's hue by its place in the dataset's `overlayIds`, so that it keeps it whichever others are shown. */
export function rangeHue(id: string, overlayIds: readonly string[]): Hue {
  return RANGE_HUES[overlayIds.indexOf(id) % RANGE_HUES.length] ?? RANGE_HUES[0];
}
