import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { LonLat } from "../model/dataset.ts";
import { pickPlace, takeTool } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { watch } from "../state/watch.ts";

/** Beyond this a place on a map of the world is not told apart. */
const DECIMALS = 4;

/**
 * While a tool is in hand, a press on the map picks a place instead of choosing an event. From the keyboard Enter picks the
 * middle of the map, where a cross stands, and Escape puts the tool away. Returns its stop.
 */
export function watchPicking(map: MapLibreMap, container: HTMLElement, store: AppStore): () => void {
  const canvas = map.getCanvas();
  const cross = document.createElement("div");
  cross.className = "map-cross";
  cross.hidden = true;
  container.append(cross);
  const isPicking = () => store.getState().presence.tool !== null;
  const pick = ({ lng, lat }: { readonly lng: number; readonly lat: number }) => {
    const place: LonLat = [Number(lng.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
    pickPlace(store, place);
  };
  const onClick = ({ lngLat }: MapMouseEvent) => {
    if (isPicking()) pick(lngLat.wrap());
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isPicking() || (event.key !== "Enter" && event.key !== "Escape")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === "Enter") pick(map.getCenter().wrap());
    else takeTool(store, null);
  };
  const show = () => {
    canvas.classList.toggle("map-picking", isPicking());
    cross.hidden = !isPicking() || document.activeElement !== canvas;
  };
  const stopWatching = watch(store, ({ presence }) => presence.tool, show);
  canvas.addEventListener("keydown", onKey, { capture: true });
  canvas.addEventListener("focus", show);
  canvas.addEventListener("blur", show);
  map.on("click", onClick);
  show();
  return () => {
    stopWatching();
    canvas.removeEventListener("keydown", onKey, { capture: true });
    canvas.removeEventListener("focus", show);
    canvas.removeEventListener("blur", show);
    map.off("click", onClick);
    cross.remove();
  };
}
