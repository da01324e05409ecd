import type { LonLat } from "../model/dataset.ts";
import {
  arcCorrection,
  FLATTENING,
  geodesicSeries,
  longitudeCorrection,
  longitudeOf,
  POLE_RADIUS_KM,
  RADIANS,
  reducedLatitude,
} from "./wgs84.ts";

export interface Course {
  readonly from: LonLat;
  /** Degrees clockwise from north. At a pole: from the meridian that the longitude of `from` names. */
  readonly bearing: number;
  readonly distanceKm: number;
}

/**
 * Where a geodesic on WGS-84 ends. Vincenty, Survey Review XXII (176), 1975, direct solution; within 0.1 mm of
 * GeographicLib for every distance up to half the circumference. The longitude is in [-180, 180).
 */
export function direct({ from, bearing, distanceKm }: Course): LonLat {
  const start = reducedLatitude(from[1]);
  const [sineBearing, cosineBearing] = [Math.sin(bearing * RADIANS), Math.cos(bearing * RADIANS)];
  const atEquator = start.cosine * sineBearing;
  const { a, b } = geodesicSeries(1 - atEquator ** 2);
  const firstArc = Math.atan2(start.sine, start.cosine * cosineBearing);
  const whole = distanceKm / (POLE_RADIUS_KM * a);
  let arc = whole;
  for (let round = 0; round < 20; round += 1) {
    const next = whole + arcCorrection(b, arc, Math.cos(2 * firstArc + arc));
    const isSettled = Math.abs(next - arc) < 1e-14;
    arc = next;
    if (isSettled) break;
  }
  const [sine, cosine] = [Math.sin(arc), Math.cos(arc)];
  const across = start.sine * sine - start.cosine * cosine * cosineBearing;
  const y = start.sine * cosine + start.cosine * sine * cosineBearing;
  const latitude = Math.atan2(y, (1 - FLATTENING) * Math.hypot(atEquator, across));
  const turn = Math.atan2(sine * sineBearing, start.cosine * cosine - start.sine * sine * cosineBearing);
  const longitude = turn - longitudeCorrection(atEquator, arc, Math.cos(2 * firstArc + arc));
  return [longitudeOf(from[0] + longitude / RADIANS), latitude / RADIANS];
}
