import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { PMTiles, type Source, zxyToTileId } from "pmtiles";
import type { Plugin, ResolvedConfig } from "vite";

const FOLDER = "geodata/served/basemap";
const ARCHIVES = ["land", "labels"] as const;

interface Tile {
  /** `{z}/{x}/{y}` */
  readonly place: string;
  /** In Hilbert order over all zooms, as in PMTiles. */
  readonly id: number;
  readonly bytes: Uint8Array;
}

/**
 * For hosts that answer no range requests: the tiles as plain files `basemap/{land,labels}/{z}/{x}/{y}.mvt` with their list
 * `basemap/tiles.json`, instead of the archives.
 */
export function writeTileFiles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "dateline-tile-files",
    apply: "build",
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const runs: Record<string, readonly Run[]> = {};
      for (const name of ARCHIVES) {
        const tiles = await tilesOf(readFileSync(join(FOLDER, `${name}.pmtiles`)));
        runs[name] = runsOf(tiles.map(({ id }) => id));
        for (const { place, bytes } of tiles) {
          this.emitFile({ type: "asset", fileName: `basemap/${name}/${place}.mvt`, source: bytes });
        }
      }
      this.emitFile({ type: "asset", fileName: "basemap/tiles.json", source: JSON.stringify(runs) });
    },
    closeBundle() {
      const { root, build } = config;
      for (const name of ARCHIVES) rmSync(resolve(root, build.outDir, "basemap", `${name}.pmtiles`));
    },
  };
}

async function tilesOf(file: Buffer): Promise<readonly Tile[]> {
  const source: Source = {
    getKey: () => "",
    getBytes: async (offset, length) => ({ data: Uint8Array.from(file.subarray(offset, offset + length)).buffer }),
  };
  const archive = new PMTiles(source);
  const { minZoom, maxZoom } = await archive.getHeader();
  const tiles: Tile[] = [];
  for (let z = minZoom; z <= maxZoom; z += 1) {
    for (let place = 0; place < 4 ** z; place += 1) {
      const [x, y] = [place % 2 ** z, Math.floor(place / 2 ** z)];
      const tile = await archive.getZxy(z, x, y);
      if (tile) tiles.push({ place: `${z}/${x}/${y}`, id: zxyToTileId(z, x, y), bytes: new Uint8Array(tile.data) });
    }
  }
  return tiles;
}

type Run = readonly [first: number, length: number];

/** Unbroken stretches of numbers. */
function runsOf(ids: readonly number[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const id of [...ids].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === id) last[1] += 1;
    else runs.push([id, 1]);
  }
  return runs;
}
