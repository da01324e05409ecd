import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { layerOf, readArchive } from "./read-archive.mjs";
import { readStillLand } from "./read-still-land.mjs";

/**
 * What the checks look at: the files as they are served.
 * @typedef {object} Served
 * @property {import("./read-archive.mjs").Archive} land
 * @property {import("./read-archive.mjs").Archive} labelTiles
 * @property {object[]} labels GeoJSON points, from the tiles of the last zoom
 * @property {Map<string, object>} areas features by code
 * @property {string[]} countryCodes of the areas that are countries
 * @property {object[]} countries the areas that are countries, with `iso`
 * @property {Record<string, { name: object, bbox: number[] }>} index
 * @property {{ name: { en: string, uk?: string }, point: import("../geometry.mjs").LonLat }[]} cities
 * @property {import("./read-still-land.mjs").StillLand} still
 * @property {Map<string, number>} gzipBytes by path, of the JSON files
 */

/** @param {number} x @param {number} y of the unit square @returns {import("../geometry.mjs").LonLat} */
function lonLatOf(x, y) {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** @param {import("./read-archive.mjs").Archive} archive @returns {object[]} points, each once */
function labelFeatures(archive) {
  const zoom = archive.header.maxZoom;
  return [...archive.tiles.keys()]
    .filter((key) => key.startsWith(`${zoom}/`))
    .flatMap((key) => {
      const [, column, row] = key.split("/").map(Number);
      return ["area", "place", "water"].flatMap((layer) => {
        const { extent, features } = layerOf(archive, key, layer);
        return features.flatMap(({ properties, lines: [[[x, y]]] }) => {
          if (x < 0 || y < 0 || x >= extent || y >= extent) return [];
          const coordinates = lonLatOf((column + x / extent) / 2 ** zoom, (row + y / extent) / 2 ** zoom);
          return [{ type: "Feature", properties, geometry: { type: "Point", coordinates } }];
        });
      });
    });
}

/** @param {string} folder @returns {Promise<Served>} */
export async function readServed(folder) {
  const gzipBytes = new Map();
  const readJson = (path) => {
    const bytes = readFileSync(join(folder, path));
    gzipBytes.set(path, gzipSync(bytes, { level: 9 }).length);
    return JSON.parse(bytes.toString("utf8"));
  };
  const codes = readdirSync(join(folder, "areas"))
    .filter((name) => name !== "index.json")
    .map((name) => name.replace(/\.json$/, ""));
  const areas = new Map(codes.map((code) => [code, readJson(`areas/${code}.json`)]));
  const countryCodes = codes.filter((code) => /^[A-Z]{2}$/.test(code));
  const labelTiles = await readArchive(readFileSync(join(folder, "basemap", "labels.pmtiles")));
  return {
    land: await readArchive(readFileSync(join(folder, "basemap", "land.pmtiles"))),
    labelTiles,
    labels: labelFeatures(labelTiles),
    areas,
    countryCodes,
    countries: countryCodes.map((iso) => ({ ...areas.get(iso), properties: { iso } })),
    index: readJson("areas/index.json"),
    cities: readJson("cities.json"),
    still: readStillLand(readJson("still/land.json")),
    gzipBytes,
  };
}
