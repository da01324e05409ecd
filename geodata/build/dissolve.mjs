import { merge } from "topojson-client";
import { topology } from "topojson-server";

/** Grid on which Natural Earth's own vertices are matched: about 10 m. */
const matchingGrid = 2 ** 22;

/**
 * What tells one drawn piece of land from the next.
 * @typedef {object} Piece
 * @property {string} iso alpha-2 code of the state
 * @property {string} part a part with a line of its own, or ""
 * @property {string} region ISO 3166-2 code where the inner lines of the state are drawn, else ""
 */

/** @param {object[]} geometries with a Piece as properties */
function groupsByPiece(geometries) {
  const groups = new Map();
  for (const geometry of geometries) {
    const { iso, part, region } = geometry.properties;
    const key = `${iso}/${part}/${region}`;
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  }
  return [...groups.values()];
}

/**
 * Joins the units into the pieces that the map distinguishes. Fewer pieces leave fewer fixed vertices for the
 * simplification than one piece a unit.
 * @param {import("./natural-earth.mjs").Unit[]} units
 * @param {{ admin1: string[] }} worldview
 * @returns {object} a topology whose `objects.pieces.geometries` have a Piece as properties
 */
export function dissolvedTopology(units, worldview) {
  const features = units.map(({ iso, part, region, geometry }) => ({
    type: "Feature",
    properties: { iso, part, region: worldview.admin1.includes(iso) ? region : "" },
    geometry,
  }));
  const matched = topology({ units: { type: "FeatureCollection", features } }, matchingGrid);
  const pieces = groupsByPiece(matched.objects.units.geometries).map((members) => ({
    type: "Feature",
    properties: members[0].properties,
    geometry: merge(matched, members),
  }));
  return topology({ pieces: { type: "FeatureCollection", features: pieces } });
}
