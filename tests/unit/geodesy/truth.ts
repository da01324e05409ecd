import geographiclib from "geographiclib-geodesic";
import type { Shape } from "../../../src/geodesy/cut.ts";
import type { LonLat } from "../../../src/model/dataset.ts";
import { edgesOf } from "./shape-faults.ts";

const WGS84 = geographiclib.Geodesic.WGS84;

/** Distance in kilometres by GeographicLib, which every test of distances measures with. */
export function trueDistanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  return (WGS84.Inverse(latA, lonA, latB, lonB).s12 ?? Number.NaN) / 1000;
}

export function trueBearing([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  return ((WGS84.Inverse(latA, lonA, latB, lonB).azi1 ?? Number.NaN) + 360) % 360;
}

export function trueDestination([lon, lat]: LonLat, bearing: number, distanceKm: number): LonLat {
  const { lon2, lat2 } = WGS84.Direct(lat, lon, bearing, distanceKm * 1000);
  return [lon2 ?? Number.NaN, lat2 ?? Number.NaN];
}

/** Area within a radius, from GeographicLib's polygon of 1,440 corners; larger than half the Earth too. */
export function capAreaKm2(center: LonLat, radiusKm: number): number {
  const polygon = WGS84.Polygon(false);
  for (let corner = 0; corner < 1440; corner += 1) {
    const [lon, lat] = trueDestination(center, corner / 4, radiusKm);
    polygon.AddPoint(lat, lon);
  }
  return (polygon.Compute(true, false).area ?? Number.NaN) / 1e6;
}

const FLATTENING = 1 / 298.257223563;
const SQUARED_ECCENTRICITY = FLATTENING * (2 - FLATTENING);
const ECCENTRICITY = Math.sqrt(SQUARED_ECCENTRICITY);

/** Area of a shape on WGS-84 with its edges straight in longitude and latitude (authalic latitude, Simpson's rule). */
export function shapeAreaKm2({ fill }: Shape): number {
  const doubled = fill.coordinates.flat().reduce((sum, ring) => {
    return edgesOf(ring).reduce((total, [[x = 0, y = 0], [nextX = 0, nextY = 0]]) => {
      const middle = authalic((y + nextY) / 2);
      return total - ((nextX - x) * Math.PI * (authalic(y) + 4 * middle + authalic(nextY))) / (6 * 180);
    }, sum);
  }, 0);
  return (doubled * 6378.137 ** 2) / 2;
}

function authalic(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const logarithm = Math.log((1 - ECCENTRICITY * sine) / (1 + ECCENTRICITY * sine)) / (2 * ECCENTRICITY);
  return (1 - SQUARED_ECCENTRICITY) * (sine / (1 - SQUARED_ECCENTRICITY * sine * sine) - logarithm);
}
