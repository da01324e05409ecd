import bbox from "@turf/bbox";
import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { AreaGroup } from "../model/area-groups.ts";
import { type Dataset, HUES, STATUSES } from "../model/dataset.ts";
import { HUE_COLOURS } from "../model/palette.ts";
import { STATUS_STROKE } from "../model/symbol-path.ts";
import { textIn } from "../model/text.ts";
import { worldPixels } from "../model/web-mercator.ts";
import { coloursOf, type MapTheme } from "./basemap-style.ts";
import { FONT_BOLD } from "./map-fonts.ts";
import { rowImage } from "./map-images.ts";
import { symbolLook, type Target } from "./targets.ts";

export const AREA_SOURCE = "areas";
export const AREA_LABEL_SOURCE = "area-labels";
export const AREA_LAYER = "area-wash";
export const AREA_LABEL_LAYER = "area-label";
export const AREA_HIGHLIGHT_LAYER = "area-highlight";
export const AREA_NAME_LAYER = "area-name";

/** A label shows the symbols of so many events; its number says how many there are. */
const SYMBOLS_MOST = 4;
const ROW_FROM_PIXELS = 40;

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
  return { hue, status, certainty, code: area.key, sort: -boxSize(area.geometry) };
}

/** From this zoom on the area is wide enough for a row of symbols; before, it is named only. */
function rowZoom(geometry: AreaGroup["area"]["geometry"]): number {
  const [west = 0, , east = 0] = bbox(geometry);
  return Math.log2(ROW_FROM_PIXELS / (worldPixels(0) * Math.max(1e-6, (east - west) / 360)));
}

/** In square degrees, of the box round it: only to tell the larger from the smaller. */
function boxSize(geometry: AreaGroup["area"]["geometry"]): number {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  return (east - west) * (north - south);
}

export interface AreaLabelOptions {
  readonly types: Dataset["types"];
  readonly language: string;
}

/** At each area's anchor its events' symbols, its name and, if there are several, their number. */
export function areaLabelFeatures(
  targets: readonly Target[],
  { types, language }: AreaLabelOptions,
): FeatureCollection {
  const features = targets.flatMap(({ group, events, point }, index): Feature[] => {
    if (!group) return [];
    const looks = events.slice(0, SYMBOLS_MOST).flatMap((shown) => symbolLook(shown, types) ?? []);
    const name = textIn(group.area.name, language);
    const label = events.length > 1 ? `${name} · ${events.length}` : name;
    return [
      {
        type: "Feature",
        geometry: { type: "Point", coordinates: [...point] },
        properties: {
          target: index,
          label,
          row: rowImage(looks),
          rowZoom: rowZoom(group.area.geometry),
          sort: -boxSize(group.area.geometry),
        },
      },
    ];
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
      paint: { "fill-pattern": ["concat", "hatch:", ["get", "hue"], `|${theme}`], "fill-opacity": 0.4 },
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
 * At the area's anchor, or a line above or below it; where symbols of places leave no room for that, not at all: beside
 * its area a label would look like an event of the neighbours.
 */
export function areaLabelLayers(theme: MapTheme): LayerSpecification[] {
  const { ink, paper } = coloursOf(theme);
  const centred = { "vertical-align": "center" };
  const row = ["image", ["concat", ["get", "row"], `|${theme}`]];
  const withRow = ["format", row, centred, ["concat", " ", ["get", "label"]], centred];
  const label = (id: string, filter: unknown, text: unknown) =>
    ({
      id,
      type: "symbol",
      source: AREA_LABEL_SOURCE,
      filter,
      layout: {
        "symbol-sort-key": ["get", "sort"],
        "text-field": text,
        "text-font": [FONT_BOLD],
        "text-size": 12.5,
        "text-max-width": 30,
        "text-padding": 1,
        "text-variable-anchor-offset": ["center", [0, 0], "top", [0, 0.6], "bottom", [0, -0.6]],
        "text-justify": "auto",
      },
      paint: { "text-color": ink, "text-halo-color": paper, "text-halo-width": 2 },
    }) as LayerSpecification;
  return [
    label(AREA_NAME_LAYER, ["<", ["zoom"], ["get", "rowZoom"]], ["get", "label"]),
    label(AREA_LABEL_LAYER, [">=", ["zoom"], ["get", "rowZoom"]], withRow),
  ];
}
