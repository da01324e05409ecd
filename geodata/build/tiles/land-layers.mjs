import { merge, mesh } from "topojson-client";
import { lineKind } from "../borders.mjs";
import { ringArea, squarePixels } from "./mercator.mjs";
import { simplifiedAt } from "./unit-topology.mjs";

/**
 * @typedef {import("./unit-topology.mjs").WeightedTopology} WeightedTopology
 * @typedef {object} Zoom a row of geodata/source/tiles.json
 */

/** @param {object} geometry Polygon or MultiPolygon of a topology @returns {number[]} its arcs, without direction */
function arcsOf(geometry) {
  return geometry.arcs.flat(Number.POSITIVE_INFINITY).map((index) => (index < 0 ? ~index : index));
}

/**
 * Which arcs make up which kind of line, told from the pieces at both sides. Simplification leaves it as it is.
 * @param {object} topology
 * @param {{ lines: object[], admin1: string[] }} worldview
 * @returns {Map<string, number[]>} arcs by the line's properties as JSON; "coast" where there is one side only
 */
export function arcsByLine(topology, worldview) {
  const sides = topology.arcs.map(() => []);
  for (const piece of topology.objects.pieces.geometries) {
    for (const arc of arcsOf(piece)) sides[arc].push(piece.properties);
  }
  const byLine = new Map();
  sides.forEach(([one, other], arc) => {
    if (!one || one === other) return;
    const kind = other ? lineKind(one, other, worldview) : "coast";
    if (!kind) return;
    const key = kind === "coast" ? kind : JSON.stringify(kind);
    byLine.set(key, [...(byLine.get(key) ?? []), arc]);
  });
  return new Map([...byLine].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** @param {object} topology @param {number[]} arcs @returns {import("./mercator.mjs").Point[][]} joined lines */
function linesOf(topology, arcs) {
  return mesh(topology, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) }).coordinates;
}

const isOnEdge = ([x, y], [otherX, otherY]) =>
  (x < 1e-6 && otherX < 1e-6) || (x > 1 - 1e-6 && otherX > 1 - 1e-6) || (y > 1 - 1e-6 && otherY > 1 - 1e-6);

/**
 * Takes out the stretches along the edges of the world, where land is cut and no coast is.
 * @param {import("./mercator.mjs").Point[]} line
 */
function withoutEdges(line) {
  const parts = [[line[0]]];
  for (let index = 1; index < line.length; index++) {
    if (isOnEdge(line[index - 1], line[index])) parts.push([line[index]]);
    else parts.at(-1).push(line[index]);
  }
  return parts.filter((part) => part.length > 1);
}

const isClosed = (line) => line.length > 3 && line[0].join() === line.at(-1).join();

/** @param {object} topology @param {number[]} arcs @param {number} smallest area of an island */
function coastLines(topology, arcs, smallest) {
  return linesOf(topology, arcs)
    .filter((line) => !isClosed(line) || ringArea(line) >= smallest)
    .flatMap(withoutEdges);
}

const multiLine = (properties, coordinates) => ({
  type: "Feature",
  properties,
  geometry: { type: "MultiLineString", coordinates },
});

/** @param {object} line properties @param {Zoom} zoom */
function isDrawnAt(line, { admin1, disputes }) {
  if (line.kind === "admin1") return admin1 === "all" || admin1.includes(line.iso);
  return disputes || line.kind !== "defacto";
}

/**
 * The state's land, specks left out; the largest polygon always stays from the zoom at which all states are shown.
 * @param {object} topology @param {object[]} pieces @param {{ smallest: number, keepLargest: boolean }} options
 */
function countryPolygons(topology, pieces, { smallest, keepLargest }) {
  const polygons = merge(topology, pieces).coordinates.map((rings) => ({ rings, area: ringArea(rings[0]) }));
  const largest = Math.max(...polygons.map(({ area }) => area));
  return polygons
    .filter(({ area }) => area >= smallest || (keepLargest && area === largest && area > 0))
    .map(({ rings }) => rings.filter((ring, index) => index === 0 || ringArea(ring) >= smallest / 2));
}

/** From this zoom on even the smallest state has a polygon. */
const allStatesFrom = 5;

/**
 * @param {WeightedTopology} weighted
 * @param {Map<string, number[]>} lines from arcsByLine
 * @param {Zoom} row @param {number} zoom
 * @returns {Record<string, object[]>} features by layer, in the unit square
 */
export function landLayers(weighted, lines, row, zoom) {
  const topology = simplifiedAt(weighted, zoom, row.simplifyPx2);
  const smallest = row.smallestPx2 / squarePixels(zoom);
  const pieces = topology.objects.pieces.geometries;
  const codes = [...new Set(pieces.map((piece) => piece.properties.iso))].sort();
  const country = codes.flatMap((iso) => {
    const own = pieces.filter((piece) => piece.properties.iso === iso);
    const coordinates = countryPolygons(topology, own, {
      smallest,
      keepLargest: zoom >= allStatesFrom,
    });
    if (coordinates.length === 0) return [];
    return [{ type: "Feature", properties: { iso }, geometry: { type: "MultiPolygon", coordinates } }];
  });
  const border = [...lines]
    .filter(([key]) => key !== "coast" && isDrawnAt(JSON.parse(key), row))
    .map(([key, arcs]) => multiLine(JSON.parse(key), linesOf(topology, arcs)));
  const coast = multiLine({}, coastLines(topology, lines.get("coast"), smallest));
  return { country, coast: [coast], border };
}
