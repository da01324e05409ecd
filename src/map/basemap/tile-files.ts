import { addProtocol } from "maplibre-gl";
import { zxyToTileId } from "pmtiles";

/**
 * Which tiles a folder has, as `basemap/tiles.json` lists them: of each layer's folder the first id and the length of every
 * unbroken run of ids (Hilbert order, as in PMTiles), so that no file is asked for that is not there.
 */
type TileRuns = Readonly<Record<string, readonly (readonly [first: number, length: number])[]>>;

let folders: Readonly<Record<string, ReadonlySet<number>>> = {};

/**
 * Makes `files://{folder}{name}/{z}/{x}/{y}` readable for the map: plain files, for servers that answer no range requests.
 * @param folder absolute, with a slash at its end
 * @returns whether the list of tiles is there
 */
export async function openTileFiles(folder: string): Promise<boolean> {
  try {
    const response = await fetch(`${folder}tiles.json`);
    if (!response.ok) return false;
    const runs = (await response.json()) as TileRuns;
    folders = Object.fromEntries(Object.entries(runs).map(([name, list]) => [`${folder}${name}`, idsOf(list)]));
    addProtocol("files", async ({ url }, { signal }) => ({ data: await readTile(url, signal) }));
    return true;
  } catch {
    return false;
  }
}

function idsOf(runs: TileRuns[string]): ReadonlySet<number> {
  return new Set(runs.flatMap(([first, length]) => Array.from({ length }, (_, index) => first + index)));
}

async function readTile(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const [, folder = "", ...place] = /^files:\/\/(.+)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
  const [z = 0, x = 0, y = 0] = place.map(Number);
  if (!folders[folder]?.has(zxyToTileId(z, x, y))) return new ArrayBuffer(0);
  const response = await fetch(`${folder}/${z}/${x}/${y}.mvt`, { signal });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.arrayBuffer();
}
