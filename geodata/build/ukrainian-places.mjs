import { distanceKm } from "./geometry.mjs";
import { comparable, currentGeoNames } from "./geonames.mjs";
import { romanised } from "./kmu-2010.mjs";
import { renamed, ukrainianName } from "./names.mjs";

/**
 * GeoNames does not say which of a place's names is Ukrainian. A name counts as Ukrainian here if its romanisation is
 * GeoNames' main name, which for places in Ukraine is romanised from Ukrainian, and nothing in its spelling says that
 * it is Russian. Where that leaves a doubt, there is no Ukrainian name, and where it leaves none at all, no label.
 *
 * @typedef {import("./geonames.mjs").Place} Place
 */

/** How far two extracts may be apart about one place. */
const sameNameKm = 2;
const samePointKm = 0.3;

/** Romanisation of the US and British boards of 1965, which GeoNames used before. @type {Record<string, string>} */
const formerLatinOf = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };

/** @param {string} name in Ukrainian letters */
function formerlyRomanised(name) {
  const spelled = [...comparable(name).toLowerCase()].map((letter) => formerLatinOf[letter] ?? letter).join("");
  return [...spelled].map((letter) => (/[a-z]/.test(letter) ? letter : romanised(letter))).join("");
}

/** @param {string} latin without what two romanisations of one name differ in by habit */
function plain(latin) {
  return latin
    .normalize("NFD")
    .replace(/[\p{M}ʼ’'·]/gu, "")
    .replaceAll("-", " ")
    .toLowerCase();
}

/** @param {string} latin @param {string} name in Ukrainian letters */
function isRomanisationOf(latin, name) {
  return [romanised(name), formerlyRomanised(name)].some((form) => plain(form) === plain(latin));
}

/** Endings that Russian has and Ukrainian has not, or hardly. */
const russianEnding = /([еоё]вка|[оы]е|[ая]я|ый|ской|цкой)(?=$|[\s-])/u;

/** Spellings that Ukrainian orthography does not know: hard -ск- and -ц, a soft sign after hushing and lip sounds. */
const unUkrainianSpelling = /[сц]к(ий|а|е)?(?=$|[\s-])|ц(?=$|[\s-])|[жчшщбпвмфр]ь/u;

/** @param {Place} place @param {string} latin @returns {string[]} */
function namesRomanisedAs({ alternates }, latin) {
  const ukrainian = new Set(
    alternates
      .map(comparable)
      .filter((name) => /\p{Script=Cyrillic}/u.test(name) && !/\p{Script=Latin}/u.test(name))
      .filter((name) => romanised(name) !== undefined && !russianEnding.test(name)),
  );
  return [...ukrainian].filter((name) => isRomanisationOf(latin, name));
}

/** @type {{ name: string, point: import("./geometry.mjs").LonLat }[] | undefined} */
let currentPlaces;

/**
 * The place's main name in the later extract: one nearby that agrees with the name it had, or else the one on the
 * same spot.
 * @param {Place} place
 */
function currentName({ name, point }) {
  currentPlaces ??= currentGeoNames().filter(({ iso }) => iso === "UA");
  const nearby = currentPlaces
    .map((current) => ({ name: current.name, km: distanceKm(current.point, point) }))
    .filter(({ km }) => km <= sameNameKm)
    .sort((one, other) => one.km - other.km);
  const same = nearby.find((current) => plain(current.name) === plain(name));
  return (same ?? nearby.find(({ km }) => km <= samePointKm))?.name;
}

/**
 * @param {Place} place in Ukraine
 * @returns {{ en: string, uk?: string } | undefined} undefined where no name can be told to be Ukrainian
 */
export function ukrainianPlaceName(place) {
  const newName = renamed.get(place.id);
  if (newName) return ukrainianName(newName);
  const current = currentName(place);
  const matching = namesRomanisedAs(place, current ?? place.name);
  const english = new Set(matching.map(romanised));
  if (english.size === 0) return current && current !== place.name ? { en: current.replace(/[ʼ’']/g, "") } : undefined;
  if (english.size > 1) return undefined;
  const wellSpelled = matching.filter((name) => !unUkrainianSpelling.test(name));
  return { en: [...english][0], uk: wellSpelled.length === 1 ? wellSpelled[0] : undefined };
}
