import type { MultiPolygon, Polygon, Position } from "geojson";
import { EQUATOR_RADIUS_KM, longitudeOf, RADIANS, unitVectorOf } from "./wgs84.ts";

/** Points along an area's borders, three coordinates each, as unit vectors of the auxiliary sphere. */
export type Sources = Float64Array;

const POINTS_A_STEP = 4000;

export interface SourceSpacing {
  /** No gap between points is wider. */
  readonly mostKm: number;
  /** A corner nearer than this to the point before it is left out. */
  readonly leastKm: number;
}

/**
 * Corners of an area's borders and points between them, on the straight edges in longitude and latitude. Yields 0 now and
 * then, so that a long border can be taken in steps.
 */
export function* areaSources(area: Polygon | MultiPolygon, spacing: SourceSpacing): Generator<number, Sources> {
  const numbers: number[] = [];
  let told = POINTS_A_STEP;
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  for (const ring of polygons.flat()) {
    let start: Position | undefined;
    for (const corner of ring) {
      const lengthKm = start ? roughKm(start, corner) : 0;
      if (start && lengthKm < spacing.leastKm) continue;
      addEdge(numbers, { start: start ?? corner, end: corner, parts: Math.ceil(lengthKm / spacing.mostKm) });
      start = corner;
    }
    if (numbers.length / 3 < told) continue;
    told = numbers.length / 3 + POINTS_A_STEP;
    yield 0;
  }
  return Float64Array.from(numbers);
}

/** Never less than the length of the straight edge in longitude and latitude, and hardly more where it is short. */
function roughKm([x = 0, y = 0]: Position, [endX = 0, endY = 0]: Position): number {
  const cosine = Math.cos(Math.min(Math.abs(y), Math.abs(endY)) * RADIANS);
  return Math.hypot((endX - x) * cosine, endY - y) * RADIANS * EQUATOR_RADIUS_KM;
}

interface BorderEdge {
  readonly start: Position;
  readonly end: Position;
  readonly parts: number;
}

/** The points of an edge but its start, which the edge before has added. */
function addEdge(numbers: number[], { start: [x = 0, y = 0], end: [endX = 0, endY = 0], parts }: BorderEdge): void {
  for (let part = 1; part <= Math.max(1, parts); part += 1) {
    const share = part / Math.max(1, parts);
    numbers.push(...unitVectorOf([longitudeOf(x + share * (endX - x)), y + share * (endY - y)]));
  }
}
