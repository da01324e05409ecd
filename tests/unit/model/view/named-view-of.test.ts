import { describe, expect, it } from "vitest";
import type { NamedView } from "../../../../src/model/dataset.ts";
import { clampView } from "../../../../src/model/view/clamp-view.ts";
import { readNamedView } from "../../../../src/model/view/link.ts";
import { namedViewOf } from "../../../../src/model/view/named-view-of.ts";
import { DEFAULT_VIEW, type View } from "../../../../src/model/view/view.ts";
import { datasetOf, newsEvent } from "../../event-builders.ts";

const MAY_VIEW = { id: "may", title: "May", view: "t=2025-05&types=talks,strike" };
const KYIV_VIEW = { id: "kyiv", title: "Kyiv", view: "map=6.123/50.45/30.52&axis=2020-01-01/2030-12-31" };
const VIEWS = [MAY_VIEW, KYIV_VIEW, { id: "gone", title: "Gone", view: "types=parade" }];
const DATASET = datasetOf([newsEvent("a", { edtf: "2025-05-16" }), newsEvent("b", { edtf: "2025-06-02" })], {
  views: VIEWS,
});
const MAY: View = { ...DEFAULT_VIEW, window: { from: "2025-05-01", to: "2025-05-31" } };

const opened = (written: NamedView) => clampView(readNamedView(written).view, DATASET).view;
const named = (view: View) => namedViewOf(view, DATASET);

describe("namedViewOf", () => {
  it("finds each view that has been opened, fitted to the dataset", () => {
    expect([MAY_VIEW, KYIV_VIEW].map((view) => named(opened(view)))).toEqual(["may", "kyiv"]);
  });

  it("takes choices of the same ids for the same, in whichever order and words", () => {
    expect(named({ ...MAY, types: { kind: "only", ids: ["strike", "talks"] } })).toBe("may");
    expect(named({ ...MAY, types: { kind: "except", ids: ["swap"] } })).toBe("may");
    expect(named({ ...MAY, types: { kind: "only", ids: ["talks"] } })).toBeNull();
  });

  it("does not look at how the page looks", () => {
    const looks = { language: "uk", theme: "dark", globe: true, borders: "none" } as const;
    expect(named({ ...MAY, types: { kind: "except", ids: ["swap"] }, ...looks })).toBe("may");
  });

  it("compares the camera as a link writes it", () => {
    const kyiv = opened(KYIV_VIEW);
    const camera = { center: [30.520004, 50.449996], zoom: 6.1234, bearing: 0.2, pitch: 0 } as const;
    expect(named({ ...kyiv, camera })).toBe("kyiv");
    expect(named({ ...kyiv, camera: { ...camera, zoom: 6.2 } })).toBeNull();
  });

  it("is null once a card is open or the search says something", () => {
    const may: View = { ...MAY, types: { kind: "except", ids: ["swap"] } };
    expect([named({ ...may, selected: "a" }), named({ ...may, query: "x" }), named(may)]).toEqual([null, null, "may"]);
  });

  it("is the first of several that say the same", () => {
    expect(
      namedViewOf(DEFAULT_VIEW, datasetOf([], { views: [...VIEWS, { id: "all", title: "All", view: "v=1" }] })),
    ).toBe("gone");
  });

  it("follows the dataset's views when an editor changes them", () => {
    const renamed = { ...DATASET, views: [{ id: "all", title: "All", view: "v=1" }] };
    expect([namedViewOf(DEFAULT_VIEW, DATASET), namedViewOf(DEFAULT_VIEW, renamed)]).toEqual(["gone", "all"]);
  });
});
