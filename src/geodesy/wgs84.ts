import type { LonLat } from "../model/dataset.ts";

/** Half axes and flattening of the WGS-84 ellipsoid (NIMA TR8350.2); kilometres. */
export const EQUATOR_RADIUS_KM = 6378.137;
export const FLATTENING = 1 / 298.257223563;
export const POLE_RADIUS_KM = EQUATOR_RADIUS_KM * (1 - FLATTENING);

/** The greatest distance of two points on WGS-84: from one pole to the other along a meridian. */
export const HALF_CIRCUMFERENCE_KM = 20_003.931458623;

/**
 * Up to here every geodesic on WGS-84 is the shortest way in every direction, so a circle of that radius is one closed
 * line. Beyond it circles fold over themselves, and what is left out of a disc is a few tens of kilometres about the
 * point opposite: such a disc is the whole world.
 */
export const FARTHEST_RING_KM = 19_960;

/** A millimetre: a smaller circle has no corners that double precision could tell apart. */
export const LEAST_RING_KM = 1e-6;

export const RADIANS = Math.PI / 180;

/**
 * Sine and cosine of the reduced latitude, `tan β = (1 - f) tan φ`; exact at the poles. Within 0.02 mm of the equator it is
 * the equator's, whose geodesics are a case of their own.
 */
export function reducedLatitude(latitude: number): { readonly sine: number; readonly cosine: number } {
  if (Math.abs(latitude) < 1e-10) return { sine: 0, cosine: 1 };
  const [y, x] = [(1 - FLATTENING) * Math.sin(latitude * RADIANS), Math.cos(latitude * RADIANS)];
  const length = Math.hypot(y, x);
  return { sine: y / length, cosine: x / length };
}

/** Degrees as a longitude in [-180, 180). One within 0.1 mm of the antimeridian is put on it, as -180. */
export function longitudeOf(degrees: number): number {
  const turned = degrees - 360 * Math.floor((degrees + 180) / 360);
  return 180 - Math.abs(turned) < 1e-9 ? -180 : turned;
}

export interface GeodesicSeries {
  readonly a: number;
  readonly b: number;
}

/** Vincenty's A and B of a geodesic, from the squared cosine of its azimuth at the equator; error below 0.1 mm. */
export function geodesicSeries(squaredCosine: number): GeodesicSeries {
  const squared = (squaredCosine * (EQUATOR_RADIUS_KM ** 2 - POLE_RADIUS_KM ** 2)) / POLE_RADIUS_KM ** 2;
  const a = 1 + (squared / 16384) * (4096 + squared * (-768 + squared * (320 - 175 * squared)));
  const b = (squared / 1024) * (256 + squared * (-128 + squared * (74 - 47 * squared)));
  return { a, b };
}

/** Vincenty's Δσ: by how much the arc on the auxiliary sphere differs from distance / (b A). */
export function arcCorrection(b: number, arc: number, cosineOfTwoMiddles: number): number {
  const [sine, cosine, middle] = [Math.sin(arc), Math.cos(arc), cosineOfTwoMiddles];
  const third = (b / 6) * middle * (-3 + 4 * sine * sine) * (-3 + 4 * middle * middle);
  return b * sine * (middle + (b / 4) * (cosine * (-1 + 2 * middle * middle) - third));
}

/** By how much the longitude on the ellipsoid falls short of the one on the auxiliary sphere (Vincenty), radians. */
export function longitudeCorrection(sineAtEquator: number, arc: number, cosineOfTwoMiddles: number): number {
  const squaredCosine = 1 - sineAtEquator ** 2;
  const c = (FLATTENING / 16) * squaredCosine * (4 + FLATTENING * (4 - 3 * squaredCosine));
  const middle = cosineOfTwoMiddles;
  const inner = middle + c * Math.cos(arc) * (-1 + 2 * middle * middle);
  return (1 - c) * FLATTENING * sineAtEquator * (arc + c * Math.sin(arc) * inner);
}

/** A point's unit vector on the auxiliary sphere, whose latitudes are the reduced ones. */
export type UnitVector = readonly [x: number, y: number, z: number];

export function unitVectorOf([longitude, latitude]: LonLat): UnitVector {
  const { sine, cosine } = reducedLatitude(latitude);
  return [cosine * Math.cos(longitude * RADIANS), cosine * Math.sin(longitude * RADIANS), sine];
}

export function lonLatOf([x, y, z]: UnitVector): LonLat {
  const latitude = Math.atan2(z, (1 - FLATTENING) * Math.hypot(x, y)) / RADIANS;
  return [longitudeOf(Math.atan2(y, x) / RADIANS), latitude];
}
