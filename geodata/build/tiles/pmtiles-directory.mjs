import { gzipped } from "./gzipped.mjs";

/**
 * A line of a PMTiles directory (specification version 3): a run of tiles with the same bytes, or a leaf directory.
 * @typedef {object} Entry
 * @property {number} id of the first tile
 * @property {number} run how many tiles, 0 for a leaf
 * @property {number} offset in bytes
 * @property {number} length in bytes
 */

/** @param {number[]} bytes @param {number} value a whole number below 2^53 */
function pushVarint(bytes, value) {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

/** @param {Entry[]} entries ascending @returns {Buffer} */
export function directoryBytes(entries) {
  const bytes = [];
  pushVarint(bytes, entries.length);
  for (const [index, { id }] of entries.entries()) pushVarint(bytes, index === 0 ? id : id - entries[index - 1].id);
  for (const { run } of entries) pushVarint(bytes, run);
  for (const { length } of entries) pushVarint(bytes, length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    const follows = before !== undefined && offset === before.offset + before.length;
    pushVarint(bytes, follows ? 0 : offset + 1);
  });
  return gzipped(Buffer.from(bytes));
}

/**
 * The root holds the tiles of the low zooms itself, so that a first view needs no second read, and small leaves for
 * the rest, so that a second read is short.
 * @param {Entry[]} entries ascending
 * @param {{ rootBefore: number, leafSize: number }} options first id that goes to a leaf; entries in a leaf
 * @returns {{ root: Buffer, leaves: Buffer }}
 */
export function directories(entries, { rootBefore, leafSize }) {
  const rootEntries = entries.filter(({ id }) => id < rootBefore);
  const rest = entries.slice(rootEntries.length);
  const leaves = [];
  let offset = 0;
  for (let start = 0; start < rest.length; start += leafSize) {
    const leaf = directoryBytes(rest.slice(start, start + leafSize));
    rootEntries.push({ id: rest[start].id, run: 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: directoryBytes(rootEntries), leaves: Buffer.concat(leaves) };
}
