import { presimplify, simplify } from "topojson-simplify";
import { squarePixels, triangleArea, unitPoint } from "./mercator.mjs";

/**
 * A topology whose arcs lie in the unit square and carry, as a third number, the weight of each vertex: the area of
 * the triangle with its neighbours at which it may go. Indices of arcs are the same as in the topology it comes from.
 * @typedef {object} WeightedTopology
 */

const isOnAntimeridian = (/** @type {readonly number[]} */ [x]) => x < 1e-6 || x > 1 - 1e-6;

/**
 * How much less a vertex counts near the poles, where Mercator draws everything too large: 1 up to a latitude.
 * @param {number} y of the unit square @param {number} polarY of the northern latitude
 */
function polarShrink(y, polarY) {
  const beyond = Math.max(0, polarY - Math.min(y, 1 - y));
  return Math.exp(-2 * Math.PI * beyond);
}

/**
 * @param {object} topology in degrees, not quantized
 * @param {number} polarLatitude
 * @returns {WeightedTopology}
 */
export function weightedUnitTopology(topology, polarLatitude) {
  const polarY = unitPoint([0, polarLatitude])[1];
  const inSquare = { ...topology, bbox: undefined, arcs: topology.arcs.map((arc) => arc.map(unitPoint)) };
  return presimplify(inSquare, (triangle) => {
    const vertex = triangle[1];
    if (isOnAntimeridian(vertex)) return Number.POSITIVE_INFINITY;
    return triangleArea(triangle) * polarShrink(vertex[1], polarY);
  });
}

/**
 * @param {WeightedTopology} weighted
 * @param {number} zoom
 * @param {number} simplifyPx2
 * @returns {object} topology in the unit square
 */
export function simplifiedAt(weighted, zoom, simplifyPx2) {
  return simplify(weighted, simplifyPx2 / squarePixels(zoom));
}
