import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { type LinkedPage, linkFromView, viewFromLink } from "../../../../src/model/view/link.ts";
import { DEFAULT_VIEW } from "../../../../src/model/view/view.ts";
import { LONGEST_LINK, NO_FOREIGN_PARAMS } from "../../../../src/model/view/view-params.ts";
import { arbitraryView } from "./view-arbitrary.ts";

const VIEWS = deepFreeze([
  { id: "may", title: "May", view: "t=2025-05&mode=cumulative&globe=1" },
  { id: "night", title: "The night", view: "map=4.6/49.6/34.5&types=drone-attack,shelling" },
  { id: "nested", title: "Nested", view: "view=night&q=swap" },
]);
const PAGE: LinkedPage = deepFreeze({ views: VIEWS, pageView: null });
const PAGE_OF_MAY: LinkedPage = deepFreeze({ views: VIEWS, pageView: "may" });

const read = (link: string, page = PAGE) => {
  const at = link.indexOf("#");
  return viewFromLink({ search: link.slice(0, at), hash: link.slice(at) }, page);
};

describe("a link that names a view", () => {
  it("begins with what the view says", () => {
    const { view, named, problems, notices } = read("#view=may");
    expect([view.window.from, view.mode, view.globe]).toEqual(["2025-05-01", "cumulative", true]);
    expect({ named, problems, notices }).toEqual({ named: "may", problems: [], notices: [] });
  });

  it("lets the query win over the view, and the hash over both", () => {
    const { view } = read("?mode=window&q=query&e=query#view=may&e=hash");
    expect(view).toMatchObject({ mode: "window", query: "query", selected: "hash", globe: true });
  });

  it("may name it in the query, with less weight than in the hash", () => {
    expect(read("?view=may#").named).toBe("may");
    expect(read("?view=may#view=night").named).toBe("night");
  });

  it("keeps its own weight over the page's view", () => {
    const { view, named } = read("#view=night&q=x", PAGE_OF_MAY);
    expect([named, view.mode, view.query]).toEqual(["night", "window", "x"]);
  });

  it("says in a notice that there is no such view, and is else read as if it named none", () => {
    const link = read("#view=dawn&q=x", PAGE_OF_MAY);
    expect([link.named, link.view.mode, link.view.query]).toEqual(["may", "cumulative", "x"]);
    expect(link.notices).toEqual([{ kind: "unknown-view", id: "dawn" }]);
  });

  it.each(["#view=", "#view=a%20b", "#view=%3Cb%3E", `#view=${"x".repeat(65)}`])("is no link to %s", (link) => {
    const { view, problems, notices } = read(link);
    expect([view, problems.map(({ key, fault }) => `${key} ${fault}`), notices]).toEqual([
      DEFAULT_VIEW,
      ["view value"],
      [],
    ]);
  });

  it("is not led on from one view to another", () => {
    const { view, named } = read("#view=nested");
    expect([named, view.query, view.camera]).toEqual(["nested", "swap", null]);
  });

  it("survives the secret that WordPress adds", () => {
    expect(read("#view=may?secret=Abc123").named).toBe("may");
  });
});

describe("a link without a name", () => {
  it("begins with the view that the page is of", () => {
    const { view, named } = read("#q=x", PAGE_OF_MAY);
    expect([named, view.mode, view.query]).toEqual(["may", "cumulative", "x"]);
  });

  it("begins with everything where the page is of the whole dataset, or of a view that is gone", () => {
    for (const page of [PAGE, { ...PAGE, pageView: "gone" }]) {
      expect(read("#q=x", page)).toMatchObject({ named: null, view: { ...DEFAULT_VIEW, query: "x" }, notices: [] });
    }
  });
});

describe("writing", () => {
  const written = (view: Parameters<typeof linkFromView>[0]["view"], named: string | null, page = PAGE) =>
    linkFromView({ view, named, unknown: NO_FOREIGN_PARAMS }, page).hash;

  it("names the view and says what differs from it", () => {
    const { view } = read("#view=night");
    expect(written(view, "night")).toBe("#view=night");
    expect(written({ ...view, camera: null, query: "x" }, "night")).toBe("#view=night&map=fit&q=x");
  });

  it("does not name the view that the page is of", () => {
    expect(written(read("#", PAGE_OF_MAY).view, "may", PAGE_OF_MAY)).toBe("");
  });

  it("writes a view that was not published in full", () => {
    expect(written({ ...DEFAULT_VIEW, query: "x" }, "only-here")).toBe("#q=x");
  });

  it("keeps the parameters that are not ours where they stood", () => {
    const link = read("?data=talks#x=1&view=night&y=2&q=z&w=3");
    const { search, hash } = linkFromView(link, PAGE);
    expect(search + hash).toBe("?data=talks#x=1&view=night&y=2&q=z&w=3");
  });

  it("is read back as the same view, from whichever named view and on whichever page", () => {
    const ids = fc.constantFrom(null, "may", "night", "nested", "gone");
    fc.assert(
      fc.property(arbitraryView, ids, ids, (view, named, pageView) => {
        const page = { views: VIEWS, pageView };
        const link = linkFromView({ view, named, unknown: NO_FOREIGN_PARAMS }, page);
        expect(viewFromLink(link, page)).toMatchObject({ view, problems: [], notices: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  it("keeps to the longest link, and the name in it", () => {
    const ids = Array.from({ length: 60 }, (_, index) => `type-with-a-long-name-${index}`);
    const view = { ...DEFAULT_VIEW, query: "x".repeat(1_000), types: { kind: "only", ids } as const };
    const unknown = { search: [], hash: [{ text: `y=${"z".repeat(900)}`, after: "" }] };
    const link = linkFromView({ view, named: "may", unknown }, PAGE);
    expect(link.hash.length).toBeLessThanOrEqual(LONGEST_LINK);
    expect([link.hash.startsWith("#view=may&t=../..&mode=window&types="), link.leftOut]).toEqual([
      true,
      ["unknown", "q"],
    ]);
  });
});
