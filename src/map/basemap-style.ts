import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from "maplibre-gl";
import type { BorderPolicy } from "../model/dataset.ts";
import { BASEMAP_COLOURS } from "../model/marks/palette.ts";
import { FONT_BOLD, FONT_TEXT, FONT_WATER } from "./map-fonts.ts";

export type MapTheme = "light" | "dark";

/** Sources of names: of countries and regions, known by ISO code; of places, known by English name; of waters. */
export const AREA_NAMES = "area-names";
export const PLACE_NAMES = "place-names";
export const WATER_NAMES = "water-names";
/** The feature state of a name that gives way. */
export const NAMED_BY_EVENTS = "namedByEvents";

export interface BasemapOptions {
  readonly theme: MapTheme;
  /** Base language of the labels, such as "uk"; where there is no name in it, the English one. */
  readonly language: string;
  readonly policy: BorderPolicy;
}

type Colours = Readonly<Record<keyof typeof BASEMAP_COLOURS, string>>;

export function coloursOf(theme: MapTheme): Colours {
  const entries = Object.entries(BASEMAP_COLOURS).map(([part, colour]) => [part, colour[theme]]);
  return Object.fromEntries(entries) as Colours;
}

function byZoom(...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}

/** Water, a soft halo along the coast (a blurred outline under the land) and the land. */
export function groundLayers({ theme }: BasemapOptions): LayerSpecification[] {
  const colour = coloursOf(theme);
  return [
    { id: "water", type: "background", paint: { "background-color": colour.water } },
    {
      id: "coast-halo",
      type: "line",
      source: "countries",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour.coast,
        "line-width": byZoom([1, 4], [5, 9], [9, 16]),
        "line-blur": byZoom([1, 4], [5, 8], [9, 14]),
        "line-opacity": 0.55,
      },
    },
    {
      id: "coast",
      type: "line",
      source: "countries",
      layout: { "line-join": "round" },
      paint: { "line-color": colour.coast, "line-width": byZoom([1, 0.8], [5, 1.6], [9, 2.4]) },
    },
    {
      id: "land",
      type: "fill",
      source: "countries",
      paint: { "fill-color": colour.land, "fill-outline-color": colour.land },
    },
  ];
}

/**
 * Borders by policy. `recognised`: solid what is internationally recognised, dashed what is disputed between states, finely
 * dotted the lines of control inside a recognised state. `de-facto`: those lines as strong as disputed ones, never solid.
 * `none`: no line at all.
 */
export function borderLayers({ theme, policy }: BasemapOptions): LayerSpecification[] {
  if (policy === "none") return [];
  const colour = coloursOf(theme);
  const layers: LayerSpecification[] = [
    {
      id: "border-region",
      type: "line",
      source: "borders",
      minzoom: 3.5,
      filter: ["==", ["get", "kind"], "admin1"],
      paint: {
        "line-color": colour.region,
        "line-width": byZoom([4, 0.5], [8, 1]),
        "line-dasharray": [4, 2.5],
        "line-opacity": byZoom([3.5, 0], [5, 1]),
      },
    },
    {
      id: "border-casing",
      type: "line",
      source: "borders",
      filter: ["!", ["in", ["get", "kind"], ["literal", ["admin1", "defacto"]]]],
      layout: { "line-join": "round" },
      paint: { "line-color": colour.casing, "line-width": byZoom([1, 1.6], [5, 3.6], [9, 5]), "line-opacity": 0.9 },
    },
    {
      id: "border-country",
      type: "line",
      source: "borders",
      filter: ["==", ["get", "kind"], "country"],
      layout: { "line-join": "round" },
      paint: { "line-color": colour.border, "line-width": byZoom([1, 0.5], [5, 1], [9, 1.5]) },
    },
    {
      id: "border-disputed",
      type: "line",
      source: "borders",
      filter: ["==", ["get", "kind"], "disputed"],
      paint: {
        "line-color": colour.border,
        "line-width": byZoom([1, 0.6], [5, 1.1], [9, 1.5]),
        "line-dasharray": [4, 3],
      },
    },
  ];
  return [...layers, deFactoLayer(colour, policy === "de-facto")];
}

function deFactoLayer(colour: Colours, strong: boolean): LayerSpecification {
  return {
    id: "border-de-facto",
    type: "line",
    source: "borders",
    minzoom: strong ? 0 : 4,
    filter: ["==", ["get", "kind"], "defacto"],
    layout: { "line-cap": strong ? "butt" : "round" },
    paint: {
      "line-color": colour.border,
      "line-width": strong ? byZoom([1, 0.6], [5, 1.1], [9, 1.5]) : byZoom([4, 1], [9, 1.8]),
      "line-dasharray": strong ? [4, 3] : [0, 2.6],
    },
  };
}

/** Names of water, countries, regions and places, the most important placed first; all of them yield to events. */
export function labelLayers(options: BasemapOptions): LayerSpecification[] {
  return [waterLabels(options), regionLabels(options), cityLabels(options), countryLabels(options)];
}

function nameIn(language: string): ExpressionSpecification {
  return ["coalesce", ["get", language], ["get", "en"]];
}

/** Shown from the zoom that its rank (1 to 5) stands for. */
function fromZoomOfRank(kinds: readonly string[], zooms: readonly number[]): ExpressionSpecification {
  const [first = 0, second = 0, third = 0, fourth = 0, last = 0] = zooms;
  const zoom: ExpressionSpecification = ["match", ["get", "rank"], 1, first, 2, second, 3, third, 4, fourth, last];
  return ["all", ["in", ["get", "kind"], ["literal", [...kinds]]], [">=", ["zoom"], zoom]];
}

function sizeByRank(
  sizes: readonly (readonly [zoom: number, rank1: number, rank5: number])[],
): ExpressionSpecification {
  const stops = sizes.flatMap(([zoom, rank1, rank5]) => [
    zoom,
    ["interpolate", ["linear"], ["get", "rank"], 1, rank1, 5, rank5],
  ]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}

function waterLabels({ theme, language }: BasemapOptions): LayerSpecification {
  const colour = coloursOf(theme);
  return {
    id: "label-water",
    type: "symbol",
    source: WATER_NAMES,
    filter: fromZoomOfRank(["water"], [0, 2, 3, 4, 5]),
    layout: {
      "text-field": nameIn(language),
      "text-font": [FONT_WATER],
      "text-size": sizeByRank([
        [1, 12, 11],
        [6, 18, 13],
      ]),
      "text-letter-spacing": 0.12,
      "text-max-width": 6,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": colour.waterInk, "text-halo-color": colour.water, "text-halo-width": 1 },
  };
}

/**
 * Nothing of what a label of events names already: `yielding-names.ts` says what. Only paint depends on it, so that a scrub
 * costs no new placing of labels.
 */
function unlessNamed(opacity: number): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", NAMED_BY_EVENTS], false], 0, opacity];
}

function countryLabels(options: BasemapOptions): LayerSpecification {
  const { theme, language } = options;
  const colour = coloursOf(theme);
  return {
    id: "label-country",
    type: "symbol",
    source: AREA_NAMES,
    maxzoom: 7.5,
    filter: fromZoomOfRank(["country"], [0, 2, 3, 4, 5]),
    layout: {
      "text-field": ["upcase", nameIn(language)],
      "text-font": [FONT_BOLD],
      "text-size": sizeByRank([
        [2, 10.5, 9],
        [5, 15, 11],
        [7, 18, 12],
      ]),
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

function regionLabels(options: BasemapOptions): LayerSpecification {
  const { theme, language } = options;
  const colour = coloursOf(theme);
  return {
    id: "label-region",
    type: "symbol",
    source: AREA_NAMES,
    minzoom: 5.2,
    filter: ["==", ["get", "kind"], "region"],
    layout: {
      "text-field": nameIn(language),
      "text-font": [FONT_TEXT],
      "text-size": byZoom([5, 10.5], [8, 13]),
      "text-letter-spacing": 0.08,
      "text-max-width": 7,
      "text-padding": 6,
    },
    paint: {
      "text-color": colour.inkSoft,
      "text-halo-color": colour.land,
      "text-halo-width": 1.4,
      "text-opacity": unlessNamed(0.85),
    },
  };
}

/** In ems: beside the dot; else beside the symbol of an event that hides the dot. */
const PLACES_OF_NAME: VariableAnchorOffsetCollectionSpecification = [
  ...(["left", [0.5, 0], "right", [-0.5, 0], "top", [0, 0.4], "bottom", [0, -0.4]] as const),
  ...(["left", [1.2, 0], "right", [-1.2, 0], "top", [0, 1.1], "bottom", [0, -1.1]] as const),
] as unknown as VariableAnchorOffsetCollectionSpecification;

function cityLabels(options: BasemapOptions): LayerSpecification {
  const { theme, language } = options;
  const colour = coloursOf(theme);
  const capital: ExpressionSpecification = ["==", ["get", "kind"], "capital"];
  const font = ["case", capital, ["literal", [FONT_BOLD]], ["literal", [FONT_TEXT]]];
  return {
    id: "label-city",
    type: "symbol",
    source: PLACE_NAMES,
    filter: fromZoomOfRank(["capital", "city"], [3, 4, 5, 6, 7]),
    layout: {
      "icon-image": ["concat", ["get", "kind"], `|${theme}`],
      "icon-allow-overlap": true,
      "text-field": nameIn(language),
      "text-font": font as unknown as DataDrivenPropertyValueSpecification<string[]>,
      "text-size": sizeByRank([
        [3, 12, 10],
        [7, 15, 12],
        [10, 18, 14],
      ]),
      "text-variable-anchor-offset": PLACES_OF_NAME,
      "text-justify": "auto",
      "text-max-width": 8,
      "symbol-sort-key": ["-", ["get", "rank"], ["case", capital, 0.5, 0]],
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
