import type { MultiPolygon, Polygon } from "geojson";

/** The shape of one of the basemap's areas, or null if it cannot be had. Never rejects. */
export async function loadArea(code: string, assetBase: string): Promise<Polygon | MultiPolygon | null> {
  try {
    const response = await fetch(new URL(`areas/${encodeURIComponent(code)}.json`, assetBase));
    return response.ok ? areaGeometry(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Our own build made the file: enough is checked to tell it from the page that some hosts send instead of "not found". */
function areaGeometry(input: unknown): Polygon | MultiPolygon | null {
  const geometry = (input as Partial<GeoJSON.Feature<Polygon | MultiPolygon>> | null)?.geometry;
  return Array.isArray(geometry?.coordinates) ? geometry : null;
}
