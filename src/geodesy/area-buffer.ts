import type { MultiPolygon, Position } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { cutRings, NOTHING, type Shape, WORLD } from "./cut.ts";
import { direct } from "./direct.ts";
import { inverse } from "./inverse.ts";
import { type BorderPoint, levelRings } from "./level-rings.ts";
import { type FieldOptions, type ReachField, reachField } from "./reach-field.ts";
import { middleOf } from "./sphere-mesh.ts";
import { thinned } from "./thinned.ts";
import { straightened, toleranceKmOf } from "./trace.ts";
import { EQUATOR_RADIUS_KM, FARTHEST_RING_KM, LEAST_RING_KM, lonLatOf, unitVectorOf } from "./wgs84.ts";

export type AreaBufferOptions = FieldOptions;

/**
 * Everything within `radiusKm` of some point of an area, or of every point of it, by the geodesics of WGS-84. The
 * border's corners are within 0.1 % of the radius, its edges within 0.2 %; straits and bays narrower than a hundredth of
 * the radius may be missed. A large area takes up to seconds: see `areaBufferSteps`.
 */
export function areaBuffer(options: AreaBufferOptions): Shape {
  const steps = areaBufferSteps(options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of less than a millisecond or a few; each yields how much is done, from 0 to 1. */
export function* areaBufferSteps(options: AreaBufferOptions): Generator<number, Shape> {
  const { area, radiusKm, mode } = options;
  const parts: Position[][][] = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  if (parts.length === 0 || !(radiusKm >= 0)) return NOTHING;
  if (radiusKm < LEAST_RING_KM) return mode === "some" ? shapeOfArea(parts) : NOTHING;
  if (radiusKm > FARTHEST_RING_KM) return WORLD;
  const field = reachField(options);
  const found = yield* levelRings(field, levelsOf(radiusKm));
  const rings: LonLat[][] = [];
  for (const ring of found) {
    rings.push(drawn(ring, field, radiusKm));
    yield 1;
  }
  if (rings.length > 0) return cutRings(rings);
  return mode === "some" ? WORLD : NOTHING;
}

/** Halvings of a quarter of the globe until it is a hundredth of the radius, but no finer than 500 m. */
function levelsOf(radiusKm: number): number {
  const finestKm = Math.min(radiusKm / 4, Math.max(radiusKm / 100, 0.5));
  return Math.max(5, Math.ceil(Math.log2(((Math.PI / 2) * EQUATOR_RADIUS_KM) / finestKm)));
}

interface DrawnPoint extends BorderPoint {
  readonly point: LonLat;
}

/** A border with as few corners as its edges need, and as many. */
function drawn(ring: readonly BorderPoint[], field: ReachField, radiusKm: number): LonLat[] {
  const toleranceKm = toleranceKmOf(radiusKm);
  const points = [...ring, ...ring.slice(0, 1)].map((found) => ({ ...found, point: lonLatOf(found.vector) }));
  const middleOfEdge = (start: DrawnPoint, end: DrawnPoint) => onBorder({ start, end, field, radiusKm });
  return straightened(thinned(points, toleranceKm / 2), { middleOf: middleOfEdge, toleranceKm });
}

interface BorderEdge {
  readonly start: DrawnPoint;
  readonly end: DrawnPoint;
  readonly field: ReachField;
  readonly radiusKm: number;
}

/** The point of the border next to an edge's middle: the radius away from the source that decides there. */
function onBorder({ start, end, field, radiusKm }: BorderEdge): DrawnPoint {
  let vector = middleOf(start.vector, end.vector);
  let point = lonLatOf(vector);
  const near = start.near === end.near ? start.near : Int32Array.from(new Set([...start.near, ...end.near]));
  for (let round = 0; round < 4; round += 1) {
    const source = lonLatOf(field.decidingSource(vector, near));
    point = direct({ from: source, bearing: inverse(source, point).bearing, distanceKm: radiusKm });
    vector = unitVectorOf(point);
    if (Math.abs(field.beyondKm(vector, near)) < radiusKm * 1e-4) break;
  }
  return { vector, near, point };
}

/** The area itself; its outline has no edges along the antimeridian and the poles. */
function shapeOfArea(coordinates: MultiPolygon["coordinates"]): Shape {
  const lines: Position[][] = [];
  for (const ring of coordinates.flat()) {
    lines.push([]);
    for (const [index, corner] of ring.entries()) {
      lines.at(-1)?.push(corner);
      if (isOnSheetEdge(corner, ring[index + 1])) lines.push([]);
    }
  }
  return {
    fill: { type: "MultiPolygon", coordinates },
    outline: { type: "MultiLineString", coordinates: lines.filter(({ length }) => length > 1) },
  };
}

function isOnSheetEdge([x, y]: Position, next: Position | undefined): boolean {
  if (!next) return false;
  return (Math.abs(x ?? 0) === 180 && x === next[0]) || (Math.abs(y ?? 0) === 90 && y === next[1]);
}
