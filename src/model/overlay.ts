import type { LonLat, Status } from "./dataset.ts";
import type { Text } from "./text.ts";
import type { EventTime } from "./time/event-time.ts";

/** What a range rests on; the order is the order of every list of bases. */
export const BASES = ["demonstrated", "claimed", "estimated", "class"] as const;
type Basis = (typeof BASES)[number];

/** Where a range begins: where the launcher is, never the target. An area stands for sites that are not known. */
export type OverlayOrigin =
  | { readonly kind: "point"; readonly point: LonLat }
  /** ISO 3166 code or `x-…`, as of an event's place. */
  | { readonly kind: "area"; readonly area: string }
  | { readonly kind: "event"; readonly event: string };

/**
 * One range as one source gives it. `lowKm` and `highKm` bound the figure, not the weapon's least range: what is within
 * the low one is within reach if the source is right, what is within the high one may be. A figure that is exact has both,
 * equal; without `lowKm` it is "up to" the high one, and nothing is certain.
 */
export interface RangeBand {
  readonly lowKm?: number;
  readonly highKm: number;
  /** Clockwise from one to the other in degrees, both or neither; only from a point or an event. */
  readonly fromBearing?: number;
  readonly toBearing?: number;
  readonly label: Text;
  readonly basis: Basis;
  /** Who claims, estimates, has shown or defines it. */
  readonly by: Text;
  readonly source: string;
  /** EDTF: when the figure was given. */
  readonly date: string;
}

/** A weapon's reach on the map, with the ranges that are told of it, at least one. */
export interface RangeOverlay {
  readonly id: string;
  readonly label: Text;
  readonly origin: OverlayOrigin;
  readonly status: Status;
  readonly bands: readonly RangeBand[];
  /** When the reach applies, matched with a window as an event's time is; null: it is not said. */
  readonly time: EventTime | null;
  readonly note?: Text;
}

/** No two points on Earth are farther apart: half of a meridian, from pole to pole, rounded up. */
export const FARTHEST_KM = 20_004;
