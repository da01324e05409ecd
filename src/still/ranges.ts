import type { MultiLineString, MultiPolygon } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { rangeLabelPlaces } from "../model/marks/range-label-places.ts";
import { RANGE_DASHES, RANGE_STROKE_WIDTH, rangeHue, rangeStroke } from "../model/marks/range-stroke.ts";
import type { RangeOverlay } from "../model/overlay.ts";
import { rangeLabel } from "../words/range-label.ts";
import type { RangeWords } from "../words/range-words.ts";
import { CENTRED, placedLabel } from "./labels.ts";
import { linesPath, ringsPath } from "./path-data.ts";
import type { Placing } from "./placing.ts";
import type { Projection } from "./projection.ts";
import type { Lines, Polygons } from "./still-land.ts";
import { element, hueRole, type StillNode, tenth } from "./still-node.ts";
import { type TextStyle, wrapped } from "./text.ts";

/** An overlay that the view shows, with its shapes, the widest first: what `state/ranges.ts` calls a ShownRange. */
export interface StillRange {
  readonly overlay: RangeOverlay;
  readonly certainty: "definite" | "possible";
  readonly shapes: readonly {
    readonly which: "low" | "high" | "certain" | "possible";
    /** Index in the overlay's bands. */
    readonly band: number;
    readonly fill: MultiPolygon;
    readonly outline: MultiLineString;
  }[];
}

interface RangeOptions {
  readonly ranges: readonly StillRange[];
  /** All of the dataset's, in its order. */
  readonly overlayIds: readonly string[];
  readonly projection: Projection;
}

function shapesOf({ ranges, overlayIds }: RangeOptions) {
  return ranges.flatMap(({ overlay, certainty, shapes }) =>
    shapes.flatMap((shape) => {
      const band = overlay.bands[shape.band];
      const isInner = shape.which === "certain" || shape.which === "low";
      const hue = hueRole(rangeHue(overlay.id, overlayIds));
      return band ? [{ overlay, band, shape, isInner, hue, isDefinite: certainty === "definite" }] : [];
    }),
  );
}

/** A soft fill, under the borders' outlines. As src/map/range-layer.ts. */
export function rangeFillNodes(options: RangeOptions): readonly StillNode[] {
  return shapesOf(options).flatMap(({ shape, hue, isInner, isDefinite }) => {
    const path = ringsPath(options.projection.rings(shape.fill.coordinates as unknown as Polygons));
    const opacity = isInner ? (isDefinite ? 0.05 : 0.02) : isDefinite ? 0.035 : 0.015;
    return path ? [element("path", { d: path, fill: hue, "fill-opacity": opacity, "fill-rule": "evenodd" })] : [];
  });
}

/** Crisp outlines; what the figure rests on is how they are dashed. */
export function rangeOutlineNodes(options: RangeOptions): readonly StillNode[] {
  return shapesOf(options).flatMap(({ overlay, band, shape, hue, isInner, isDefinite }) => {
    const path = linesPath(options.projection.lines(shape.outline.coordinates as unknown as Lines));
    if (!path) return [];
    const stroke = rangeStroke(overlay, band);
    const dashes = RANGE_DASHES[stroke];
    const width = isInner ? 1.4 : RANGE_STROKE_WIDTH;
    return [
      element("path", {
        d: path,
        fill: "none",
        stroke: hue,
        "stroke-width": width,
        "stroke-linejoin": "round",
        ...(dashes && { "stroke-dasharray": dashes.map((length) => tenth(length * width)).join(" ") }),
        ...(stroke === "planned" && { "stroke-linecap": "round" }),
        ...(!isDefinite && { "stroke-opacity": 0.5 }),
      }),
    ];
  });
}

/** A piece of an overlay's outline, for a legend: as its first band is drawn. */
export function rangeSign(overlay: RangeOverlay, overlayIds: readonly string[]): StillNode {
  const band = overlay.bands[0];
  const dashes = band ? RANGE_DASHES[rangeStroke(overlay, band)] : null;
  return element("path", {
    d: "M-12 0h24",
    stroke: hueRole(rangeHue(overlay.id, overlayIds)),
    "stroke-width": 3,
    ...(dashes && { "stroke-dasharray": dashes.map((length) => tenth(1.5 * length)).join(" ") }),
    ...(dashes?.[0] === 0 && { "stroke-linecap": "round" }),
  });
}

const LABEL_PIXELS = 12.5;
const LABEL_EMS = 13;

/** Along the outlines what they are, those of several taking turns. */
export function rangeLabelNodes(
  options: RangeOptions & { readonly words: RangeWords; readonly language: string; readonly placing: Placing },
): readonly StillNode[] {
  const { projection, placing } = options;
  const shapes = shapesOf(options);
  const places = shapes.flatMap((drawn, ring) => {
    const { value, claim } = rangeLabel({ ...drawn, which: drawn.shape.which, ...options });
    const style: TextStyle = { size: LABEL_PIXELS, fill: drawn.hue, halo: { colour: "@paper", width: 4 } };
    const claimStyle = { ...style, size: LABEL_PIXELS * 0.88 };
    const lines = [
      { text: value, style: { ...style, isBold: true } },
      ...wrapped(claim, claimStyle, LABEL_EMS * LABEL_PIXELS).map((text) => ({ text, style: claimStyle })),
    ];
    return rangeLabelPlaces(drawn.shape.outline, ring).map((place, turn) => ({
      lines,
      point: projection.point(place as unknown as LonLat),
      turn: turn * shapes.length + ring,
    }));
  });
  return places
    .sort((one, other) => one.turn - other.turn)
    .flatMap(({ lines, point }) => placedLabel({ lines, point, spots: [CENTRED], placing, padding: 30 }));
}
