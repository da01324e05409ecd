import type { Feature, FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { Dataset } from "../model/dataset.ts";
import {
  BADGE_RADIUS,
  FLOWER_MOST,
  flowerOffsets,
  flowerRadius,
  type PixelOffset,
  SYMBOL_PIXELS,
} from "../model/marks/flower.ts";
import type { SymbolLook } from "../model/marks/symbol-path.ts";
import { placeNameOf, symbolLook, type Target } from "../model/marks/targets.ts";
import { coloursOf, type MapTheme } from "./colours.ts";
import { FONT_BOLD, FONT_TEXT } from "./map-fonts.ts";
import { symbolImage } from "./map-images.ts";

export const EVENT_SOURCE = "events";
export const HIGHLIGHT_SOURCE = "highlight";
export const SYMBOL_LAYER = "event-symbol";
export const BADGE_LAYER = "event-badge";
export const ANCHOR_LAYER = "event-anchor";

const BADGE_RING = BADGE_RADIUS + 2;
const SYMBOL_RING = SYMBOL_PIXELS / 2 + 2;

interface EventFeatureOptions {
  readonly types: Dataset["types"];
  readonly language: string;
}

/**
 * Symbols, badges and anchors as features of a few scalars each: `target` is an index, `icon` an image's name. The name of
 * a place is a feature of its own, so that it can give way while the symbols stay.
 */
export function eventFeatures(targets: readonly Target[], options: EventFeatureOptions): FeatureCollection {
  const features = targets.flatMap((target, index) => {
    const look = target.kind === "symbol" && target.events[0] ? symbolLook(target.events[0], options.types) : null;
    if (target.kind === "area" || (target.kind === "symbol" && !look)) return [];
    const slot = slotOf(target.offset);
    const symbol = pointFeature(target, { target: index, kind: target.kind, icon: iconOf(target, look), slot });
    const label = placeNameOf(target, options.language);
    return label ? [symbol, pointFeature(target, { kind: "name", label, reach: String(reachOf(target)) })] : [symbol];
  });
  return { type: "FeatureCollection", features };
}

function pointFeature({ point, events }: Target, properties: Readonly<Record<string, string | number>>): Feature {
  const geometry = { type: "Point" as const, coordinates: [...point] };
  return { type: "Feature", geometry, properties: { ...properties, count: events.length } };
}

/** Pixels from the anchor to the edge of what is drawn there. */
function reachOf({ kind, events }: Target): number {
  return kind === "badge" ? BADGE_RADIUS : Math.ceil(flowerRadius(events.length));
}

/** Features carry the name of their petal: an array would not survive MapLibre's tiles. */
function slotOf([x, y]: PixelOffset): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

const OFFSET_OF_SLOT = ["match", ["get", "slot"], ...slots(), ["literal", [0, 0]]];

function slots(): readonly unknown[] {
  const counts = Array.from({ length: FLOWER_MOST }, (_, index) => index + 1);
  const offsets = counts.flatMap((count) => flowerOffsets(count) ?? []);
  const bySlot = new Map(offsets.map((offset) => [slotOf(offset), ["literal", [...offset]]]));
  return [...bySlot].flat();
}

/** A name stands beside what is drawn at its place, where there is room for it. */
const NAME_PIXELS = 12.5;
const PLACES_OF_NAME = ["match", ["get", "reach"], ...namePlaces(), ["literal", ["left", [1.2, 0]]]];

function namePlaces(): readonly unknown[] {
  const flowers = Array.from({ length: FLOWER_MOST }, (_, index) => Math.ceil(flowerRadius(index + 1)));
  const reaches = [...new Set([...flowers, BADGE_RADIUS])];
  return reaches.flatMap((reach) => {
    const away = (reach + 3) / NAME_PIXELS;
    const places = ["left", [away, 0], "right", [-away, 0], "top", [0, away], "bottom", [0, -away]];
    return [String(reach), ["literal", places]];
  });
}

function iconOf({ kind, events }: Target, look: SymbolLook | null): string {
  if (look) return symbolImage(look);
  return kind === "anchor" ? `anchor:${events.length}` : kind;
}

/** What is ringed: the selected event's target thickly, the hovered one's thinly. */
export function highlightFeatures(selected: Target | null, hovered: Target | null): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: [ringFeature(selected, "selected"), hovered === selected ? [] : ringFeature(hovered, "hovered")].flat(),
  };
}

function ringFeature(target: Target | null, kind: "selected" | "hovered"): FeatureCollection["features"] {
  if (!target || target.kind === "area") return [];
  const radius = target.kind === "badge" ? BADGE_RING : SYMBOL_RING;
  return [
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [...target.point] },
      properties: { icon: `ring:${kind}:${radius}`, slot: slotOf(target.offset), kind },
    },
  ];
}

/**
 * Names of places; over them anchors, symbols and badges, and the rings over those: never hidden, while all labels give way
 * to them.
 */
export function eventLayers(theme: MapTheme): LayerSpecification[] {
  const { ink, paper, land } = coloursOf(theme);
  const icon = {
    "icon-image": ["concat", ["get", "icon"], `|${theme}`],
    "icon-offset": OFFSET_OF_SLOT,
    "icon-allow-overlap": true,
    "icon-padding": 0,
  };
  const layers = [
    {
      id: "event-place",
      type: "symbol",
      source: EVENT_SOURCE,
      filter: ["==", ["get", "kind"], "name"],
      layout: {
        "text-field": ["get", "label"],
        "text-font": [FONT_TEXT],
        "text-size": NAME_PIXELS,
        "text-variable-anchor-offset": PLACES_OF_NAME,
        "text-justify": "auto",
        "text-max-width": 9,
        "text-padding": 1,
        "symbol-sort-key": ["-", ["get", "count"]],
      },
      paint: { "text-color": ink, "text-halo-color": land, "text-halo-width": 1.6 },
    },
    {
      id: ANCHOR_LAYER,
      type: "symbol",
      source: EVENT_SOURCE,
      filter: ["==", ["get", "kind"], "anchor"],
      layout: icon,
    },
    {
      id: SYMBOL_LAYER,
      type: "symbol",
      source: EVENT_SOURCE,
      filter: ["==", ["get", "kind"], "symbol"],
      layout: icon,
    },
    {
      id: BADGE_LAYER,
      type: "symbol",
      source: EVENT_SOURCE,
      filter: ["==", ["get", "kind"], "badge"],
      layout: {
        ...icon,
        "text-field": ["to-string", ["get", "count"]],
        "text-font": [FONT_BOLD],
        "text-size": 12,
        "text-allow-overlap": true,
      },
      paint: { "text-color": paper },
    },
    {
      id: "event-highlight",
      type: "symbol",
      source: HIGHLIGHT_SOURCE,
      layout: { ...icon, "icon-ignore-placement": true },
    },
  ];
  return layers as LayerSpecification[];
}
