import type { Position } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { isInRing } from "./contains.ts";

/**
 * Polygons from rings that do not cross: clockwise ones are their outer borders, the others holes, in the smallest
 * border round them or else in `sheet`. Out come closed rings wound as RFC 7946 has it; slivers without area are lost. Yields 1 after each hole.
 */
export function* polygonsFromRings(
  rings: readonly (readonly LonLat[])[],
  sheet: readonly Position[],
): Generator<number, Position[][][]> {
  const measured = rings.map((ring) => ({ ring, area: signedArea(ring), size: boxSize(ring) }));
  const sound = measured.filter(({ area, size }) => Math.abs(area) > 1e-13 * size * size);
  const polygons = sound
    .filter(({ area }) => area < 0)
    .sort((one, other) => other.area - one.area)
    .map(({ ring }) => ({ ring, rings: [closedRing([...ring].reverse())] }));
  const holes = sound.filter(({ area }) => area > 0);
  let world: Position[][] | undefined;
  for (const { ring } of holes) {
    const middle = middleOfLongestEdge(ring);
    const hole = closedRing([...ring].reverse());
    const owner = polygons.length === 1 ? polygons[0] : polygons.find((polygon) => isInRing(polygon.ring, middle));
    if (owner) owner.rings.push(hole);
    else {
      world ??= [sheet.map((corner) => [...corner])];
      world.push(hole);
    }
    yield 1;
  }
  const all = polygons.map((polygon) => polygon.rings);
  return world ? [world, ...all] : all;
}

/** A point to tell by which ring another lies in: a corner may lie on both. */
function middleOfLongestEdge(ring: readonly LonLat[]): LonLat {
  let [longest, middle]: [number, LonLat] = [-1, [0, 0]];
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as LonLat;
    const length = Math.hypot(nextX - x, nextY - y);
    if (length > longest) [longest, middle] = [length, [(x + nextX) / 2, (y + nextY) / 2]];
  }
  return middle;
}

function closedRing(ring: readonly LonLat[]): Position[] {
  const corners: Position[] = [];
  for (const [x, y] of [...ring, ...ring.slice(0, 1)]) {
    const last = corners.at(-1);
    if (last?.[0] !== x || last[1] !== y) corners.push([x, y]);
  }
  return corners;
}

/** In square degrees, positive counter-clockwise; from the first corner, so that a small ring loses no digits. */
function signedArea(ring: readonly LonLat[]): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let doubled = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as LonLat;
    doubled += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return doubled / 2;
}

function boxSize(ring: readonly LonLat[]): number {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return Math.hypot(span(xs), span(ys));
}

function span(numbers: readonly number[]): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const number of numbers) [least, most] = [Math.min(least, number), Math.max(most, number)];
  return most - least;
}
