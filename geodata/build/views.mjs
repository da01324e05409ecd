import { PMTiles } from "pmtiles";
import { unitPoint } from "./tiles/mercator.mjs";

/**
 * What a first view costs from an empty cache: the bytes that the `pmtiles` package reads from an archive.
 *
 * @typedef {{ name: string, lonLat: [number, number], zoom: number }} View
 * @typedef {{ first: number, rest: number, reads: number }} Cost bytes of the first read (header and root directory) and
 *   of all others
 */

const tilePx = 512;
const highestZoom = 7;

/** @param {View} view @param {number} width in pixels @param {number} height @returns {[number, number, number][]} z, x, y */
export function tilesOfView({ lonLat, zoom }, width, height) {
  const z = Math.min(highestZoom, Math.floor(zoom));
  const side = tilePx * 2 ** (zoom - z);
  const count = 2 ** z;
  const [x, y] = unitPoint(lonLat).map((share) => share * count);
  const range = (/** @type {number} */ middle, /** @type {number} */ size) => {
    const [from, to] = [Math.floor(middle - size / side / 2), Math.floor(middle + size / side / 2)];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  };
  const rows = range(y, height).filter((row) => row >= 0 && row < count);
  const columns = [...new Set(range(x, width).map((column) => ((column % count) + count) % count))];
  return rows.flatMap((row) => columns.map((column) => [z, column, row]));
}

/**
 * @param {Buffer} archive
 * @param {[number, number, number][]} tiles
 * @param {{ firstRead?: number }} [options] firstRead: how much a source of the app's own lets the first read have
 * @returns {Promise<Cost>}
 */
export async function costOfTiles(archive, tiles, { firstRead = 16384 } = {}) {
  const lengths = [];
  const reader = new PMTiles({
    getKey: () => "archive",
    getBytes: async (offset, length) => {
      const wanted = lengths.length === 0 ? Math.min(length, firstRead) : length;
      const part = archive.subarray(offset, offset + wanted);
      lengths.push(part.length);
      return { data: new Uint8Array(part).buffer };
    },
  });
  for (const [z, x, y] of tiles) await reader.getZxy(z, x, y);
  return { first: lengths[0], rest: lengths.slice(1).reduce((sum, length) => sum + length, 0), reads: lengths.length };
}
