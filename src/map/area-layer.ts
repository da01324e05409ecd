import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { type Dataset, HUES, STATUSES } from "../model/dataset.ts";
import { type AreaGroup, boxSize } from "../model/marks/area-groups.ts";
import { HUE_COLOURS } from "../model/marks/palette.ts";
import { STATUS_STROKE } from "../model/marks/symbol-path.ts";
import type { Target } from "../model/marks/targets.ts";
import { textIn } from "../model/text.ts";
import { areaDetail, type Wording } from "../words/describe-target.ts";
import { coloursOf, type MapTheme } from "./colours.ts";
import { FONT_BOLD, FONT_TEXT } from "./map-fonts.ts";

export const AREA_SOURCE = "areas";
export const AREA_LABEL_SOURCE = "area-labels";
export const AREA_LAYER = "area-wash";
export const AREA_LABEL_LAYER = "area-label";
export const AREA_HIGHLIGHT_LAYER = "area-highlight";

/** The polygons, the largest first, so that a region lies over its country. */
export function areaFeatures(targets: readonly Target[]): FeatureCollection {
  const features = targets.flatMap(({ group }, index): Feature[] =>
    group
      ? [{ type: "Feature", geometry: group.area.geometry, properties: { target: index, ...areaLook(group) } }]
      : [],
  );
  return { type: "FeatureCollection", features };
}

function areaLook({ hue, status, certainty, area }: AreaGroup) {
  return { hue, status, certainty, code: area.key, sort: -boxSize(area) };
}

export interface AreaLabelOptions {
  readonly types: Dataset["types"];
  readonly wording: Wording;
}

/** At each area's anchor its name, and in words what happened in it: a symbol there would look like a place. */
export function areaLabelFeatures(targets: readonly Target[], options: AreaLabelOptions): FeatureCollection {
  const features = targets.flatMap(({ group, point }, index): Feature[] => {
    if (!group) return [];
    const properties = {
      target: index,
      name: textIn(group.area.name, options.wording.language),
      code: group.area.key,
      detail: areaDetail(group, options.types, options.wording),
      hue: group.hue,
      sort: -boxSize(group.area),
    };
    return [{ type: "Feature", geometry: { type: "Point", coordinates: [...point] }, properties }];
  });
  return { type: "FeatureCollection", features };
}

function byHue(theme: MapTheme): ExpressionSpecification {
  const cases = HUES.flatMap((hue) => [hue, HUE_COLOURS[hue][theme]]);
  return ["match", ["get", "hue"], ...cases, HUE_COLOURS.slate[theme]] as unknown as ExpressionSpecification;
}

function byStatus<T>(value: (status: (typeof STATUSES)[number]) => T, other: T): ExpressionSpecification {
  const cases = STATUSES.flatMap((status) => [status, value(status)]);
  return ["match", ["get", "status"], ...cases, other] as unknown as ExpressionSpecification;
}

/** By its code of two letters. A country is a wide place to say something of: its hatch is the faintest. */
const isCountry: ExpressionSpecification = ["==", ["length", ["get", "code"]], 2];
const isDefinite: ExpressionSpecification = ["==", ["get", "certainty"], "definite"];

/** Wash and hatch: an area whose events only may be in the period is hollow. */
export function areaGroundLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: AREA_LAYER,
      type: "fill",
      source: AREA_SOURCE,
      layout: { "fill-sort-key": ["get", "sort"] },
      paint: { "fill-color": byHue(theme), "fill-opacity": ["case", isDefinite, 0.08, 0.015], "fill-antialias": false },
    },
    {
      id: "area-hatch",
      type: "fill",
      source: AREA_SOURCE,
      filter: isDefinite,
      layout: { "fill-sort-key": ["get", "sort"] },
      paint: {
        "fill-pattern": ["concat", "hatch:", ["get", "hue"], `|${theme}`],
        "fill-opacity": ["case", isCountry, 0.18, 0.4],
      },
    },
  ];
}

/** The outline says the status, as a symbol's does; what is struck through there has a line of bars here. */
export function areaOutlineLayers(theme: MapTheme): LayerSpecification[] {
  const width = byStatus(
    (status) => (STATUS_STROKE[status].double ? 1 : Math.min(2.6, STATUS_STROKE[status].width)),
    1,
  );
  return [
    {
      id: "area-outline",
      type: "line",
      source: AREA_SOURCE,
      filter: ["!", ["in", ["get", "status"], ["literal", ["planned", "claimed"]]]],
      layout: { "line-join": "round", "line-sort-key": ["get", "sort"] },
      paint: {
        "line-color": byHue(theme),
        "line-width": width,
        "line-gap-width": byStatus((status) => (STATUS_STROKE[status].double ? 2 : 0), 0),
      },
    },
    {
      id: "area-outline-claimed",
      type: "line",
      source: AREA_SOURCE,
      filter: ["==", ["get", "status"], "claimed"],
      paint: { "line-color": byHue(theme), "line-width": 1.6, "line-dasharray": [4, 2.4] },
    },
    {
      id: "area-outline-planned",
      type: "line",
      source: AREA_SOURCE,
      filter: ["==", ["get", "status"], "planned"],
      layout: { "line-cap": "round", "line-sort-key": ["get", "sort"] },
      paint: { "line-color": byHue(theme), "line-width": 2, "line-dasharray": [0, 2.2] },
    },
    {
      id: "area-outline-struck",
      type: "line",
      source: AREA_SOURCE,
      filter: ["in", ["get", "status"], ["literal", ["cancelled", "false"]]],
      paint: { "line-color": byHue(theme), "line-width": 7, "line-dasharray": [0.2, 2.4] },
    },
  ];
}

/** Which areas are outlined in ink. */
export function areaHighlightFilter(codes: readonly string[]): ExpressionSpecification {
  return ["in", ["get", "code"], ["literal", [...codes]]];
}

/** A line in ink round the area of the selected event and of the hovered one. */
export function areaHighlightLayer(theme: MapTheme): LayerSpecification {
  return {
    id: AREA_HIGHLIGHT_LAYER,
    type: "line",
    source: AREA_SOURCE,
    filter: areaHighlightFilter([]),
    layout: { "line-join": "round" },
    paint: { "line-color": coloursOf(theme).ink, "line-width": 2.4, "line-offset": -1 },
  };
}

/**
 * What happened there is said where there is room for it: from farther off a region has its name alone, lest its label lie
 * over its neighbours.
 */
function areaLabelText(theme: MapTheme): ExpressionSpecification {
  const font: ExpressionSpecification = ["literal", [FONT_TEXT]];
  const detail = { "font-scale": 0.88, "text-font": font, "text-color": byHue(theme) };
  const whole: ExpressionSpecification = ["format", ["get", "name"], {}, "\n", {}, ["get", "detail"], detail];
  const name: ExpressionSpecification = ["format", ["get", "name"], {}];
  return ["step", ["zoom"], name, 2.5, ["case", isCountry, whole, name], 4.2, whole];
}

/**
 * At the area's anchor, or a line above or below it; where symbols of places leave no room for that, not at all: beside
 * its area a label would look like an event of the neighbours.
 */
export function areaLabelLayer(theme: MapTheme): LayerSpecification {
  const { ink, paper } = coloursOf(theme);
  return {
    id: AREA_LABEL_LAYER,
    type: "symbol",
    source: AREA_LABEL_SOURCE,
    layout: {
      "symbol-sort-key": ["get", "sort"],
      "text-field": areaLabelText(theme),
      "text-font": [FONT_BOLD],
      "text-size": 12.5,
      "text-max-width": 30,
      "text-padding": 3,
      "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 0.6], "bottom", [0, -0.6]],
      "text-justify": "center",
    },
    paint: { "text-color": ink, "text-halo-color": paper, "text-halo-width": 2 },
  };
}
