import { mesh } from "topojson-client";
import { roundedPoint } from "./detail.mjs";
import { roundedLine } from "./land.mjs";

/**
 * @typedef {import("./dissolve.mjs").Piece} Piece
 * @typedef {object} LineKind
 * @property {"country" | "disputed" | "defacto" | "admin1"} kind
 * @property {string} [line] which dispute, on disputed and defacto lines
 * @property {string} [iso] whose inner line, on admin1 lines
 */

/** @param {Piece} piece @param {string} side a part or an alpha-2 code @param {string} otherSide */
function isOnSide(piece, side, otherSide) {
  return piece.part === side || (piece.iso === side && piece.part !== otherSide);
}

/**
 * @param {Piece} one @param {Piece} other
 * @param {{ lines: { line?: string, kind: string, between: [string, string] }[], admin1: string[] }} worldview
 *   the first line that fits decides
 * @returns {LineKind | null} null: no line
 */
export function lineKind(one, other, { lines, admin1 }) {
  const rule = lines.find(
    ({ between: [left, right] }) =>
      (isOnSide(one, left, right) && isOnSide(other, right, left)) ||
      (isOnSide(one, right, left) && isOnSide(other, left, right)),
  );
  if (rule?.line) return { kind: rule.kind, line: rule.line };
  if (rule) return { kind: rule.kind, iso: rule.between[0] };
  if (one.iso !== other.iso) return { kind: "country" };
  return admin1.includes(one.iso) ? { kind: "admin1", iso: one.iso } : null;
}

/**
 * The lines between neighbours, coasts left out, one feature a kind.
 * @param {object} topology simplified
 * @param {{ lines: object[], admin1: string[] }} worldview
 * @param {import("./detail.mjs").Detail} detail
 */
export function borderFeatures(topology, worldview, detail) {
  const pieces = topology.objects.pieces;
  const keyOf = (one, other) => JSON.stringify(lineKind(one.properties, other.properties, worldview));
  const keys = new Set();
  mesh(topology, pieces, (one, other) => {
    if (one !== other) keys.add(keyOf(one, other));
    return false;
  });
  const drawn = [...keys].filter((key) => key !== "null").sort();
  return drawn
    .map((key) => {
      const lines = mesh(topology, pieces, (one, other) => one !== other && keyOf(one, other) === key)
        .coordinates.map((line) => roundedLine(line, (point) => roundedPoint(detail, point)))
        .filter((line) => line.length > 1);
      return {
        type: "Feature",
        properties: JSON.parse(key),
        geometry: { type: "MultiLineString", coordinates: lines },
      };
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}
