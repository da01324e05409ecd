import type { Position } from "geojson";
import type { Shape } from "../../../src/geodesy/cut.ts";
import type { LonLat } from "../../../src/model/dataset.ts";

const RADIANS = Math.PI / 180;

/** What RFC 7946 and a flat map ask of a shape and this one does not have; [] for a sound one. */
export function shapeFaults({ fill, outline }: Shape): readonly string[] {
  const faults = new Set<string>();
  for (const rings of fill.coordinates) {
    for (const [index, ring] of rings.entries()) {
      for (const fault of ringFaults(ring, index > 0)) faults.add(fault);
    }
  }
  const lines = outline.coordinates;
  if (lines.some((line) => line.length < 2)) faults.add("an outline of one corner");
  const inFill = new Set(fill.coordinates.flat().flatMap((ring) => edgesOf(ring).map(edgeKey)));
  const drawn = new Set(lines.flatMap((line) => edgesOf(line).map(edgeKey)));
  const artificial = fill.coordinates
    .flat()
    .flatMap((ring) => edgesOf(ring).filter((edge) => !drawn.has(edgeKey(edge))));
  if (artificial.some((edge) => !isOnSheetEdge(edge))) faults.add("an edge that the outline lacks");
  // A border along the antimeridian may be one edge in the fill.
  const lost = lines.flatMap((line) =>
    edgesOf(line).filter((edge) => !inFill.has(edgeKey(edge)) && !edge.every(isOnSeam)),
  );
  if (lost.length > 0) faults.add("an edge of the outline alone");
  return [...faults];
}

export type Edge = readonly [Position, Position];

export function edgesOf(line: readonly Position[]): Edge[] {
  return line.slice(1).map((corner, index) => [line[index] ?? corner, corner]);
}

function ringFaults(ring: readonly Position[], isHole: boolean): string[] {
  const faults: string[] = [];
  const first = ring[0] ?? [];
  const last = ring.at(-1) ?? [];
  if (ring.length < 4 || first[0] !== last[0] || first[1] !== last[1]) faults.push("not closed");
  if (!ring.flat().every(Number.isFinite)) faults.push("not finite");
  if (ring.some(([x = 0, y = 0]) => Math.abs(x) > 180 || Math.abs(y) > 90)) faults.push("beyond the sheet");
  if (
    edgesOf(ring).some(
      ([[x = 0, y], [nextX = 0, nextY]]) => Math.abs(nextX - x) > 180 && !(y === nextY && Math.abs(y ?? 0) === 90),
    )
  )
    faults.push("an edge round the world");
  if (crosses(ring)) faults.push("crosses itself");
  if (signedArea(ring) > 0 === isHole) faults.push("wound the wrong way");
  return faults;
}

/** An edge on the antimeridian is the same on either side of the sheet. */
function edgeKey([one, other]: Edge): string {
  const isSeam = Math.abs(one[0] ?? 0) === 180 && one[0] === other[0];
  const [first, second] = [one, other].map(([x = 0, y]) => `${isSeam ? 180 : x},${y}`) as [string, string];
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}

/** Within a millimetre of the antimeridian, or at a pole. */
function isOnSeam([x = 0, y = 0]: Position): boolean {
  return (180 - Math.abs(x)) * Math.cos(y * RADIANS) < 1e-8;
}

function isOnSheetEdge([[x = 0, y = 0], [nextX = 0, nextY = 0]]: Edge): boolean {
  return (Math.abs(x) === 180 && x === nextX) || (Math.abs(y) === 90 && y === nextY);
}

function signedArea(ring: readonly Position[]): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  return edgesOf(ring).reduce((sum, [[x = 0, y = 0], [nextX = 0, nextY = 0]]) => {
    return sum + (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }, 0);
}

/** Sweeps over the edges by their western ends. */
function crosses(ring: readonly Position[]): boolean {
  const count = ring.length - 1;
  const edges = edgesOf(ring).map((edge, index) => ({ edge, index, west: Math.min(edge[0][0] ?? 0, edge[1][0] ?? 0) }));
  edges.sort((one, other) => one.west - other.west);
  return edges.some(({ edge, index }, place) => {
    const east = Math.max(edge[0][0] ?? 0, edge[1][0] ?? 0);
    for (let next = place + 1; next < edges.length; next += 1) {
      const other = edges[next];
      if (!other || other.west > east) return false;
      const apart = Math.abs(other.index - index);
      if (apart > 1 && apart < count - 1 && edgesCross(edge, other.edge)) return true;
    }
    return false;
  });
}

function edgesCross([a, b]: Edge, [c, d]: Edge): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([aX = 0, aY = 0]: Position, [bX = 0, bY = 0]: Position, [cX = 0, cY = 0]: Position): number {
  return (bX - aX) * (cY - aY) - (bY - aY) * (cX - aX);
}

/** The middles of an edge as drawn straight in longitude and latitude and in Mercator. */
export function drawnMiddles([[x = 0, y = 0], [nextX = 0, nextY = 0]]: Edge): readonly LonLat[] {
  const middleX = (x + nextX) / 2;
  const plain: LonLat = [middleX, (y + nextY) / 2];
  if (Math.max(Math.abs(y), Math.abs(nextY)) > 85) return [plain];
  const mercator = (mercatorY(y) + mercatorY(nextY)) / 2;
  return [plain, [middleX, Math.atan(Math.sinh(mercator)) / RADIANS]];
}

function mercatorY(latitude: number): number {
  return Math.asinh(Math.tan(latitude * RADIANS));
}
