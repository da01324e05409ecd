import type { MapView } from "./map/map-view.ts";
import { basemapSetting } from "./site.ts";
import { setMapStatus } from "./state/actions.ts";
import type { UiContext } from "./ui/context.ts";

interface MapPlaces {
  readonly container: HTMLElement;
  /** What may lie over the map. */
  readonly coveredBy: HTMLElement;
  /** Absolute address of the folder that holds `basemap/` and `areas/`, with a slash at its end. */
  readonly assetBase: string;
}

/** The map comes by itself, after list and timeline; where it cannot, the panel says so, and the answer is null. */
export async function addMap(context: UiContext, places: MapPlaces): Promise<MapView | null> {
  const { store, derived, words, language } = context;
  const { container, coveredBy, assetBase } = places;
  if (store.getState().presence.mapStatus === "unavailable") return null;
  try {
    const [{ createMapView }, areas] = await Promise.all([
      import("./map/map-view.ts"),
      import("./map/load-areas.ts").then(({ loadAreas }) => loadAreas(store.getState().dataset, assetBase)),
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
      fullScreenElement: document.documentElement,
    });
    setMapStatus(store, "ready");
    return map;
  } catch {
    setMapStatus(store, "failed");
    return null;
  }
}
