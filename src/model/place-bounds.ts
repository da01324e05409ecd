import bbox from "@turf/bbox";
import type { Dataset, LonLat, NewsEvent } from "./dataset.ts";
import { type Areas, placeExtent } from "./place-extent.ts";

/** West, south, east, north in degrees. East is less than 360 past west and may be past 180. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** An area wider or taller than this is fitted by its anchor: Russia named once does not shrink the rest to a dot. */
const WIDEST_FITTED_DEGREES = 24;

/** The smallest bounds round the points, across the antimeridian if that is the shorter way; null without any. */
export function boundsOfPoints(points: readonly LonLat[]): Bounds | null {
  const first = points[0];
  if (!first) return null;
  const latitudes = points.map(([, latitude]) => latitude);
  const longitudes = points.map(([longitude]) => ((((longitude + 180) % 360) + 360) % 360) - 180).sort((a, b) => a - b);
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

/** The bounds of what the map draws for `events`; null if it draws nothing for them. */
export function boundsOfEvents(events: Dataset["events"], areas: Areas): Bounds | null {
  return boundsOfPoints(events.flatMap((event) => fittedPoints(event, areas)));
}

function fittedPoints(event: NewsEvent, areas: Areas): readonly LonLat[] {
  const extent = event.place && placeExtent(event.place, areas);
  if (!extent) return [];
  if (extent.kind === "point") return [extent.point];
  const [west = 0, south = 0, east = 0, north = 0] = bbox(extent.area.geometry);
  const isWide = east - west > WIDEST_FITTED_DEGREES || north - south > WIDEST_FITTED_DEGREES;
  if (isWide) return [extent.area.anchor];
  return [
    [west, south],
    [east, north],
  ];
}
