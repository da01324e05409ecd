import geographiclib from "geographiclib-geodesic";
import type { MultiPolygon, Polygon } from "geojson";
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

/**
 * Distance from a point to the nearest or farthest point of an area's border, from GeographicLib. Only the corners and
 * points between them that a sphere leaves in question are measured.
 */
export function borderDistanceKm(area: Polygon | MultiPolygon, point: LonLat, mode: "some" | "every"): number {
  const sign = mode === "some" ? 1 : -1;
  const rough = borderPoints(area).map((border) => ({ border, km: sign * sphereDistanceKm(point, border) }));
  const least = rough.reduce((nearest, { km }) => Math.min(nearest, km), Number.POSITIVE_INFINITY);
  const limit = least + 0.012 * Math.abs(least) + 0.5;
  const asked = rough.filter(({ km }) => km <= limit).sort((one, other) => one.km - other.km);
  const most = Math.max(1, Math.floor(asked.length / 400));
  const distances = asked.filter((_, index) => index < 200 || index % most === 0);
  return sign * Math.min(...distances.map(({ border }) => sign * trueDistanceKm(point, border)));
}

const points = new WeakMap<Polygon | MultiPolygon, readonly LonLat[]>();

/** Corners and points between, at most 5 km apart. */
function borderPoints(area: Polygon | MultiPolygon): readonly LonLat[] {
  const known = points.get(area);
  if (known) return known;
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  const made = rings.flatMap((ring) =>
    edgesOf(ring).flatMap(([[x = 0, y = 0], [nextX = 0, nextY = 0]]) => {
      const parts = Math.max(1, Math.ceil(sphereDistanceKm([x, y], [nextX, nextY]) / 5));
      return Array.from({ length: parts }, (_, part): LonLat => {
        return [x + ((nextX - x) * part) / parts, y + ((nextY - y) * part) / parts];
      });
    }),
  );
  points.set(area, made);
  return made;
}

function sphereDistanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(((lonB - lonA) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(half)));
}
