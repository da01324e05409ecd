import { placeLabels } from "./labels.mjs";
import { readSourceTable } from "./read-source.mjs";

/** A ten-thousandth of a degree: 11 metres. */
const perDegree = 10_000;

/** @param {number} degrees */
const rounded = (degrees) => Math.round(degrees * perDegree) / perDegree;

/**
 * The curated places as the app lists what lies within a range: an array of `{ name: { en, uk? }, point }`, a line each,
 * those that the map labels first at the top. `uk` is left out where it is the English name.
 */
export function citiesText() {
  const order = ({ properties: { rank, priority = 0 } }) => rank * 100 - priority;
  const lines = placeLabels(readSourceTable("places.tsv"))
    .sort((one, other) => order(one) - order(other))
    .map(({ properties: { en, uk }, geometry }) =>
      JSON.stringify({ name: { en, uk }, point: geometry.coordinates.map(rounded) }),
    );
  return `[\n${lines.join(",\n")}\n]\n`;
}
