import type { RangeBand, RangeOverlay } from "../model/overlay.ts";
import { textIn } from "../model/text.ts";
import type { RangeWords } from "./range-words.ts";

/** Value, what it rests on, who says so: a ring without them would be a fact. */
export function rangeLabel(options: {
  readonly overlay: Pick<RangeOverlay, "status">;
  readonly band: RangeBand;
  /** Which bound of the band the outline is. */
  readonly which: "low" | "high" | "certain" | "possible";
  readonly words: RangeWords;
  readonly language: string;
}): { readonly value: string; readonly claim: string } {
  const { overlay, band, which, words, language } = options;
  const inner = which === "certain" || which === "low";
  const distance = words.kilometres(inner ? (band.lowKm ?? band.highKm) : band.highKm);
  const claim = words.basis[band.basis](textIn(band.by, language));
  return {
    value: which === "certain" ? words.everyPoint(distance) : distance,
    claim: overlay.status === "planned" ? `${claim} · ${words.planned}` : claim,
  };
}
