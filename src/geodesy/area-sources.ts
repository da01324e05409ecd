import type { MultiPolygon, Polygon, Position } from "geojson";
import { EQUATOR_RADIUS_KM, longitudeOf, RADIANS, unitVectorOf } from "./wgs84.ts";

/** Points along an area's borders, three coordinates each, as unit vectors of the auxiliary sphere. */
export type Sources = Float64Array;

/**
 * The corners of an area's borders and as many points between them, on the straight edge in longitude and latitude, as
 * make no gap wider than `spacingKm`.
 */
export function areaSources(area: Polygon | MultiPolygon, spacingKm: number): Sources {
  const numbers: number[] = [];
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  for (const ring of polygons.flat()) {
    for (const [index, corner] of ring.entries()) {
      if (index > 0) addEdge(numbers, { start: ring[index - 1] ?? corner, end: corner, spacingKm });
    }
  }
  return Float64Array.from(numbers);
}

interface BorderEdge {
  readonly start: Position;
  readonly end: Position;
  readonly spacingKm: number;
}

/** Without its start, which the edge before has added. */
function addEdge(numbers: number[], { start: [x = 0, y = 0], end: [endX = 0, endY = 0], spacingKm }: BorderEdge): void {
  const cosine = Math.cos(Math.min(Math.abs(y), Math.abs(endY)) * RADIANS);
  const lengthKm = Math.hypot((endX - x) * cosine, endY - y) * RADIANS * EQUATOR_RADIUS_KM;
  const parts = Math.max(1, Math.ceil(lengthKm / spacingKm));
  for (let part = 1; part <= parts; part += 1) {
    const share = part / parts;
    numbers.push(...unitVectorOf([longitudeOf(x + share * (endX - x)), y + share * (endY - y)]));
  }
}
