import { readFileSync } from "node:fs";
import { geoNamesFile } from "./package-files.mjs";

const idColumn = 0;
const latitudeColumn = 4;
const longitudeColumn = 5;

/**
 * @param {Set<string>} ids GeoNames ids
 * @returns {Map<string, import("./geometry.mjs").LonLat>} rounded to 3 decimals
 */
export function geoNamesPoints(ids) {
  const points = new Map();
  const round = (/** @type {string} */ degrees) => Math.round(Number(degrees) * 1000) / 1000;
  for (const line of readFileSync(geoNamesFile, "utf8").split("\n")) {
    const cells = line.split("\t");
    if (!ids.has(cells[idColumn])) continue;
    points.set(cells[idColumn], [round(cells[longitudeColumn]), round(cells[latitudeColumn])]);
  }
  return points;
}
