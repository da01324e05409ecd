import type { LonLat, Source } from "../model/dataset.ts";
import { deepFreeze } from "../model/deep-freeze.ts";
import type { RangeOverlay } from "../model/overlay.ts";
import type { TimeWindow } from "../model/time/time-window.ts";
import { withChosen } from "../model/view/choice.ts";
import type { Notice } from "../model/view/notice.ts";
import type { View } from "../model/view/view.ts";
import type { AppStore, CameraRequest, MapStatus, Presence, Speed, Tool } from "./store.ts";

/**
 * Changes parts of the view. A part equal by value to what stands there keeps its identity, so that memoised answers
 * about it stay; when nothing differs nobody is told.
 */
export function changeView(store: AppStore, patch: Partial<View>): void {
  const view = withChanges(store.getState().view, patch);
  if (view !== store.getState().view) store.setState({ view });
}

interface OpenedView {
  readonly view: View;
  /** What was to be said about it; earlier notices go with the earlier view. */
  readonly notices: readonly Notice[];
  /** Id of the named view that it began with. */
  readonly named: string | null;
}

/** Shows another view, as a link or the dataset has it. */
export function openView(store: AppStore, { view, notices, named }: OpenedView): void {
  const state = store.getState();
  const presence = withChanges(state.presence, { notices, namedView: named });
  store.setState({ view: withChanges(state.view, view), presence });
}

/** Opens an event's card, or closes the card with null. A click on the map and one in the list call this alike. */
export function select(store: AppStore, id: string | null): void {
  changeView(store, { selected: id });
}

export function setWindow(store: AppStore, window: TimeWindow): void {
  changeView(store, { window });
}

export function hover(store: AppStore, id: string | null): void {
  changePresence(store, { hovered: id });
}

/** Opens the list of several events on one spot, or closes it with null. */
export function openPlace(store: AppStore, ids: readonly string[] | null): void {
  changePresence(store, { placeEvents: ids });
}

/** Asks the map to go somewhere once. Without a map the request stands until there is one. */
export function requestCamera(store: AppStore, request: CameraRequest | null): void {
  const { presence } = store.getState();
  store.setState({ presence: deepFreeze({ ...presence, cameraRequest: request && { ...request } }) });
}

/** Starts or stops playback; createPlayback listens. To start as the play button does, use `playback.play()`. */
export function setPlaying(store: AppStore, playing: boolean): void {
  changePresence(store, { playing });
}

export function setSpeed(store: AppStore, speed: Speed): void {
  changePresence(store, { speed });
}

/** An overlay that an editor has made, with its source: part of the dataset from now on, in this page, and switched on. */
export function addOverlay(
  store: AppStore,
  { overlay, source }: { readonly overlay: RangeOverlay; readonly source: Source },
): void {
  const { dataset, view } = store.getState();
  const overlays = [...dataset.overlays, overlay];
  store.setState({ dataset: deepFreeze({ ...dataset, sources: [...dataset.sources, source], overlays }) });
  changeView(store, { overlays: withChosen(view.overlays, overlay.id) });
}

export function setMapStatus(store: AppStore, mapStatus: MapStatus): void {
  changePresence(store, { mapStatus });
}

/** What the map found out about its ground. */
export function setBasemap(store: AppStore, basemap: Pick<Presence, "basemapTrouble" | "bordersAreOurs">): void {
  changePresence(store, basemap);
}

/** Begins to pick places on the map for a tool, or ends it with null; what was picked goes. */
export function takeTool(store: AppStore, tool: Tool | null): void {
  changePresence(store, { tool, picked: [] });
}

/** A place picked for the tool in hand. One more than it asks for begins anew. */
export function pickPlace(store: AppStore, place: LonLat): void {
  const { tool, picked } = store.getState().presence;
  if (tool === null) return;
  const most = tool === "measure" ? 2 : 1;
  changePresence(store, { picked: picked.length >= most ? [place] : [...picked, place] });
}

export function dismissNotice(store: AppStore, notice: Notice): void {
  const { notices } = store.getState().presence;
  changePresence(store, { notices: notices.filter((other) => other !== notice) });
}

/** Changes parts of what is beside the view, as `changeView` does those of the view. */
export function changePresence(store: AppStore, patch: Partial<Presence>): void {
  const presence = withChanges(store.getState().presence, patch);
  if (presence !== store.getState().presence) store.setState({ presence });
}

/** `whole` with the parts of `patch` that differ by value, frozen; `whole` itself when none does. */
function withChanges<T extends object>(whole: T, patch: Partial<T>): T {
  const keys = Object.keys(patch) as (keyof T)[];
  const changed = keys.filter((key) => !isSame(whole[key], patch[key]));
  if (changed.length === 0) return whole;
  return deepFreeze({ ...whole, ...Object.fromEntries(changed.map((key) => [key, patch[key]])) });
}

/** Equal by value; what a view and a presence hold is plain JSON. */
function isSame(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || JSON.stringify(one) === JSON.stringify(other);
}
