import { geometryFromPolygons, polygonsOf } from "./geometry.mjs";

/** @typedef {import("./geometry.mjs").LonLat} LonLat @typedef {import("./geometry.mjs").Ring} Ring */

/** How far a vertex may lie off a line that it is on, in degrees: below the matching grid of the topology. */
const offDegrees = 2e-5;

/** @param {LonLat} from @param {LonLat} to @param {LonLat} point @returns {number} share of the way, -1 if it is not on it */
function shareAlong(from, to, point) {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const share = (px * dx + py * dy) / squared;
  if (!(share > 0 && share < 1)) return -1;
  return Math.abs(px * dy - py * dx) / Math.sqrt(squared) < offDegrees ? share : -1;
}

/** @param {Ring} ring @param {LonLat[]} points @returns {Ring} */
function ringWithPoints(ring, points) {
  const own = new Set(ring.map(String));
  const foreign = points.filter((point) => !own.has(String(point)));
  return ring.flatMap((from, index) => {
    const to = ring[index + 1];
    if (!to) return [from];
    const between = foreign
      .map((point) => ({ point, share: shareAlong(from, to, point) }))
      .filter(({ share }) => share > 0)
      .sort((one, other) => one.share - other.share);
    return [from, ...between.map(({ point }) => point)];
  });
}

/** @param {Ring} ring */
function box(ring) {
  const [longitudes, latitudes] = [ring.map(([lon]) => lon), ring.map(([, lat]) => lat)];
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

/**
 * Units whose lines also have the points that lie on them.
 * @template {{ geometry: object }} Unit
 * @param {Unit[]} units @param {LonLat[]} points
 * @returns {Unit[]}
 */
export function withJunctions(units, points) {
  return units.map((unit) => {
    let isChanged = false;
    const polygons = polygonsOf(unit.geometry).map((rings) =>
      rings.map((ring) => {
        const [west, south, east, north] = box(ring);
        const near = points.filter(([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
        const next = near.length > 0 ? ringWithPoints(ring, near) : ring;
        isChanged ||= next.length !== ring.length;
        return next;
      }),
    );
    return isChanged ? { ...unit, geometry: geometryFromPolygons(polygons) } : unit;
  });
}
