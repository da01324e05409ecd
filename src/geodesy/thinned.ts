import type { LonLat } from "../model/dataset.ts";
import { edgeDeviationKm } from "./edge-deviation.ts";
import { longitudeOf } from "./wgs84.ts";

/** Between corners that stay, the line spans no more degrees of longitude. */
const WIDEST_SPAN = 20;

interface Corner {
  readonly point: LonLat;
}

/** A line without the corners that lie within the tolerance of the edge left without them (Douglas and Peucker 1973). */
export function thinned<Kind extends Corner>(line: readonly Kind[], toleranceKm: number): Kind[] {
  const kept = new Set([0, line.length - 1]);
  const spans: [start: number, end: number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [start, end] = span;
    if (end - start < 2) continue;
    const split = farthest(line, { start, end, toleranceKm });
    if (split === null) continue;
    kept.add(split);
    spans.push([start, split], [split, end]);
  }
  return line.filter((_, index) => kept.has(index));
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly toleranceKm: number;
}

/** Index of the corner that lies farthest off, or null if none lies beyond the tolerance. */
function farthest(line: readonly Corner[], { start, end, toleranceKm }: Span): number | null {
  const [first, last]: [LonLat, LonLat] = [line[start]?.point ?? [0, 0], line[end]?.point ?? [0, 0]];
  let [index, most] = [-1, toleranceKm];
  for (let between = start + 1; between < end; between += 1) {
    const point = line[between]?.point ?? first;
    if (Math.abs(longitudeOf(point[0] - first[0])) > WIDEST_SPAN) return (start + end) >> 1;
    const deviation = edgeDeviationKm(first, last, point);
    if (deviation > most) [index, most] = [between, deviation];
  }
  return index === -1 ? null : index;
}
