import { openSync, readSync } from "node:fs";
import { join } from "node:path";
import { PMTiles } from "pmtiles";
import { servedFolder } from "./paths.mjs";
import { unitPoint } from "./tiles/mercator.mjs";

/**
 * What a first view costs from an empty cache: every byte that the `pmtiles` package reads from both archives.
 *
 * node build/measure-views.mjs [width] [height]
 */

const tilePx = 512;
const archives = ["land", "labels"];
const views = [
  { name: "Ukraine", lonLat: [31.2, 48.6], zoom: 4.5 },
  { name: "Ukraine", lonLat: [31.2, 48.6], zoom: 5 },
  { name: "world", lonLat: [20, 20], zoom: 0.7 },
  { name: "world", lonLat: [20, 20], zoom: 1 },
  { name: "Europe", lonLat: [20, 50], zoom: 3 },
  { name: "Kherson region", lonLat: [33.5, 46.6], zoom: 6.5 },
  { name: "Kherson", lonLat: [32.62, 46.64], zoom: 9 },
  { name: "Istanbul", lonLat: [29, 41], zoom: 8 },
];

/** @param {string} file @param {(bytes: number) => void} onRead */
function countingSource(file, onRead) {
  const handle = openSync(file, "r");
  return {
    getKey: () => file,
    getBytes: async (offset, length) => {
      const bytes = Buffer.alloc(length);
      const read = readSync(handle, bytes, 0, length, offset);
      onRead(read);
      return { data: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + read) };
    },
  };
}

/** @param {{ lonLat: number[], zoom: number }} view @param {number} width @param {number} height @returns {number[][]} */
function tilesOfView({ lonLat, zoom }, width, height) {
  const z = Math.min(7, Math.floor(zoom));
  const side = tilePx * 2 ** (zoom - z);
  const count = 2 ** z;
  const [x, y] = unitPoint(lonLat).map((share) => share * count);
  const range = (middle, size) => {
    const [from, to] = [Math.floor(middle - size / side / 2), Math.floor(middle + size / side / 2)];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  };
  const rows = range(y, height).filter((row) => row >= 0 && row < count);
  const columns = [...new Set(range(x, width).map((column) => ((column % count) + count) % count))];
  return rows.flatMap((row) => columns.map((column) => [z, column, row]));
}

const [width, height] = [Number(process.argv[2] ?? 390), Number(process.argv[3] ?? 844)];
for (const view of views) {
  const tiles = tilesOfView(view, width, height);
  const parts = [];
  for (const archive of archives) {
    const reads = [];
    const source = countingSource(join(servedFolder, "basemap", `${archive}.pmtiles`), (bytes) => reads.push(bytes));
    const reader = new PMTiles(source);
    for (const [z, x, y] of tiles) await reader.getZxy(z, x, y);
    const header = await reader.getHeader();
    const needed = header.rootDirectoryOffset + header.rootDirectoryLength;
    parts.push({
      archive,
      first: reads[0],
      needed,
      rest: reads.slice(1).reduce((sum, bytes) => sum + bytes, 0),
      count: reads.length,
    });
  }
  const total = parts.reduce((sum, { first, rest }) => sum + first + rest, 0);
  const trimmed = parts.reduce((sum, { needed, rest }) => sum + needed + rest, 0);
  const detail = parts.map(({ archive, first, rest, count }) => `${archive} ${first} + ${rest} in ${count} reads`);
  console.log(
    `${view.name} ${view.zoom}: ${total} bytes (${trimmed} if only header and root are read first); ${detail.join("; ")}`,
  );
}
