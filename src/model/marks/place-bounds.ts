import bbox from "@turf/bbox";
import type { Dataset, LonLat } from "../dataset.ts";
import { type Areas, type PlaceExtent, placeExtent } from "./place-extent.ts";

/** West, south, east, north in degrees. East is less than 360 past west and may be past 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** An area wider or taller than this is not fitted: Russia named once does not shrink all the rest to a dot. */
const WIDEST_FITTED_DEGREES = 24;

/** The smallest bounds round the points, across the antimeridian if that is the shorter way; null without any. */
export function boundsOfPoints(points: readonly LonLat[]): Bounds | null {
  const first = points[0];
  if (!first) return null;
  const latitudes = points.map(([, latitude]) => latitude);
  const longitudes = points.map(([longitude]) => wrapped(longitude)).sort((a, b) => a - b);
  const lowest = longitudes[0] ?? first[0];
  const highest = longitudes.at(-1) ?? first[0];
  let west = lowest;
  let east = highest;
  let gap = lowest + 360 - highest;
  longitudes.forEach((longitude, index) => {
    const next = longitudes[index + 1];
    if (next === undefined || next - longitude <= gap) return;
    gap = next - longitude;
    west = next;
    east = longitude + 360;
  });
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

/** The same longitude within -180 and 180, untouched if it is already. */
function wrapped(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : longitude - 360 * Math.round(longitude / 360);
}

/**
 * The bounds of what the map draws for `events`; null if it draws nothing for them. Areas too wide to fit well count only
 * when there is nothing else.
 */
export function boundsOfEvents(events: Dataset["events"], areas: Areas): Bounds | null {
  const extents = events.flatMap(({ place }) => (place && placeExtent(place, areas)) ?? []);
  const corners = extents.map(cornersOf);
  const fitting = corners.filter((points) => !isWide(points));
  return boundsOfPoints((fitting.length > 0 ? fitting : corners).flat());
}

function cornersOf(extent: PlaceExtent): readonly LonLat[] {
  if (extent.kind === "point") return [extent.point];
  const [west = 0, south = 0, east = 0, north = 0] = bbox(extent.area.geometry);
  return [
    [west, south],
    [east, north],
  ];
}

function isWide([first, last]: readonly LonLat[]): boolean {
  if (!first || !last) return false;
  return last[0] - first[0] > WIDEST_FITTED_DEGREES || last[1] - first[1] > WIDEST_FITTED_DEGREES;
}
