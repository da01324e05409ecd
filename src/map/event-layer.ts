import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { Dataset } from "../model/dataset.ts";
import { BADGE_RADIUS, FLOWER_MOST, flowerOffsets, type PixelOffset, SYMBOL_PIXELS } from "../model/flower.ts";
import { coloursOf, type MapTheme } from "./basemap-style.ts";
import { FONT_BOLD } from "./map-fonts.ts";
import { type SymbolLook, symbolImage } from "./map-images.ts";
import { symbolLook, type Target } from "./targets.ts";

export const EVENT_SOURCE = "events";
export const HIGHLIGHT_SOURCE = "highlight";
export const SYMBOL_LAYER = "event-symbol";
export const BADGE_LAYER = "event-badge";
export const ANCHOR_LAYER = "event-anchor";

const BADGE_RING = BADGE_RADIUS + 2;
const SYMBOL_RING = SYMBOL_PIXELS / 2 + 2;

/** Symbols, badges and anchors as features of a few scalars each: `target` is an index, `icon` an image's name. */
export function eventFeatures(targets: readonly Target[], types: Dataset["types"]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: targets.flatMap((target, index) => {
      const look = target.kind === "symbol" && target.events[0] ? symbolLook(target.events[0], types) : null;
      if (target.kind === "area" || (target.kind === "symbol" && !look)) return [];
      return {
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates: [...target.point] },
        properties: {
          target: index,
          kind: target.kind,
          icon: iconOf(target, look),
          slot: slotOf(target.offset),
          count: target.events.length,
        },
      };
    }),
  };
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

/** Anchors, symbols and badges, and the rings over them: never hidden, while labels of the basemap give way to them. */
export function eventLayers(theme: MapTheme): LayerSpecification[] {
  const { paper } = coloursOf(theme);
  const icon = {
    "icon-image": ["concat", ["get", "icon"], `|${theme}`],
    "icon-offset": OFFSET_OF_SLOT,
    "icon-allow-overlap": true,
    "icon-padding": 0,
  };
  const layers = [
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
