import { readFileSync } from "node:fs";
import { languages, servedNames } from "./languages.mjs";
import { naturalEarthFile } from "./package-files.mjs";
import { readSourceJson, readSourceTable } from "./read-source.mjs";

/**
 * Names of first-level regions: Natural Earth's `name_*`, with its generic word where it leaves that out
 * (region-forms.json), corrected by region-overrides.tsv; English and Ukrainian from regions.tsv where it has them.
 *
 * @typedef {import("./languages.mjs").Names} Names
 * @typedef {object} NamedUnit a unit of Natural Earth, filed under the state and code that worldview.json gives it
 * @property {string} id Natural Earth's adm1_code
 * @property {string} iso
 * @property {string} region
 * @property {string} part
 * @property {Record<string, string>} names as Natural Earth has them, by language
 * @property {import("./geometry.mjs").LonLat} point where Natural Earth would put the name
 *
 * @typedef {object} Form
 * @property {string} language
 * @property {string[]} [countries]
 * @property {string} [ukrainian] the end of the Ukrainian name
 * @property {string} pattern a regular expression
 * @property {string} replacement
 */

/** @type {{ clean: Form[], rules: Form[] }} */
const forms = readSourceJson("region-forms.json");
const overrides = readSourceTable("region-overrides.tsv");
const ownRows = new Map(readSourceTable("regions.tsv").map((row) => [row.code, row]));

const round = (/** @type {number} */ degrees) => Math.round(degrees * 100) / 100;

/** @returns {NamedUnit[]} */
function namedUnits() {
  const { units } = readSourceJson("worldview.json");
  return JSON.parse(readFileSync(naturalEarthFile, "utf8")).features.map(({ properties }) => {
    const ruling = units[properties.adm1_code] ?? {};
    return {
      id: properties.adm1_code,
      iso: ruling.iso ?? properties.iso_a2,
      region: ruling.region ?? properties.iso_3166_2,
      part: ruling.part ?? "",
      names: Object.fromEntries(languages.map((language) => [language, properties[`name_${language}`]])),
      point: [round(properties.longitude), round(properties.latitude)],
    };
  });
}

/** @param {string} name @param {Form[]} candidates */
function reformed(name, candidates) {
  const form = candidates.find(({ pattern }) => new RegExp(pattern, "u").test(name));
  return form ? name.replace(new RegExp(form.pattern, "u"), form.replacement) : name;
}

/**
 * @param {NamedUnit} unit
 * @param {string} language
 * @returns {string | undefined}
 */
function nameOfUnit({ iso, names }, language) {
  const given = names[language];
  if (!given) return undefined;
  const clean = reformed(
    given
      .normalize("NFC")
      .replace(/\u0301/g, "")
      .trim(),
    inLanguage(forms.clean),
  );
  const rules = inLanguage(forms.rules).filter(
    ({ countries, ukrainian }) => countries?.includes(iso) && names.uk?.endsWith(ukrainian ?? ""),
  );
  const name = reformed(clean, rules);
  return language === "uk" ? name.replace(/'/g, "ʼ") : name;

  /** @param {Form[]} candidates */
  function inLanguage(candidates) {
    return candidates.filter((candidate) => candidate.language === language);
  }
}

/** @param {NamedUnit} unit @returns {Names} */
function namesOfUnit(unit) {
  const own = ownRows.get(unit.region);
  const correction = (/** @type {string} */ language) =>
    overrides.find(({ code, language: corrected }) => code === unit.region && corrected === language)?.name;
  const nameIn = (/** @type {string} */ language) =>
    own?.[language] ?? correction(language) ?? nameOfUnit(unit, language);
  return servedNames(Object.fromEntries(languages.map((language) => [language, nameIn(language)])));
}

/**
 * The regions of some countries, Natural Earth's units one by one: where a code has two, both are there.
 * @param {string[]} countries alpha-2 codes
 * @returns {{ id: string, code: string, iso: string, names: Names, point: import("./geometry.mjs").LonLat }[]} the point is
 *   Natural Earth's own place for the label
 */
export function regionsOf(countries) {
  return namedUnits()
    .filter(({ iso, region, names, part }) => {
      return countries.includes(iso) && region.startsWith(`${iso}-`) && names.en && part !== "transnistria";
    })
    .map((unit) => ({ id: unit.id, code: unit.region, iso: unit.iso, names: namesOfUnit(unit), point: unit.point }))
    .sort((one, other) => (one.code + one.id < other.code + other.id ? -1 : 1));
}
