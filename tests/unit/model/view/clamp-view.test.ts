import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { clampView } from "../../../../src/model/view/clamp-view.ts";
import { type Camera, DEFAULT_VIEW, type View } from "../../../../src/model/view/view.ts";
import { visibleEvents } from "../../../../src/model/visible-events.ts";
import { datasetOf, newsEvent, rangeOverlay } from "../../event-builders.ts";
import { arbitraryView } from "./view-arbitrary.ts";

const EVENTS = [
  newsEvent("siege", { edtf: "2025-05-01/2025-05-10", type: "strike", status: "claimed" }),
  newsEvent("round-one", { edtf: "2025-05-16", type: "talks", title: "First round" }),
  newsEvent("swap", { edtf: "2025-05-23/2025-05-25", type: "swap", status: "confirmed" }),
  newsEvent("call", { edtf: "2025-06-02T12:30+03:00", type: "talks" }),
  newsEvent("rumour", { type: "strike" }),
];
const DATASET = datasetOf(EVENTS, { overlays: [rangeOverlay("missile"), rangeOverlay("drone")] });

function clamped(parts: Partial<View>) {
  return clampView(deepFreeze({ ...DEFAULT_VIEW, ...parts }), DATASET);
}

function isSelectedVisible(view: View): boolean {
  const { definite, possible, undated } = visibleEvents(DATASET, view);
  return [...definite, ...possible, ...undated].some(({ id }) => id === view.selected);
}

describe("clampView", () => {
  it("leaves a view that fits as it is, without a notice", () => {
    const view: View = {
      ...DEFAULT_VIEW,
      camera: { center: [180, 50], zoom: 5, bearing: -180, pitch: 60 },
      window: { from: "2025-05-16", to: "2025-06-01" },
      types: { kind: "only", ids: ["talks"] },
      selected: "round-one",
      axis: { from: "2025-05-02", to: "2025-06-01" },
    };
    expect(clampView(deepFreeze(view), DATASET)).toEqual({ view, notices: [] });
  });

  it("changes nothing more the second time, whatever the view", () => {
    fc.assert(
      fc.property(arbitraryView, fc.constantFrom(null, "siege", "rumour", "call"), (view, selected) => {
        const once = clampView({ ...view, selected }, DATASET).view;
        expect(clampView(once, DATASET)).toEqual({ view: once, notices: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe("what the dataset does not have", () => {
  it("is dropped from the choices with a notice each", () => {
    const { view, notices } = clamped({
      types: { kind: "only", ids: ["talks", "parade", "flood"] },
      statuses: { kind: "except", ids: ["true", "false"] },
    });
    expect([view.types, view.statuses]).toEqual([
      { kind: "only", ids: ["talks"] },
      { kind: "except", ids: ["false"] },
    ]);
    expect(notices).toEqual([
      { kind: "unknown-types", ids: ["parade", "flood"] },
      { kind: "unknown-statuses", ids: ["true"] },
    ]);
  });

  it("does not leave a choice of nothing behind", () => {
    expect(clamped({ types: { kind: "only", ids: ["parade"] } }).view.types).toEqual({ kind: "all" });
  });

  it("leaves a choice of nothing that was meant", () => {
    expect(clamped({ types: { kind: "only", ids: [] } }).view.types).toEqual({ kind: "only", ids: [] });
  });

  it("is dropped from the overlays, down to none, with a notice", () => {
    const { view, notices } = clamped({ overlays: { kind: "only", ids: ["drone", "trebuchet"] } });
    expect([view.overlays, notices]).toEqual([
      { kind: "only", ids: ["drone"] },
      [{ kind: "unknown-overlays", ids: ["trebuchet"] }],
    ]);
    expect(clamped({ overlays: { kind: "only", ids: ["trebuchet"] } }).view.overlays).toEqual({
      kind: "only",
      ids: [],
    });
    expect(clamped({ overlays: { kind: "except", ids: ["trebuchet"] } }).view.overlays).toEqual({ kind: "all" });
  });

  it("opens no card, with a notice", () => {
    const { view, notices } = clamped({ selected: "gone" });
    expect([view.selected, notices]).toEqual([null, [{ kind: "unknown-event", id: "gone" }]]);
  });
});

describe("a camera out of its bounds", () => {
  it.each<[string, Partial<Camera>, Partial<Camera>]>([
    ["beyond the pole", { center: [30, 90] }, { center: [30, 85.05] }],
    ["round the world", { center: [190, 0] }, { center: [-170, 0] }],
    ["round the world the other way", { center: [-541, 0] }, { center: [179, 0] }],
    ["too near", { zoom: 22 }, { zoom: 12 }],
    ["too far", { zoom: -1 }, { zoom: 0 }],
    ["turned round", { bearing: 270 }, { bearing: -90 }],
    ["lying flat", { pitch: 85 }, { pitch: 60 }],
  ])("is put right without a word: %s", (_name, parts, expected) => {
    const camera = { center: [30, 50], zoom: 5, bearing: 0, pitch: 0, ...parts } as const;
    expect(clamped({ camera })).toEqual({
      view: { ...DEFAULT_VIEW, camera: { ...camera, ...expected } },
      notices: [],
    });
  });
});

describe("a window and an axis", () => {
  it("becomes all time with a notice when the window is empty", () => {
    const { view, notices } = clamped({ window: { from: "2025-06-02", to: "2025-05-16" } });
    expect([view.window, notices]).toEqual([{ from: null, to: null }, [{ kind: "window-dropped" }]]);
  });

  it.each([
    ["reaching out on both sides", { from: "2024-01-01", to: "2026-01-01" }, { from: "2025-05-01", to: "2025-06-02" }],
    ["reversed", { from: "2025-05-20", to: "2025-05-10" }, { from: "2025-05-10", to: "2025-05-20" }],
    ["elsewhere", { from: "2023-01-01", to: "2023-02-01" }, null],
  ])("is cut to the dataset's extent when the axis is %s", (_name, axis, expected) => {
    expect(clamped({ axis })).toEqual({ view: { ...DEFAULT_VIEW, axis: expected }, notices: [] });
  });
});

describe("a linked event that the link itself hides", () => {
  it.each<[string, Partial<View>, Partial<View>, string[]]>([
    [
      "adds its type",
      { types: { kind: "only", ids: ["swap"] } },
      { types: { kind: "only", ids: ["swap", "talks"] } },
      ["types"],
    ],
    [
      "no longer excepts its type",
      { types: { kind: "except", ids: ["talks"] } },
      { types: { kind: "all" } },
      ["types"],
    ],
    [
      "adds its status",
      { statuses: { kind: "only", ids: [] } },
      { statuses: { kind: "only", ids: ["reported"] } },
      ["statuses"],
    ],
    ["clears the search", { query: "swap" }, { query: "" }, ["query"]],
    [
      "moves the end to its day",
      { window: { from: "2025-05-01", to: "2025-05-10" } },
      { window: { from: "2025-05-01", to: "2025-05-16" } },
      ["window"],
    ],
    [
      "moves the beginning to its day",
      { window: { from: "2025-05-20", to: null } },
      { window: { from: "2025-05-16", to: null } },
      ["window"],
    ],
    [
      "moves the right edge",
      { mode: "cumulative", window: { from: null, to: "2025-05-10" } },
      { window: { from: null, to: "2025-05-16" } },
      ["window"],
    ],
    [
      "does several at once",
      { query: "swap", types: { kind: "only", ids: [] } },
      { query: "", types: { kind: "only", ids: ["talks"] } },
      ["types", "query"],
    ],
  ])("%s, and says so", (_name, hidden, widened, parts) => {
    expect(clamped({ selected: "round-one", ...hidden })).toEqual({
      view: { ...DEFAULT_VIEW, selected: "round-one", ...hidden, ...widened },
      notices: [{ kind: "widened", parts }],
    });
  });

  it("keeps a search that finds it", () => {
    expect(clamped({ selected: "round-one", query: "first" }).notices).toEqual([]);
  });

  it("stays undated in any window", () => {
    const window = { from: "2025-05-01", to: "2025-05-02" };
    expect(clamped({ selected: "rumour", window })).toMatchObject({ view: { window }, notices: [] });
  });

  it("is moved to by its last day when it went on before the window", () => {
    expect(clamped({ selected: "siege", window: { from: "2025-05-20", to: "2025-05-21" } }).view.window).toEqual({
      from: "2025-05-10",
      to: "2025-05-21",
    });
  });

  it("brings all time when it lies before the years a window can name", () => {
    const dataset = datasetOf([newsEvent("ides", { edtf: "-0043-03-15" })]);
    const view = { ...DEFAULT_VIEW, selected: "ides", window: { from: "2025-05-20", to: null } };
    expect(clampView(deepFreeze(view), dataset).view.window).toEqual({ from: null, to: null });
  });

  it("can always be seen afterwards", () => {
    const selected = fc.constantFrom(...DATASET.events.map(({ id }) => id));
    fc.assert(
      fc.property(arbitraryView, selected, (view, id) => {
        expect(isSelectedVisible(clampView({ ...view, selected: id }, DATASET).view)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
