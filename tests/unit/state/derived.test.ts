import { describe, expect, it } from "vitest";
import { type Choice, DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { countsOf, facetCounts, nearestInTime, visibleEvents } from "../../../src/model/visible-events.ts";
import { changeView, hover, select, setWindow } from "../../../src/state/actions.ts";
import { createDerived } from "../../../src/state/derived.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";

const DATASET = datasetOf([
  newsEvent("a", { edtf: "2025-05-16" }),
  newsEvent("b", { edtf: "2025-05-20", type: "talks" }),
  newsEvent("c", { edtf: "2025-06-02", status: "claimed" }),
  newsEvent("d"),
]);

const TALKS: Choice = { kind: "only", ids: ["talks"] };

function setUp() {
  const store = createAppStore({ dataset: DATASET, view: DEFAULT_VIEW });
  return { store, derived: createDerived(store) };
}

describe("createDerived", () => {
  it("answers as the model does", () => {
    const { store, derived } = setUp();
    changeView(store, { types: TALKS, query: "event", window: { from: "2025-06-01", to: null } });
    const { view } = store.getState();
    expect(derived.visible()).toEqual(visibleEvents(DATASET, view));
    expect(derived.counts()).toEqual(countsOf(visibleEvents(DATASET, view)));
    expect(derived.facets()).toEqual(facetCounts(DATASET, view));
    expect(derived.nearest()).toBe(nearestInTime(DATASET, view));
  });

  it("gives the same object while nothing that matters has changed", () => {
    const { store, derived } = setUp();
    const answers = () => Object.values(derived).flatMap((answer) => (answer.length === 0 ? [answer()] : []));
    const before = answers();
    hover(store, "a");
    changeView(store, { globe: true, language: "uk" });
    const after = answers();
    expect(after.map((answer, index) => answer === before[index])).toEqual(before.map(() => true));
  });

  it("answers anew after a change", () => {
    const { store, derived } = setUp();
    const before = derived.visible();
    setWindow(store, { from: "2025-05-18", to: "2025-05-25" });
    expect([derived.visible() === before, derived.visible().shown.map(({ id }) => id)]).toEqual([false, ["b"]]);
  });

  it.each<[string, Partial<View>]>([
    ["types", { types: TALKS }],
    ["statuses", { statuses: { kind: "only", ids: ["claimed"] } }],
    ["search", { query: "nothing has this" }],
    ["window", { window: { from: "2025-05-18", to: "2025-05-19" } }],
    ["mode", { mode: "cumulative" }],
  ])("answers as the model does after a change of the %s", (_name, patch) => {
    const { store, derived } = setUp();
    changeView(store, { window: { from: "2025-05-18", to: "2025-05-25" } });
    derived.visible();
    derived.facets();
    changeView(store, patch);
    const { view } = store.getState();
    expect(derived.visible()).toEqual(visibleEvents(DATASET, view));
    expect(derived.facets()).toEqual(facetCounts(DATASET, view));
  });

  it("keeps what passes the filters, of any time, through a scrub", () => {
    const { store, derived } = setUp();
    changeView(store, { statuses: { kind: "only", ids: ["reported"] } });
    const before = derived.filtered();
    setWindow(store, { from: "2025-05-18", to: "2025-05-25" });
    expect([derived.filtered() === before, before.map(({ id }) => id)]).toEqual([true, ["a", "b", "d"]]);
  });

  it("finds the event whose card is open", () => {
    const { store, derived } = setUp();
    expect(derived.selected()).toBeNull();
    select(store, "b");
    expect(derived.selected()).toBe(DATASET.events[1]);
    expect(derived.eventById("gone")).toBeNull();
  });

  it("measures the axis by the view, the extent by the dataset", () => {
    const { store, derived } = setUp();
    const days = () => [derived.extent(), derived.axis()].map(({ fromMs, toMs }) => (toMs - fromMs) / 86_400_000);
    expect(days()).toEqual([18, 18]);
    changeView(store, { axis: { from: "2025-05-20", to: "2025-05-21" } });
    expect(days()).toEqual([18, 2]);
  });
});
