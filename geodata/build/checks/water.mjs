import { featuresAt } from "./read-archive.mjs";

/** @typedef {import("./read-served.mjs").Served} Served @typedef {[number, number]} LonLat */

/** @type {Record<string, LonLat>} */
const lakes = {
  "Lake Ladoga": [31.5, 60.8],
  "Lake Onega": [35.6, 61.6],
  "Lake Baikal": [107.8, 53.3],
  "Lake Superior": [-87.5, 47.6],
  "Lake Michigan": [-87, 43.5],
  "Lake Huron": [-82.3, 44.6],
  "Lake Erie": [-81, 42.2],
  "Lake Ontario": [-77.8, 43.6],
  "Lake Victoria": [33, -1],
  "Lake Van": [42.9, 38.6],
  "Kremenchuk Reservoir": [32.6, 49.3],
  "northern Aral Sea": [60.3, 46.55],
  "western Aral Sea": [58.45, 45.05],
};

/** The bed of the Aral Sea, dry since. @type {LonLat[]} */
const aralBed = [
  [60.2, 44.8],
  [60.8, 45.3],
  [59.9, 45.2],
];

/** @type {LonLat[]} */
const kakhovkaBed = [
  [34.15, 47.47],
  [35.15, 47.55],
  [33.66, 46.95],
];

/** @type {LonLat} */
const caspian = [51, 42];

const zooms = [5, 7];

/** @param {Served} served @param {LonLat} lonLat @param {number} zoom @returns {string} kinds of water there */
const kindsAt = ({ land }, lonLat, zoom) =>
  featuresAt(land, "water", lonLat, zoom)
    .map(({ kind }) => kind)
    .join();

/** @param {Served} served */
export function lakesAreWater(served) {
  return zooms.flatMap((zoom) =>
    Object.entries(lakes)
      .filter(([, lonLat]) => kindsAt(served, lonLat, zoom) !== "lake")
      .map(([name]) => `${name} is no lake at zoom ${zoom}`),
  );
}

/** @param {Served} served */
export function aralSeaIsAsItIsNow(served) {
  return zooms.flatMap((zoom) =>
    aralBed
      .filter((lonLat) => kindsAt(served, lonLat, zoom) !== "")
      .map((lonLat) => `water at ${lonLat}, zoom ${zoom}`),
  );
}

/** @param {Served} served */
export function kakhovkaReservoirIsFormer(served) {
  return zooms.flatMap((zoom) =>
    kakhovkaBed
      .filter((lonLat) => kindsAt(served, lonLat, zoom) !== "former")
      .map((lonLat) => `${kindsAt(served, lonLat, zoom) || "land"} at ${lonLat}, zoom ${zoom}`),
  );
}

/** @param {Served} served */
export function caspianSeaIsSea(served) {
  return zooms.flatMap((zoom) => {
    const countries = featuresAt(served.land, "country", caspian, zoom).map(({ iso }) => iso);
    const kinds = kindsAt(served, caspian, zoom);
    return countries.length > 0 || kinds ? [`zoom ${zoom}: ${countries} ${kinds}`] : [];
  });
}
