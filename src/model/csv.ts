/** A number is written as it is; null is an empty cell. */
export type Cell = string | number | null;

/**
 * CSV by RFC 4180, lines ended by CRLF. It begins with a byte order mark, without which Excel reads anything but ASCII
 * wrong; what reads CSV as UTF-8 passes over it. A text that a spreadsheet would run as a formula gets a `'` before it.
 */
export function csvFromRows(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(written).join(",")}\r\n`).join("")}`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
