import type { Basis, OverlayOrigin } from "../model/overlay.ts";
import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** Words of range overlays, on the map and in their panel: loaded with the geometry, when a range is first wanted. */
export interface RangeWords {
  readonly lead: string;
  readonly none: string;
  /** Along a ring, and in the list of bands: who says the figure, and on what it rests. */
  readonly basis: Readonly<Record<Basis, (by: string) => string>>;
  readonly kilometres: (km: number) => string;
  /** Of the bound within which everything is certain, from an area whose sites are not known. */
  readonly everyPoint: (distance: string) => string;
  readonly planned: string;
  /** Of an overlay that is on and does not apply in the period. */
  readonly notNow: string;
  readonly mayApply: string;
  readonly source: string;
  readonly computing: (share: number) => string;
  readonly onGlobe: string;
  readonly within: string;
  readonly certainly: string;
  readonly possibly: string;
  readonly events: (count: number) => string;
  readonly cities: (count: number) => string;
  readonly nothingWithin: string;
  readonly howCounted: string;
  readonly tools: string;
  readonly toolNames: Readonly<Record<"measure" | "reach", string>>;
  /** What to do next, over the map. */
  readonly pickFirst: Readonly<Record<"measure" | "reach" | "place", string>>;
  readonly pickSecond: string;
  readonly keyboardPick: string;
  readonly stop: string;
  readonly measured: (distance: string, bearing: number) => string;
  readonly reaches: (count: number) => string;
  readonly noneReaches: string;
  readonly distance: (distance: string) => string;
  readonly add: AddRangeWords;
}

/** The form in which an editor makes a range. */
interface AddRangeWords {
  readonly title: string;
  readonly means: string;
  readonly label: string;
  readonly origin: string;
  readonly origins: Readonly<Record<OverlayOrigin["kind"], string>>;
  readonly pick: string;
  readonly picked: (longitude: number, latitude: number) => string;
  readonly areaCode: string;
  readonly lowKm: string;
  readonly highKm: string;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly by: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
  readonly date: string;
  readonly status: string;
  readonly time: string;
  readonly note: string;
  readonly submit: string;
  readonly faults: (count: number) => string;
  readonly added: string;
  readonly save: string;
}

export async function loadRangeWords(language: string): Promise<RangeWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/ranges.ts")).ranges;
  const { ranges } = await import("./en/ranges.ts");
  if (available !== PSEUDO_LANGUAGE) return ranges;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(ranges);
}
