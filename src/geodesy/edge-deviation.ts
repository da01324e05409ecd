import type { LonLat } from "../model/dataset.ts";
import { EQUATOR_RADIUS_KM, longitudeOf, RADIANS } from "./wgs84.ts";

/** Towards a pole the Mercator map stretches without end; no tile shows what lies beyond this latitude. */
const MERCATOR_LATITUDE = 87;

/**
 * How far `point` lies from the edge between two corners where a map draws it straight: the greater of the distances in
 * longitude and latitude and in Mercator, as kilometres on the ground. Good for edges of at most 30 degrees.
 */
export function edgeDeviationKm(start: LonLat, end: LonLat, point: LonLat): number {
  const scale = Math.cos(point[1] * RADIANS);
  const endX = longitudeOf(end[0] - start[0]);
  const pointX = longitudeOf(point[0] - start[0]);
  const plain = offSegment({
    end: [endX * scale, end[1] - start[1]],
    point: [pointX * scale, point[1] - start[1]],
  });
  const isPolar = [start, end, point].some(([, latitude]) => Math.abs(latitude) > MERCATOR_LATITUDE);
  if (isPolar) return plain * RADIANS * EQUATOR_RADIUS_KM;
  const startY = mercatorDegrees(start[1]);
  const mercator = offSegment({
    end: [endX * scale, (mercatorDegrees(end[1]) - startY) * scale],
    point: [pointX * scale, (mercatorDegrees(point[1]) - startY) * scale],
  });
  return Math.max(plain, mercator) * RADIANS * EQUATOR_RADIUS_KM;
}

type Plane = readonly [x: number, y: number];

/** Distance of a point from the segment that begins at the origin. */
function offSegment({ end, point }: { readonly end: Plane; readonly point: Plane }): number {
  const squared = end[0] ** 2 + end[1] ** 2;
  const along = squared === 0 ? 0 : (point[0] * end[0] + point[1] * end[1]) / squared;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - held * end[0], point[1] - held * end[1]);
}

function mercatorDegrees(latitude: number): number {
  return Math.asinh(Math.tan(latitude * RADIANS)) / RADIANS;
}
