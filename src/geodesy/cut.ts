import type { MultiLineString, MultiPolygon, Position } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { polygonsFromRings } from "./polygons-from-rings.ts";
import { isPole } from "./trace.ts";

/** What a region looks like: `fill` as RFC 7946 wants it, `outline` without the edges that only the cut has made. */
export interface Shape {
  readonly fill: MultiPolygon;
  readonly outline: MultiLineString;
}

export const NOTHING: Shape = {
  fill: { type: "MultiPolygon", coordinates: [] },
  outline: { type: "MultiLineString", coordinates: [] },
};

/** The map's sheet, from -180 to 180 and from pole to pole, counter-clockwise. */
const SHEET: readonly Position[] = [
  [-180, -90],
  [0, -90],
  [180, -90],
  [180, 90],
  [0, 90],
  [-180, 90],
  [-180, -90],
];

export const WORLD: Shape = {
  fill: { type: "MultiPolygon", coordinates: [[SHEET.map((corner) => [...corner])]] },
  outline: { type: "MultiLineString", coordinates: [] },
};

/**
 * A region of the globe as a flat map needs it: cut at the antimeridian, closed along the poles that it holds, wound and
 * grouped as RFC 7946 has it. `rings` are the region's borders as closed lines whose last corner is not the first again;
 * the region lies to the right of each (so a disc is clockwise), longitudes are in [-180, 180), no edge spans 180 degrees
 * of longitude but one over a pole, which has a corner at the pole itself.
 *
 * Each border is taken apart where it leaves the sheet. From where a part ends, the region goes on along the sheet's
 * edge, clockwise, to where the next part begins (Weiler and Atherton 1977, with the sheet as the clip).
 */
export function cutRings(rings: readonly (readonly LonLat[])[]): Shape {
  const steps = cutInSteps(rings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause (and a 1) after each ring. */
export function* cutInSteps(rings: readonly (readonly LonLat[])[]): Generator<number, Shape> {
  const [parts, whole]: [LonLat[][], LonLat[][]] = [[], []];
  for (const ring of rings) {
    const pieces = piecesOf(overPoles(ring));
    if (pieces.isClosed) whole.push(...pieces.lines);
    else parts.push(...pieces.lines);
    yield 1;
  }
  const closed = [...whole, ...joinAlongSheet(parts)];
  const lines = [...whole.map((ring) => [...ring, ...ring.slice(0, 1)]), ...parts].flatMap(withoutPoleEdges);
  return {
    fill: { type: "MultiPolygon", coordinates: yield* polygonsFromRings(closed, SHEET) },
    outline: { type: "MultiLineString", coordinates: lines.map((line) => line.map(([x, y]) => [x, y])) },
  };
}

/** An open line for a flat map: in pieces where it crosses the antimeridian or goes over a pole. */
export function cutLine(line: readonly LonLat[]): MultiLineString {
  const meridians: LonLat[][] = [[]];
  for (const [index, corner] of line.entries()) {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!isPole(corner)) meridians.at(-1)?.push(corner);
    if (!isPole(corner)) continue;
    if (before && !isPole(before)) meridians.at(-1)?.push([before[0], corner[1]]);
    if (after && !isPole(after)) meridians.push([[after[0], corner[1]]]);
  }
  const pieces = meridians.flatMap(openPieces).filter(({ length }) => length > 1);
  return { type: "MultiLineString", coordinates: pieces.map((piece) => piece.map(([x, y]) => [x, y])) };
}

function openPieces(line: readonly LonLat[]): LonLat[][] {
  const { isClosed, lines } = piecesOf(line, false);
  return isClosed ? [[...line]] : lines;
}

/**
 * Replaces corners on a pole by a walk along the sheet's edge from the meridian on which the line comes to the one on
 * which it goes. With the region to its right it walks east in the north and west in the south.
 */
function overPoles(ring: readonly LonLat[]): LonLat[] {
  const first = ring.findIndex((corner) => !isPole(corner));
  if (first === -1) return [];
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  if (!turned.some(isPole)) return turned;
  const corners: LonLat[] = [];
  for (const [index, corner] of turned.entries()) {
    if (!isPole(corner)) {
      corners.push(corner);
      continue;
    }
    const before = corners.at(-1);
    const rest = turned.slice(index + 1);
    const after = rest.find((next) => !isPole(next)) ?? turned[0];
    const isLast = !isPole(rest[0] ?? corner) || rest.length === 0;
    if (!before || !after || !isLast) continue;
    const direction = Math.sign(corner[1]);
    const span = (direction * (after[0] - before[0]) + 720) % 360;
    for (let step = 0; step <= 3; step += 1) {
      corners.push([onSheet(before[0] + (direction * span * step) / 3), corner[1]]);
    }
  }
  return corners;
}

function onSheet(longitude: number): number {
  return Math.max(-180, longitude - 360 * Math.floor((longitude + 180) / 360));
}

interface Pieces {
  readonly isClosed: boolean;
  readonly lines: LonLat[][];
}

/**
 * A line between its crossings of the antimeridian, each piece with its ends on the sheet's sides. One that `returns` to
 * its first corner is a ring, and its last piece goes on into its first.
 */
function piecesOf(ring: readonly LonLat[], returns = true): Pieces {
  const lines: LonLat[][] = [];
  let line: LonLat[] = [];
  for (const [index, corner] of ring.entries()) {
    line.push(corner);
    const next = ring[index + 1] ?? (returns ? ring[0] : undefined) ?? corner;
    const raw = next[0] - corner[0];
    if (Math.abs(raw) <= 180) continue;
    const side = raw < 0 ? 180 : -180;
    const latitude = crossingLatitude(corner, next);
    line.push([side, latitude]);
    lines.push(line);
    line = [[-side, latitude]];
  }
  if (lines.length === 0) return { isClosed: true, lines: ring.length > 0 ? [line] : [] };
  if (!returns) return { isClosed: false, lines: [...lines, line] };
  return { isClosed: false, lines: [[...line, ...(lines[0] ?? [])], ...lines.slice(1)] };
}

/**
 * Where an edge meets the antimeridian. A corner that lies on it counts as being on its eastern side and gives its own
 * latitude to the last bit: a border that only touches must leave and come back at one place.
 */
function crossingLatitude(corner: LonLat, next: LonLat): number {
  if (corner[0] === -180) return corner[1];
  if (next[0] === -180) return next[1];
  const [before, after] = [180 - Math.abs(corner[0]), 180 - Math.abs(next[0])];
  return corner[1] + (before / (before + after)) * (next[1] - corner[1]);
}

const ROUND = 1080;

/** The sheet's corners and the middles of its poles by how far they lie along its edge, clockwise from the south-west. */
const ALONG: readonly (readonly [along: number, corner: LonLat])[] = [
  [0, [-180, -90]],
  [180, [-180, 90]],
  [360, [0, 90]],
  [540, [180, 90]],
  [720, [180, -90]],
  [900, [0, -90]],
];

function alongSheet([longitude, latitude]: LonLat): number {
  return longitude < 0 ? latitude + 90 : 540 + 90 - latitude;
}

function joinAlongSheet(parts: readonly LonLat[][]): LonLat[][] {
  const entries = parts.map((part) => ({ part, along: alongSheet(part[0] as LonLat) }));
  const rings: LonLat[][] = [];
  const left = new Set(parts);
  for (const start of parts) {
    if (!left.has(start)) continue;
    const ring: LonLat[] = [];
    let part: LonLat[] | undefined = start;
    while (part && left.delete(part)) {
      ring.push(...part);
      const end: number = alongSheet(part.at(-1) as LonLat);
      const ahead = entries.map(({ part: next, along }) => ({ next, ahead: (along - end + ROUND) % ROUND }));
      const nearest = ahead.reduce((one, other) => (other.ahead < one.ahead ? other : one));
      ring.push(...cornersBetween(end, nearest.ahead));
      part = nearest.next;
    }
    rings.push(ring);
  }
  return rings;
}

function cornersBetween(along: number, ahead: number): LonLat[] {
  const passed = [...ALONG, ...ALONG.map(([at, corner]) => [at + ROUND, corner] as const)];
  return passed.filter(([at]) => at > along && at < along + ahead).map(([, corner]) => corner);
}

function withoutPoleEdges(line: readonly LonLat[]): LonLat[][] {
  const lines: LonLat[][] = [[]];
  for (const [index, corner] of line.entries()) {
    lines.at(-1)?.push(corner);
    const next = line[index + 1];
    if (next && isPole(corner) && isPole(next)) lines.push([]);
  }
  return lines.map(withoutRepeats).filter(({ length }) => length > 1);
}

function withoutRepeats(line: readonly LonLat[]): LonLat[] {
  return line.filter(([x, y], index) => x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1]);
}
