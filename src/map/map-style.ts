import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, StyleSpecification } from "maplibre-gl";
import {
  AREA_LABEL_SOURCE,
  AREA_SOURCE,
  areaGroundLayers,
  areaHighlightLayer,
  areaLabelLayer,
  areaOutlineLayers,
} from "./area-layer.ts";
import {
  AREA_NAMES,
  type BasemapOptions,
  borderLayers,
  groundLayers,
  labelLayers,
  PLACE_NAMES,
  WATER_NAMES,
} from "./basemap-style.ts";
import { EVENT_SOURCE, eventLayers, HIGHLIGHT_SOURCE } from "./event-layer.ts";
import { FONT_FACES } from "./map-fonts.ts";

/** What the map's own sources hold at the moment. */
export interface MapData {
  readonly events: FeatureCollection;
  readonly areas: FeatureCollection;
  readonly areaLabels: FeatureCollection;
  readonly highlight: FeatureCollection;
}

export const NO_FEATURES: FeatureCollection = { type: "FeatureCollection", features: [] };

export interface StyleOptions extends BasemapOptions {
  readonly globe: boolean;
  /** Address of the folder that holds `basemap/`, with a slash at its end. */
  readonly assetBase: string;
  readonly data: MapData;
}

/** The whole style as a function of what it depends on: MapLibre works out what differs from the one before. */
export function mapStyle(options: StyleOptions): StyleSpecification {
  const { theme, globe, assetBase, data } = options;
  const file = (name: string) => new URL(`basemap/${name}.json`, assetBase).href;
  const names = (kinds: readonly string[], promoteId?: string) => ({
    type: "geojson" as const,
    data: file("labels"),
    maxzoom: 9,
    filter: ["in", ["get", "kind"], ["literal", [...kinds]]] as ExpressionSpecification,
    ...(promoteId && { promoteId }),
  });
  const own = (collection: FeatureCollection) => ({ type: "geojson" as const, data: collection });
  return {
    version: 8,
    "font-faces": FONT_FACES,
    projection: { type: globe ? "globe" : "mercator" },
    sources: {
      countries: { type: "geojson", data: file("countries"), maxzoom: 9 },
      borders: { type: "geojson", data: file("borders"), maxzoom: 9 },
      [AREA_NAMES]: names(["country", "region"], "iso"),
      [PLACE_NAMES]: names(["capital", "city"], "en"),
      [WATER_NAMES]: names(["water"]),
      [AREA_SOURCE]: own(data.areas),
      [AREA_LABEL_SOURCE]: own(data.areaLabels),
      [EVENT_SOURCE]: own(data.events),
      [HIGHLIGHT_SOURCE]: own(data.highlight),
    },
    layers: [
      ...groundLayers(options),
      ...areaGroundLayers(theme),
      ...borderLayers(options),
      ...areaOutlineLayers(theme),
      areaHighlightLayer(theme),
      ...labelLayers(options),
      areaLabelLayer(theme),
      ...eventLayers(theme),
    ],
  };
}
