import { readFileSync } from "node:fs";
import { PMTiles, tileIdToZxy, zxyToTileId } from "pmtiles";

/**
 * The same tiles as plain files, for hosts that cannot serve a part of a file. Needs Node and the `pmtiles` package
 * only, so that a build of the app can call it.
 *
 * @typedef {{ path: string, bytes: Uint8Array }} TileFile path: {z}/{x}/{y}.mvt, or present.json; bytes are not compressed
 */

/**
 * Which tiles there are, so that a reader does not ask for the others: a bit for each tile, zoom by zoom, row by row
 * (number of the tiles of all lower zooms + y · 2^z + x), the first bit the highest of its byte, in base64.
 * @param {number} maxZoom @param {{ z: number, x: number, y: number }[]} tiles
 */
function presentText(maxZoom, tiles) {
  const bits = Buffer.alloc(Math.ceil(zxyToTileId(maxZoom + 1, 0, 0) / 8));
  for (const { z, x, y } of tiles) {
    const index = zxyToTileId(z, 0, 0) + y * 2 ** z + x;
    bits[index >> 3] |= 128 >> (index & 7);
  }
  return `${JSON.stringify({ maxZoom, present: bits.toString("base64") })}\n`;
}

/**
 * @param {string} file a PMTiles archive
 * @returns {Promise<TileFile[]>}
 */
export async function tileFiles(file) {
  const archive = readFileSync(file);
  const reader = new PMTiles({
    getKey: () => file,
    getBytes: async (offset, length) => ({ data: new Uint8Array(archive.subarray(offset, offset + length)).buffer }),
  });
  const { maxZoom } = await reader.getHeader();
  const end = zxyToTileId(maxZoom + 1, 0, 0);
  const tiles = [];
  for (let id = 0; id < end; id++) {
    const [z, x, y] = tileIdToZxy(id);
    const tile = await reader.getZxy(z, x, y);
    if (tile?.data.byteLength > 0) tiles.push({ z, x, y, bytes: new Uint8Array(tile.data) });
  }
  return [
    { path: "present.json", bytes: Buffer.from(presentText(maxZoom, tiles)) },
    ...tiles.map(({ z, x, y, bytes }) => ({ path: `${z}/${x}/${y}.mvt`, bytes })),
  ];
}
