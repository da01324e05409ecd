import type { SliceClock } from "../geodesy/run-in-slices.ts";
import type { RangeOverlay } from "../model/overlay.ts";
import type { LabelledCity } from "../state/ranges.ts";
import type { OverlayPlaces } from "./overlay-places.ts";
import { type ContentsOfRange, createContents } from "./range-contents.ts";

interface ShelfOptions {
  readonly loadCities: () => Promise<readonly LabelledCity[]>;
  readonly clock: SliceClock;
  /** The towns have come, or have been measured for an overlay. */
  readonly onChange: () => void;
}

interface Question {
  readonly overlay: RangeOverlay;
  /** The point or area that it begins at; null: not known yet. */
  readonly ground: object | null;
  readonly places: OverlayPlaces;
}

export interface ContentsShelf {
  /** null: the origin or the towns are not known yet. The towns are fetched at the first question. */
  readonly of: (question: Question) => ContentsOfRange | null;
  readonly remove: () => void;
}

export function createContentsShelf({ loadCities, clock, onChange }: ShelfOptions): ContentsShelf {
  const shelf = new Map<RangeOverlay, { readonly ground: object; readonly contents: ContentsOfRange }>();
  let cities: readonly LabelledCity[] | "coming" | null = null;
  const fetchCities = async () => {
    cities = "coming";
    cities = await loadCities();
    onChange();
  };
  return {
    of: ({ overlay, ground, places }) => {
      if (cities === null) fetchCities();
      if (!ground || cities === null || cities === "coming") return null;
      const known = shelf.get(overlay);
      if (known?.ground === ground) return known.contents;
      known?.contents.stop();
      const contents = createContents({ overlay, places, cities, clock, onDone: onChange });
      shelf.set(overlay, { ground, contents });
      return contents;
    },
    remove: () => {
      for (const { contents } of shelf.values()) contents.stop();
    },
  };
}
