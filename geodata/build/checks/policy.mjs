import { distanceKm, isInPolygons, polygonsOf } from "../geometry.mjs";
import { disputes, isthmus, townsByCountry } from "./policy-places.mjs";
import { featuresAt, layerOf, tileAt } from "./read-archive.mjs";

/**
 * @typedef {import("./read-served.mjs").Served} Served
 * @typedef {import("../geometry.mjs").LonLat} LonLat
 */

/** @type {Record<string, { point: LonLat, area: string }>} */
const townsByArea = {
  Kursk: { point: [36.19, 51.73], area: "RU-KRS" },
  Belgorod: { point: [36.58, 50.6], area: "RU-BEL" },
  Bryansk: { point: [34.37, 53.25], area: "RU-BRY" },
  Novosibirsk: { point: [82.93, 55.03], area: "x-siberia" },
  Irkutsk: { point: [104.28, 52.29], area: "x-siberia" },
  Minsk: { point: [27.56, 53.9], area: "BY" },
  Istanbul: { point: [28.98, 41.02], area: "TR-34" },
  Simferopol: { point: [34.1, 44.95], area: "UA-43" },
  Sevastopol: { point: [33.54, 44.59], area: "UA-40" },
  Donetsk: { point: [37.8, 48], area: "UA-14" },
  Moscow: { point: [37.62, 55.75], area: "RU-MOW" },
  Tiraspol: { point: [29.63, 46.84], area: "MD-SN" },
  Bender: { point: [29.47, 46.83], area: "MD-BD" },
  Warsaw: { point: [21.01, 52.23], area: "PL-MZ" },
  Tulcea: { point: [28.79, 45.18], area: "RO-TL" },
  Batumi: { point: [41.64, 41.63], area: "GE-AJ" },
  Oral: { point: [51.37, 51.23], area: "KZ-ZAP" },
};

const zooms = [4, 7];

/** @param {Served} served */
export function townsLieInTheirCountries({ land, areas, countryCodes }) {
  return Object.entries(townsByCountry).flatMap(([town, { point, iso }]) => {
    const inTiles = zooms.flatMap((zoom) => {
      const holders = featuresAt(land, "country", point, zoom).map((properties) => properties.iso);
      return holders.join() === iso ? [] : [`${town} lies in ${holders.join(", ") || "no country"} at zoom ${zoom}`];
    });
    const inAreas = countryCodes.filter((code) => isInPolygons(point, polygonsOf(areas.get(code).geometry)));
    return inAreas.join() === iso ? inTiles : [...inTiles, `${town} lies in area ${inAreas.join(", ") || "none"}`];
  });
}

/** @param {Served} served */
export function townsLieInTheirAreas({ areas }) {
  return Object.entries(townsByArea)
    .filter(({ 1: { point, area } }) => !areas.has(area) || !isInPolygons(point, polygonsOf(areas.get(area).geometry)))
    .map(([town, { area }]) => `${town} is not in ${area}`);
}

const clearKm = 20;

/** @param {readonly [number, number]} lonLat @param {number} zoom @returns {number} */
const kmPerTile = ([lon, lat], zoom) => distanceKm([lon, lat], [lon + 360 / 2 ** zoom / 64, lat]) * 64;

/**
 * How far the nearest line of a layer is from a place, looking in the place's own tile.
 * @param {import("./read-archive.mjs").Archive} land @param {LonLat} place @param {number} zoom
 * @param {(properties: Record<string, string | number>) => boolean} isMeant
 * @returns {number} km
 */
function nearestBorderKm(land, place, zoom, isMeant) {
  const { key, share } = tileAt(place, zoom);
  const { extent, features } = layerOf(land, key, "border");
  const [x, y] = share.map((part) => part * extent);
  const distances = features
    .filter(({ properties }) => isMeant(properties))
    .flatMap(({ lines }) =>
      lines.flatMap((line) => line.slice(1).map((end, index) => toSegment([x, y], line[index], end))),
    );
  return (Math.min(Number.POSITIVE_INFINITY, ...distances) / extent) * kmPerTile(place, zoom);
}

/** Distance of a point from a stretch of line. */
function toSegment([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(ax + share * dx - x, ay + share * dy - y);
}

/** @param {Served} served */
export function noCountryLineAtTheIsthmus({ land }) {
  return [4, 5, 6, 7].flatMap((zoom) =>
    isthmus.flatMap((place) => {
      const countryKm = nearestBorderKm(land, place, zoom, ({ kind }) => kind === "country");
      const crimeaKm = nearestBorderKm(land, place, zoom, ({ line }) => line === "crimea");
      return [
        ...(countryKm < clearKm
          ? [`zoom ${zoom}: a country line passes ${countryKm.toFixed(1)} km from ${place}`]
          : []),
        ...(crimeaKm > clearKm ? [`zoom ${zoom}: the de facto line of Crimea is not near ${place}`] : []),
      ];
    }),
  );
}

/** @param {Served} served */
export function borderLinesAreOfTheirKinds({ land }) {
  const found = { defacto: new Set(), disputed: new Set() };
  const problems = [];
  for (const key of land.tiles.keys()) {
    for (const { properties } of layerOf(land, key, "border").features) {
      const { kind, line, iso } = properties;
      if (kind in found) found[kind].add(line);
      const expected = { country: "", disputed: "line", defacto: "line", admin1: "iso" }[kind];
      const has = [line && "line", iso && "iso"].filter(Boolean).join();
      if (has !== expected) problems.push(`${key}: ${JSON.stringify(properties)}`);
    }
  }
  for (const kind of ["defacto", "disputed"]) {
    const lines = [...found[kind]].sort().join();
    if (lines !== disputes[kind].join()) problems.push(`${kind} lines: ${lines}`);
  }
  return problems;
}
