import type { Feature, FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { HUE_COLOURS } from "../model/marks/palette.ts";
import { rangeLabelPlaces } from "../model/marks/range-label-places.ts";
import { RANGE_DASHES, RANGE_HUES, RANGE_STROKE_WIDTH, rangeHue, rangeStroke } from "../model/marks/range-stroke.ts";
import type { RangeShape, Ranges, ShownRange } from "../state/ranges.ts";
import { rangeLabel } from "../words/range-label.ts";
import type { RangeWords } from "../words/range-words.ts";
import { coloursOf, type MapTheme } from "./colours.ts";
import { FONT_BOLD, FONT_TEXT } from "./map-fonts.ts";

export const RANGE_FILL_SOURCE = "range-fill";
export const RANGE_OUTLINE_SOURCE = "range-outline";
export const RANGE_LABEL_SOURCE = "range-label";
export const MEASURE_SOURCE = "measure";

/** What the sources of ranges hold. */
export interface RangeData {
  readonly rangeFills: FeatureCollection;
  readonly rangeOutlines: FeatureCollection;
  readonly rangeLabels: FeatureCollection;
}

/** Answers about ranges, and the words to draw them with. */
export interface RangeSpeech {
  readonly answers: Ranges;
  readonly words: RangeWords;
  readonly language: string;
}

type RangeWording = Pick<RangeSpeech, "words" | "language">;

interface RangeDrawingOptions extends RangeWording {
  /** All of the dataset's, in its order: an overlay keeps its hue whichever others are shown. */
  readonly overlayIds: readonly string[];
}

/** Fills and outlines apart: an outline lacks the edges that the cut at the antimeridian has made. */
export function rangeFeatures(shown: readonly ShownRange[], options: RangeDrawingOptions): RangeData {
  const drawn = shown.flatMap((range) =>
    range.shapes.map((shape) => ({ shape, properties: propertiesOf(range, shape, options) })),
  );
  const collection = (features: readonly Feature[]): FeatureCollection => ({
    type: "FeatureCollection",
    features: [...features],
  });
  return {
    rangeFills: collection(
      drawn.map(({ shape, properties }) => ({ type: "Feature", geometry: shape.fill, properties })),
    ),
    rangeOutlines: collection(
      drawn.map(({ shape, properties }) => ({ type: "Feature", geometry: shape.outline, properties })),
    ),
    rangeLabels: collection(
      drawn.flatMap(({ shape, properties }, ring) =>
        rangeLabelPlaces(shape.outline, ring).map(
          (coordinates, turn): Feature => ({
            type: "Feature",
            geometry: { type: "Point", coordinates },
            properties: { ...properties, turn: turn * drawn.length + ring },
          }),
        ),
      ),
    ),
  };
}

function propertiesOf(
  { overlay, certainty }: ShownRange,
  { band: index, which }: RangeShape,
  options: RangeDrawingOptions,
): Readonly<Record<string, string | number>> {
  const band = overlay.bands[index];
  if (!band) return {};
  return {
    // Which shape it is, for whoever compares drawings: an overlay of the same id may have been changed by its editor.
    shape: `${overlay.id} ${JSON.stringify(overlay.origin)} ${which} ${band.lowKm ?? ""} ${band.highKm}`,
    hue: rangeHue(overlay.id, options.overlayIds),
    stroke: rangeStroke(overlay, band),
    isInner: which === "certain" || which === "low" ? 1 : 0,
    certainty,
    ...rangeLabel({ overlay, band, which, ...options }),
  };
}

function byHue(theme: MapTheme): ExpressionSpecification {
  const cases = RANGE_HUES.flatMap((hue) => [hue, HUE_COLOURS[hue][theme]]);
  return ["match", ["get", "hue"], ...cases, HUE_COLOURS.slate[theme]] as unknown as ExpressionSpecification;
}

const isInner: ExpressionSpecification = ["==", ["get", "isInner"], 1];
/** A range that only may apply in the period is faint. */
const whereDefinite = (definite: number, possible: number): ExpressionSpecification => [
  "case",
  ["==", ["get", "certainty"], "definite"],
  definite,
  possible,
];

/** A soft fill, under the borders. */
export function rangeGroundLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: "range-fill",
      type: "fill",
      source: RANGE_FILL_SOURCE,
      paint: {
        "fill-color": byHue(theme),
        "fill-opacity": ["case", isInner, whereDefinite(0.05, 0.02), whereDefinite(0.035, 0.015)],
        "fill-antialias": false,
      },
    },
  ];
}

/** Crisp outlines, and along them what they are. */
export function rangeLayers(theme: MapTheme): LayerSpecification[] {
  const { ink, paper } = coloursOf(theme);
  const claimFont: ExpressionSpecification = ["literal", [FONT_TEXT]];
  const outlines = Object.entries(RANGE_DASHES).map(
    ([stroke, dashes]): LayerSpecification => ({
      id: `range-outline-${stroke}`,
      type: "line",
      source: RANGE_OUTLINE_SOURCE,
      filter: ["==", ["get", "stroke"], stroke],
      layout: { "line-join": "round", "line-cap": stroke === "planned" ? "round" : "butt" },
      paint: {
        "line-color": byHue(theme),
        "line-width": ["case", isInner, 1.4, RANGE_STROKE_WIDTH],
        "line-opacity": whereDefinite(1, 0.5),
        ...(dashes && { "line-dasharray": [...dashes] }),
      },
    }),
  );
  return [
    ...outlines,
    {
      id: "range-label",
      type: "symbol",
      source: RANGE_LABEL_SOURCE,
      layout: {
        "text-field": [
          "format",
          ["get", "value"],
          {},
          "\n",
          {},
          ["get", "claim"],
          { "font-scale": 0.88, "text-font": claimFont },
        ],
        "text-font": [FONT_BOLD],
        "text-size": 12.5,
        "text-max-width": 13,
        "text-line-height": 1.15,
        "text-padding": 30,
        "symbol-sort-key": ["get", "turn"],
      },
      paint: {
        "text-color": byHue(theme),
        "text-halo-color": paper,
        "text-halo-width": 2,
        "text-opacity": whereDefinite(1, 0.75),
      },
    },
    {
      id: "measure-line",
      type: "line",
      source: MEASURE_SOURCE,
      filter: ["==", ["get", "kind"], "line"],
      paint: { "line-color": ink, "line-width": 1.8 },
    },
    {
      id: "measure-label",
      type: "symbol",
      source: MEASURE_SOURCE,
      filter: ["==", ["get", "kind"], "line"],
      layout: {
        "symbol-placement": "line-center",
        "text-field": ["get", "label"],
        "text-font": [FONT_BOLD],
        "text-size": 13,
        "text-offset": [0, -0.9],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": ink, "text-halo-color": paper, "text-halo-width": 2 },
    },
    {
      id: "measure-end",
      type: "circle",
      source: MEASURE_SOURCE,
      filter: ["==", ["get", "kind"], "place"],
      paint: { "circle-radius": 5, "circle-color": paper, "circle-stroke-color": ink, "circle-stroke-width": 2 },
    },
  ];
}
