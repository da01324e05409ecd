import type { LonLat } from "../model/dataset.ts";
import { nearAntipodalBearing } from "./near-antipodal.ts";
import {
  arcCorrection,
  geodesicSeries,
  longitudeCorrection,
  longitudeOf,
  POLE_RADIUS_KM,
  RADIANS,
  reducedLatitude,
} from "./wgs84.ts";

export interface Inverse {
  readonly distanceKm: number;
  /** Initial bearing in degrees clockwise from north, [0, 360); 0 where every bearing is as good. */
  readonly bearing: number;
}

/**
 * The shortest way between two points on WGS-84. Vincenty, Survey Review XXII (176), 1975, inverse solution, and where
 * that does not settle, near the point opposite, a search by bisection: within 1 mm of GeographicLib everywhere.
 */
export function inverse(from: LonLat, to: LonLat): Inverse {
  const [start, end] = [reducedLatitude(from[1]), reducedLatitude(to[1])];
  const turn = longitudeOf(to[0] - from[0]) * RADIANS;
  let longitude = turn;
  for (let round = 0; round < 30; round += 1) {
    const [sine, cosine] = [Math.sin(longitude), Math.cos(longitude)];
    const east = end.cosine * sine;
    const north = start.cosine * end.sine - start.sine * end.cosine * cosine;
    const sineArc = Math.hypot(east, north);
    const cosineArc = start.sine * end.sine + start.cosine * end.cosine * cosine;
    if (sineArc < 1e-15 && cosineArc > 0) return { distanceKm: 0, bearing: 0 };
    const arc = Math.atan2(sineArc, cosineArc);
    const atEquator = sineArc === 0 ? 0 : (start.cosine * end.cosine * sine) / sineArc;
    const squaredCosine = 1 - atEquator ** 2;
    const middle = squaredCosine < 1e-15 ? 0 : cosineArc - (2 * start.sine * end.sine) / squaredCosine;
    const next = turn + longitudeCorrection(atEquator, arc, middle);
    if (Math.abs(next) > Math.PI) break;
    if (Math.abs(next - longitude) < 1e-13 && cosineArc > -0.9995) {
      const { a, b } = geodesicSeries(squaredCosine);
      const distanceKm = POLE_RADIUS_KM * a * (arc - arcCorrection(b, arc, middle));
      return { distanceKm, bearing: degreesOf(Math.atan2(east, north)) };
    }
    longitude = next;
  }
  return opposite({ start, end, turn });
}

interface Ends {
  readonly start: { readonly sine: number; readonly cosine: number };
  readonly end: { readonly sine: number; readonly cosine: number };
  readonly turn: number;
}

/** Mirrors and swaps the ends until the first is the farther from the equator, in the south, and looks east. */
function opposite({ start, end, turn }: Ends): Inverse {
  const isSwapped = Math.abs(start.sine) < Math.abs(end.sine);
  const [one, other] = isSwapped ? [end, start] : [start, end];
  const flip = one.sine > 0 ? -1 : 1;
  const { distanceKm, first, second } = nearAntipodalBearing({
    start: { ...one, sine: one.sine * flip },
    end: { ...other, sine: other.sine * flip },
    turn: Math.abs(turn),
  });
  const seen = isSwapped ? Math.PI - second : first;
  const northward = flip === -1 ? Math.PI - seen : seen;
  return { distanceKm, bearing: degreesOf(turn < 0 ? -northward : northward) };
}

function degreesOf(radians: number): number {
  const degrees = (radians / RADIANS + 360) % 360;
  return degrees + 0;
}
