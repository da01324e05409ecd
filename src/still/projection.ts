import type { LonLat } from "../model/dataset.ts";
import { mercatorPixels, worldPixels } from "../model/marks/web-mercator.ts";
import type { Camera } from "../model/view/view.ts";
import { clipLine, clipRing } from "./clip.ts";
import { type Frame, grown, middleOf, type PixelPoint } from "./frame.ts";
import { simplified } from "./path-data.ts";
import type { Lines, Polygons } from "./still-land.ts";

/** How places come to stand in the picture. */
export interface Projection {
  /** The place in the middle of the frame, north up, from above. */
  readonly camera: Camera;
  readonly frame: Frame;
  /** The frame and what of the ground is drawn around it. */
  readonly near: Frame;
  /** Where a place stands, in the copy of the world that has it nearest to the middle. */
  readonly point: (place: LonLat) => PixelPoint;
  /** What of the polygons is near the frame, in every copy of the world, as closed rings. */
  readonly rings: (polygons: Polygons) => readonly (readonly PixelPoint[])[];
  readonly lines: (lines: Lines) => readonly (readonly PixelPoint[])[];
  /** In the middle of the frame. */
  readonly metresPerPixel: number;
}

/** So far beyond the frame lines are drawn, so that no edge of a cut is seen. */
export const MARGIN_PIXELS = 24;

const EQUATOR_METRES = 40_075_016.7;

/**
 * Web Mercator, as the live map draws it.
 * @param bleed pixels beyond each side of the frame in which the ground goes on
 */
export function mercator(camera: Camera, frame: Frame, bleed = 0): Projection {
  const { zoom, center } = camera;
  const world = worldPixels(zoom);
  const [centerX, centerY] = mercatorPixels(center, zoom);
  const [middleX, middleY] = middleOf(frame);
  const near = grown(frame, bleed + MARGIN_PIXELS);
  const unwrapped = (place: LonLat): PixelPoint => {
    const [x, y] = mercatorPixels(place, zoom);
    return [x - centerX + middleX, y - centerY + middleY];
  };
  /** The line as often as the world is repeated beside itself, where it comes near the frame. */
  const copies = (line: readonly LonLat[]): readonly (readonly PixelPoint[])[] => {
    const points = line.map(unwrapped);
    const [west, north, east, south] = boxOf(points);
    if (south < near.y || north > near.y + near.height) return [];
    const first = Math.ceil((near.x - east) / world);
    const last = Math.floor((near.x + near.width - west) / world);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
      points.map(([x, y]): PixelPoint => [x + (first + index) * world, y]),
    );
  };
  return {
    camera,
    frame,
    near,
    point: (place) => {
      const [x, y] = unwrapped(place);
      return [x - world * Math.round((x - middleX) / world), y];
    },
    rings: (polygons) =>
      polygons
        .flat()
        .flatMap(copies)
        .map((ring) => simplified(clipRing(ring, near)))
        .filter((ring) => ring.length > 3),
    lines: (lines) =>
      lines
        .flatMap(copies)
        .flatMap((line) => clipLine(line, near))
        .map((line) => simplified(line)),
    metresPerPixel: (EQUATOR_METRES * Math.cos((center[1] * Math.PI) / 180)) / world,
  };
}

function boxOf(points: readonly PixelPoint[]): readonly [west: number, north: number, east: number, south: number] {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return [west, north, east, south];
}
