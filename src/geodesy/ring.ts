import type { LonLat } from "../model/dataset.ts";
import { cutRings, NOTHING, type Shape, WORLD } from "./cut.ts";
import { direct } from "./direct.ts";
import { toleranceKmOf, trace } from "./trace.ts";
import { FARTHEST_RING_KM, LEAST_RING_KM } from "./wgs84.ts";

/**
 * Everything within `radiusKm` of a point by the geodesics of WGS-84. Corners are exact, edges run within 0.01 % of the
 * radius and at most a kilometre from the true line. Nothing below a millimetre, the world beyond `FARTHEST_RING_KM`.
 */
export function ring(center: LonLat, radiusKm: number): Shape {
  if (!(radiusKm >= LEAST_RING_KM)) return NOTHING;
  return radiusKm > FARTHEST_RING_KM ? WORLD : cutRings([circle(center, radiusKm)]);
}

/** Corners clockwise round the centre. */
export function circle(center: LonLat, radiusKm: number): LonLat[] {
  return arc(center, { radiusKm, fromBearing: 0, toBearing: 360 });
}

export interface Arc {
  readonly radiusKm: number;
  readonly fromBearing: number;
  /** Below `fromBearing`: the arc runs counter-clockwise. */
  readonly toBearing: number;
}

/** Corners of an arc round `center`, without the one at its end. */
export function arc(center: LonLat, { radiusKm, fromBearing, toBearing }: Arc): LonLat[] {
  return trace({
    at: (bearing) => direct({ from: center, bearing, distanceKm: radiusKm }),
    from: fromBearing,
    to: toBearing,
    parts: Math.max(2, Math.ceil(Math.abs(toBearing - fromBearing) / 10)),
    toleranceKm: toleranceKmOf(radiusKm),
  });
}
