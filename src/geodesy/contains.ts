import type { MultiPolygon, Polygon, Position } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { longitudeOf } from "./wgs84.ts";

/** Poles and the antimeridian are the sheet's own edges: a point there is moved in by less than a millimetre. */
const INMOST_LATITUDE = 90 - 1e-9;

/**
 * Whether a point lies in polygons of RFC 7946, with edges straight in longitude and latitude, as maps fill them. On an
 * edge the answer is either, but at a pole and on the antimeridian it is that of the region about it.
 */
export function contains(geometry: Polygon | MultiPolygon, point: LonLat): boolean {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const latitude = Math.min(INMOST_LATITUDE, Math.max(-INMOST_LATITUDE, point[1]));
  const inner: LonLat = [longitudeOf(point[0]), latitude];
  return polygons.some((rings) => rings.filter((ring) => isInRing(ring, inner)).length % 2 === 1);
}

/** By the even-odd rule; whether the ring's first corner comes again at its end does not matter. */
export function isInRing(ring: readonly (Position | LonLat)[], [x, y]: LonLat): boolean {
  let isInside = false;
  let [lastX = 0, lastY = 0] = ring.at(-1) ?? [];
  for (let index = 0; index < ring.length; index += 1) {
    const [cornerX = 0, cornerY = 0] = ring[index] ?? [];
    const isPassed = cornerY > y !== lastY > y;
    if (isPassed && x < ((lastX - cornerX) * (y - cornerY)) / (lastY - cornerY) + cornerX) isInside = !isInside;
    [lastX, lastY] = [cornerX, cornerY];
  }
  return isInside;
}
