import type { MultiPolygon, Polygon } from "geojson";
import type { Dataset } from "./model/dataset.ts";
import { type Area, type Areas, areaCodeOf } from "./model/marks/place-extent.ts";

/**
 * The areas that the dataset's events name, each from its own file. One that cannot be had is left out: its events are
 * drawn as a disc if they have a point, and counted as not on the map otherwise.
 */
export async function loadAreas(dataset: Dataset, assetBase: string): Promise<Areas> {
  const codes = new Set(dataset.events.flatMap(({ place }) => (place && areaCodeOf(place)) ?? []));
  const areas = await Promise.all([...codes].map((code) => loadArea(code, assetBase)));
  return new Map(areas.flatMap((area) => (area ? [[area.key, area]] : [])));
}

/** One of the basemap's areas by its code, or null if it cannot be had. Never rejects. */
export async function loadArea(code: string, assetBase: string): Promise<Area | null> {
  try {
    const response = await fetch(new URL(`areas/${encodeURIComponent(code)}.json`, assetBase));
    return response.ok ? parseArea(code, await response.json()) : null;
  } catch {
    return null;
  }
}

/** Our own build made the file: enough is checked to tell it from the page that some hosts send instead of "not found". */
export function parseArea(code: string, input: unknown): Area | null {
  const feature = input as Partial<GeoJSON.Feature<Polygon | MultiPolygon>> | null;
  const { name, anchor } = feature?.properties ?? {};
  if (!feature?.geometry || !name || !Array.isArray(anchor)) return null;
  return { key: code, name, anchor: [Number(anchor[0]), Number(anchor[1])], geometry: feature.geometry };
}
