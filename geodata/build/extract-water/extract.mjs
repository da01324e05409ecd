import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import { difference, intersection } from "../clipping.mjs";
import { isInPolygons, ringAreaKm2, triangleAreaKm2 } from "../geometry.mjs";
import { sourceFolder } from "../paths.mjs";
import { readSourceJson } from "../read-source.mjs";
import { joinedLines, joinedRings, segmentsFromDump } from "./join.mjs";

/**
 * @typedef {[number, number]} LonLat
 * @typedef {{ toleranceKm: number, smallestKm2: number, riverClasses: number[] }} Detail
 */

const plan = readSourceJson("water-extract.json");

/** @param {readonly number[]} point @returns {Detail} */
function detailAt([lon, lat]) {
  const [west, south, east, north] = plan.focus.box;
  return lon >= west && lon <= east && lat >= south && lat <= north ? plan.focus : plan.elsewhere;
}

/** @param {string} selection -W or -I option of `gmt coast` @returns {LonLat[][]} */
function dumped(selection) {
  const run = spawnSync("gmt", ["coast", "-Rd", "-Df", `${selection}/0.25p`, "-M"], {
    cwd: tmpdir(),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(`gmt coast ${selection}: ${run.error ?? run.stderr}`);
  return segmentsFromDump(run.stdout);
}

/** @param {string} selection @returns {{ areaKm2: number, ring: LonLat[] }[]} largest first */
function rings(selection) {
  const { rings: closed, open } = joinedRings(dumped(selection));
  console.log(
    `${selection}: ${closed.length} rings, ${open.length} left open: ${open.map((line) => line[0]).join(" ")}`,
  );
  return closed
    .map((ring) => ({ areaKm2: Math.abs(ringAreaKm2(ring)), ring }))
    .sort((one, other) => other.areaKm2 - one.areaKm2);
}

const lakeFeature = (kind, coordinates) => ({
  type: "Feature",
  properties: { kind },
  geometry: { type: "Polygon", coordinates },
});

/** What lies within the masks of `former` is no lake any more. @param {LonLat[][]} polygon @returns {object[]} features */
function partedLake(polygon) {
  const masks = plan.former.map((mask) => mask.polygon);
  const former = intersection([polygon], masks);
  if (former.length === 0) return [lakeFeature("lake", polygon)];
  return [
    ...former.map((part) => lakeFeature("former", part)),
    ...difference([polygon], masks).map((part) => lakeFeature("lake", part)),
  ];
}

/** @returns {object[]} features with `kind` lake or former */
function lakes() {
  const islands = rings("-W3").filter(({ areaKm2 }) => areaKm2 >= plan.smallestIslandKm2);
  const isLeftOut = (ring) => plan.leftOut.some(({ point }) => isInPolygons(point, [[ring]]));
  return rings("-W2")
    .filter(({ areaKm2, ring }) => areaKm2 >= detailAt(ring[0]).smallestKm2 && !isLeftOut(ring))
    .flatMap(({ ring }) => {
      const holes = islands.filter((island) => isInPolygons(island.ring[0], [[ring]])).map((island) => island.ring);
      return partedLake([ring, ...holes]);
    });
}

/** @returns {object[]} features with `rank` 1 (major) to 4 */
function rivers() {
  return [1, 2, 3, 4].map((rank) => {
    const lines = joinedLines(dumped(`-I${rank}`)).filter((line) => detailAt(line[0]).riverClasses.includes(rank));
    return { type: "Feature", properties: { rank }, geometry: { type: "MultiLineString", coordinates: lines } };
  });
}

const collection = (features) => ({ type: "FeatureCollection", features });
const joined = topology({ lakes: collection(lakes()), rivers: collection(rivers()) });
const weighted = presimplify(joined, (triangle) => triangleAreaKm2(triangle) / detailAt(triangle[1]).toleranceKm ** 2);
const extract = quantize(simplify(weighted, 1), plan.quantization);
const bytes = gzipSync(`${JSON.stringify(extract)}\n`, { level: 9 });
writeFileSync(join(sourceFolder, "water.topo.json.gz"), bytes);
console.log(`source/water.topo.json.gz: ${bytes.length} bytes`);
