import type { MultiLineString, Position } from "geojson";

/** Wherever a reader looks at a ring, one of its labels is near; those of several rings take turns in being placed. */
const LABELS_A_RING = 8;
/** From ring to ring, in shares of the way between two labels, so that they do not all stand in one direction. */
const STAGGER = 0.37;
/** Where Mercator is not stretched out of all measure. */
const NORTHMOST_LABEL = 78;

/**
 * Corners of a range's outline at which its label may stand, in degrees. `ring` counts the outlines drawn together: their
 * labels are staggered.
 */
export function rangeLabelPlaces({ coordinates }: MultiLineString, ring: number): readonly Position[] {
  const corners = coordinates.flat().filter(([, latitude = 0]) => Math.abs(latitude) < NORTHMOST_LABEL);
  return Array.from({ length: LABELS_A_RING }).flatMap((_, index) => {
    const share = ((index + ring * STAGGER) / LABELS_A_RING) % 1;
    const corner = corners[Math.floor(share * corners.length)];
    return corner ? [corner] : [];
  });
}
