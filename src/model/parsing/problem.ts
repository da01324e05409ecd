/**
 * One fault of a file: where it is, what was found, what was expected. The sentence that says so is looked up by the
 * kind of `expected` in the catalogue (`words.problems`), so a fault reads well in every language.
 */
export interface Problem {
  /** Id of the event the fault is in, or a place in the file such as "features[12]" or "dateline.types[2]"; "" for the file. */
  readonly where: string;
  /** Path inside it, such as "time.edtf"; "" for the thing itself. */
  readonly field: string;
  /** What stands there, shortened to 80 characters; "" when nothing does. */
  readonly found: string;
  readonly expected: Expectation;
  readonly consequence: Consequence;
}

/**
 * `repaired`: the rest is used, without the faulty part or with a documented default. `dropped`: the event (or type,
 * source, view, overlay, band) is left out. `file-refused`: there is no dataset.
 */
export type Consequence = "repaired" | "dropped" | "file-refused";

/** What was expected instead; each kind has a sentence in the catalogue, which puts `values` into it. */
export type Expectation =
  | FileExpectation
  | ValueExpectation
  | TimeExpectation
  | PlaceExpectation
  | EventExpectation
  | OverlayExpectation;

type FileExpectation =
  | { readonly kind: "file-size"; readonly values: { readonly mostMegabytes: number } }
  /** Line and column count from 1. */
  | { readonly kind: "json"; readonly values: { readonly line: number; readonly column: number } }
  | { readonly kind: "feature-collection" }
  | { readonly kind: "feature" }
  | { readonly kind: "schema"; readonly values: { readonly schema: string } }
  /** The file names a coordinate reference system other than WGS-84. */
  | { readonly kind: "degrees-system" };

type ValueExpectation =
  | { readonly kind: "object" }
  | { readonly kind: "list" }
  | { readonly kind: "text" }
  | { readonly kind: "text-length"; readonly values: { readonly most: number } }
  /** The text looks like HTML; it is shown as it is written. */
  | { readonly kind: "plain-text" }
  | { readonly kind: "number"; readonly values: { readonly least: number } }
  | { readonly kind: "true-or-false" }
  | { readonly kind: "one-of"; readonly values: { readonly allowed: readonly string[] } }
  | { readonly kind: "known-field"; readonly values: { readonly allowed: readonly string[] } }
  | { readonly kind: "safe-key" }
  | { readonly kind: "language" }
  | { readonly kind: "web-address" }
  | { readonly kind: "id" }
  /** `first` is the place of the one that has the id already. */
  | { readonly kind: "unique-id"; readonly values: { readonly first: string } }
  | { readonly kind: "known-id"; readonly values: { readonly list: "types" | "sources" | "events" } };

type TimeExpectation =
  | { readonly kind: "time-zone" }
  | { readonly kind: "day" }
  /** `position` counts from 1; `character` is "" when the text ends too early. */
  | { readonly kind: "edtf"; readonly values: { readonly position: number; readonly character: string } }
  | { readonly kind: "end-after-start" }
  | { readonly kind: "both-bounds" };

type PlaceExpectation =
  | { readonly kind: "coordinates" }
  | { readonly kind: "degrees" }
  /** Out of range as longitude and latitude, but not the other way round. */
  | { readonly kind: "longitude-first"; readonly values: { readonly longitude: number; readonly latitude: number } }
  | { readonly kind: "closed-ring" }
  | { readonly kind: "enough-positions"; readonly values: { readonly least: number } }
  | { readonly kind: "nesting"; readonly values: { readonly most: number } }
  | { readonly kind: "area-code" }
  | { readonly kind: "country-code" }
  /** A geometry without a place that says how precise it is. */
  | { readonly kind: "place-of-geometry" };

type EventExpectation =
  | { readonly kind: "a-source" }
  | { readonly kind: "claimant" }
  | { readonly kind: "two-positions" }
  | { readonly kind: "another-event" }
  /** Exactly one of `value`, `low` with `high`, `words`. */
  | { readonly kind: "one-amount" }
  | { readonly kind: "low-before-high" };

type OverlayExpectation =
  /** Exactly one of `point`, `area`, `event`. */
  | { readonly kind: "one-origin" }
  | { readonly kind: "event-with-place" }
  | { readonly kind: "a-band" }
  | { readonly kind: "distance"; readonly values: { readonly mostKm: number } }
  | { readonly kind: "bearing" }
  /** Bearings of a range that begins in an area. */
  | { readonly kind: "bearings-of-point" }
  | { readonly kind: "range-author" }
  | { readonly kind: "range-source" }
  | { readonly kind: "range-date" };

const LONGEST_FOUND = 80;

/** Any value of a file as short text for a problem: at most 80 characters, nested only two levels deep. */
export function foundText(value: unknown): string {
  const text = typeof value === "string" ? value : written(value, 2);
  return text.length > LONGEST_FOUND ? `${firstCharacters(text, LONGEST_FOUND - 1)}…` : text;
}

/** At most the first `most` UTF-16 units of a text, never half a character. */
export function firstCharacters(text: string, most: number): string {
  const cut = text.slice(0, most);
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? cut.slice(0, -1) : cut;
}

function written(value: unknown, levels: number): string {
  if (value === undefined) return "";
  if (typeof value === "string") return JSON.stringify(firstCharacters(value, LONGEST_FOUND));
  if (Array.isArray(value)) {
    if (levels === 0) return "[…]";
    const items = value.slice(0, 5).map((item) => written(item, levels - 1));
    return `[${items.join(", ")}${value.length > 5 ? ", …" : ""}]`;
  }
  if (typeof value === "object" && value !== null) {
    if (levels === 0) return "{…}";
    const entries = Object.entries(value).slice(0, 5);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}: ${written(item, levels - 1)}`).join(", ")}}`;
  }
  return typeof value === "function" ? "function" : String(value);
}
