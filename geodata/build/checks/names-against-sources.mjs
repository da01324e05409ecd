import { allPlaceLabels } from "../all-labels.mjs";
import { exemplarCity, isZone } from "../cldr-cities.mjs";
import { distanceKm } from "../geometry.mjs";
import { comparable, geoNamesPlaces, hasAlternate } from "../geonames.mjs";
import { romanised } from "../kmu-2010.mjs";
import { renamed } from "../names.mjs";
import { readSourceTable } from "../read-source.mjs";

/** Two labels of one name so near are one place. */
const samePlaceKm = 2;
const ownLanguages = ["en", "uk", "ru"];
const otherLanguages = ["tr", "de", "fr", "pl"];

/** @param {string} zone */
function englishCity(zone) {
  return exemplarCity(zone).en ?? zone.split("/").at(-1).replaceAll("_", " ");
}

/**
 * What a source's name in places.tsv claims, as a question that the packages answer. A claim that is not here is
 * an unknown source.
 * @type {Record<string, (name: string, row: Record<string, string>, language: string) => boolean>}
 */
const claims = {
  "GeoNames name": (name, { geonames }) => comparable(geoNamesPlaces().get(geonames).name) === comparable(name),
  "GeoNames name without its apostrophe": (name, { geonames }) =>
    geoNamesPlaces().get(geonames).name.replace(/[ʼ’']/g, "") === name,
  "GeoNames name without its accents": (name, { geonames }) =>
    geoNamesPlaces().get(geonames).name.normalize("NFD").replace(/\p{M}/gu, "") === name,
  "GeoNames alternate name": (name, { geonames }) => hasAlternate(geoNamesPlaces().get(geonames), name),
  "KMU 2010 romanisation": (name, { uk }) => romanised(uk) === name,
  "CLDR exemplar city": (name, { zone }, language) =>
    (language === "en" ? englishCity(zone) : exemplarCity(zone)[language]) === name,
  "renamed.tsv": (name, { geonames }) => renamed.get(geonames) === name,
  editor: () => true,
};

/** @param {Record<string, string>} row @param {string} language @param {string} source @returns {string[]} */
function problemsOfClaim(row, language, source) {
  if (!row[language]) return source && ownLanguages.includes(language) ? [`${row.en}: no name in ${language}`] : [];
  const claim = claims[source];
  if (!claim) return [`${row.en}: ${row[language]} has no known source ("${source}")`];
  return claim(row[language], row, language) ? [] : [`${row.en}: ${row[language]} is not a ${source}`];
}

export function curatedNamesAreWhatTheirSourcesSay() {
  return readSourceTable("places.tsv").flatMap((row) => [
    ...ownLanguages.flatMap((language) => problemsOfClaim(row, language, row[`${language}_source`])),
    ...otherLanguages.flatMap((language) => problemsOfClaim(row, language, row.others_source)),
    ...(row.zone && !isZone(row.zone) ? [`${row.en}: CLDR has no zone ${row.zone}`] : []),
    ...(row.zone && otherLanguages.some((language) => row[language])
      ? [`${row.en}: names beside those of its zone ${row.zone}`]
      : []),
  ]);
}

export function noPlaceIsLabelledTwice() {
  const byName = new Map();
  return allPlaceLabels().flatMap(({ properties: { en }, geometry: { coordinates } }) => {
    const points = byName.get(en) ?? [];
    byName.set(en, [...points, coordinates]);
    return points
      .filter((point) => distanceKm(point, coordinates) < samePlaceKm)
      .map((point) => `${en} at ${point} and ${coordinates}`);
  });
}

export function renamedPlacesHaveASourceAndTheirNewName() {
  const curated = new Map(readSourceTable("places.tsv").map((row) => [row.geonames, row]));
  return readSourceTable("renamed.tsv").flatMap(({ geonames, was, uk, source }) => {
    const place = geoNamesPlaces().get(geonames);
    const row = curated.get(geonames);
    return [
      ...(source.includes("https://") ? [] : [`${uk}: no source`]),
      ...(place?.iso === "UA" && hasAlternate(place, was) ? [] : [`${geonames} is not ${was}`]),
      ...(row && row.uk !== uk ? [`places.tsv still has ${row.uk} for ${uk}`] : []),
    ];
  });
}
