import { readFileSync } from "node:fs";
import { languages } from "./languages.mjs";
import { cldrZonesFile } from "./package-files.mjs";
import { readSourceTable } from "./read-source.mjs";

/** @param {string} language */
function zonesOf(language) {
  const file = JSON.parse(readFileSync(cldrZonesFile(language), "utf8"));
  return file.main[language].dates.timeZoneNames.zone;
}

const zones = new Map(languages.map((language) => [language, zonesOf(language)]));

const leftOut = readSourceTable("cldr-left-out.tsv");

/** @param {string} zone @param {string} language @param {string} name */
function isLeftOut(zone, language, name) {
  return leftOut.some((row) => row.zone === zone && row.language === language && row.name === name);
}

/**
 * CLDR names one city for each zone of time; that is the only table of cities it has. Names
 * of cldr-left-out.tsv, which are wrong, are not given.
 * @param {string} zone such as `Europe/Istanbul`
 * @returns {Record<string, string | undefined>} by language; undefined where CLDR leaves it to the zone's own name
 */
export function exemplarCity(zone) {
  const path = zone.split("/");
  const nameIn = (/** @type {string} */ language) => {
    const name = path.reduce((branch, key) => branch?.[key], zones.get(language))?.exemplarCity;
    return name && isLeftOut(zone, language, name) ? undefined : name;
  };
  return Object.fromEntries(languages.map((language) => [language, nameIn(language)]));
}

/** @param {string} zone */
export function isZone(zone) {
  return languages.some((language) => exemplarCity(zone)[language] !== undefined);
}
