import { readFileSync } from "node:fs";
import { buffer } from "@turf/buffer";
import { circle } from "@turf/circle";
import type { MultiPolygon, Polygon } from "geojson";
import { areaBuffer } from "../../src/geodesy/area-buffer.ts";
import { contains } from "../../src/geodesy/contains.ts";
import { ring } from "../../src/geodesy/ring.ts";
import type { LonLat } from "../../src/model/dataset.ts";
import { borderDistanceKm, trueDestination, trueDistanceKm } from "../unit/geodesy/truth.ts";

type Filled = Polygon | MultiPolygon;
type Row = (cells: readonly (string | number)[]) => void;

const RINGS: readonly (readonly [name: string, center: LonLat, radiusKm: number])[] = [
  ["Kharkiv", [36.25, 50], 300],
  ["Kursk", [36.19, 51.73], 2000],
  ["Minsk", [27.56, 53.9], 3000],
  ["Minsk", [27.56, 53.9], 5500],
  ["0N 179E", [179, 0], 5500],
  ["Murmansk", [33.08, 68.97], 10_000],
  ["Minsk", [27.56, 53.9], 15_000],
  ["Minsk", [27.56, 53.9], 19_900],
];

/** Turf's buffer of Russia at 2,000 km and of Norway at 1,000 km runs out of memory, and takes the bench with it. */
const AREAS: readonly (readonly [code: string, radiusKm: number, turfRounds: number])[] = [
  ["BY", 300, 3],
  ["BY", 3000, 3],
  ["BY", 5500, 3],
  ["UA", 300, 1],
  ["NO", 1000, 0],
  ["NO", 3000, 1],
  ["RU", 2000, 0],
];

/** What lies so close to the border is not counted, so that a sphere's radius costs nobody a probe. */
const SPARED = 0.005;

/** A line for each ring and each reach of an area, ours and Turf's in turn, all measured in this one run. */
export function printRanges(row: Row): void {
  row(["range", "km", "ours, ms", "Turf, ms", "ours / Turf", "ours, probes wrong", "Turf, probes wrong"]);
  row(["---", "---:", "---:", "---:", "---:", "---:", "---:"]);
  for (const [name, center, radiusKm] of RINGS) {
    const isWithin = (probe: LonLat) => beyond(trueDistanceKm(center, probe), radiusKm);
    const near = Array.from({ length: 400 }, (_, index): LonLat => {
      const [longitude, latitude] = trueDestination(center, index * 137.5, radiusKm * (0.9 + (index % 5) * 0.025));
      return [longitude, latitude];
    });
    printRow(row, {
      name: `ring, ${name}`,
      radiusKm,
      rounds: 40,
      turfRounds: 40,
      ours: () => ring(center, radiusKm).fill,
      turf: () => circle([...center], radiusKm, { steps: 360, units: "kilometers" }).geometry,
      probes: [...spiral(2000), ...near],
      isWithin,
    });
  }
  for (const [code, radiusKm, turfRounds] of AREAS) {
    const area: Filled = JSON.parse(readFileSync(`geodata/served/areas/${code}.json`, "utf8")).geometry;
    printRow(row, {
      name: `some point of ${code}`,
      radiusKm,
      rounds: 3,
      turfRounds,
      ours: () => areaBuffer({ area, radiusKm, mode: "some" }).fill,
      turf: () => turfBuffer(area, radiusKm),
      probes: spiral(1000),
      isWithin: (probe) => (contains(area, probe) ? true : beyond(borderDistanceKm(area, probe, "some"), radiusKm)),
    });
  }
}

/** null: too close to the border to count. */
function beyond(distanceKm: number, radiusKm: number): boolean | null {
  return Math.abs(distanceKm / radiusKm - 1) < SPARED ? null : distanceKm < radiusKm;
}

function turfBuffer(area: Filled, radiusKm: number): Filled {
  const feature = buffer({ type: "Feature", properties: {}, geometry: area }, radiusKm, { units: "kilometers" });
  return feature?.geometry ?? { type: "MultiPolygon", coordinates: [] };
}

interface Comparison {
  readonly name: string;
  readonly radiusKm: number;
  readonly rounds: number;
  /** Fewer where Turf takes many seconds. */
  readonly turfRounds: number;
  readonly ours: () => Filled;
  readonly turf: () => Filled;
  readonly probes: readonly LonLat[];
  readonly isWithin: (probe: LonLat) => boolean | null;
}

function printRow(row: Row, comparison: Comparison): void {
  const { name, radiusKm, rounds, turfRounds, ours, turf, probes, isWithin } = comparison;
  const times = { ours: [] as number[], turf: [] as number[] };
  const shapes: { ours?: Filled; turf?: Filled } = {};
  for (let round = 0; round < rounds; round += 1) {
    const measured = timed(ours);
    times.ours.push(measured.ms);
    shapes.ours = measured.shape;
    if (round >= turfRounds) continue;
    const other = timed(turf);
    times.turf.push(other.ms);
    shapes.turf = other.shape;
  }
  const asked = probes.flatMap((probe) => {
    const expected = isWithin(probe);
    return expected === null ? [] : [{ probe, expected }];
  });
  const wrong = (shape?: Filled) => {
    if (!shape) return "-";
    const count = asked.filter(({ probe, expected }) => drawn(shape, probe) !== expected).length;
    return `${((100 * count) / asked.length).toFixed(2)} %`;
  };
  const [oursMs, turfMs] = [median(times.ours), median(times.turf)];
  const figure = (number: number) => (Number.isNaN(number) ? "-" : number.toFixed(2));
  row([
    name,
    radiusKm,
    figure(oursMs),
    figure(turfMs),
    figure(oursMs / turfMs),
    wrong(shapes.ours),
    wrong(shapes.turf),
  ]);
}

/** Whether a map that repeats the world fills the place: longitudes beyond 180 are none's fault here. */
function drawn(shape: Filled, [longitude, latitude]: LonLat): boolean {
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return [-360, 0, 360].some((turn) => polygons.some((rings) => holds(rings, longitude + turn, latitude)));
}

function holds(rings: readonly (readonly (readonly number[])[])[], x: number, y: number): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [[aX = 0, aY = 0], [bX = 0, bY = 0]] = [ring[index - 1] ?? [], ring[index] ?? []];
      if (aY > y !== bY > y && x < ((aX - bX) * (y - bY)) / (aY - bY) + bX) isInside = !isInside;
    }
  }
  return isInside;
}

function timed(make: () => Filled): { readonly ms: number; readonly shape: Filled } {
  const startedMs = performance.now();
  const shape = make();
  return { ms: performance.now() - startedMs, shape };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Evenly over the globe, by the golden angle. */
function spiral(count: number): LonLat[] {
  return Array.from({ length: count }, (_, index) => {
    return [((index * 137.507764) % 360) - 180, (Math.asin((2 * index + 1) / count - 1) * 180) / Math.PI];
  });
}
