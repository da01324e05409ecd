import type { Geometry } from "geojson";
import type { RangeOverlay } from "./overlay.ts";
import type { Text } from "./text.ts";
import type { EventTime } from "./time/event-time.ts";

/** Longitude and latitude in degrees, WGS-84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** How well the event itself is supported; the order is the order of every list of statuses. */
export const STATUSES = ["confirmed", "reported", "claimed", "disputed", "planned", "cancelled", "false"] as const;
export type Status = (typeof STATUSES)[number];

/** How precisely the place is known, finest first. */
export const PRECISIONS = ["site", "vicinity", "settlement", "part", "district", "region", "country"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const SHAPES = [
  "circle",
  "square",
  "diamond",
  "triangle",
  "triangle-down",
  "pentagon",
  "hexagon",
  "star",
  "cross",
] as const;
export type Shape = (typeof SHAPES)[number];

/** Names of curated colours; each theme has its own value for each. */
export const HUES = ["blue", "teal", "green", "olive", "gold", "orange", "red", "magenta", "violet", "slate"] as const;
export type Hue = (typeof HUES)[number];

export const BORDER_POLICIES = ["recognised", "de-facto", "none"] as const;
/** Which borders are drawn. Land is the same under each: see docs/borders.md. */
export type BorderPolicy = (typeof BORDER_POLICIES)[number];

/** Lines of control inside a state as recognised, which the policy `de-facto` draws beside the borders. */
export const DE_FACTO_LINES = [
  "crimea",
  "transnistria",
  "abkhazia",
  "south-ossetia",
  "northern-cyprus",
  "golan",
  "western-sahara",
  "somaliland",
] as const;
export type DeFactoLine = (typeof DE_FACTO_LINES)[number];

export const LINK_RELATIONS = ["part-of", "follows", "answers", "about", "denies", "same-as"] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

export const PLACE_ORIGINS = ["source", "gazetteer", "editor"] as const;

export const FIGURE_BOUNDS = ["exact", "at-least", "at-most", "about"] as const;

export interface EventType {
  readonly id: string;
  readonly label: Text;
  readonly shape: Shape;
  readonly hue: Hue;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly publisher?: Text;
  /** http or https only; absent when it is not known. */
  readonly url?: string;
  /** EDTF, as the source states it. */
  readonly published?: string;
  readonly language: string;
  readonly note?: Text;
}

export interface EventPlace {
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly precision: Precision;
  /** ISO 3166-1 alpha-2, ISO 3166-2, or `x-…` from the hand-kept extra areas. */
  readonly area?: string;
  readonly radiusMetres?: number;
  readonly from: (typeof PLACE_ORIGINS)[number];
  readonly withheld: boolean;
  /** The representative point of the event's geometry, or null when the file gives none. */
  readonly point: LonLat | null;
  /** The geometry as the file gives it, checked. */
  readonly geometry: Geometry | null;
}

export interface Position {
  readonly by: Text;
  readonly says: Text;
  readonly source: string;
}

export interface Claimant {
  readonly by: Text;
  readonly via?: Text;
}

export interface Actor {
  readonly name: Text;
  readonly role: Text;
}

/** A quantity as one source gives it. Figures of different measures, and parts (`of`) and their whole, are never added. */
export interface Figure {
  readonly measure: string;
  readonly amount: FigureAmount;
  readonly bound?: (typeof FIGURE_BOUNDS)[number];
  readonly group?: Text;
  readonly of?: string;
  readonly area?: string;
  readonly source: string;
  readonly claimedBy?: Claimant;
}

export type FigureAmount =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "words"; readonly words: Text };

export interface SourceReference {
  readonly id: string;
  readonly note?: Text;
}

export interface EventLink {
  readonly rel: LinkRelation;
  readonly to: string;
}

/** One event of the news. Everything is frozen: identity (`===`) says whether two derivations hold the same event. */
export interface NewsEvent {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  /** Id of one of the dataset's types. */
  readonly type: string;
  /** null: undated. */
  readonly time: EventTime | null;
  /** null: the event has no place (a call, a post). */
  readonly place: EventPlace | null;
  readonly status: Status;
  readonly statusNote?: Text;
  readonly claimedBy?: Claimant;
  readonly positions: readonly Position[];
  readonly actors: readonly Actor[];
  readonly figures: readonly Figure[];
  readonly sources: readonly SourceReference[];
  readonly system?: Text;
  readonly links: readonly EventLink[];
}

export interface NamedView {
  readonly id: string;
  readonly title: Text;
  /** The hash grammar of view-params.ts, without `#`. */
  readonly view: string;
}

export interface Correction {
  readonly at: string;
  readonly event?: string;
  readonly note: Text;
}

export interface Dataset {
  readonly title: Text;
  readonly description: Text;
  /** BCP 47 tag of the document's own language. */
  readonly language: string;
  /** IANA zone: a day of this dataset is a day of this zone. */
  readonly timeZone: string;
  /** The last day the dataset speaks for, YYYY-MM-DD. */
  readonly asOf: string;
  readonly updated?: string;
  readonly license: string;
  readonly credits: readonly Text[];
  readonly corrections: readonly Correction[];
  readonly types: readonly EventType[];
  readonly sources: readonly Source[];
  readonly overlays: readonly RangeOverlay[];
  readonly views: readonly NamedView[];
  readonly borders: BorderPolicy;
  /** ISO 3166-1 codes of the countries that the events are about, for the map to set off a little. */
  readonly focus: readonly string[];
  /** In the order of their start, undated last; ties keep the file's order. */
  readonly events: readonly NewsEvent[];
}
