import { distanceKm } from "./geometry.mjs";
import { geoNamesPlaces } from "./geonames.mjs";
import { label } from "./labels.mjs";
import { servedNames } from "./languages.mjs";
import { ukrainianPlaceName } from "./ukrainian-places.mjs";

/**
 * @typedef {import("./geonames.mjs").Place} Place
 * @typedef {object} Band places of some countries, the first that fits decides
 * @property {string[]} [countries] alpha-2 codes; all where left out
 * @property {[number, number, number, number]} [box] west, south, east, north; everywhere where left out
 * @property {Ranks} ranks
 *
 * @typedef {[population: number, rank: number][]} Ranks by least population, the largest first
 * @typedef {object} Rules see geodata/source/place-ranks.json
 * @property {Band[]} bands
 * @property {Record<string, Ranks>} seats by feature code
 * @property {{ km: number, times: number, ofAtLeast: number, ranks: number, last: number }} suburbs
 * @property {string[]} except GeoNames ids
 */

/** Feature codes of what is no town of its own: parts of one, and places left, gone or razed. */
const notATown = new Set(["PPLX", "PPLQ", "PPLH", "PPLW", "PPLCH"]);

/** Countries whose GeoNames spelling marks soft consonants by an apostrophe, which English does not write. */
const softSigned = new Set(["RU", "BY"]);

/** @param {Place} place @param {Band} band */
function isInBand({ iso, point: [lon, lat] }, { countries, box }) {
  if (countries && !countries.includes(iso)) return false;
  return !box || (lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3]);
}

/**
 * @param {Place} place
 * @param {Pick<Rules, "bands" | "seats">} rules
 * @returns {number | undefined} undefined where it gets no label
 */
function rankOf(place, { bands, seats }) {
  const rankIn = (/** @type {Ranks | undefined} */ ranks) =>
    ranks?.find(([least]) => place.population >= least)?.[1] ?? Number.POSITIVE_INFINITY;
  const band = bands.find((candidate) => isInBand(place, candidate));
  const rank = Math.min(rankIn(band?.ranks), rankIn(seats[place.kind]));
  return Number.isFinite(rank) ? rank : undefined;
}

/** @param {number} lon @param {number} lat in whole degrees */
const cellKey = (lon, lat) => `${lon} ${lat}`;

/** @param {Iterable<Place>} places @returns {Map<string, Place[]>} by square degree */
function byCell(places) {
  const cells = new Map();
  for (const place of places) {
    const key = cellKey(Math.floor(place.point[0]), Math.floor(place.point[1]));
    const cell = cells.get(key);
    if (cell) cell.push(place);
    else cells.set(key, [place]);
  }
  return cells;
}

/**
 * @param {Map<string, Place[]>} cells of cities
 * @param {Rules["suburbs"]} suburbs
 * @returns {(place: Place) => boolean}
 */
function suburbTest(cells, { km, times }) {
  return ({ point, population }) => {
    const [lon, lat] = point.map(Math.floor);
    const around = [-1, 0, 1].flatMap((east) => [-1, 0, 1].map((north) => cellKey(lon + east, lat + north)));
    return around.some((key) =>
      cells.get(key)?.some((other) => other.population > population * times && distanceKm(other.point, point) < km),
    );
  };
}

/** @param {Place} place */
function namesOf(place) {
  if (place.iso === "UA") return ukrainianPlaceName(place);
  return { en: softSigned.has(place.iso) ? place.name.replace(/[ʼ’']/g, "") : place.name };
}

/**
 * The places that are not in places.tsv, by population.
 * @param {Rules} rules
 * @param {Record<string, string>[]} curated geodata/source/places.tsv
 */
export function populatedPlaceLabels(rules, curated) {
  const places = [...geoNamesPlaces().values()].filter(({ kind }) => !notATown.has(kind));
  const cities = places.filter(({ population }) => population >= rules.suburbs.ofAtLeast);
  const isSuburb = suburbTest(byCell(cities), rules.suburbs);
  const left = new Set([...curated.map(({ geonames }) => geonames), ...rules.except]);
  return places.flatMap((place) => {
    const first = left.has(place.id) ? undefined : rankOf(place, rules);
    if (first === undefined) return [];
    const rank = isSuburb(place) ? Math.min(first + rules.suburbs.ranks, rules.suburbs.last) : first;
    const names = namesOf(place);
    return names ? [label(place.point, { kind: "city", ...servedNames(names), rank })] : [];
  });
}
