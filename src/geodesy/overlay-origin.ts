import type { MultiPolygon, Polygon } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import type { RangeOverlay } from "../model/overlay.ts";

/** Where areas and events lie; null: not known, or not yet. */
export interface OriginPlaces {
  readonly areaOf: (code: string) => Polygon | MultiPolygon | null;
  readonly eventPoint: (id: string) => LonLat | null;
  /** The area of an event that is known no finer; asked before `eventPoint`. */
  readonly eventArea?: (id: string) => Polygon | MultiPolygon | null;
}

export type PlacedOrigin =
  | { readonly kind: "point"; readonly point: LonLat }
  /** `key` names the area among all that an overlay can begin in. */
  | { readonly kind: "area"; readonly key: string; readonly area: Polygon | MultiPolygon };

/** The point or area that an overlay's ranges begin at, or null as long as it is not known. */
export function placedOrigin({ origin }: RangeOverlay, places: OriginPlaces): PlacedOrigin | null {
  if (origin.kind === "point") return origin;
  const area = origin.kind === "area" ? places.areaOf(origin.area) : places.eventArea?.(origin.event);
  if (area) return { kind: "area", key: origin.kind === "area" ? origin.area : `event ${origin.event}`, area };
  const point = origin.kind === "event" ? places.eventPoint(origin.event) : null;
  return point && { kind: "point", point };
}
