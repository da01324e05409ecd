import { type BandFeature, type OverlayPlaces, overlayGeometry } from "../geodesy/overlay-geometry.ts";
import type { RangeOverlay } from "../model/overlay.ts";
import type { RangeShape } from "../state/ranges.ts";

/** The bounds of an overlay's bands, the widest first. */
export function rangeShapes(overlay: RangeOverlay, places: OverlayPlaces): readonly RangeShape[] {
  return [...overlayGeometry(overlay, places)]
    .sort((one, other) => radiusKm(other) - radiusKm(one))
    .map(({ which, band, fill, outline }) => ({ which, band, fill, outline }));
}

function radiusKm({ which, lowKm, highKm }: BandFeature): number {
  return which === "low" || which === "certain" ? (lowKm ?? highKm) : highKm;
}
