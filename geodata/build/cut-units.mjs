import { difference, intersection } from "./clipping.mjs";
import { geometryFromPolygons, polygonsOf, ringAreaKm2 } from "./geometry.mjs";
import { withJunctions } from "./junctions.mjs";

/**
 * @typedef {import("./geometry.mjs").LonLat} LonLat
 * @typedef {import("./geometry.mjs").PolygonRings} PolygonRings
 * @typedef {import("./natural-earth.mjs").Unit} Unit
 * @typedef {object} Cut a feature of geodata/source/disputed-extra.geojson
 */

/** How far a hand-kept vertex may be from a vertex of Natural Earth that it is meant to be, in degrees. */
const snapDegrees = 0.0009;

/** @param {LonLat[]} line @param {LonLat[]} vertices of the units @returns {LonLat[]} */
function snapped(line, vertices) {
  return line.map((point) => {
    let best = point;
    let nearest = snapDegrees;
    for (const vertex of vertices) {
      const distance = Math.hypot(vertex[0] - point[0], vertex[1] - point[1]);
      if (distance < nearest) [best, nearest] = [vertex, distance];
    }
    return best;
  });
}

/**
 * The clipping drops vertices on straight lines, which the neighbours still have: they are put back.
 * @param {Unit} unit @param {PolygonRings[]} polygons @param {object} changes @returns {Unit[]} none if nothing is left
 */
function unitOf(unit, polygons, changes) {
  if (polygons.length === 0) return [];
  const part = { ...unit, ...changes, geometry: geometryFromPolygons(polygons) };
  return withJunctions([part], polygonsOf(unit.geometry).flat(2));
}

/** Smaller pieces stay with the other part of their unit: there the cut and the unit's edge mean the same line. */
const smallestPieceKm2 = 1;

/** @param {PolygonRings} polygon */
const isPiece = ([outer]) => Math.abs(ringAreaKm2(outer)) >= smallestPieceKm2;

/**
 * @param {PolygonRings[]} land @param {PolygonRings[]} mask
 * @returns {{ within: PolygonRings[], without: PolygonRings[] }}
 */
function parted(land, mask) {
  const within = intersection(land, mask).filter(isPiece);
  if (within.length === 0) return { within, without: land };
  const without = difference(land, within).filter(isPiece);
  return { within: without.length === 0 ? land : difference(land, without), without };
}

/** @param {Unit[]} units @param {Cut} cut @returns {Unit[]} */
function unitsAfterCut(units, { properties, geometry }) {
  const { cuts, close, inside } = properties;
  const own = units.filter(({ code }) => cuts.includes(code));
  if (own.length === 0) throw new Error(`disputed-extra.geojson: ${properties.id} cuts no unit`);
  const vertices = own.flatMap((unit) => polygonsOf(unit.geometry).flat(2));
  const line = snapped(geometry.coordinates, vertices);
  const mask = [[[...line, ...close, line[0]]]];
  return units.flatMap((unit) => {
    if (!own.includes(unit)) return [unit];
    const { within, without } = parted(polygonsOf(unit.geometry), mask);
    return [
      ...unitOf(unit, within, inside),
      ...unitOf(unit, without, within.length > 0 ? (properties.outsideOf?.[unit.code] ?? {}) : {}),
    ];
  });
}

/**
 * Cuts the units along the hand-kept lines, one cut after another, and gives the neighbours the vertices that came to
 * be on their common lines, so that these lines stay common.
 * @param {Unit[]} units @param {Cut[]} cuts
 * @returns {Unit[]}
 */
export function cutUnits(units, cuts) {
  const known = new Set(units.flatMap(({ geometry }) => polygonsOf(geometry).flat(2).map(String)));
  const cut = cuts.reduce(unitsAfterCut, units);
  const added = cut
    .flatMap(({ geometry }) => polygonsOf(geometry).flat(2))
    .filter((vertex) => !known.has(String(vertex)));
  return withJunctions(cut, added);
}
