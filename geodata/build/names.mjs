import { readFileSync } from "node:fs";
import { cldrTerritoriesFile } from "./package-files.mjs";
import { readSourceTable } from "./read-source.mjs";

/** @typedef {{ en: string, uk: string }} Name */

/** @param {"en" | "uk"} locale */
function territories(locale) {
  const file = JSON.parse(readFileSync(cldrTerritoriesFile(locale), "utf8"));
  return file.main[locale].localeDisplayNames.territories;
}

const english = territories("en");
const ukrainian = territories("uk");

/** @param {string} iso @returns {Name} CLDR's name for running text */
export function countryName(iso) {
  return { en: english[iso], uk: ukrainian[iso] };
}

/** @param {string} iso @returns {Name} CLDR's short name where there is one, for map labels */
export function shortCountryName(iso) {
  const short = `${iso}-alt-short`;
  return { en: english[short] ?? english[iso], uk: ukrainian[short] ?? ukrainian[iso] };
}

const regions = new Map(readSourceTable("regions.tsv").map((row) => [row.code, row]));

/** @param {string} code ISO 3166-2 @returns {Name} */
export function regionName(code) {
  const row = regions.get(code);
  if (!row) throw new Error(`regions.tsv has no row for ${code}`);
  return { en: row.en, uk: row.uk };
}

/** Codes of the regions that get a label on the map. */
export const labelledRegions = [...regions.values()].filter((row) => row.label === "yes").map((row) => row.code);
