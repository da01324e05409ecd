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
 * stay within the tolerance.
 */
export function trace(curve: Curve): LonLat[] {
  const step = (curve.to - curve.from) / curve.parts;
  const corners = Array.from({ length: curve.parts + 1 }, (_, part) => cornerAt(curve, curve.from + step * part));
  const middleOf = (start: CurveCorner, end: CurveCorner) => cornerAt(curve, (start.parameter + end.parameter) / 2);
  return straightened(corners, { middleOf, toleranceKm: curve.toleranceKm });
}

interface Corner {
  readonly point: LonLat;
}

interface CurveCorner extends Corner {
  readonly parameter: number;
}

function cornerAt(curve: Curve, parameter: number): CurveCorner {
  return { parameter, point: curve.at(parameter) };
}

interface Straightening<Kind extends Corner> {
  /** A point of the line between two others, about halfway. */
  readonly middleOf: (start: Kind, end: Kind) => Kind;
  readonly toleranceKm: number;
}

/**
 * The corners of a line, without the last, with as many more between them as its edges need to be straight. A corner
 * within a tenth of the tolerance of a pole is put on the pole: `cutRings` knows how a line goes over it.
 */
export function straightened<Kind extends Corner>(corners: readonly Kind[], line: Straightening<Kind>): LonLat[] {
  const poleLatitude = 90 - Math.min(1e-3, line.toleranceKm / 10) / (POLE_RADIUS_KM * RADIANS);
  const settled = corners.map((corner) => atPole(corner, poleLatitude));
  const points: LonLat[] = [];
  for (const [index, end] of settled.entries()) {
    const start = settled[index - 1];
    if (start) bisect({ ...line, poleLatitude, points }, { start, end, depth: 0 });
  }
  return points;
}

interface Bisection<Kind extends Corner> extends Straightening<Kind> {
  readonly poleLatitude: number;
  readonly points: LonLat[];
}

interface Edge<Kind extends Corner> {
  readonly start: Kind;
  readonly end: Kind;
  readonly depth: number;
}

function bisect<Kind extends Corner>(line: Bisection<Kind>, { start, end, depth }: Edge<Kind>): void {
  const middle = atPole(line.middleOf(start, end), line.poleLatitude);
  const chord = { start: start.point, end: end.point, middle: middle.point };
  if (depth >= DEEPEST || isStraight(chord, line.toleranceKm)) {
    line.points.push(start.point);
    return;
  }
  bisect(line, { start, end: middle, depth: depth + 1 });
  bisect(line, { start: middle, end, depth: depth + 1 });
}

function atPole<Kind extends Corner>(corner: Kind, poleLatitude: number): Kind {
  const [longitude, latitude] = corner.point;
  return Math.abs(latitude) < poleLatitude ? corner : { ...corner, point: [longitude, Math.sign(latitude) * 90] };
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
