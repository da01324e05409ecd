import { dropEmptyHoles, landPolygons } from "./land.mjs";

/**
 * @typedef {import("./geometry.mjs").PolygonRings} PolygonRings
 */

/**
 * The land of every state.
 * @param {object} topology simplified
 * @param {import("./detail.mjs").Detail} detail
 * @returns {Map<string, PolygonRings[]>} by alpha-2 code in alphabetical order, largest polygon first
 */
export function landByCountry(topology, detail) {
  const pieces = topology.objects.pieces.geometries;
  const codes = [...new Set(pieces.map((piece) => piece.properties.iso))].sort();
  const land = new Map(
    codes.map((iso) => [
      iso,
      landPolygons(
        topology,
        pieces.filter((piece) => piece.properties.iso === iso),
        detail,
      ),
    ]),
  );
  dropEmptyHoles(land);
  return land;
}
