import { distanceKm, isInPolygons } from "../geometry.mjs";
import { disputes, isthmus, townsByCountry } from "./policy-places.mjs";

/** @typedef {import("./read-served.mjs").Served} Served @typedef {import("../geometry.mjs").LonLat} LonLat */

/** On a border or a coast, nearer than the land of still pictures is exact. */
const onTheEdge = [
  "Bender",
  "Tiraspol",
  "Ramallah",
  "Majdal Shams",
  "Tiberias",
  "Katzrin",
  "Kerch",
  "Sevastopol",
  "Yalta",
  "Laayoune",
  "Kyrenia",
  "Tan-Tan",
  "Taipei",
];

/** @param {Served} served */
export function stillLandFilesTownsAsTheMapDoes({ still }) {
  return Object.entries(townsByCountry).flatMap(([town, { point, iso }]) => {
    const holders = [...still.countries].filter(([, polygons]) => isInPolygons(point, polygons)).map(([code]) => code);
    const isRight = holders.join() === iso || (onTheEdge.includes(town) && holders.length === 0);
    return isRight ? [] : [`${town} lies in ${holders.join(", ") || "no country"}`];
  });
}

/** How near a line a place is, at the line's corners and between them. @param {LonLat[][]} lines @param {LonLat} place */
function nearestKm(lines, place) {
  const points = lines.flatMap((line) =>
    line.slice(1).flatMap((end, index) => {
      const start = line[index];
      return Array.from(
        { length: 11 },
        (_, tenth) =>
          /** @type {LonLat} */ ([
            start[0] + ((end[0] - start[0]) * tenth) / 10,
            start[1] + ((end[1] - start[1]) * tenth) / 10,
          ]),
      );
    }),
  );
  return Math.min(...points.map((point) => distanceKm(point, place)));
}

const nearKm = 30;

/** @param {Served} served */
export function stillLandHasCrimeasLineByPolicy({ still: { lines } }) {
  return isthmus.flatMap((place) => [
    ...(nearestKm(lines.country, place) < nearKm ? [`a country line passes near ${place}`] : []),
    ...(nearestKm(lines.disputed, place) < nearKm ? [`a disputed line passes near ${place}`] : []),
    ...(nearestKm(lines.defacto.crimea ?? [], place) > nearKm ? [`the de facto line is not near ${place}`] : []),
  ]);
}

/** @param {Served} served */
export function stillLandHasTheLinesOfControl({ still: { lines } }) {
  const found = Object.keys(lines.defacto).filter((line) => lines.defacto[line].length > 0);
  return found.sort().join() === disputes.defacto.join() ? [] : [`lines of control: ${found}`];
}

/** @param {Served} served */
export function stillLandIsClosed({ still }) {
  const rings = [...[...still.countries.values(), still.land].flat(2), ...still.water.lake, ...still.water.former];
  return rings
    .filter((ring) => ring.length < 4 || ring[0].join() !== ring.at(-1).join())
    .map((ring) => `ring at ${ring[0]}`);
}

/** Far inland, in a hole of the land or on it. @type {Record<string, { point: LonLat, isLand: boolean }>} */
const inland = {
  Kyiv: { point: [30.5, 50.4], isLand: true },
  Ankara: { point: [32.9, 39.9], isLand: true },
  Chita: { point: [113.5, 52], isLand: true },
  "Caspian Sea": { point: [51, 42], isLand: false },
  "Black Sea": { point: [35, 43.3], isLand: false },
  "Sea of Azov": { point: [36.7, 46.1], isLand: false },
};

/** @param {Served} served */
export function stillLandPartsLandAndSea({ still }) {
  return Object.entries(inland)
    .filter(([, { point, isLand }]) => isInPolygons(point, still.land) !== isLand)
    .map(([name, { isLand }]) => `${name} is ${isLand ? "sea" : "land"}`);
}

/** @param {Served} served */
export function stillWaterIsAsTheMapHasIt({ still: { water } }) {
  const isIn = (/** @type {LonLat[][]} */ rings, /** @type {LonLat} */ point) =>
    isInPolygons(
      point,
      rings.map((ring) => [ring]),
    );
  return [
    ...(isIn(water.former, [34.2, 47.47]) ? [] : ["the Kakhovka reservoir is not a former lake"]),
    ...(isIn(water.lake, [60.2, 44.8]) ? ["the Aral Sea is as large as it was"] : []),
    ...(isIn(water.lake, [31.5, 60.8]) ? [] : ["Lake Ladoga is missing"]),
  ];
}
