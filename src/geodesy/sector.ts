import type { LonLat } from "../model/dataset.ts";
import { annulus } from "./annulus.ts";
import { cutRings, NOTHING, type Shape } from "./cut.ts";
import { direct } from "./direct.ts";
import { arc } from "./ring.ts";
import { toleranceKmOf, trace } from "./trace.ts";
import { FARTHEST_RING_KM, LEAST_RING_KM } from "./wgs84.ts";

export interface SectorBounds {
  /** Clockwise from `fromBearing` to `toBearing`, degrees; equal or a full turn apart: all round. */
  readonly fromBearing: number;
  readonly toBearing: number;
  readonly outerKm: number;
  readonly innerKm?: number;
}

/**
 * A part of a disc or annulus between two initial bearings. Its sides are geodesics from the centre, its outer radius is
 * at most `FARTHEST_RING_KM`.
 */
export function sector(center: LonLat, { fromBearing, toBearing, outerKm, innerKm = 0 }: SectorBounds): Shape {
  const turn = (((toBearing - fromBearing) % 360) + 360) % 360;
  if (turn === 0) return annulus(center, { innerKm, outerKm });
  const farKm = Math.min(outerKm, FARTHEST_RING_KM);
  const nearKm = innerKm >= LEAST_RING_KM ? innerKm : 0;
  if (!(nearKm < farKm) || farKm < LEAST_RING_KM) return NOTHING;
  const [first, last] = [fromBearing, fromBearing + turn];
  return cutRings([
    [
      ...arc(center, { radiusKm: farKm, fromBearing: first, toBearing: last }),
      ...ray(center, { bearing: last, fromKm: farKm, toKm: nearKm }),
      ...(nearKm > 0 ? arc(center, { radiusKm: nearKm, fromBearing: last, toBearing: first }) : []),
      ...ray(center, { bearing: first, fromKm: nearKm, toKm: farKm }),
    ],
  ]);
}

interface Ray {
  readonly bearing: number;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Corners of a geodesic out of the centre, without the one at its end. */
function ray(center: LonLat, { bearing, fromKm, toKm }: Ray): LonLat[] {
  return trace({
    at: (distanceKm) => direct({ from: center, bearing, distanceKm }),
    from: fromKm,
    to: toKm,
    parts: 8,
    toleranceKm: toleranceKmOf(Math.max(fromKm, toKm)),
  });
}
