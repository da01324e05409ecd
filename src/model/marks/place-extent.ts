import type { MultiPolygon, Polygon } from "geojson";
import type { EventPlace, LonLat, Precision } from "../dataset.ts";
import type { Text } from "../text.ts";
import { discPolygon } from "./disc.ts";

/** A part of the world with a line round it. */
export interface Area {
  /** Its code, or a key of its own for a disc or a shape of the file. */
  readonly key: string;
  readonly name: Text;
  /** Where its label stands. */
  readonly anchor: LonLat;
  readonly geometry: Polygon | MultiPolygon;
}

/** Areas by code, as far as they are loaded. */
export type Areas = ReadonlyMap<string, Area>;

export type PlaceExtent =
  | { readonly kind: "point"; readonly point: LonLat }
  | { readonly kind: "area"; readonly area: Area };

/** Radius of the disc for a place that is known no finer and names neither area nor radius. */
const VAGUE_RADIUS_METRES: Readonly<Partial<Record<Precision, number>>> = {
  part: 3_000,
  district: 30_000,
  region: 100_000,
  country: 300_000,
};

/** Whether a place of this precision is drawn as an area, never as a pin. */
function isAreaPrecision(precision: Precision): boolean {
  return VAGUE_RADIUS_METRES[precision] !== undefined;
}

/** Code of the basemap's area that has to be loaded before the place can be drawn, or null. */
export function areaCodeOf(place: EventPlace): string | null {
  return isAreaPrecision(place.precision) || !place.point ? (place.area ?? null) : null;
}

/** What the map draws for a place: never more precise than the source; null as long as there is nothing to draw. */
export function placeExtent(place: EventPlace, areas: Areas): PlaceExtent | null {
  if (place.point && !isAreaPrecision(place.precision)) return { kind: "point", point: place.point };
  const named = place.area === undefined ? undefined : areas.get(place.area);
  if (named) return { kind: "area", area: named };
  const area = ownArea(place);
  return area ? { kind: "area", area } : null;
}

function ownArea(place: EventPlace): Area | null {
  const { geometry, point, name } = place;
  if (!point) return null;
  const spot = point.map((degrees) => degrees.toFixed(4)).join(" ");
  if (geometry?.type === "Polygon" || geometry?.type === "MultiPolygon") {
    return { key: `shape ${spot}`, name, anchor: point, geometry };
  }
  const radiusMetres = place.radiusMetres ?? VAGUE_RADIUS_METRES[place.precision];
  if (radiusMetres === undefined) return null;
  return { key: `disc ${spot} ${radiusMetres}`, name, anchor: point, geometry: discPolygon(point, radiusMetres) };
}
