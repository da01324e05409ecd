import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { ScreenPoint } from "../model/marks/spatial-step.ts";
import type { Target } from "../model/marks/targets.ts";
import { hover } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { choose } from "./choose.ts";
import { screenPoint, targetAt } from "./hit-test.ts";
import type { Tooltip } from "./tooltip.ts";

const CLEAR_PIXELS = 16;
/** From the pointer itself, over an area: its label may be far away. */
const AREA_CLEAR_PIXELS = 12;

export interface PointerOptions {
  readonly map: MapLibreMap;
  readonly store: AppStore;
  readonly targets: () => readonly Target[];
  readonly tooltip: Tooltip;
  readonly describe: (target: Target) => readonly string[];
}

/** Hover and click on the map: both only tell the store; a finger has no hover. Returns its stop. */
export function watchPointer({ map, store, targets, tooltip, describe }: PointerOptions): () => void {
  let frame = 0;
  let under: Target | null = null;

  const leave = () => {
    cancelAnimationFrame(frame);
    map.getCanvas().classList.remove("map-choosable");
    if (!under) return;
    under = null;
    hover(store, null);
    tooltip.hide();
  };
  const enter = (target: Target, at: ScreenPoint) => {
    const isArea = target.kind === "area";
    if (target === under && !isArea) return;
    if (target !== under) hover(store, target.events.length === 1 ? (target.events[0]?.event.id ?? null) : null);
    under = target;
    map.getCanvas().classList.add("map-choosable");
    tooltip.show(describe(target), {
      point: isArea ? at : screenPoint(map, target),
      clear: isArea ? AREA_CLEAR_PIXELS : CLEAR_PIXELS,
    });
  };
  const onMove = ({ point }: MapMouseEvent) => {
    if (!matchMedia("(hover: hover)").matches) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving()) return;
      const at: ScreenPoint = [point.x, point.y];
      const target = targetAt({ map, targets: targets(), at, pointer: "mouse" });
      if (target) enter(target, at);
      else leave();
    });
  };
  const onClick = ({ point, originalEvent }: MapMouseEvent) => {
    if (store.getState().presence.tool !== null) return;
    const isTouch = originalEvent instanceof PointerEvent && originalEvent.pointerType === "touch";
    const pointer = isTouch || !matchMedia("(pointer: fine)").matches ? "touch" : "mouse";
    const target = targetAt({ map, targets: targets(), at: [point.x, point.y], pointer });
    if (target) choose(store, target);
  };

  map.on("mousemove", onMove);
  map.on("mouseout", leave);
  map.on("movestart", leave);
  map.on("click", onClick);
  return () => {
    cancelAnimationFrame(frame);
    map.off("mousemove", onMove);
    map.off("mouseout", leave);
    map.off("movestart", leave);
    map.off("click", onClick);
  };
}
