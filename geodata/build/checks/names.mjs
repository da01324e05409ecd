import { isInPolygons, polygonsOf } from "../geometry.mjs";
import { romanised } from "../kmu-2010.mjs";
import { readSourceJson, readSourceTable } from "../read-source.mjs";

/** @typedef {import("./read-served.mjs").Served} Served */

const fewestCuratedCities = 150;
const ownLanguages = ["en", "uk", "ru"];

export function everyCuratedNameHasASource() {
  return readSourceTable("places.tsv").flatMap((row) =>
    ownLanguages
      .filter((language) => Boolean(row[language]) !== Boolean(row[`${language}_source`]))
      .map((language) => `${row.en}: "${row[language]}" (${language}) has the source "${row[`${language}_source`]}"`),
  );
}

export function enoughPlacesAreCurated() {
  const complete = readSourceTable("places.tsv").filter((row) => ownLanguages.every((language) => row[language]));
  return complete.length >= fewestCuratedCities ? [] : [`${complete.length} places have a name in en, uk and ru`];
}

export function placesAreListedOnce() {
  const seen = new Set();
  return readSourceTable("places.tsv").flatMap(({ geonames, iso, en }) => {
    const key = geonames || `${iso} ${en}`;
    if (seen.has(key)) return [`${en} (${key}) is there twice`];
    seen.add(key);
    return [];
  });
}

export function romanisationFollowsTheResolution() {
  return readSourceTable("kmu-2010-examples.tsv")
    .filter(({ uk, en }) => romanised(uk) !== en)
    .map(({ uk, en }) => `${uk}: ${romanised(uk)}, expected ${en}`);
}

/**
 * Names of cities of Ukraine in the spelling of another language or time, which must not come back as English names.
 * @param {Served} served
 */
export function noForeignSpellingsOfUkrainianPlaces({ labels, countries }) {
  const ukraine = polygonsOf(countries.find(({ properties }) => properties.iso === "UA").geometry);
  const { spellings } = readSourceJson("outdated-spellings.json");
  const outdated = new Set(spellings);
  return labels
    .filter(({ properties }) => outdated.has(properties.en))
    .filter(({ geometry }) => isInPolygons(geometry.coordinates, ukraine))
    .map(({ properties, geometry }) => `${properties.kind} ${properties.en} at ${geometry.coordinates}`);
}

/** @param {Served} served */
export function everyLabelHasAnEnglishName({ labels }) {
  return labels.filter(({ properties }) => !properties.en).map(({ properties }) => JSON.stringify(properties));
}

/** Sources of waters and of corrections to regions are words for people: that they are there can be checked, no more. */
export function handKeptNamesSayTheirSource() {
  return ["waters.tsv", "region-overrides.tsv", "renamed.tsv"].flatMap((table) =>
    readSourceTable(table)
      .filter(({ source }) => !source)
      .map((row) => `${table}: ${JSON.stringify(row)}`),
  );
}

/** Arabic comes from CLDR and Natural Earth alone. */
export function arabicNamesAreNotOurOwn() {
  return readSourceTable("waters.tsv")
    .filter(({ ar, source }) => ar && !source.startsWith("Natural Earth"))
    .map(({ en, ar }) => `${en}: ${ar}`);
}
