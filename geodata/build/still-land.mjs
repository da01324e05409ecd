import { feature, mergeArcs } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";
import { toleranceKm } from "./detail.mjs";
import { ringAreaKm2, triangleAreaKm2 } from "./geometry.mjs";
import { arcsByLine } from "./tiles/land-layers.mjs";
import { vlq } from "./vlq.mjs";

/**
 * @typedef {import("./geometry.mjs").LonLat} LonLat
 * @typedef {number[][][]} ArcPolygons rings by polygon, each a list of arcs; `~arc` is one taken backwards
 * @typedef {object} StillDetail see geodata/source/still.json
 * @property {number} perDegree
 * @property {number} smallestPolygon in squared tolerances
 * @property {number} smallestLake in squared tolerances
 * @property {number} lastRank
 */

const isOnAntimeridian = (/** @type {readonly number[]} */ [lon]) => Math.abs(lon) > 179.9999;
const arcIndex = (/** @type {number} */ arc) => (arc < 0 ? ~arc : arc);

/** @param {object} topology @param {StillDetail} detail */
function simplified(topology, detail) {
  const weighted = presimplify(topology, (triangle) => {
    const vertex = triangle[1];
    if (isOnAntimeridian(vertex)) return Number.POSITIVE_INFINITY;
    return triangleAreaKm2(triangle) / toleranceKm(detail, vertex) ** 2;
  });
  return simplify(weighted, 1);
}

/** @param {object} topology @param {number[]} ring */
function ringPoints(topology, ring) {
  return ring.flatMap((arc, index) => {
    const line = arc < 0 ? topology.arcs[~arc].toReversed() : topology.arcs[arc];
    return index === 0 ? line : line.slice(1);
  });
}

/**
 * Polygons and holes that are large enough to be drawn.
 * @param {object} topology @param {object[]} pieces @param {StillDetail} detail
 * @returns {ArcPolygons}
 */
function largePolygons(topology, pieces, detail) {
  const isLarge = (/** @type {number[]} */ ring) => {
    const points = ringPoints(topology, ring);
    return Math.abs(ringAreaKm2(points)) >= detail.smallestPolygon * toleranceKm(detail, points[0]) ** 2;
  };
  return mergeArcs(topology, pieces)
    .arcs.filter(([outer]) => isLarge(outer))
    .map(([outer, ...holes]) => [outer, ...holes.filter(isLarge)]);
}

/** A line is drawn on a coarser grid where it is less exact: so much of its tolerance the grid's meshes may have. */
const meshOfTolerance = 0.35;
const kmPerDegree = 111.2;

/**
 * Rounds by where the point lies, so that a point that two lines share stays shared.
 * @param {readonly number[]} point @param {StillDetail} detail
 */
function wholePoint(point, detail) {
  const mesh = Math.max(1, Math.round((meshOfTolerance * toleranceKm(detail, point) * detail.perDegree) / kmPerDegree));
  if (isOnAntimeridian(point)) return point.map((degrees) => Math.round(degrees * detail.perDegree));
  return point.map((degrees) => Math.round((degrees * detail.perDegree) / mesh) * mesh);
}

/** Whole numbers: the first point, then steps from each to the next. @param {number[][]} points @param {StillDetail} detail */
function steps(points, detail) {
  const whole = points.map((point) => wholePoint(point, detail));
  const moved = whole.filter(([x, y], index) => index === 0 || x !== whole[index - 1][0] || y !== whole[index - 1][1]);
  return moved.flatMap(([x, y], index) => {
    const [fromX, fromY] = index === 0 ? [0, 0] : moved[index - 1];
    return [x - fromX, y - fromY];
  });
}

/**
 * Lakes and former lakes as rings of their own, the largest first.
 * @param {object} water from readWater @param {StillDetail} detail
 */
function lakeRings(water, detail) {
  const lakes = feature(simplified(water, detail), "lakes").features.flatMap(({ properties, geometry }) => {
    const ring = geometry.coordinates[0];
    const areaKm2 = Math.abs(ringAreaKm2(ring));
    const isLarge = areaKm2 >= detail.smallestLake * toleranceKm(detail, ring[0]) ** 2;
    return isLarge ? [{ kind: properties.kind, areaKm2, ring: steps(ring, detail) }] : [];
  });
  const ofKind = (/** @type {string} */ kind) =>
    lakes
      .filter((lake) => lake.kind === kind && lake.ring.length >= 8)
      .toSorted((one, other) => other.areaKm2 - one.areaKm2)
      .map(({ ring }) => vlq(ring))
      .join(" ");
  return { lake: ofKind("lake"), former: ofKind("former") };
}

/**
 * Lines of the map by what they are: no coasts, which are the outlines of the land, and no inner lines.
 * @param {object} topology @param {object} worldview
 * @param {(arc: number) => boolean} isKept whether it parts countries that are kept; a line of control is inside one
 */
function drawnLines(topology, worldview, isKept) {
  const lines = { country: [], disputed: [], defacto: {} };
  for (const [key, arcs] of arcsByLine(topology, worldview)) {
    if (key === "coast") continue;
    const { kind, line } = JSON.parse(key);
    const kept = arcs.filter(isKept);
    if (kind === "country") lines.country.push(...kept);
    if (kind === "disputed") lines.disputed.push(...kept);
    if (kind === "defacto") lines.defacto[line] = arcs;
  }
  return lines;
}

/** Twice the arc, and one more where it is taken backwards: from each to the next. @param {readonly number[]} arcs */
function arcsText(arcs) {
  const numbers = arcs.map((arc) => (arc < 0 ? 2 * ~arc + 1 : 2 * arc));
  return vlq(numbers.map((number, index) => number - (numbers[index - 1] ?? 0)));
}

/** Rings apart by commas, polygons by semicolons. @param {ArcPolygons} polygons */
function polygonsText(polygons) {
  return polygons.map((rings) => rings.map(arcsText).join(",")).join(";");
}

/** @param {object[]} labels countryLabels @param {StillDetail} detail */
function labelLines(labels, { lastRank }) {
  const tenths = (/** @type {number} */ degrees) => Math.round(degrees * 10) / 10;
  return labels
    .filter(({ properties }) => properties.rank <= lastRank)
    .map(({ properties: { iso, rank }, geometry: { coordinates } }) => [iso, rank, ...coordinates.map(tenths)]);
}

/**
 * The land of still pictures, what `src/still/still-land.ts` reads. Outlines are shared: a border lies exactly where two
 * countries meet, and the land as a whole has no line inside it. Numbers are written as `vlq` does: `arcs` as the first
 * point and the steps from each point to the next, in `perDegree` to a degree; `land`, `countries` and `lines` as arcs.
 * @param {object} options
 * @param {object} options.topology dissolved without inner lines
 * @param {object} options.water from readWater
 * @param {object[]} options.labels countryLabels
 * @param {{ lines: object[], admin1: string[] }} options.worldview
 * @param {StillDetail} options.detail
 */
export function stillLand({ topology, water, labels, worldview, detail }) {
  const shape = simplified(topology, detail);
  const pieces = shape.objects.pieces.geometries;
  const codes = [...new Set(pieces.map(({ properties }) => properties.iso))].sort();
  const countries = codes.flatMap((iso) => {
    const own = pieces.filter(({ properties }) => properties.iso === iso);
    const polygons = largePolygons(shape, own, detail);
    return polygons.length > 0 ? [{ iso, polygons }] : [];
  });
  const land = largePolygons(shape, pieces, detail);
  const ofCountries = new Set(countries.flatMap(({ polygons }) => polygons.flat(2).map(arcIndex)));
  const lines = drawnLines(shape, worldview, (arc) => ofCountries.has(arc));
  // In the order in which countries use them, so that the numbers of a ring follow one another.
  const used = [...new Set([...ofCountries, ...land.flat(2).map(arcIndex), ...Object.values(lines.defacto).flat()])];
  const place = new Map(used.map((arc, index) => [arc, index]));
  const placed = (/** @type {number} */ arc) => (arc < 0 ? ~place.get(~arc) : place.get(arc));
  const outline = (/** @type {ArcPolygons} */ polygons) =>
    polygonsText(polygons.map((rings) => rings.map((ring) => ring.map(placed))));
  const line = (/** @type {number[]} */ arcs) => arcsText(arcs.map(placed).sort((one, other) => one - other));
  return {
    version: 1,
    perDegree: detail.perDegree,
    arcs: used.map((arc) => vlq(steps(shape.arcs[arc], detail))).join(" "),
    land: outline(land),
    countries: Object.fromEntries(countries.map(({ iso, polygons }) => [iso, outline(polygons)])),
    lines: {
      country: line(lines.country),
      disputed: line(lines.disputed),
      defacto: Object.fromEntries(Object.entries(lines.defacto).map(([name, arcs]) => [name, line(arcs)])),
    },
    water: lakeRings(water, detail),
    labels: labelLines(labels, detail),
  };
}
