import {
  arcCorrection,
  EQUATOR_RADIUS_KM,
  FLATTENING,
  geodesicSeries,
  longitudeCorrection,
  POLE_RADIUS_KM,
} from "./wgs84.ts";

interface End {
  readonly sine: number;
  readonly cosine: number;
}

/** Reduced latitudes, the first in the south and at least as far from the equator; `turn` in [0, π]. */
export interface CanonicalEnds {
  readonly start: End;
  readonly end: End;
  readonly turn: number;
}

export interface CanonicalGeodesic {
  readonly distanceKm: number;
  /** Azimuths at both ends, radians. */
  readonly first: number;
  readonly second: number;
}

/**
 * The shortest geodesic between points nearly opposite each other. For ends in this order the longitude that a geodesic
 * has gained when it reaches the second latitude has one root in its first azimuth (Karney, Algorithms for geodesics,
 * J. Geodesy 87, 2013, section 4), so bisection always finds it.
 */
export function nearAntipodalBearing({ start, end, turn }: CanonicalEnds): CanonicalGeodesic {
  const isEquatorial = start.sine === 0 && end.sine === 0;
  if (isEquatorial && turn <= Math.PI * (1 - FLATTENING)) {
    return { distanceKm: EQUATOR_RADIUS_KM * turn, first: Math.PI / 2, second: Math.PI / 2 };
  }
  // On the equator the azimuths north and south of east are mirrored: only the half that gains more is searched.
  let [low, high] = [-Math.PI / 2, isEquatorial ? 0 : Math.PI / 2];
  for (let round = 0; round < 110; round += 1) {
    const middle = (low + high) / 2;
    const gained = geodesicAt(middle, { start, end, turn }).longitude;
    const isShort = isEquatorial ? gained > turn : gained < turn;
    if (isShort) low = middle;
    else high = middle;
  }
  return geodesicAt((low + high) / 2, { start, end, turn });
}

/** `southward`: the first azimuth less a right angle, which keeps its digits where the geodesic is nearly the equator. */
function geodesicAt(
  southward: number,
  { start, end }: CanonicalEnds,
): CanonicalGeodesic & { readonly longitude: number } {
  const [sine, cosine] = [Math.cos(southward), -Math.sin(southward)];
  const atEquator = sine * start.cosine;
  const apart =
    start.cosine < -start.sine
      ? (end.cosine - start.cosine) * (end.cosine + start.cosine)
      : (start.sine - end.sine) * (start.sine + end.sine);
  const across = Math.sqrt(Math.max(0, (cosine * start.cosine) ** 2 + apart));
  const [firstArc, secondArc] = [Math.atan2(start.sine, cosine * start.cosine), Math.atan2(end.sine, across)];
  const arc = end.sine === 0 && start.sine === 0 ? Math.PI : secondArc - firstArc;
  const turnAt = (along: number) => Math.atan2(atEquator * Math.sin(along), Math.cos(along));
  const turned = start.sine === 0 && end.sine === 0 ? Math.PI : turnAt(secondArc) - turnAt(firstArc);
  const middle = Math.cos(2 * firstArc + arc);
  const { a, b } = geodesicSeries(1 - atEquator ** 2);
  return {
    distanceKm: POLE_RADIUS_KM * a * (arc - arcCorrection(b, arc, middle)),
    first: Math.PI / 2 + southward,
    second: Math.atan2(atEquator, across),
    longitude: turned - longitudeCorrection(atEquator, arc, middle),
  };
}
