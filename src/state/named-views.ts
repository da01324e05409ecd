import { clampView } from "../model/view/clamp-view.ts";
import { readNamedView } from "../model/view/link.ts";
import { namedViewOf, withPresentationOf } from "../model/view/named-view-of.ts";
import { openPlace, openView, setPlaying } from "./actions.ts";
import type { AppState, AppStore } from "./store.ts";

/**
 * Opens a named view of the dataset: it changes what is shown and keeps how the page looks. An id that there is no view of
 * changes nothing, and a notice says so.
 */
export function openNamedView(store: AppStore, id: string): void {
  const { dataset, view, presence } = store.getState();
  const found = dataset.views.find((named) => named.id === id);
  if (!found) {
    openView(store, { view, notices: [{ kind: "unknown-view", id }], named: presence.namedView });
    return;
  }
  const link = readNamedView(found);
  const clamped = clampView(withPresentationOf(view, link.view), dataset);
  setPlaying(store, false);
  openPlace(store, null);
  openView(store, { view: clamped.view, notices: [...link.notices, ...clamped.notices], named: id });
}

/** Opens the view after the one that was opened last; after the last one nothing. */
export function nextView(store: AppStore): void {
  openAt(store, placeInStory(store.getState()) + 1);
}

/** Opens the view before the one that was opened last; before the first one nothing. */
export function previousView(store: AppStore): void {
  openAt(store, placeInStory(store.getState()) - 1);
}

/** Which of the dataset's views, from 0, was opened last, else is shown; -1: none, so that the first comes next. */
export function placeInStory({ dataset, view, presence }: AppState): number {
  const id = presence.namedView ?? namedViewOf(view, dataset);
  return dataset.views.findIndex((named) => named.id === id);
}

function openAt(store: AppStore, place: number): void {
  const named = store.getState().dataset.views[place];
  if (named) openNamedView(store, named.id);
}
