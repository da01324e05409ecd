/** Longitude and latitude in degrees. */
export type LonLat = readonly [longitude: number, latitude: number];

export interface LinkCamera {
  readonly zoom: number;
  readonly center: LonLat;
}

/** Side in pixels of the whole world at zoom 0, as MapLibre counts. */
const WORLD_PIXELS = 512;

/** The camera that an address names in `map=zoom/latitude/longitude`, north up and seen from above. */
export function cameraInAddress(address: string): LinkCamera {
  const match = /[#&]map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)(?:&|$)/.exec(address);
  if (!match) throw new Error(`No camera in ${address}: a place has no pixel there.`);
  const [zoom = 0, latitude = 0, longitude = 0] = match.slice(1).map(Number);
  return { zoom, center: [longitude, latitude] };
}

/** Pixels right and down of the middle of the map at which a place is drawn (Web Mercator, EPSG:3857). */
export function pixelsFromCentre(place: LonLat, { zoom, center }: LinkCamera): readonly [x: number, y: number] {
  const [x, y] = worldPixels(place, zoom);
  const [centreX, centreY] = worldPixels(center, zoom);
  return [x - centreX, y - centreY];
}

function worldPixels([longitude, latitude]: LonLat, zoom: number): readonly [x: number, y: number] {
  const size = WORLD_PIXELS * 2 ** zoom;
  const north = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
  return [(longitude / 360 + 0.5) * size, (0.5 - north) * size];
}
