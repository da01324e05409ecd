import type { MultiPolygon, Polygon } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { areaSources, type Sources } from "./area-sources.ts";
import { contains } from "./contains.ts";
import { quickDistanceKm } from "./quick-distance.ts";
import { EQUATOR_RADIUS_KM, HALF_CIRCUMFERENCE_KM, POLE_RADIUS_KM, type UnitVector, unitVectorOf } from "./wgs84.ts";

export interface AreaDistance {
  /** 0 in the area. */
  readonly nearestKm: number;
  readonly farthestKm: number;
}

/** Points on a border are no farther apart: a distance to it is at most 0.13 km too great, and that only next to it. */
const SPACING_KM = 1;

const borders = new WeakMap<Polygon | MultiPolygon, Sources>();

/** How far a point is from the nearest and from the farthest point of an area; null for an area without points. */
export function areaDistance(area: Polygon | MultiPolygon, point: LonLat): AreaDistance | null {
  const sources = bordersOf(area);
  if (sources.length === 0) return null;
  const vector = unitVectorOf(point);
  const opposite: LonLat = [point[0] + 180, -point[1]];
  return {
    nearestKm: contains(area, point) ? 0 : extremeKm(vector, sources, 1),
    farthestKm: contains(area, opposite) ? HALF_CIRCUMFERENCE_KM : extremeKm(vector, sources, -1),
  };
}

function bordersOf(area: Polygon | MultiPolygon): Sources {
  const known = borders.get(area);
  if (known) return known;
  const steps = areaSources(area, { mostKm: SPACING_KM, leastKm: 0 });
  let step = steps.next();
  while (!step.done) step = steps.next();
  borders.set(area, step.value);
  return step.value;
}

/** `sign` 1: to the nearest source, -1: to the farthest. Only those in question by their arcs are measured. */
function extremeKm(point: UnitVector, sources: Sources, sign: 1 | -1): number {
  const cosineTo = (at: number) =>
    sign * (point[0] * (sources[at] ?? 0) + point[1] * (sources[at + 1] ?? 0) + point[2] * (sources[at + 2] ?? 0));
  let most = -1;
  for (let at = 0; at < sources.length; at += 3) most = Math.max(most, cosineTo(at));
  const arc = Math.acos(Math.min(1, most));
  const ratio = EQUATOR_RADIUS_KM / POLE_RADIUS_KM;
  const rival = sign === 1 ? arc * ratio : Math.PI - (Math.PI - arc) / ratio;
  const limit = Math.cos(Math.min(Math.PI, rival + 1e-7));
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < sources.length; at += 3) {
    if (cosineTo(at) >= limit) least = Math.min(least, sign * quickDistanceKm(point, sources, at / 3));
  }
  return sign * least;
}
