import { createHash } from "node:crypto";
import { zxyToTileId } from "pmtiles";
import { gzipped } from "./gzipped.mjs";
import { directories } from "./pmtiles-directory.mjs";

/**
 * @typedef {import("./pmtiles-directory.mjs").Entry} Entry
 * @typedef {{ z: number, x: number, y: number, bytes: Uint8Array }} Tile
 */

const headerLength = 127;
const gzipCode = 2;
const vectorTileCode = 1;

/**
 * The tiles one after another in the order of their ids, equal ones once.
 * @param {Tile[]} tiles
 * @returns {{ entries: Entry[], data: Buffer, contents: number }}
 */
function packedTiles(tiles) {
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes }))
    .sort((one, other) => one.id - other.id);
  const known = new Map();
  const parts = [];
  /** @type {Entry[]} */
  const entries = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (!known.has(hash)) {
      const packed = gzipped(bytes);
      known.set(hash, { offset: end, length: packed.length });
      parts.push(packed);
      end += packed.length;
    }
    const { offset, length } = known.get(hash);
    const last = entries.at(-1);
    if (last && last.offset === offset && last.id + last.run === id) last.run += 1;
    else entries.push({ id, run: 1, offset, length });
  }
  return { entries, data: Buffer.concat(parts), contents: known.size };
}

/** @param {DataView} view @param {number} at @param {number[]} values unsigned, 64 bits each */
function writeLongs(view, at, values) {
  for (const [index, value] of values.entries()) view.setBigUint64(at + 8 * index, BigInt(value), true);
}

/** @param {DataView} view @param {number} at @param {number[]} degrees */
function writeDegrees(view, at, degrees) {
  for (const [index, value] of degrees.entries()) view.setInt32(at + 4 * index, Math.round(value * 1e7), true);
}

/**
 * A PMTiles archive, version 3: header, root directory, metadata, leaf directories, tiles.
 * @param {Tile[]} tiles with at least one tile, uncompressed
 * @param {{ metadata: object, rootZoom: number, leafSize: number, maxZoom: number }} options rootZoom: the last zoom
 *   whose tiles are listed in the root itself
 * @returns {Buffer}
 */
export function pmtilesArchive(tiles, { metadata, rootZoom, leafSize, maxZoom }) {
  const { entries, data, contents } = packedTiles(tiles);
  const { root, leaves } = directories(entries, { rootBefore: zxyToTileId(rootZoom + 1, 0, 0), leafSize });
  const described = gzipped(Buffer.from(JSON.stringify(metadata)));
  const header = Buffer.alloc(headerLength);
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  header.write("PMTiles", 0, "latin1");
  header[7] = 3;
  const metadataAt = headerLength + root.length;
  const leavesAt = metadataAt + described.length;
  const dataAt = leavesAt + leaves.length;
  writeLongs(view, 8, [headerLength, root.length, metadataAt, described.length, leavesAt, leaves.length]);
  writeLongs(view, 56, [dataAt, data.length, tiles.length, entries.length, contents]);
  header.set([1, gzipCode, gzipCode, vectorTileCode, 0, maxZoom], 96);
  writeDegrees(view, 102, [-180, -85.0511287, 180, 85.0511287]);
  header[118] = 0;
  writeDegrees(view, 119, [0, 0]);
  return Buffer.concat([header, root, described, leaves, data]);
}
