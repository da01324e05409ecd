import type { NamedView } from "../model/dataset.ts";
import { deepFreeze } from "../model/deep-freeze.ts";
import type { ViewChange } from "../model/parsing/edit-views.ts";
import { changePresence } from "./actions.ts";
import type { AppStore } from "./store.ts";

interface Edit {
  readonly change: ViewChange;
  readonly views: readonly NamedView[];
  readonly named: NamedView;
}

/** Gives the dataset other views, in this page. A view that has been made from what is shown counts as the one opened last. */
export function editViews(store: AppStore, { change, views, named }: Edit): void {
  const { dataset, presence } = store.getState();
  const isShown = change === "added" || change === "replaced";
  store.setState({ dataset: deepFreeze({ ...dataset, views }) });
  changePresence(store, {
    viewEdits: [...presence.viewEdits, { change, named, before: dataset.views }],
    ...(isShown && { namedView: named.id }),
  });
}

/** Gives the dataset the views that it had before the last change. */
export function undoViewEdit(store: AppStore): void {
  const { dataset, presence } = store.getState();
  const last = presence.viewEdits.at(-1);
  if (!last) return;
  store.setState({ dataset: deepFreeze({ ...dataset, views: last.before }) });
  changePresence(store, { viewEdits: presence.viewEdits.slice(0, -1) });
}
