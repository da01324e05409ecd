import type { MapView } from "./map/map-view.ts";
import { isChosen } from "./model/view/view.ts";
import { basemapSetting } from "./site.ts";
import { setMapStatus } from "./state/actions.ts";
import type { AppState } from "./state/store.ts";
import { watch } from "./state/watch.ts";
import type { UiContext } from "./ui/context.ts";
import type { GestureWords } from "./words/frame-words.ts";

export interface MapPlaces {
  readonly container: HTMLElement;
  /** What may lie over the map. */
  readonly coveredBy: HTMLElement;
  /** Absolute address of the folder that holds `basemap/` and `areas/`, with a slash at its end. */
  readonly assetBase: string;
  /** In an article: how the map moves, since the wheel and one finger are the page's. */
  readonly gestures?: GestureWords;
}

export interface AddedMap {
  /** Goes on in another language. */
  speak(context: UiContext): void;
  /** Whether the browser has taken its context away. */
  isLost(): boolean;
  /** Resolves when all that is in view is drawn, or before that when something else is to be in view. */
  whenDrawn(): Promise<void>;
  /** What it shows at this moment, as the address of an image. */
  snapshot(): string;
  remove(): void;
}

/** Where the map cannot come the panel says so, and the answer is null. */
export async function addMap(context: UiContext, places: MapPlaces): Promise<AddedMap | null> {
  const map = await loadMap(context, places);
  if (!map) return null;
  let present = context;
  const drawRanges = async () => {
    const { store, language, loadRanges } = present;
    if (!wantsRanges(store.getState())) return;
    const spoken = await loadRanges?.().catch(() => null);
    if (spoken && language === present.language) map.setRanges({ ...spoken, language });
  };
  const stopWatching = watch(context.store, wantsRanges, drawRanges);
  drawRanges();
  return {
    speak: (next) => {
      present = next;
      map.setWords(next.words, next.language);
      drawRanges();
    },
    whenDrawn: async () => {
      await Promise.race([map.map.once("idle"), map.map.once("movestart")]);
    },
    isLost: () => map.map.getCanvas().getContext("webgl2")?.isContextLost() ?? true,
    snapshot: () => {
      // A canvas holds what it shows only until the end of the task that drew it.
      map.map.redraw();
      return map.map.getCanvas().toDataURL();
    },
    remove: () => {
      stopWatching();
      map.remove();
    },
  };
}

/** Whether anything on the map needs the geometry of ranges. */
function wantsRanges({ dataset, view, presence }: AppState): boolean {
  return presence.tool !== null || dataset.overlays.some(({ id }) => isChosen(view.overlays, id));
}

async function loadMap(context: UiContext, places: MapPlaces): Promise<MapView | null> {
  const { store, derived, words, language } = context;
  const { container, coveredBy, assetBase, gestures } = places;
  if (store.getState().presence.mapStatus === "unavailable") return null;
  try {
    const [{ createMapView }, areas] = await Promise.all([
      import("./map/map-view.ts"),
      import("./load-areas.ts").then(({ loadAreas }) => loadAreas(store.getState().dataset, assetBase)),
    ]);
    const map = await createMapView({
      container,
      store,
      derived,
      words,
      language,
      basemap: basemapSetting,
      assetBase,
      areas,
      coveredBy,
      ...(gestures && { gestures }),
      fullScreenElement: document.documentElement,
    });
    setMapStatus(store, "ready");
    return map;
  } catch {
    setMapStatus(store, "failed");
    return null;
  }
}
