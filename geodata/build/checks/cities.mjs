import { distanceKm } from "../geometry.mjs";
import { readSourceTable } from "../read-source.mjs";

/** @typedef {import("./read-served.mjs").Served} Served */

/** A label stands on a whole number of its tile's grid. */
const mostKmFromLabel = 1;

/** @param {Served} served */
export function citiesAreTheCuratedPlaces({ cities }) {
  const left = readSourceTable("places.tsv").map(({ en }) => en);
  const unknown = cities.filter(({ name }) => {
    const at = left.indexOf(name.en);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...unknown.map(({ name }) => `${name.en} is not curated`), ...left.map((en) => `${en} is missing`)];
}

/** @param {Served} served */
export function citiesStandAndAreNamedAsTheMapLabelsThem({ cities, labels }) {
  return cities
    .filter(({ name, point }) => {
      const isSame = ({ properties, geometry }) =>
        properties.en === name.en &&
        properties.uk === name.uk &&
        distanceKm(geometry.coordinates, point) <= mostKmFromLabel;
      return !labels.some(isSame);
    })
    .map(({ name, point }) => `${name.en} at ${point}`);
}
