import type { Patch, ReachField } from "./reach-field.ts";
import {
  arcBetween,
  createSphereMesh,
  edgeKey,
  middleOf,
  normalized,
  type SphereMesh,
  type Triangle,
} from "./sphere-mesh.ts";
import type { UnitVector } from "./wgs84.ts";

/** A point of the reach's border, with the sources that decide near it. */
export interface BorderPoint {
  readonly vector: UnitVector;
  readonly near: Int32Array;
}

/** After so many looks at a source there is a pause: well below a millisecond. */
const LOOKS_A_STEP = 8000;

interface Face {
  readonly triangle: Triangle;
  readonly patch: Pick<Patch, "near" | "isApart">;
  readonly level: number;
}

/**
 * The border of a reach as closed lines with the reach on their right: marching triangles on a mesh of the sphere that
 * is only made fine (`levels` halvings of an octahedron) where the border can be. All crossings lie on edges of the mesh,
 * each found once, so that lines never cross and always close. Yields how much of the globe is done, from 0 to 1.
 */
export function* levelRings(field: ReachField, levels: number): Generator<number, BorderPoint[][]> {
  const mesh = createSphereMesh();
  const border = createBorder(field, mesh);
  const faces: Face[] = mesh.faces.map((triangle) => ({ triangle, patch: field.whole, level: 0 }));
  let [done, looks] = [0, 0];
  for (let face = faces.pop(); face; face = faces.pop()) {
    looks += face.patch.near.length + 20;
    const patch = field.narrowed({ ...face.patch, ...extentOf(face.triangle, mesh) });
    if (patch && face.level < levels) {
      for (const triangle of quarters(face.triangle, mesh)) faces.push({ triangle, patch, level: face.level + 1 });
      continue;
    }
    if (patch) {
      border.add(face.triangle, patch.near);
      looks += 8 * patch.near.length * field.slowness;
    }
    done += 1 / (mesh.faces.length * 4 ** face.level);
    if (looks < LOOKS_A_STEP) continue;
    yield done;
    looks = 0;
  }
  return border.rings();
}

function extentOf(triangle: Triangle, mesh: SphereMesh): Pick<Patch, "middle" | "arc"> {
  const [one, other, third] = triangle.map(mesh.pointAt) as [UnitVector, UnitVector, UnitVector];
  const middle = normalized([one[0] + other[0] + third[0], one[1] + other[1] + third[1], one[2] + other[2] + third[2]]);
  return { middle, arc: Math.max(arcBetween(middle, one), arcBetween(middle, other), arcBetween(middle, third)) };
}

function quarters([one, other, third]: Triangle, { halfway }: SphereMesh): readonly Triangle[] {
  const [low, far, near] = [halfway(one, other), halfway(other, third), halfway(third, one)];
  return [
    [one, low, near],
    [low, other, far],
    [near, far, third],
    [low, far, near],
  ];
}

interface Border {
  /** Adds what passes through a triangle of the finest level. */
  readonly add: (triangle: Triangle, near: Int32Array) => void;
  readonly rings: () => BorderPoint[][];
}

function createBorder(field: ReachField, mesh: SphereMesh): Border {
  const beyond = new Map<number, number>();
  const crossings = new Map<number, BorderPoint>();
  const onward = new Map<number, number>();

  const beyondAt = (vertex: number, near: Int32Array) => {
    const known = beyond.get(vertex);
    if (known !== undefined) return known;
    const made = field.beyondKm(mesh.pointAt(vertex), near);
    beyond.set(vertex, made);
    return made;
  };

  const crossingOn = ([one, other]: readonly [number, number], near: Int32Array) => {
    const key = edgeKey(one, other);
    if (!crossings.has(key)) {
      const ends = [one, other].map((vertex) => ({ vector: mesh.pointAt(vertex), beyondKm: beyondAt(vertex, near) }));
      crossings.set(key, { vector: crossingBetween(field, ends as [End, End], near), near });
    }
    return key;
  };

  return {
    add: (triangle, near) => {
      const within = triangle.map((vertex) => beyondAt(vertex, near) <= 0);
      const count = within.filter(Boolean).length;
      if (count === 0 || count === 3) return;
      const lone = within.indexOf(count === 1);
      const [one, next, last] = [0, 1, 2].map((step) => triangle[(lone + step) % 3]) as [number, number, number];
      const [before, after] = [crossingOn([last, one], near), crossingOn([one, next], near)];
      if (count === 1) onward.set(before, after);
      else onward.set(after, before);
    },
    rings: () => linked(onward).map((keys) => keys.map((key) => crossings.get(key) as BorderPoint)),
  };
}

/** The closed lines that lead from each key to the next. */
function linked(onward: Map<number, number>): number[][] {
  const rings: number[][] = [];
  for (const start of onward.keys()) {
    const ring: number[] = [];
    let key: number | undefined = start;
    while (key !== undefined && onward.has(key)) {
      ring.push(key);
      const next = onward.get(key);
      onward.delete(key);
      key = next;
    }
    if (ring.length > 2 && key === start) rings.push(ring);
  }
  return rings;
}

interface End {
  readonly vector: UnitVector;
  readonly beyondKm: number;
}

const MOST_ROUNDS = 40;

/** Where the border crosses an edge: regula falsi, in the Illinois form, to a millimetre. */
function crossingBetween(field: ReachField, [one, other]: readonly [End, End], near: Int32Array): UnitVector {
  let [low, high] = [one, other];
  let [lowWeight, highWeight] = [low.beyondKm, high.beyondKm];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const share = lowWeight / (lowWeight - highWeight);
    const vector = between(low.vector, high.vector, share);
    const beyondKm = field.beyondKm(vector, near);
    if (Math.abs(beyondKm) < 1e-6) return vector;
    if (beyondKm > 0 === low.beyondKm > 0) {
      [low, lowWeight, highWeight] = [{ vector, beyondKm }, beyondKm, highWeight / 2];
    } else {
      [high, highWeight, lowWeight] = [{ vector, beyondKm }, beyondKm, lowWeight / 2];
    }
  }
  return middleOf(low.vector, high.vector);
}

function between(one: UnitVector, other: UnitVector, share: number): UnitVector {
  const rest = 1 - share;
  return normalized([
    rest * one[0] + share * other[0],
    rest * one[1] + share * other[1],
    rest * one[2] + share * other[2],
  ]);
}
