/**
 * @typedef {import("./geometry.mjs").LonLat} LonLat
 * @typedef {object} Detail see geodata/source/detail.json
 * @property {number} farKm
 * @property {number} fadeDegrees
 * @property {number} smallestPolygon in squared tolerances
 * @property {number} finestPerDegree rounding of states too small for the tolerance
 * @property {{ box: [number, number, number, number], toleranceKm: number }[]} focus
 */

/** @param {readonly number[]} point @param {readonly number[]} box */
function degreesFromBox([lon, lat], [west, south, east, north]) {
  const across = Math.max(west - lon, 0, lon - east) * Math.cos((lat * Math.PI) / 180);
  const along = Math.max(south - lat, 0, lat - north);
  return Math.hypot(across, along);
}

/**
 * How far a simplified line may be off at a point: a focus box's own tolerance inside it, growing to the far one.
 * @param {Detail} detail @param {readonly number[]} point
 */
export function toleranceKm(detail, point) {
  const candidates = detail.focus.map(({ box, toleranceKm: near }) => {
    const fade = Math.min(1, degreesFromBox(point, box) / detail.fadeDegrees);
    return near * (detail.farKm / near) ** fade;
  });
  return Math.min(...candidates);
}

/** Rounding steps in degrees, each with the smallest tolerance at which it stays unseen. */
const roundingSteps = [
  { perDegree: 20, fromKm: 10 },
  { perDegree: 50, fromKm: 6 },
  { perDegree: 100, fromKm: 2.4 },
  { perDegree: 1000, fromKm: 0 },
];

/** A state whose largest polygon has fewer squared tolerances than this is drawn more finely. */
const smallState = 60;

/**
 * By how much a polygon is too small for the tolerance at its place; 1 where it is large enough.
 * @param {Detail} detail @param {number} areaKm2 of the polygon @param {readonly number[]} point on it
 */
export function smallness(detail, areaKm2, point) {
  return Math.max(1, (smallState * toleranceKm(detail, point) ** 2) / areaKm2);
}

/** @param {Detail} detail @param {readonly number[]} point @returns {LonLat} */
export function finelyRoundedPoint({ finestPerDegree }, [lon, lat]) {
  return [Math.round(lon * finestPerDegree) / finestPerDegree, Math.round(lat * finestPerDegree) / finestPerDegree];
}

/**
 * Rounds by where the point lies, so that a vertex shared by two lines stays shared.
 * @param {Detail} detail @param {readonly number[]} point @returns {LonLat}
 */
export function roundedPoint(detail, point) {
  const tolerance = toleranceKm(detail, point);
  const { perDegree } = roundingSteps.find(({ fromKm }) => tolerance >= fromKm);
  return [Math.round(point[0] * perDegree) / perDegree, Math.round(point[1] * perDegree) / perDegree];
}
