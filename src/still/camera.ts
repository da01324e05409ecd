import type { Bounds } from "../model/marks/place-bounds.ts";
import { mercatorPixels, worldPixels } from "../model/marks/web-mercator.ts";
import { type Camera, roundCamera } from "../model/view/view.ts";
import type { Frame } from "./frame.ts";

/** As on the live map: see src/map/camera.ts and map-view.ts. */
const FITTED_ZOOM_MOST = 7;
const ZOOM_MOST = 12;
const EDGE_PIXELS = 48;
/** In a small picture the edge takes no more than this share of a side. */
const EDGE_SHARE = 0.2;
/** What is shown where nothing is to be fitted. */
const WORLD: Bounds = [-170, -56, 190, 75];

/** The camera of a view in a frame: north up, from above, and never beyond the edges of the world. */
export function stillCamera(wanted: Camera | null, bounds: Bounds | null, frame: Frame): Camera {
  const { center, zoom } = wanted ?? fitted(bounds ?? WORLD, frame);
  const leastZoom = Math.ceil(100 * Math.log2(frame.height / worldPixels(0))) / 100;
  const camera = { center, zoom: Math.min(ZOOM_MOST, Math.max(0, leastZoom, zoom)), bearing: 0, pitch: 0 };
  return roundCamera({ ...camera, center: keptInWorld(camera, frame) });
}

function fitted([west, south, east, north]: Bounds, frame: Frame): Pick<Camera, "center" | "zoom"> {
  const [left, top] = mercatorPixels([west, north], 0);
  const [right, bottom] = mercatorPixels([east, south], 0);
  const room = (side: number) => side - 2 * Math.min(EDGE_PIXELS, EDGE_SHARE * side);
  const scale = Math.min(room(frame.width) / (right - left), room(frame.height) / (bottom - top));
  const zoom = Math.min(FITTED_ZOOM_MOST, Math.log2(scale));
  return { center: [(west + east) / 2, latitudeAt((top + bottom) / 2 / worldPixels(0))], zoom };
}

/** @param share of the way from the northern edge of the world to the southern */
function latitudeAt(share: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * share))) * 180) / Math.PI;
}

function keptInWorld({ center, zoom }: Camera, { height }: Frame): Camera["center"] {
  const world = worldPixels(zoom);
  const y = mercatorPixels(center, zoom)[1];
  const kept = Math.max(height / 2, Math.min(world - height / 2, y));
  const longitude = center[0] - 360 * Math.round(center[0] / 360);
  return [longitude, kept === y ? center[1] : latitudeAt(kept / world)];
}
