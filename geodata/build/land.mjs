import { merge } from "topojson-client";
import { finelyRoundedPoint, roundedPoint, smallness, toleranceKm } from "./detail.mjs";
import { ringAreaKm2 } from "./geometry.mjs";

/**
 * @typedef {import("./geometry.mjs").Ring} Ring
 * @typedef {import("./geometry.mjs").PolygonRings} PolygonRings
 * @typedef {import("./detail.mjs").Detail} Detail
 */

const isSamePoint = (a, b) => a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/**
 * Rounded points without repetitions and without spikes (there and back on the same line).
 * @param {number[][]} points
 * @param {(point: readonly number[]) => import("./geometry.mjs").LonLat} rounded
 */
export function roundedLine(points, rounded) {
  const line = [];
  for (const point of points) {
    const next = rounded(point);
    if (isSamePoint(line.at(-1), next)) continue;
    if (isSamePoint(line.at(-2), next)) line.pop();
    else line.push(next);
  }
  return line;
}

/** @param {Ring} ring @param {boolean} counterclockwise */
function wound(ring, counterclockwise) {
  return ringAreaKm2(ring) > 0 === counterclockwise ? ring : ring.toReversed();
}

/** @param {Ring} ring */
const isRing = (ring) => ring.length >= 4 && ringAreaKm2(ring) !== 0;

/** @param {PolygonRings} rings */
const outerAreaKm2 = ([outer]) => Math.abs(ringAreaKm2(outer));

/**
 * The land of some pieces as polygons: outer rings counterclockwise (RFC 7946), specks left out except the
 * largest polygon, which always stays.
 * @param {object} topology simplified
 * @param {object[]} pieces
 * @param {Detail} detail
 * @returns {PolygonRings[]} largest first
 */
export function landPolygons(topology, pieces, detail) {
  const all = merge(topology, pieces).coordinates.toSorted((a, b) => outerAreaKm2(b) - outerAreaKm2(a));
  const isSmall = smallness(detail, outerAreaKm2(all[0]), all[0][0][0]) > 1;
  const roundedAt = isSmall ? finelyRoundedPoint : roundedPoint;
  return all
    .filter((rings, index) => {
      const smallestKm2 = detail.smallestPolygon * toleranceKm(detail, rings[0][0]) ** 2;
      return index === 0 || outerAreaKm2(rings) >= smallestKm2;
    })
    .map((rings) => rings.map((ring) => roundedLine(ring, (point) => roundedAt(detail, point))).filter(isRing))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring, index) => wound(ring, index === 0)));
}

/**
 * Drops the holes in which no other polygon lies: they belonged to specks that were left out.
 * @param {Map<string, PolygonRings[]>} landByIso changed in place
 */
export function dropEmptyHoles(landByIso) {
  const outerVertices = new Set();
  for (const polygons of landByIso.values()) {
    for (const [outer] of polygons) for (const point of outer) outerVertices.add(point.join());
  }
  for (const [iso, polygons] of landByIso) {
    const isFilled = (hole) => hole.some((point) => outerVertices.has(point.join()));
    landByIso.set(
      iso,
      polygons.map(([outer, ...holes]) => [outer, ...holes.filter(isFilled)]),
    );
  }
}
