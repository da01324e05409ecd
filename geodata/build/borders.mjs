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
