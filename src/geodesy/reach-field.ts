import type { MultiPolygon, Polygon } from "geojson";
import { areaSources, type Sources } from "./area-sources.ts";
import { contains } from "./contains.ts";
import { LONGEST_QUICK_KM, quickDistanceKm } from "./quick-distance.ts";
import { EQUATOR_RADIUS_KM, lonLatOf, POLE_RADIUS_KM, type UnitVector } from "./wgs84.ts";

/** `some`: within the radius of some point of the area. `every`: within the radius of every point of it. */
export type BufferMode = "some" | "every";

export interface FieldOptions {
  readonly area: Polygon | MultiPolygon;
  readonly radiusKm: number;
  readonly mode: BufferMode;
}

/** A part of the globe, its middle and the arc from there to its farthest point, and what is known of it. */
export interface Patch {
  readonly middle: UnitVector;
  readonly arc: number;
  /** The sources that can be the nearest (or for `every` the farthest) of some point of the patch. */
  readonly near: Int32Array;
  /** Whether the whole patch is known to be off the area (for `every`: opposite no point of it). */
  readonly isApart: boolean;
}

/**
 * How far the points of the globe are within or beyond the radius of an area. An arc on the auxiliary sphere and the
 * geodesic between its ends differ by at most the ratio of the half axes, which makes every narrowing safe.
 */
export interface ReachField {
  readonly whole: Pick<Patch, "near" | "isApart">;
  /** How much longer a distance takes here than by the quick formula. */
  readonly slowness: number;
  /** The patch with fewer sources, or null if the border of the reach cannot pass through it. */
  readonly narrowed: (patch: Patch) => Patch | null;
  /** Kilometres beyond the radius; negative or 0: within reach. Only points near the border are asked for. */
  readonly beyondKm: (point: UnitVector, near: Int32Array) => number;
  /** The source that `beyondKm` is measured from. */
  readonly decidingSource: (point: UnitVector, near: Int32Array) => UnitVector;
}

/** Points on the border this close together leave it within 0.04 % of the radius where it is straight. */
const SPACING_SHARE = 0.05;
const LEAST_SPACING_KM = 0.25;
/** A corner left out this close to another changes no distance by more. */
const OMITTED_SHARE = 2e-4;

export function* reachField(options: FieldOptions): Generator<number, ReachField> {
  const spacingKm = Math.max(LEAST_SPACING_KM, SPACING_SHARE * options.radiusKm);
  const spacing = { mostKm: spacingKm, leastKm: OMITTED_SHARE * options.radiusKm };
  return fieldOf(options, { sources: yield* areaSources(options.area, spacing), spacingKm });
}

interface Sampling {
  readonly sources: Sources;
  readonly spacingKm: number;
}

function fieldOf({ area, radiusKm, mode }: FieldOptions, { sources, spacingKm }: Sampling): ReachField {
  const sign = mode === "some" ? 1 : -1;
  const spacing = spacingKm / POLE_RADIUS_KM;
  const [leastArc, mostArc] = [radiusKm / EQUATOR_RADIUS_KM, radiusKm / POLE_RADIUS_KM];

  /** For `every` the arc to the point opposite: so in both modes the smallest counts. */
  const cosineTo = ([x, y, z]: UnitVector, index: number) => {
    const at = 3 * index;
    return sign * (x * (sources[at] ?? 0) + y * (sources[at + 1] ?? 0) + z * (sources[at + 2] ?? 0));
  };

  const narrowed = (patch: Patch): Patch | null => {
    const { middle, arc, near } = patch;
    const cosines = new Float64Array(near.length);
    let most = -1;
    for (let place = 0; place < near.length; place += 1) {
      const cosine = cosineTo(middle, near[place] ?? 0);
      cosines[place] = cosine;
      if (cosine > most) most = cosine;
    }
    const nearest = Math.acos(Math.min(1, most));
    const decisive = mode === "some" ? nearest : Math.PI - nearest;
    if (decisive - arc > mostArc || decisive + arc < leastArc) return null;
    const isApart = patch.isApart || nearest > arc + spacing;
    if (isApart && !patch.isApart && contains(area, lonLatOf(scaled(middle, sign)))) return null;
    const limit = Math.cos(Math.min(Math.PI, farthestRival({ mode, decisive, arc }) + arc));
    return { middle, arc, near: near.filter((_, place) => (cosines[place] ?? 0) >= limit), isApart };
  };

  /** Of the sources whose arcs leave it open, the one that is nearest (or farthest) on the ellipsoid. */
  const decide = (point: UnitVector, near: Int32Array): readonly [index: number, distanceKm: number] => {
    let most = -1;
    for (let place = 0; place < near.length; place += 1) most = Math.max(most, cosineTo(point, near[place] ?? 0));
    const nearest = Math.acos(Math.min(1, most));
    const decisive = mode === "some" ? nearest : Math.PI - nearest;
    const limit = Math.cos(Math.min(Math.PI, farthestRival({ mode, decisive, arc: 0 }) + 1e-7));
    let [decided, least] = [0, Number.POSITIVE_INFINITY];
    for (let place = 0; place < near.length; place += 1) {
      const index = near[place] ?? 0;
      if (cosineTo(point, index) < limit) continue;
      const distance = sign * quickDistanceKm(point, sources, index);
      if (distance < least) [decided, least] = [index, distance];
    }
    return [decided, sign * least];
  };

  return {
    whole: { near: Int32Array.from({ length: sources.length / 3 }, (_, index) => index), isApart: false },
    slowness: radiusKm > LONGEST_QUICK_KM ? 20 : 1,
    narrowed,
    beyondKm: (point, near) => decide(point, near)[1] - radiusKm,
    decidingSource: (point, near) => vectorAt(sources, decide(point, near)[0]),
  };
}

interface Rivalry {
  readonly mode: BufferMode;
  /** Arc from the middle to the nearest source, or for `every` to the farthest. */
  readonly decisive: number;
  readonly arc: number;
}

/** The longest arc (for `every`: to the point opposite) at which a source may still decide for some point of a patch. */
function farthestRival({ mode, decisive, arc }: Rivalry): number {
  const ratio = EQUATOR_RADIUS_KM / POLE_RADIUS_KM;
  return mode === "some" ? (decisive + arc) * ratio : Math.PI - (decisive - arc) / ratio;
}

function vectorAt(sources: Sources, index: number): UnitVector {
  return [sources[3 * index] ?? 0, sources[3 * index + 1] ?? 0, sources[3 * index + 2] ?? 0];
}

function scaled([x, y, z]: UnitVector, factor: number): UnitVector {
  return [x * factor, y * factor, z * factor];
}
