import type { MultiPolygon, Position } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { cutInSteps, NOTHING, type Shape, WORLD } from "./cut.ts";
import { direct } from "./direct.ts";
import { inverse } from "./inverse.ts";
import { type BorderPoint, levelRings } from "./level-rings.ts";
import { type FieldOptions, type ReachField, reachField } from "./reach-field.ts";
import { middleOf } from "./sphere-mesh.ts";
import { thinned } from "./thinned.ts";
import { straightened, toleranceKmOf } from "./trace.ts";
import { EQUATOR_RADIUS_KM, FARTHEST_RING_KM, LEAST_RING_KM, lonLatOf, unitVectorOf } from "./wgs84.ts";

export type AreaBufferOptions = FieldOptions;

/** So many crossings of the mesh are drawn at a time. */
const CROSSINGS_A_STEP = 64;

/**
 * Everything within `radiusKm` of some point of an area, or of every point of it, by the geodesics of WGS-84. The
 * border's corners are within 0.1 % of the radius, its edges within 0.2 %; straits and bays narrower than a sixtieth of
 * the radius may be missed. A large area takes up to seconds: see `areaBufferSteps`.
 */
export function areaBuffer(options: AreaBufferOptions): Shape {
  const steps = areaBufferSteps(options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds at most; each yields how much is done, from 0 to 1. */
export function* areaBufferSteps(options: AreaBufferOptions): Generator<number, Shape> {
  const { area, radiusKm, mode } = options;
  const parts: Position[][][] = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  if (parts.length === 0 || !(radiusKm >= 0)) return NOTHING;
  if (radiusKm < LEAST_RING_KM) return mode === "some" ? shapeOfArea(parts) : NOTHING;
  if (radiusKm > FARTHEST_RING_KM) return WORLD;
  const field = yield* reachField(options);
  const found = yield* levelRings(field, levelsOf(radiusKm));
  const rings: LonLat[][] = [];
  const step = Math.ceil(CROSSINGS_A_STEP / field.slowness);
  for (const ring of found) {
    const closed = [...ring, ...ring.slice(0, 1)];
    const corners: LonLat[] = [];
    for (let start = 0; start < ring.length; start += step) {
      for (const corner of drawn(closed.slice(start, start + step + 1), field, radiusKm)) corners.push(corner);
      yield 1;
    }
    rings.push(corners);
  }
  if (rings.length > 0) return yield* cutInSteps(rings);
  return mode === "some" ? WORLD : NOTHING;
}

/** Halvings of a quarter of the globe until it is a sixtieth of the radius, but no finer than a kilometre or a quarter of it. */
function levelsOf(radiusKm: number): number {
  const finestKm = Math.min(radiusKm / 4, Math.max(radiusKm / 60, 1));
  return Math.max(5, Math.ceil(Math.log2(((Math.PI / 2) * EQUATOR_RADIUS_KM) / finestKm)));
}

interface DrawnPoint extends BorderPoint {
  readonly point: LonLat;
}

/** A piece of a border, without its end, with as few corners as its edges need, and as many. */
function drawn(piece: readonly BorderPoint[], field: ReachField, radiusKm: number): LonLat[] {
  const toleranceKm = toleranceKmOf(radiusKm);
  const points = piece.map((found) => ({ ...found, point: lonLatOf(found.vector) }));
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
