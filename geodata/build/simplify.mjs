import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { smallness, toleranceKm } from "./detail.mjs";
import { polygonsOf, ringAreaKm2, triangleAreaKm2 } from "./geometry.mjs";

const isOnAntimeridian = (/** @type {number[]} */ point) => Math.abs(point[0]) > 179.9999;

/**
 * The largest polygon of each state.
 * @param {object} topology
 */
function largestPolygons(topology) {
  const largest = new Map();
  for (const geometry of topology.objects.pieces.geometries) {
    const { iso } = geometry.properties;
    polygonsOf(feature(topology, geometry).geometry).forEach(([outer], index) => {
      const areaKm2 = Math.abs(ringAreaKm2(outer));
      if (areaKm2 <= (largest.get(iso)?.areaKm2 ?? 0)) return;
      const arcs = geometry.type === "Polygon" ? geometry.arcs : geometry.arcs[index];
      largest.set(iso, { areaKm2, arcs, point: outer[0] });
    });
  }
  return [...largest.values()];
}

/**
 * Simplifies the shared arcs, so that neighbours keep a common line.
 * @param {object} topology from dissolvedTopology
 * @param {import("./detail.mjs").Detail} detail
 */
export function simplifiedTopology(topology, detail) {
  const weighted = presimplify(topology, (triangle) => {
    const vertex = triangle[1];
    if (isOnAntimeridian(vertex)) return Number.POSITIVE_INFINITY;
    return triangleAreaKm2(triangle) / toleranceKm(detail, vertex) ** 2;
  });
  for (const { areaKm2, arcs, point } of largestPolygons(topology)) {
    const factor = smallness(detail, areaKm2, point);
    for (const index of arcs.flat()) {
      for (const vertex of weighted.arcs[index < 0 ? ~index : index]) vertex[2] *= factor;
    }
  }
  return simplify(weighted, 1);
}
