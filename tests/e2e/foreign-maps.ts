import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { pmtilesArchive } from "../../geodata/build/tiles/pmtiles-archive.mjs";

/** The ground of the style below: nothing of ours is of this colour. */
export const FOREIGN_GROUND = [230, 120, 20] as const;

const LAND = square("earth", [-170, -80, 170, 80]);

function square(kind: string, [west, south, east, north]: readonly [number, number, number, number]) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const geometry = { type: "Polygon" as const, coordinates: [ring] };
  return { type: "Feature" as const, properties: { kind, min_zoom: 0, sort_rank: 1 }, geometry };
}

/**
 * Two maps that are not ours, made by hand: a style with a source of its own beside it, and an archive in the layout of
 * Protomaps with one square of land.
 * @returns the folder with `style.json`, `land.json` and `world.pmtiles`
 */
export function writeForeignMaps(): string {
  const folder = resolve(import.meta.dirname, "../../test-results/sites/foreign");
  mkdirSync(folder, { recursive: true });
  const style = {
    version: 8,
    sources: { land: { type: "geojson", data: "land.json" } },
    layers: [
      { id: "ground", type: "background", paint: { "background-color": "#0000ff" } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": `rgb(${FOREIGN_GROUND.join(",")})` } },
      { id: "boundary", type: "line", source: "land", paint: { "line-color": "#00ff00", "line-width": 30 } },
    ],
  };
  writeFileSync(join(folder, "style.json"), JSON.stringify(style));
  writeFileSync(join(folder, "land.json"), JSON.stringify(LAND));
  writeFileSync(join(folder, "world.pmtiles"), archiveOfSquare());
  return folder;
}

function archiveOfSquare(): Buffer {
  const index = new GeoJSONVT(LAND, { maxZoom: 1, indexMaxZoom: 1 });
  const places = [[0, 0, 0], ...[0, 1].flatMap((x) => [0, 1].map((y) => [1, x, y]))] as const;
  const tiles = places.flatMap(([z = 0, x = 0, y = 0]) => {
    const tile = index.getTile(z, x, y);
    return tile ? [{ z, x, y, bytes: fromGeojsonVt({ earth: tile }, { version: 2, extent: 4096 }) }] : [];
  });
  return pmtilesArchive(tiles, { rootZoom: 1, leafSize: 64, maxZoom: 1, metadata: { name: "A square" } });
}
