import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "maplibre-gl";
import { coloursOf } from "../colours.ts";
import { FONT_BOLD, FONT_TEXT, FONT_WATER } from "../map-fonts.ts";
import { type BasemapOptions, byZoom } from "./basemap-options.ts";
import { LABELS } from "./tile-sources.ts";

/** The feature state of a name that gives way. */
export const NAMED_BY_EVENTS = "namedByEvents";

/** From which zoom a name is shown is decided by the tiles (geodata/source/tiles.json): a tile holds what its zoom shows. */
const RANKS = { first: 1, last: 7 } as const;

/** Names, the last placed first: those of countries before those of their capitals. All of them yield to events. */
export function labelLayers(options: BasemapOptions): LayerSpecification[] {
  return [
    riverLabels(options),
    waterLabels(options),
    regionLabels(options),
    { ...townLabels(options, FONT_TEXT), id: "label-city", filter: ofKind("city") },
    { ...townLabels(options, FONT_BOLD), id: "label-capital", filter: ofKind("capital") },
    countryLabels(options),
  ];
}

function ofKind(kind: string): ExpressionSpecification {
  return ["==", ["get", "kind"], kind];
}

function nameIn(language: string): ExpressionSpecification {
  return ["coalesce", ["get", language], ["get", "en"]];
}

function sizeByRank(
  sizes: readonly (readonly [zoom: number, first: number, last: number])[],
): DataDrivenPropertyValueSpecification<number> {
  const { first, last } = RANKS;
  const stops = sizes.flatMap(([zoom, largest, smallest]) => [
    zoom,
    ["interpolate", ["linear"], ["get", "rank"], first, largest, last, smallest],
  ]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}

/**
 * Nothing of what a label of events names already: `yielding-names.ts` says what. Only paint depends on it, so that a scrub
 * costs no new placing of labels.
 */
function unlessNamed(opacity: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", NAMED_BY_EVENTS], false], 0, opacity];
}

function waterLabels({ theme, language }: BasemapOptions): LayerSpecification {
  const colour = coloursOf(theme);
  return {
    id: "label-water",
    type: "symbol",
    source: LABELS,
    "source-layer": "water",
    filter: ofKind("water"),
    layout: {
      "text-field": nameIn(language),
      "text-font": [FONT_WATER],
      "text-size": sizeByRank([
        [1, 12, 10],
        [6, 19, 12],
      ]),
      "text-letter-spacing": 0.12,
      "text-max-width": 6,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": colour.waterInk, "text-halo-color": colour.water, "text-halo-width": 1 },
  };
}

function riverLabels({ theme, language }: BasemapOptions): LayerSpecification {
  const colour = coloursOf(theme);
  return {
    id: "label-river",
    type: "symbol",
    source: LABELS,
    "source-layer": "water",
    filter: ofKind("river"),
    layout: {
      "text-field": nameIn(language),
      "text-font": [FONT_WATER],
      "text-size": byZoom([4, 11], [8, 13.5]),
      "text-letter-spacing": 0.04,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": colour.waterInk, "text-halo-color": colour.land, "text-halo-width": 1.4 },
  };
}

/** In ems: in the middle of its land, or a little aside where an event is in the way. */
const PLACES_OF_COUNTRY: VariableAnchorOffsetCollectionSpecification = [
  "center",
  [0, 0],
  "right",
  [2, 0],
  "left",
  [-2, 0],
  "bottom",
  [0, -0.2],
  "top",
  [0, 0.2],
];

function countryLabels({ theme, language }: BasemapOptions): LayerSpecification {
  const colour = coloursOf(theme);
  return {
    id: "label-country",
    type: "symbol",
    source: LABELS,
    "source-layer": "area",
    maxzoom: 7.5,
    filter: ofKind("country"),
    layout: {
      "text-field": ["upcase", nameIn(language)],
      "text-font": [FONT_BOLD],
      "text-size": sizeByRank([
        [2, 10.5, 8.5],
        [5, 15, 10],
        [7, 18, 11],
      ]),
      "text-variable-anchor-offset": PLACES_OF_COUNTRY,
      "text-justify": "center",
      "text-letter-spacing": 0.16,
      "text-line-height": 1.3,
      "text-max-width": 7,
      "symbol-sort-key": ["get", "rank"],
      "text-padding": 4,
    },
    paint: {
      "text-color": colour.inkSoft,
      "text-opacity": ["interpolate", ["linear"], ["zoom"], 6.5, unlessNamed(1), 7.5, unlessNamed(0.4)],
      "text-halo-color": colour.land,
      "text-halo-width": 1.4,
    },
  };
}

function regionLabels({ theme, language }: BasemapOptions): LayerSpecification {
  const colour = coloursOf(theme);
  return {
    id: "label-region",
    type: "symbol",
    source: LABELS,
    "source-layer": "area",
    filter: ofKind("region"),
    layout: {
      "text-field": nameIn(language),
      "text-font": [FONT_TEXT],
      "text-size": byZoom([5, 10.5], [8, 13]),
      "text-letter-spacing": 0.08,
      "text-max-width": 7,
      "text-padding": 6,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": colour.inkSoft,
      "text-halo-color": colour.land,
      "text-halo-width": 1.4,
      "text-opacity": unlessNamed(0.85),
    },
  };
}

/** In ems, beside the dot. */
const PLACES_OF_NAME: VariableAnchorOffsetCollectionSpecification = [
  "left",
  [0.5, 0],
  "right",
  [-0.5, 0],
  "top",
  [0, 0.4],
  "bottom",
  [0, -0.4],
];

type TownLayer = Omit<SymbolLayerSpecification, "id" | "filter">;

/** A dot and a name that go together: neither without the other. */
function townLabels({ theme, language }: BasemapOptions, font: string): TownLayer {
  const colour = coloursOf(theme);
  return {
    type: "symbol",
    source: LABELS,
    "source-layer": "place",
    layout: {
      "icon-image": ["concat", ["get", "kind"], `|${theme}`],
      "icon-padding": 1,
      "text-field": nameIn(language),
      "text-font": [font],
      "text-size": sizeByRank([
        [3, 12.5, 10],
        [7, 15, 11],
        [10, 18, 13],
      ]),
      "text-variable-anchor-offset": PLACES_OF_NAME,
      "text-justify": "auto",
      "text-max-width": 8,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "icon-opacity": unlessNamed(1),
      "text-color": colour.ink,
      "text-halo-color": colour.land,
      "text-halo-width": 1.4,
      "text-opacity": unlessNamed(1),
    },
  };
}
