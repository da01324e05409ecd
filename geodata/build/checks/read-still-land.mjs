import { numbersOfVlq } from "../vlq.mjs";

/**
 * The land of still pictures, in degrees.
 * @typedef {import("../geometry.mjs").LonLat} LonLat
 * @typedef {object} StillLand
 * @property {import("../geometry.mjs").PolygonRings[]} land
 * @property {Map<string, import("../geometry.mjs").PolygonRings[]>} countries by ISO code
 * @property {{ country: LonLat[][], disputed: LonLat[][], defacto: Record<string, LonLat[][]> }} lines
 * @property {{ lake: LonLat[][], former: LonLat[][] }} water
 */

/** @param {string} text @param {number} perDegree @returns {LonLat[]} */
function pointsOf(text, perDegree) {
  const steps = numbersOfVlq(text);
  let [x, y] = [0, 0];
  const points = [];
  for (let index = 0; index < steps.length; index += 2) {
    x += steps[index];
    y += steps[index + 1];
    points.push(/** @type {LonLat} */ ([x / perDegree, y / perDegree]));
  }
  return points;
}

/** @param {object} file served/still/land.json @returns {StillLand} */
export function readStillLand({ perDegree, arcs: text, land, countries, lines, water }) {
  const arcs = text.split(" ").map((arc) => pointsOf(arc, perDegree));
  const arcsOf = (/** @type {string} */ list) => {
    let number = 0;
    return numbersOfVlq(list).map((step) => {
      number += step;
      const arc = arcs[Math.floor(number / 2)];
      return number % 2 === 1 ? arc.toReversed() : arc;
    });
  };
  const ring = (/** @type {string} */ list) => arcsOf(list).flatMap((arc, index) => (index === 0 ? arc : arc.slice(1)));
  const polygons = (/** @type {string} */ list) => list.split(";").map((polygon) => polygon.split(",").map(ring));
  return {
    land: polygons(land),
    countries: new Map(Object.entries(countries).map(([iso, list]) => [iso, polygons(list)])),
    lines: {
      country: arcsOf(lines.country),
      disputed: arcsOf(lines.disputed),
      defacto: Object.fromEntries(Object.entries(lines.defacto).map(([line, list]) => [line, arcsOf(list)])),
    },
    water: {
      lake: water.lake.split(" ").map((lake) => pointsOf(lake, perDegree)),
      former: water.former.split(" ").map((lake) => pointsOf(lake, perDegree)),
    },
  };
}
