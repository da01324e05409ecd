import type { Map as MapLibreMap } from "maplibre-gl";
import type { GestureWords } from "../words/frame-words.ts";

/** MapLibre's own keys for these sentences. */
export function gestureLocale({ windows, mac, touch }: GestureWords): Readonly<Record<string, string>> {
  return {
    "CooperativeGesturesHandler.WindowsHelpText": windows,
    "CooperativeGesturesHandler.MacHelpText": mac,
    "CooperativeGesturesHandler.MobileHelpText": touch,
  };
}

/** In full screen there is no page around that the gestures could be left to. Returns its stop. */
export function cooperateOutsideFullScreen(map: MapLibreMap): () => void {
  const update = () => {
    if (document.fullscreenElement) map.cooperativeGestures.disable();
    else map.cooperativeGestures.enable();
  };
  document.addEventListener("fullscreenchange", update);
  return () => document.removeEventListener("fullscreenchange", update);
}
