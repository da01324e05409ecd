import type { MultiLineString, MultiPolygon } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import type { RangeBand, RangeOverlay } from "../model/overlay.ts";
import type { Text } from "../model/text.ts";

/**
 * One bound of a band as a shape. From a point: `high`, and `low` if the figure has a low end. From an area: `possible` is
 * what is within the high figure of some point of it, `certain` what is within the low one of every point.
 */
export interface RangeShape {
  readonly which: "low" | "high" | "certain" | "possible";
  /** Index in the overlay's bands. */
  readonly band: number;
  readonly fill: MultiPolygon;
  /** Without the edges that a cut at the antimeridian or round a pole has made. */
  readonly outline: MultiLineString;
}

/** An overlay that the view shows. */
export interface ShownRange {
  readonly overlay: RangeOverlay;
  /** Whether it applies throughout the window, or only may. */
  readonly certainty: "definite" | "possible";
  /** The widest first; empty while they are being computed. */
  readonly shapes: readonly RangeShape[];
}

type ReachCertainty = "certain" | "possible";

/** Something within an overlay's reach. */
export interface WithinRange<Item> {
  readonly item: Item;
  readonly reach: ReachCertainty;
  /** From the point, or from the nearest point of the area that the range begins in. */
  readonly distanceKm: number;
}

/** A town of the basemap. */
export interface LabelledCity {
  readonly name: Text;
  readonly point: LonLat;
}

/** What lies within an overlay: of the events that the view shows those with a point, and the labelled towns; the nearest first. */
export interface RangeContents {
  /** Ids of events. */
  readonly events: readonly WithinRange<string>[];
  readonly cities: readonly WithinRange<LabelledCity>[];
}

/** How an overlay stands to a place. */
export interface RangeAnswer {
  readonly overlay: RangeOverlay;
  readonly reach: ReachCertainty | "out";
  /** The bands that reach it. */
  readonly bands: readonly { readonly band: RangeBand; readonly reach: ReachCertainty }[];
  readonly distanceKm: number;
}

/** Distance in kilometres and initial bearing in degrees, clockwise from north, along the shortest way; the way itself. */
export interface Measurement {
  readonly distanceKm: number;
  readonly bearing: number;
  readonly line: MultiLineString;
}

/**
 * Answers about range overlays. It brings the geometry with it, so it is loaded when a range is first asked for. All
 * answers are those of the store's present state, the same object while nothing has changed.
 */
export interface Ranges {
  shown(): readonly ShownRange[];
  /** How much of what is shown has been computed, from 0 to 1; null when nothing is under way. */
  progress(): number | null;
  /** null: not known yet (its area or the towns are still coming). */
  within(overlayId: string): RangeContents | null;
  /** For every overlay of the dataset that applies or may apply in the window; those that reach the place first. */
  reaching(place: LonLat): readonly RangeAnswer[];
  measure(from: LonLat, to: LonLat): Measurement;
  /** Calls `listener` when an answer may have changed for another reason than the store. Returns its stop. */
  watch(listener: () => void): () => void;
  remove(): void;
}
