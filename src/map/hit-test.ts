import type { Map as MapLibreMap } from "maplibre-gl";
import { SYMBOL_PIXELS } from "../model/marks/flower.ts";
import type { ScreenPoint } from "../model/marks/spatial-step.ts";
import type { Target } from "../model/marks/targets.ts";
import { AREA_LABEL_LAYER, AREA_LAYER } from "./area-layer.ts";
import { ANCHOR_LAYER, BADGE_LAYER, SYMBOL_LAYER } from "./event-layer.ts";

/** Half the side of the square that is searched: 24 pixels for a mouse, 44 for a finger. */
const REACH_PIXELS = { mouse: 6, touch: 16 } as const;

const HALF = SYMBOL_PIXELS / 2;

/** Where the middle of a target is on the screen. */
export function screenPoint(map: MapLibreMap, { point, offset }: Target): ScreenPoint {
  const { x, y } = map.project([point[0], point[1]]);
  return [x + offset[0], y + offset[1]];
}

/** The target under a point of the map: the nearest symbol, badge or anchor, else a label or the smallest area. */
export function targetAt(options: {
  readonly map: MapLibreMap;
  readonly targets: readonly Target[];
  readonly at: ScreenPoint;
  readonly pointer: keyof typeof REACH_PIXELS;
}): Target | null {
  const { map, targets, at, pointer } = options;
  const reach = REACH_PIXELS[pointer];
  const found = (layers: readonly string[], around: number): Target[] => {
    const present = layers.filter((layer) => map.getLayer(layer));
    const box: [[number, number], [number, number]] = [
      [at[0] - around, at[1] - around],
      [at[0] + around, at[1] + around],
    ];
    const features = map.queryRenderedFeatures(box, { layers: present });
    return features.flatMap((feature) => targets[feature.properties["target"] as number] ?? []);
  };
  const distance = (target: Target) => {
    const [x, y] = screenPoint(map, target);
    return Math.hypot(x - at[0], y - at[1]);
  };
  const near = found([SYMBOL_LAYER, BADGE_LAYER, ANCHOR_LAYER], reach).filter(
    (target) => distance(target) < HALF + reach,
  );
  const nearest = near.sort((a, b) => distance(a) - distance(b))[0];
  return nearest ?? found([AREA_LABEL_LAYER], 2)[0] ?? found([AREA_LAYER], 0)[0] ?? null;
}
