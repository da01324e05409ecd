import type { LonLat } from "../model/dataset.ts";
import { edgeDeviationKm } from "./edge-deviation.ts";
import { longitudeOf, POLE_RADIUS_KM, RADIANS } from "./wgs84.ts";

/** A line on the Earth by a parameter: bearing, distance, anything that moves along it. */
export interface Curve {
  readonly at: (parameter: number) => LonLat;
  readonly from: number;
  readonly to: number;
  /** Into how many parts it is cut before any is looked at. */
  readonly parts: number;
  readonly toleranceKm: number;
}

/** No edge spans more degrees of longitude, so that it is plain which way round the Earth it goes. */
const WIDEST_EDGE = 30;
const DEEPEST = 48;

/** A hundredth of a millimetre: closer than that, rounding would pass for bends. */
const FINEST_KM = 1e-8;

/** How far edges may run from the true line of radius `radiusKm`: 0.01 % of it, at most a kilometre. */
export function toleranceKmOf(radiusKm: number): number {
  return Math.max(FINEST_KM, Math.min(1, radiusKm * 1e-4));
}

/**
 * Corners along a curve, without its end, so close that edges drawn straight in longitude and latitude or in Mercator
 * stay within the tolerance. A corner within a tenth of the tolerance of a pole is put on the pole: `cutRings` knows how
 * a line goes over it.
 */
export function trace(curve: Curve): LonLat[] {
  const corners: LonLat[] = [];
  const poleLatitude = 90 - Math.min(1e-3, curve.toleranceKm / 10) / (POLE_RADIUS_KM * RADIANS);
  const step = (curve.to - curve.from) / curve.parts;
  let start = cornerAt(curve, curve.from, poleLatitude);
  for (let part = 0; part < curve.parts; part += 1) {
    const end = cornerAt(curve, curve.from + step * (part + 1), poleLatitude);
    bisect({ curve, poleLatitude, corners }, { start, end, depth: 0 });
    start = end;
  }
  return corners;
}

interface Corner {
  readonly parameter: number;
  readonly point: LonLat;
}

interface Tracing {
  readonly curve: Curve;
  readonly poleLatitude: number;
  readonly corners: LonLat[];
}

interface Edge {
  readonly start: Corner;
  readonly end: Corner;
  readonly depth: number;
}

function bisect(tracing: Tracing, { start, end, depth }: Edge): void {
  const { curve, poleLatitude, corners } = tracing;
  const middle = cornerAt(curve, (start.parameter + end.parameter) / 2, poleLatitude);
  if (depth >= DEEPEST || isStraight({ start: start.point, end: end.point, middle: middle.point }, curve.toleranceKm)) {
    corners.push(start.point);
    return;
  }
  bisect(tracing, { start, end: middle, depth: depth + 1 });
  bisect(tracing, { start: middle, end, depth: depth + 1 });
}

function cornerAt(curve: Curve, parameter: number, poleLatitude: number): Corner {
  const point = curve.at(parameter);
  return { parameter, point: Math.abs(point[1]) >= poleLatitude ? [point[0], Math.sign(point[1]) * 90] : point };
}

interface Chord {
  readonly start: LonLat;
  readonly end: LonLat;
  readonly middle: LonLat;
}

/** An edge to or from a pole runs along a meridian, whatever longitude the pole is given. */
function isStraight({ start, end, middle }: Chord, toleranceKm: number): boolean {
  const [startsAtPole, endsAtPole] = [isPole(start), isPole(end)];
  if (startsAtPole && endsAtPole) return true;
  const from: LonLat = startsAtPole ? [end[0], start[1]] : start;
  const to: LonLat = endsAtPole ? [start[0], end[1]] : end;
  if (Math.abs(longitudeOf(to[0] - from[0])) > WIDEST_EDGE) return false;
  return edgeDeviationKm(from, to, middle) <= toleranceKm;
}

export function isPole([, latitude]: LonLat): boolean {
  return Math.abs(latitude) === 90;
}
