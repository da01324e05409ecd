import type { LonLat } from "../model/dataset.ts";
import { cutRings, NOTHING, type Shape } from "./cut.ts";
import { circle, ring } from "./ring.ts";
import { FARTHEST_RING_KM, LEAST_RING_KM } from "./wgs84.ts";

export interface AnnulusRadii {
  readonly innerKm: number;
  readonly outerKm: number;
}

/** What is within `outerKm` of a point but not within `innerKm`; nothing unless `innerKm` is the smaller one. */
export function annulus(center: LonLat, { innerKm, outerKm }: AnnulusRadii): Shape {
  if (!(innerKm >= LEAST_RING_KM)) return ring(center, outerKm);
  if (!(innerKm < outerKm) || innerKm > FARTHEST_RING_KM) return NOTHING;
  const hole = circle(center, innerKm).reverse();
  return cutRings(outerKm > FARTHEST_RING_KM ? [hole] : [circle(center, outerKm), hole]);
}
