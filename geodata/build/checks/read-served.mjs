import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What the checks look at: the files as they are served.
 * @typedef {object} Served
 * @property {object[]} countries features
 * @property {object[]} borders features
 * @property {object[]} labels features
 * @property {Map<string, object>} areas features by code
 * @property {Record<string, { name: object, bbox: number[] }>} index
 * @property {Map<string, number>} gzipBytes by path
 */

/** @param {string} folder @returns {Served} */
export function readServed(folder) {
  const gzipBytes = new Map();
  const readJson = (path) => {
    const bytes = readFileSync(join(folder, path));
    gzipBytes.set(path, gzipSync(bytes, { level: 9 }).length);
    return JSON.parse(bytes.toString("utf8"));
  };
  const codes = readdirSync(join(folder, "areas"))
    .filter((name) => name !== "index.json")
    .map((name) => name.replace(/\.json$/, ""));
  return {
    countries: readJson("basemap/countries.json").features,
    borders: readJson("basemap/borders.json").features,
    labels: readJson("basemap/labels.json").features,
    areas: new Map(codes.map((code) => [code, readJson(`areas/${code}.json`)])),
    index: readJson("areas/index.json"),
    gzipBytes,
  };
}
