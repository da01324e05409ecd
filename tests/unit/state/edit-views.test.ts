import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "../../../src/model/view/view.ts";
import { editViews, undoViewEdit } from "../../../src/state/edit-views.ts";
import { openNamedView } from "../../../src/state/named-views.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";

const MAY = { id: "may", title: "May", view: "t=2025-05" };
const JUNE = { id: "june", title: "June", view: "t=2025-06" };

function createStore() {
  const dataset = datasetOf([newsEvent("a")], { views: [MAY] });
  const store = createAppStore({ dataset, view: DEFAULT_VIEW });
  return { store, dataset, ids: () => store.getState().dataset.views.map(({ id }) => id) };
}

describe("the views of a dataset in the page", () => {
  it("change, and the events stay the same objects", () => {
    const { store, dataset, ids } = createStore();
    editViews(store, { change: "added", views: [MAY, JUNE], named: JUNE });
    expect([ids(), store.getState().dataset.events === dataset.events]).toEqual([["may", "june"], true]);
    openNamedView(store, "june");
    expect(store.getState().view.window.from).toBe("2025-06-01");
  });

  it("come back step by step, the last change first", () => {
    const { store, ids } = createStore();
    editViews(store, { change: "added", views: [MAY, JUNE], named: JUNE });
    editViews(store, { change: "deleted", views: [JUNE], named: MAY });
    undoViewEdit(store);
    expect([ids(), store.getState().presence.viewEdits.map(({ change }) => change)]).toEqual([
      ["may", "june"],
      ["added"],
    ]);
    undoViewEdit(store);
    undoViewEdit(store);
    expect([ids(), store.getState().presence.viewEdits]).toEqual([["may"], []]);
  });

  it("count as opened when they are made from what is shown, and not when they are only moved", () => {
    const { store } = createStore();
    editViews(store, { change: "moved", views: [MAY], named: MAY });
    expect(store.getState().presence.namedView).toBeNull();
    editViews(store, { change: "replaced", views: [MAY], named: MAY });
    expect(store.getState().presence.namedView).toBe("may");
  });
});
