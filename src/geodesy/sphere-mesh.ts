import type { UnitVector } from "./wgs84.ts";

export type Triangle = readonly [number, number, number];

/** Points of a triangular mesh by number, and the halves of its edges, each made once. */
export interface SphereMesh {
  readonly faces: readonly Triangle[];
  readonly pointAt: (vertex: number) => UnitVector;
  readonly halfway: (one: number, other: number) => number;
}

/** The octahedron whose corners lie on the axes, its faces counter-clockwise from outside. */
const CORNERS: readonly UnitVector[] = [
  [1, 0, 0],
  [0, 1, 0],
  [-1, 0, 0],
  [0, -1, 0],
  [0, 0, 1],
  [0, 0, -1],
];
const FACES: readonly Triangle[] = [
  [0, 1, 4],
  [1, 2, 4],
  [2, 3, 4],
  [3, 0, 4],
  [1, 0, 5],
  [2, 1, 5],
  [3, 2, 5],
  [0, 3, 5],
];

export function createSphereMesh(): SphereMesh {
  const points = [...CORNERS];
  const halves = new Map<number, number>();
  const pointAt = (vertex: number) => points[vertex] as UnitVector;
  return {
    faces: FACES,
    pointAt,
    halfway: (one, other) => {
      const key = edgeKey(one, other);
      const known = halves.get(key);
      if (known !== undefined) return known;
      const made = points.push(middleOf(pointAt(one), pointAt(other))) - 1;
      halves.set(key, made);
      return made;
    },
  };
}

const MOST_VERTICES = 2 ** 26;

/** One number for an edge, whichever end is named first. */
export function edgeKey(one: number, other: number): number {
  return one < other ? one * MOST_VERTICES + other : other * MOST_VERTICES + one;
}

export function middleOf([x, y, z]: UnitVector, [otherX, otherY, otherZ]: UnitVector): UnitVector {
  return normalized([x + otherX, y + otherY, z + otherZ]);
}

export function normalized([x, y, z]: UnitVector): UnitVector {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** Arc between two points of the unit sphere, exact for near ones too. */
export function arcBetween([x, y, z]: UnitVector, [otherX, otherY, otherZ]: UnitVector): number {
  const chord = Math.hypot(x - otherX, y - otherY, z - otherZ);
  return 2 * Math.asin(Math.min(1, chord / 2));
}
