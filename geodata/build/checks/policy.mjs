import { distanceKm, isInPolygons, polygonsOf } from "../geometry.mjs";

/**
 * @typedef {import("./read-served.mjs").Served} Served
 * @typedef {import("../geometry.mjs").LonLat} LonLat
 */

/** @type {Record<string, LonLat>} */
const crimeanTowns = {
  Simferopol: [34.1, 44.95],
  Sevastopol: [33.54, 44.59],
  Kerch: [36.46, 45.35],
  Yalta: [34.15, 44.505],
};

/** @type {Record<string, { point: LonLat, area: string }>} */
const townsByArea = {
  Kursk: { point: [36.19, 51.73], area: "RU-KRS" },
  Belgorod: { point: [36.58, 50.6], area: "RU-BEL" },
  Bryansk: { point: [34.37, 53.25], area: "RU-BRY" },
  Novosibirsk: { point: [82.93, 55.03], area: "x-siberia" },
  Irkutsk: { point: [104.28, 52.29], area: "x-siberia" },
  Minsk: { point: [27.56, 53.9], area: "BY" },
  Istanbul: { point: [28.98, 41.02], area: "TR" },
  Simferopol: { point: [34.1, 44.95], area: "UA-43" },
  Sevastopol: { point: [33.54, 44.59], area: "UA-40" },
  Donetsk: { point: [37.8, 48], area: "UA-14" },
  Moscow: { point: [37.62, 55.75], area: "RU-MOW" },
};

/** The land bridges between Crimea and Kherson region. @type {LonLat[]} */
const isthmus = [
  [33.69, 46.16],
  [34.54, 45.99],
  [34.78, 45.8],
];
const clearKm = 20;

/** @param {Served} served */
export function crimeaIsInUkraine({ countries, areas }) {
  return Object.entries(crimeanTowns).flatMap(([town, point]) => {
    const holders = countries
      .filter(({ geometry }) => isInPolygons(point, polygonsOf(geometry)))
      .map(({ properties }) => properties.iso);
    const problems = holders.join() === "UA" ? [] : [`${town} lies in ${holders.join(", ") || "no country"}`];
    if (!isInPolygons(point, polygonsOf(areas.get("UA").geometry))) problems.push(`${town} is not in area UA`);
    if (isInPolygons(point, polygonsOf(areas.get("RU").geometry))) problems.push(`${town} is in area RU`);
    return problems;
  });
}

/** @param {Served} served */
export function townsLieInTheirAreas({ areas }) {
  return Object.entries(townsByArea)
    .filter(({ 1: { point, area } }) => !isInPolygons(point, polygonsOf(areas.get(area).geometry)))
    .map(([town, { area }]) => `${town} is not in ${area}`);
}

/** @param {LonLat} from @param {LonLat} to @returns {LonLat[]} points at most about 2 km apart */
function along(from, to) {
  const steps = Math.max(1, Math.ceil(distanceKm(from, to) / 2));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}

/** @param {object[]} features lines @param {LonLat[]} points @returns {number} km */
function nearestKm(features, points) {
  let nearest = Number.POSITIVE_INFINITY;
  for (const line of features.flatMap(({ geometry }) => geometry.coordinates)) {
    for (let index = 1; index < line.length; index++) {
      for (const step of along(line[index - 1], line[index])) {
        for (const point of points) nearest = Math.min(nearest, distanceKm(step, point));
      }
    }
  }
  return nearest;
}

/** @param {Served} served */
export function noCountryLineAtTheIsthmus({ borders }) {
  const countryLines = borders.filter(({ properties }) => properties.kind === "country");
  const crimea = borders.filter(({ properties }) => properties.kind === "defacto" && properties.line === "crimea");
  const problems = [];
  const km = nearestKm(countryLines, isthmus);
  if (km < clearKm) problems.push(`a country line passes ${km.toFixed(1)} km from the isthmus`);
  if (nearestKm(crimea, isthmus) > clearKm) problems.push("the de facto line of Crimea is not at the isthmus");
  return problems;
}

/** @param {Served} served */
export function disputesHaveALine({ borders }) {
  return borders
    .filter(({ properties: { kind, line } }) => ["disputed", "defacto"].includes(kind) !== Boolean(line))
    .map(({ properties }) => `line ${JSON.stringify(properties)}`);
}
