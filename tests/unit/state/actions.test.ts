import { describe, expect, it } from "vitest";
import type { Notice } from "../../../src/model/view/notice.ts";
import { DEFAULT_VIEW } from "../../../src/model/view/view.ts";
import {
  changeView,
  dismissNotice,
  hover,
  openPlace,
  openView,
  requestCamera,
  select,
  setPlaying,
  setSpeed,
  setWindow,
} from "../../../src/state/actions.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { datasetOf } from "../event-builders.ts";

function createStore(notices: readonly Notice[] = []) {
  const store = createAppStore({ dataset: datasetOf([]), view: DEFAULT_VIEW, notices });
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  return { store, changes: () => changes };
}

describe("changing the view", () => {
  it("keeps the identity of the parts that stay", () => {
    const { store } = createStore();
    const before = store.getState().view;
    changeView(store, { query: "swap", types: { kind: "all" } });
    const { view } = store.getState();
    expect([view.query, view.types === before.types, view.window === before.window]).toEqual(["swap", true, true]);
  });

  it("tells nobody when everything is equal by value", () => {
    const { store, changes } = createStore();
    changeView(store, { types: { kind: "all" }, query: "" });
    setWindow(store, { from: null, to: null });
    select(store, null);
    expect(changes()).toBe(0);
  });

  it("freezes what it sets to the bottom", () => {
    const { store } = createStore();
    const ids = ["strike"];
    changeView(store, { types: { kind: "only", ids } });
    expect([Object.isFrozen(store.getState().view), Object.isFrozen(ids)]).toEqual([true, true]);
  });

  it("opens and closes a card", () => {
    const { store } = createStore();
    select(store, "a");
    expect(store.getState().view.selected).toBe("a");
    select(store, null);
    expect(store.getState().view.selected).toBeNull();
  });
});

describe("what is beside the view", () => {
  it("changes without the view", () => {
    const { store } = createStore();
    const { view } = store.getState();
    hover(store, "a");
    openPlace(store, ["a", "b"]);
    setPlaying(store, true);
    setSpeed(store, 4);
    const state = store.getState();
    expect(state.presence).toMatchObject({ hovered: "a", placeEvents: ["a", "b"], playing: true, speed: 4 });
    expect(state.view).toBe(view);
  });

  it("tells nobody when the pointer stays on an event", () => {
    const { store, changes } = createStore();
    hover(store, "a");
    hover(store, "a");
    expect(changes()).toBe(1);
  });

  it("makes each request for the camera a new one", () => {
    const { store } = createStore();
    const request = { kind: "fit" } as const;
    requestCamera(store, request);
    const first = store.getState().presence.cameraRequest;
    requestCamera(store, request);
    const second = store.getState().presence.cameraRequest;
    expect([second, second === first]).toEqual([{ kind: "fit" }, false]);
  });

  it("loses the notice that was dismissed and no other", () => {
    const [one, other] = [{ kind: "window-dropped" }, { kind: "window-swapped" }] as const;
    const { store } = createStore([one, other]);
    dismissNotice(store, one);
    expect(store.getState().presence.notices).toEqual([other]);
  });
});

describe("openView", () => {
  it("shows another link's view with its notices instead of the earlier ones, in one change", () => {
    const { store, changes } = createStore([{ kind: "window-swapped" }]);
    openView(store, {
      view: { ...DEFAULT_VIEW, query: "swap" },
      notices: [{ kind: "window-dropped" }],
      named: "swaps",
    });
    const { view, presence } = store.getState();
    expect([view.query, presence.namedView, changes()]).toEqual(["swap", "swaps", 1]);
    expect(presence.notices).toEqual([{ kind: "window-dropped" }]);
  });
});
