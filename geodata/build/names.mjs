import { readFileSync } from "node:fs";
import { exemplarCity } from "./cldr-cities.mjs";
import { romanised } from "./kmu-2010.mjs";
import { languages, servedNames } from "./languages.mjs";
import { cldrTerritoriesFile } from "./package-files.mjs";
import { readSourceTable } from "./read-source.mjs";

/**
 * @typedef {{ en: string, uk: string }} Name
 * @typedef {import("./languages.mjs").Names} Names
 */

/** @param {string} locale */
function territories(locale) {
  const file = JSON.parse(readFileSync(cldrTerritoriesFile(locale), "utf8"));
  return file.main[locale].localeDisplayNames.territories;
}

const territoriesIn = new Map(languages.map((language) => [language, territories(language)]));

/** @param {string} iso @returns {Name} CLDR's name for running text */
export function countryName(iso) {
  return { en: territoriesIn.get("en")[iso], uk: territoriesIn.get("uk")[iso] };
}

/** @param {string} iso @returns {Names} in every language CLDR's short name where there is one, for map labels */
export function shortCountryName(iso) {
  const shortIn = (/** @type {string} */ language) => {
    const names = territoriesIn.get(language);
    return [language, names[`${iso}-alt-short`] ?? names[iso]];
  };
  return servedNames(Object.fromEntries(languages.map(shortIn)));
}

const regions = new Map(readSourceTable("regions.tsv").map((row) => [row.code, row]));

/** Codes of the regions of regions.tsv that are labelled before all others. */
export const labelledRegions = new Set(
  [...regions.values()].filter((row) => row.label === "yes").map((row) => row.code),
);

/** Places whose name Ukraine's parliament has changed since GeoNames' extract: new Ukrainian name by GeoNames id. */
export const renamed = new Map(readSourceTable("renamed.tsv").map((row) => [row.geonames, row.uk]));

/**
 * The row's own names first, then those that CLDR gives the city of the row's zone.
 * @param {Record<string, string>} row of geodata/source/places.tsv
 * @returns {Names}
 */
export function placeNames(row) {
  const ofZone = row.zone ? exemplarCity(row.zone) : {};
  return servedNames(Object.fromEntries(languages.map((language) => [language, row[language] || ofZone[language]])));
}

/** @param {string} uk @returns {Name} in Ukraine's own spelling, with its official romanisation as the English name */
export function ukrainianName(uk) {
  const en = romanised(uk);
  if (en === undefined) throw new Error(`${uk} is not in Ukrainian letters`);
  return { en, uk };
}
