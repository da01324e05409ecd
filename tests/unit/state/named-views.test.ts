import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { changeView, openPlace, setPlaying } from "../../../src/state/actions.ts";
import { nextView, openNamedView, placeInStory, previousView } from "../../../src/state/named-views.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";

const VIEWS = [
  { id: "may", title: "May", view: "t=2025-05&globe=1" },
  { id: "strikes", title: "Strikes", view: "types=strike,parade" },
  { id: "swaps", title: "Swaps", view: "types=swap&q=swap" },
];

function createStore(view: Partial<View> = {}) {
  const dataset = datasetOf([newsEvent("a", { edtf: "2025-05-16" })], { views: VIEWS });
  const store = createAppStore({ dataset, view: { ...DEFAULT_VIEW, ...view } });
  return { store, opened: () => store.getState().presence.namedView };
}

describe("opening a named view", () => {
  it("changes all that is shown and keeps how the page looks", () => {
    const { store } = createStore({ query: "x", theme: "dark", language: "uk", borders: "none" });
    openNamedView(store, "may");
    expect(store.getState().view).toEqual({
      ...DEFAULT_VIEW,
      window: { from: "2025-05-01", to: "2025-05-31" },
      theme: "dark",
      language: "uk",
      borders: "none",
    });
  });

  it("says what of it the dataset does not have", () => {
    const { store } = createStore();
    openNamedView(store, "strikes");
    expect(store.getState().presence.notices).toEqual([{ kind: "unknown-types", ids: ["parade"] }]);
  });

  it("that there is not changes nothing and says so", () => {
    const { store, opened } = createStore({ query: "x" });
    openNamedView(store, "may");
    const { view } = store.getState();
    openNamedView(store, "june");
    expect([store.getState().view === view, opened()]).toEqual([true, "may"]);
    expect(store.getState().presence.notices).toEqual([{ kind: "unknown-view", id: "june" }]);
  });

  it("ends playback and closes the list of a place, which would hide it", () => {
    const { store } = createStore();
    setPlaying(store, true);
    openPlace(store, ["a"]);
    openNamedView(store, "may");
    expect(store.getState().presence).toMatchObject({ playing: false, placeEvents: null });
  });
});

describe("the story", () => {
  it("leads from the first view to the last, and there it ends", () => {
    const { store, opened } = createStore();
    const visited = [0, 1, 2, 3].map(() => {
      nextView(store);
      return opened();
    });
    expect(visited).toEqual(["may", "strikes", "swaps", "swaps"]);
  });

  it("leads back to the first view, and there it ends", () => {
    const { store, opened } = createStore();
    openNamedView(store, "strikes");
    previousView(store);
    previousView(store);
    expect(opened()).toBe("may");
  });

  it("has no view before the first where none was opened", () => {
    const { store, opened } = createStore();
    previousView(store);
    expect([opened(), placeInStory(store.getState())]).toEqual([null, -1]);
  });

  it("goes on from the view opened last when the reader has moved away from it", () => {
    const { store, opened } = createStore();
    openNamedView(store, "may");
    changeView(store, { query: "somewhere else", window: { from: null, to: null } });
    nextView(store);
    expect([opened(), store.getState().view.query]).toEqual(["strikes", ""]);
  });

  it("goes on from the view that an old link happens to show", () => {
    const { store, opened } = createStore({ window: { from: "2025-05-01", to: "2025-05-31" } });
    expect(placeInStory(store.getState())).toBe(0);
    nextView(store);
    expect(opened()).toBe("strikes");
  });
});
