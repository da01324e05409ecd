import type { LonLat } from "../model/dataset.ts";
import type { RangeBand, RangeOverlay } from "../model/overlay.ts";
import { areaDistance } from "./area-distance.ts";
import { inverse } from "./inverse.ts";
import { type OriginPlaces, placedOrigin } from "./overlay-origin.ts";

export type Reach = "certain" | "possible" | "out";

interface BandReach {
  readonly reach: Reach;
  /** Index in the overlay's bands. */
  readonly band: number;
}

export interface OverlayReach {
  /** The best answer of any band. */
  readonly reach: Reach;
  readonly bands: readonly BandReach[];
  /** From the point, or from the area's nearest point. */
  readonly distanceKm: number;
  /** From the area's farthest point; the same as `distanceKm` from a point. */
  readonly farthestKm: number;
}

const ORDER: readonly Reach[] = ["out", "possible", "certain"];

/**
 * Whether a place is within reach, if the sources are right. *Certain*: it is within the low figure of every point
 * the range may begin at. *Possible*: it is within the high one of some such point. null as long as it is
 * not known where the range begins.
 */
export function overlayReach(overlay: RangeOverlay, place: LonLat, places: OriginPlaces): OverlayReach | null {
  const origin = placedOrigin(overlay, places);
  if (!origin) return null;
  const sight = origin.kind === "point" ? sightFrom(origin.point, place) : areaDistance(origin.area, place);
  if (!sight) return null;
  const bands = overlay.bands.map((band, index) => ({ band: index, reach: bandReach(band, sight) }));
  const best = Math.max(...bands.map(({ reach }) => ORDER.indexOf(reach)));
  return { reach: ORDER[best] ?? "out", bands, distanceKm: sight.nearestKm, farthestKm: sight.farthestKm };
}

interface Sight {
  readonly nearestKm: number;
  readonly farthestKm: number;
  /** From a point only. */
  readonly bearing?: number;
}

function sightFrom(point: LonLat, place: LonLat): Sight {
  const { distanceKm, bearing } = inverse(point, place);
  return { nearestKm: distanceKm, farthestKm: distanceKm, bearing };
}

function bandReach({ lowKm, highKm, fromBearing, toBearing }: RangeBand, sight: Sight): Reach {
  if (sight.bearing !== undefined && fromBearing !== undefined && toBearing !== undefined) {
    const turn = (toBearing - fromBearing + 360) % 360;
    const past = (sight.bearing - fromBearing + 360) % 360;
    if (turn !== 0 && past > turn && sight.nearestKm > 0) return "out";
  }
  if (lowKm !== undefined && sight.farthestKm <= lowKm) return "certain";
  return sight.nearestKm <= highKm ? "possible" : "out";
}
