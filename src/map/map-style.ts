import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import {
  AREA_LABEL_SOURCE,
  AREA_SOURCE,
  areaGroundLayers,
  areaHighlightLayer,
  areaLabelLayer,
  areaOutlineLayers,
} from "./area-layer.ts";
import type { Basemap } from "./basemap/basemap.ts";
import type { BasemapOptions } from "./basemap/basemap-options.ts";
import { EVENT_SOURCE, eventLayers, HIGHLIGHT_SOURCE } from "./event-layer.ts";
import { FONT_FACES } from "./map-fonts.ts";
import {
  MEASURE_SOURCE,
  RANGE_FILL_SOURCE,
  RANGE_LABEL_SOURCE,
  RANGE_OUTLINE_SOURCE,
  type RangeData,
  rangeGroundLayers,
  rangeLayers,
} from "./range-layer.ts";

/** What the map's own sources hold at the moment. */
export interface MapData extends RangeData {
  readonly events: FeatureCollection;
  readonly areas: FeatureCollection;
  readonly areaLabels: FeatureCollection;
  readonly highlight: FeatureCollection;
  readonly measure: FeatureCollection;
}

const NO_FEATURES: FeatureCollection = { type: "FeatureCollection", features: [] };

export const NO_DATA: MapData = {
  events: NO_FEATURES,
  areas: NO_FEATURES,
  areaLabels: NO_FEATURES,
  highlight: NO_FEATURES,
  rangeFills: NO_FEATURES,
  rangeOutlines: NO_FEATURES,
  rangeLabels: NO_FEATURES,
  measure: NO_FEATURES,
};

export interface StyleOptions extends BasemapOptions {
  readonly globe: boolean;
  readonly basemap: Basemap;
  readonly data: MapData;
}

/** The whole style as a function of what it depends on: MapLibre works out what differs from the one before. */
export function mapStyle(options: StyleOptions): StyleSpecification {
  const { theme, globe, basemap, data } = options;
  const own = (collection: FeatureCollection) => ({ type: "geojson" as const, data: collection });
  return {
    version: 8,
    ...basemap.root,
    "font-faces": FONT_FACES,
    projection: { type: globe ? "globe" : "mercator" },
    sources: {
      ...basemap.sources,
      [AREA_SOURCE]: own(data.areas),
      [AREA_LABEL_SOURCE]: own(data.areaLabels),
      [EVENT_SOURCE]: own(data.events),
      [HIGHLIGHT_SOURCE]: own(data.highlight),
      [RANGE_FILL_SOURCE]: own(data.rangeFills),
      [RANGE_OUTLINE_SOURCE]: { ...own(data.rangeOutlines), tolerance: 0 },
      [RANGE_LABEL_SOURCE]: own(data.rangeLabels),
      [MEASURE_SOURCE]: { ...own(data.measure), tolerance: 0 },
    },
    layers: [
      ...basemap.ground(options),
      ...areaGroundLayers(theme),
      ...basemap.borders(options),
      ...rangeGroundLayers(theme),
      ...areaOutlineLayers(theme),
      areaHighlightLayer(theme),
      ...basemap.labels(options),
      ...rangeLayers(theme),
      areaLabelLayer(theme),
      ...eventLayers(theme),
    ],
  };
}
