/** @typedef {import("../geometry.mjs").LonLat} LonLat */

/**
 * Towns and whose land they lie on, by docs/borders.md: in the tiles and in the areas, and in no other country.
 * @type {Record<string, { point: LonLat, iso: string }>}
 */
export const townsByCountry = {
  Simferopol: { point: [34.1, 44.95], iso: "UA" },
  Sevastopol: { point: [33.54, 44.59], iso: "UA" },
  Kerch: { point: [36.46, 45.35], iso: "UA" },
  Yalta: { point: [34.15, 44.505], iso: "UA" },
  Donetsk: { point: [37.8, 48], iso: "UA" },
  Luhansk: { point: [39.3, 48.57], iso: "UA" },
  Melitopol: { point: [35.37, 46.85], iso: "UA" },
  Kherson: { point: [32.6, 46.67], iso: "UA" },
  Katzrin: { point: [35.69, 32.99], iso: "SY" },
  "Majdal Shams": { point: [35.77, 33.265], iso: "SY" },
  Tiberias: { point: [35.53, 32.79], iso: "IL" },
  Laayoune: { point: [-13.2, 27.15], iso: "EH" },
  Smara: { point: [-11.67, 26.74], iso: "EH" },
  "Tan-Tan": { point: [-11.1, 28.43], iso: "MA" },
  Tskhinvali: { point: [43.97, 42.23], iso: "GE" },
  Sukhumi: { point: [41.03, 43.01], iso: "GE" },
  Tiraspol: { point: [29.63, 46.84], iso: "MD" },
  Bender: { point: [29.47, 46.83], iso: "MD" },
  Kyrenia: { point: [33.32, 35.32], iso: "CY" },
  Hargeisa: { point: [44.06, 9.56], iso: "SO" },
  Pristina: { point: [21.16, 42.66], iso: "XK" },
  Ramallah: { point: [35.2, 31.91], iso: "PS" },
  Taipei: { point: [121.5, 25.04], iso: "TW" },
};

/** The land bridges between Crimea and Kherson region. @type {LonLat[]} */
export const isthmus = [
  [33.69, 46.16],
  [34.54, 45.99],
  [34.78, 45.8],
];

/** Lines that are no plain borders, by kind. */
export const disputes = {
  defacto: [
    "abkhazia",
    "crimea",
    "golan",
    "northern-cyprus",
    "somaliland",
    "south-ossetia",
    "transnistria",
    "western-sahara",
  ],
  disputed: ["aksai-chin", "kashmir", "kosovo", "palestine", "western-sahara"],
};
