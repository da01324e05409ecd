import type { LonLat } from "../dataset.ts";

/** Side in pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD_PIXELS = 512;
const LIMIT = 85.051129;

/** Side in pixels of the world at `zoom`. */
export function worldPixels(zoom: number): number {
  return WORLD_PIXELS * 2 ** zoom;
}

/** Pixels right and down of the world's north-west corner (Web Mercator, EPSG:3857). */
export function mercatorPixels([longitude, latitude]: LonLat, zoom: number): readonly [x: number, y: number] {
  const size = worldPixels(zoom);
  const radians = (Math.max(-LIMIT, Math.min(LIMIT, latitude)) * Math.PI) / 180;
  const north = Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
  return [(longitude / 360 + 0.5) * size, (0.5 - north) * size];
}

/** The place at a number of pixels from the world's north-west corner: the inverse of {@link mercatorPixels}. */
export function lonLatFromPixels([x, y]: readonly [x: number, y: number], zoom: number): LonLat {
  const size = worldPixels(zoom);
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / size))) * 180) / Math.PI;
  const longitude = (x / size) * 360 - 180;
  return [longitude - 360 * Math.round(longitude / 360), latitude];
}
