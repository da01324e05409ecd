import { createStore, type StoreApi } from "zustand/vanilla";
import type { BasemapTrouble } from "../model/basemap-setting.ts";
import type { Dataset, LonLat, NamedView } from "../model/dataset.ts";
import { deepFreeze } from "../model/deep-freeze.ts";
import type { ViewChange } from "../model/parsing/edit-views.ts";
import type { Notice } from "../model/view/notice.ts";
import type { View } from "../model/view/view.ts";

export const SPEEDS = [0.5, 1, 2, 4] as const;
/** Factor of playback's own pace. */
export type Speed = (typeof SPEEDS)[number];

/** Where the map should go once. Each request is a new object, so that asking twice is heard twice. */
export type CameraRequest = { readonly kind: "fit" } | { readonly kind: "event"; readonly id: string };

/**
 * `unavailable`: this browser draws no map; `failed`: its code or its files did not arrive; `resting`: it has given its
 * place to the map of another frame; `lost`: the browser has taken it away too often.
 */
export type MapStatus = "loading" | "ready" | "unavailable" | "failed" | "resting" | "lost";

/** What a press on the map does instead of choosing: `measure` asks for two places, `reach` and `place` for one. */
export type Tool = "measure" | "reach" | "place";

/** A change that an editor has made to the dataset's views in this page. */
interface ViewEdit {
  readonly change: ViewChange;
  readonly named: NamedView;
  /** The views before it. */
  readonly before: readonly NamedView[];
}

/** Beside the view: what should not survive copying the address. */
export interface Presence {
  /** Id of the event under the pointer or the keyboard focus. */
  readonly hovered: string | null;
  readonly playing: boolean;
  readonly speed: Speed;
  /** Ids of the events at the place whose list is open, or null. */
  readonly placeEvents: readonly string[] | null;
  /** The last request; whoever wants to know watches it. */
  readonly cameraRequest: CameraRequest | null;
  /** What the reader should know about the link that was opened, until dismissed. */
  readonly notices: readonly Notice[];
  /** Id of the named view that was opened last, by its link or in the page: the story goes on from there. */
  readonly namedView: string | null;
  /** The last one last; each can be undone. */
  readonly viewEdits: readonly ViewEdit[];
  readonly mapStatus: MapStatus;
  readonly basemapTrouble: BasemapTrouble | null;
  /** What the reader is picking places for, or null. */
  readonly tool: Tool | null;
  /** The places picked for it, in the order picked. */
  readonly picked: readonly LonLat[];
  /** False for the map of somebody else that draws borders of its own: our policy says nothing of it. */
  readonly bordersAreOurs: boolean;
}

export interface AppState {
  readonly dataset: Dataset;
  readonly view: View;
  readonly presence: Presence;
}

export type AppStore = StoreApi<AppState>;

interface Opening {
  /** Frozen by parseDataset. */
  readonly dataset: Dataset;
  readonly view: View;
  readonly notices?: readonly Notice[];
  /** The named view that the link began with. */
  readonly named?: string | null;
}

/** The one store of a page. It is changed by actions.ts only, and everything in it is frozen. */
export function createAppStore({ dataset, view, notices = [], named = null }: Opening): AppStore {
  const presence: Presence = {
    hovered: null,
    playing: false,
    speed: 1,
    placeEvents: null,
    cameraRequest: null,
    notices,
    namedView: named,
    viewEdits: [],
    mapStatus: "loading",
    basemapTrouble: null,
    tool: null,
    picked: [],
    bordersAreOurs: true,
  };
  return createStore<AppState>()(() => deepFreeze({ dataset, view, presence }));
}
