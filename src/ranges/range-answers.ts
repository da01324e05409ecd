import { type OverlayReach, overlayReach } from "../geodesy/overlay-reach.ts";
import type { LonLat } from "../model/dataset.ts";
import type { RangeOverlay } from "../model/overlay.ts";
import type { RangeAnswer } from "../state/ranges.ts";
import type { OverlayPlaces } from "./overlay-places.ts";

const ORDER: readonly RangeAnswer["reach"][] = ["certain", "possible", "out"];

/**
 * How overlays stand to a place: first those that reach it certainly, then possibly, then not, each in the order given.
 * One whose origin is not known yet is left out.
 */
export function rangeAnswers(
  overlays: readonly RangeOverlay[],
  place: LonLat,
  places: OverlayPlaces,
): readonly RangeAnswer[] {
  return overlays
    .flatMap((overlay) => {
      const found = overlayReach(overlay, place, places);
      return found ? [answerOf(overlay, found)] : [];
    })
    .sort((one, other) => ORDER.indexOf(one.reach) - ORDER.indexOf(other.reach));
}

function answerOf(overlay: RangeOverlay, { reach, bands, distanceKm }: OverlayReach): RangeAnswer {
  const reaching = bands.flatMap(({ band: index, reach: bandReach }) => {
    const band = overlay.bands[index];
    return band && bandReach !== "out" ? [{ band, reach: bandReach }] : [];
  });
  return { overlay, reach, bands: reaching, distanceKm };
}
