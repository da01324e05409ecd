import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { DEFAULT_VIEW, type View } from "../../../../src/model/view/view.ts";
import { LONGEST_LINK, NO_FOREIGN_PARAMS, urlFromView, viewFromUrl } from "../../../../src/model/view/view-params.ts";
import { arbitraryView } from "./view-arbitrary.ts";

function viewOfHash(hash: string): View {
  return viewFromUrl({ search: "", hash }).view;
}

function withDefaults(parts: Partial<View>): View {
  return deepFreeze({ ...DEFAULT_VIEW, ...parts });
}

/** Reads an address and writes what was read. */
function rewritten(search: string, hash: string): string {
  const { view, unknown } = viewFromUrl({ search, hash });
  const written = urlFromView(view, unknown);
  return written.search + written.hash;
}

describe("the link of a view", () => {
  it("reads back as the same view", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        expect(viewFromUrl(urlFromView(deepFreeze(view)))).toEqual({
          view,
          named: null,
          unknown: NO_FOREIGN_PARAMS,
          problems: [],
          notices: [],
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it("reads back as the same view whatever the defaults are", () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryView, (view, defaults) => {
        expect(viewFromUrl(urlFromView(view, NO_FOREIGN_PARAMS, defaults), defaults).view).toEqual(view);
      }),
      { numRuns: 1_000 },
    );
  });

  it("survives a browser's own parsing unchanged", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const { search, hash } = urlFromView(view);
        const parsed = new URL(`https://maps.example/e/talks/${search}${hash}`);
        expect([parsed.search, parsed.hash]).toEqual([search, hash]);
      }),
      { numRuns: 500 },
    );
  });

  it("is empty for the view everybody starts with", () => {
    expect(urlFromView(DEFAULT_VIEW)).toEqual({ search: "", hash: "", leftOut: [] });
  });

  it("writes all its keys in one order and leaves / , : readable", () => {
    const link = urlFromView(
      withDefaults({
        camera: { center: [37.8, 48.9], zoom: 5.2, bearing: -20, pitch: 30 },
        window: { from: "2025-06-01T18:00", to: "2025-06-02" },
        mode: "cumulative",
        step: "week",
        types: { kind: "only", ids: ["strike", "talks"] },
        statuses: { kind: "except", ids: ["false"] },
        selected: "ev-2025-05-16-istanbul",
        overlays: { kind: "only", ids: ["oreshnik-belarus", "atacms-ukraine"] },
        query: "prisoner swap: 1,000",
        axis: { from: "2025-05-10", to: "2025-06-02" },
        globe: true,
        borders: "de-facto",
        language: "uk",
        theme: "dark",
      }),
    );
    expect(link.search + link.hash).toBe(
      "?lang=uk&theme=dark#map=5.2/48.9/37.8/-20/30&t=2025-06-01T18:00/2025-06-02&mode=cumulative&step=P1W" +
        "&types=strike,talks&status=-false&e=ev-2025-05-16-istanbul" +
        "&layers=oreshnik-belarus,atacms-ukraine&q=prisoner%20swap:%201,000&axis=2025-05-10/2025-06-02&globe=1&borders=de-facto",
    );
    expect(link.search.length + link.hash.length).toBeLessThan(300);
  });

  it("rounds a camera that nobody has rounded", () => {
    const camera = { center: [37.123456, -0.00001], zoom: 5.126, bearing: 0.4, pitch: 0 } as const;
    expect(urlFromView(withDefaults({ camera })).hash).toBe("#map=5.13/0/37.1235");
  });

  it("writes half a surrogate pair as the replacement character instead of throwing", () => {
    expect(viewFromUrl(urlFromView(withDefaults({ query: "a\uD800b" }))).view.query).toBe("a\uFFFDb");
  });
});

describe("links that were shared", () => {
  it.each<[string, Partial<View>]>([
    ["", {}],
    ["#", {}],
    ["#v=1", {}],
    ["#map=5.2/48.9/37.8", { camera: { center: [37.8, 48.9], zoom: 5.2, bearing: 0, pitch: 0 } }],
    ["#map=3/-10.5/-170.25/45", { camera: { center: [-170.25, -10.5], zoom: 3, bearing: 45, pitch: 0 } }],
    ["#map=3/0/0/0/60", { camera: { center: [0, 0], zoom: 3, bearing: 0, pitch: 60 } }],
    ["#t=2025-05-16/2025-06-02", { window: { from: "2025-05-16", to: "2025-06-02" } }],
    ["#t=2025-05-16", { window: { from: "2025-05-16", to: "2025-05-16" } }],
    ["#t=2025-05-16/..", { window: { from: "2025-05-16", to: null } }],
    ["#t=../2025-06-02", { window: { from: null, to: "2025-06-02" } }],
    ["#t=2024-11/..", { window: { from: "2024-11-01", to: null } }],
    ["#t=2025-05", { window: { from: "2025-05-01", to: "2025-05-31" } }],
    ["#t=2025-06-01T18:00/2025-06-02", { window: { from: "2025-06-01T18:00", to: "2025-06-02" } }],
    ["#mode=cumulative&t=../2025-05-25", { mode: "cumulative", window: { from: null, to: "2025-05-25" } }],
    ["#step=P1D", { step: "day" }],
    ["#step=event", { step: "event" }],
    ["#types=strike", { types: { kind: "only", ids: ["strike"] } }],
    ["#types=-strike,talks", { types: { kind: "except", ids: ["strike", "talks"] } }],
    ["#types=none", { types: { kind: "only", ids: [] } }],
    ["#status=claimed,disputed", { statuses: { kind: "only", ids: ["claimed", "disputed"] } }],
    ["#e=ev-2025-05-16-istanbul", { selected: "ev-2025-05-16-istanbul" }],
    [
      "#layers=oreshnik-belarus,atacms-ukraine",
      { overlays: { kind: "only", ids: ["oreshnik-belarus", "atacms-ukraine"] } },
    ],
    ["#layers=all", { overlays: { kind: "all" } }],
    ["#layers=-drones", { overlays: { kind: "except", ids: ["drones"] } }],
    ["#layers=none", { overlays: { kind: "only", ids: [] } }],
    ["#q=%D0%9A%D0%B8%D1%97%D0%B2", { query: "Київ" }],
    ["#q=prisoner+swap", { query: "prisoner swap" }],
    ["#axis=2025-05-01/2025-06-02", { axis: { from: "2025-05-01", to: "2025-06-02" } }],
    ["#axis=2025-06-02/2025-05-01", { axis: { from: "2025-05-01", to: "2025-06-02" } }],
    ["#globe=1&borders=none", { globe: true, borders: "none" }],
    ["?lang=uk-UA&theme=dark", { language: "uk-UA", theme: "dark" }],
    [
      "#map=5.2/48.9/37.8&t=2024-11-21/2025-06-02&types=strike",
      {
        camera: { center: [37.8, 48.9], zoom: 5.2, bearing: 0, pitch: 0 },
        window: { from: "2024-11-21", to: "2025-06-02" },
        types: { kind: "only", ids: ["strike"] },
      },
    ],
  ])("keep their meaning: %s", (link, expected) => {
    const [search = "", hash = ""] = link.startsWith("#") ? ["", link] : [link, ""];
    expect(viewFromUrl({ search, hash })).toMatchObject({ view: { ...DEFAULT_VIEW, ...expected }, problems: [] });
  });

  it("name the view that they begin with, and what they say beside it", () => {
    expect(viewFromUrl({ search: "", hash: "#view=the-night&q=x" })).toMatchObject({
      named: "the-night",
      view: { ...DEFAULT_VIEW, query: "x" },
      problems: [],
    });
  });

  it("are understood when every character was percent-encoded", () => {
    expect(viewOfHash("#t=2025-05-16%2F2025-06-02&types=strike%2Ctalks")).toEqual(
      withDefaults({
        window: { from: "2025-05-16", to: "2025-06-02" },
        types: { kind: "only", ids: ["strike", "talks"] },
      }),
    );
  });

  it("are understood when a page has escaped their ampersands", () => {
    expect(viewOfHash("#t=2025-05-16&amp;e=a")).toEqual(
      withDefaults({ window: { from: "2025-05-16", to: "2025-05-16" }, selected: "a" }),
    );
  });

  it.each(["#t=2025-05-16/", "#t=2025-05-16/."])("are open-ended when the dots at their end were cut: %s", (hash) => {
    expect(viewOfHash(hash).window).toEqual({ from: "2025-05-16", to: null });
  });

  it.each(["#?secret=Abc123", "#t=2025-05-16?secret=Abc123"])("lose the secret that WordPress adds: %s", (hash) => {
    const { view, unknown, problems } = viewFromUrl({ search: "", hash });
    expect({ window: view.window, unknown, problems }).toEqual({
      window: hash.includes("t=2") ? { from: "2025-05-16", to: "2025-05-16" } : { from: null, to: null },
      unknown: NO_FOREIGN_PARAMS,
      problems: [],
    });
  });

  it("are read the right way round, with a notice, when their period ends before it begins", () => {
    const { view, notices } = viewFromUrl({ search: "", hash: "#t=2025-06-02/2025-05-16" });
    expect([view.window, notices]).toEqual([{ from: "2025-05-16", to: "2025-06-02" }, [{ kind: "window-swapped" }]]);
  });

  it("of a later version are read as far as they are known, with a notice", () => {
    const { view, notices } = viewFromUrl({ search: "", hash: "#v=2&t=2025-05-16&e=a" });
    expect([view.selected, notices]).toEqual(["a", [{ kind: "newer-link", version: 2 }]]);
  });
});

describe("the query", () => {
  it("carries the view for systems that cut fragments off", () => {
    expect(viewFromUrl({ search: "?data=talks&t=2025-05-16", hash: "" }).view.window.from).toBe("2025-05-16");
  });

  it("weighs less than the hash", () => {
    const { view } = viewFromUrl({ search: "?e=a&mode=cumulative", hash: "#e=b" });
    expect([view.selected, view.mode]).toEqual(["b", "cumulative"]);
  });

  it("counts where the hash makes no sense", () => {
    expect(viewFromUrl({ search: "?mode=cumulative", hash: "#mode=sideways" }).view.mode).toBe("cumulative");
  });

  it("gives its part of the view to the hash when it is written again", () => {
    expect(rewritten("?t=2025-05-16&data=talks&e=a", "#e=b")).toBe("?data=talks#t=2025-05-16&e=b");
  });

  it("does not let the hash set language and theme", () => {
    expect(viewOfHash("#theme=dark&lang=uk")).toEqual(DEFAULT_VIEW);
  });
});

describe("parameters that are not ours", () => {
  it.each([
    [
      "?data=talks&utm_source=x%20y",
      "#x=1&t=2025-05-16&y=2&e=a&z",
      "?data=talks&utm_source=x%20y#x=1&t=2025-05-16&y=2&e=a",
    ],
    ["?flag&data=talks&theme=dark&b=%", "", "?flag&data=talks&theme=dark&b=%"],
    ["", "#t=2025-05-16&front=@2024-12-01&axis=2025-05", "#t=2025-05-16&front=@2024-12-01&axis=2025-05"],
    ["", "#__proto__=1&constructor=2", "#__proto__=1&constructor=2"],
  ])("are written back in their places: %s %s", (search, hash, expected) => {
    expect(rewritten(search, hash)).toBe(expected);
  });

  it("do not include anchors of the page", () => {
    expect(rewritten("", "#panel")).toBe("");
  });
});

describe("the length of a link", () => {
  const long = "x".repeat(1_000);
  const ids = Array.from({ length: 40 }, (_, index) => `type-with-a-long-name-${index}`);

  it("is kept by leaving out foreign parameters first", () => {
    const unknown = { search: [{ text: "data=talks", after: "" }], hash: [{ text: `x=${long}${long}`, after: "" }] };
    const link = urlFromView(withDefaults({ query: "swap" }), unknown);
    expect(link).toEqual({ search: "?data=talks", hash: "#q=swap", leftOut: ["unknown"] });
  });

  it("is kept by leaving out the search, then types, statuses and overlays, and says so", () => {
    const chosen = { kind: "only", ids } as const;
    const link = urlFromView(withDefaults({ query: long + long, types: chosen, statuses: chosen, selected: "a" }));
    expect(link).toMatchObject({ hash: `#status=${ids.join(",")}&e=a`, leftOut: ["q", "types"] });
    const overlays = { kind: "only", ids: [...ids, ...ids.map((id) => `${id}-reach`)] } as const;
    expect(urlFromView(withDefaults({ overlays, selected: "a" }))).toMatchObject({ hash: "#e=a" });
  });

  it("never exceeds 2,000 characters", () => {
    fc.assert(
      fc.property(arbitraryView, fc.string({ unit: "grapheme", maxLength: 900 }), (view, query) => {
        const { search, hash } = urlFromView({ ...view, query });
        expect(search.length + hash.length).toBeLessThanOrEqual(LONGEST_LINK);
      }),
    );
  });

  it("is cut on reading behind the last whole parameter, with a problem", () => {
    const { view, problems } = viewFromUrl({ search: "", hash: `#e=a&q=${"x".repeat(20_000)}` });
    expect([view.selected, view.query, problems.map(({ fault }) => fault)]).toEqual(["a", "", ["length"]]);
  });
});

const SENSELESS = [
  "map=",
  "map=5",
  "map=5/1",
  "map=a/b/c",
  "map=1e3/0/0",
  "map=0x10/0/0",
  "map=NaN/0/0",
  "map=Infinity/0/0",
  "map=5/1/2/3/4/5",
  "map=5/1/2/",
  "map=+5/1/2",
  "map=99999999999/1/2",
  "map=5,1,2",
  "map=5/ 1/2",
  "t=tomorrow",
  "t=2025-02-30",
  "t=2025-13-01",
  "t=P7D/now",
  "t=2025-05-16/2025-05-17/2025-05-18",
  "t=25-05-16",
  "t=2025-05-16T25:00/..",
  "t=/",
  "t=..",
  "t=-0044-03-15",
  "t=10000-01-01",
  "t=<script>alert(1)</script>",
  "mode=instant",
  "mode=",
  "mode=__proto__",
  "mode=toString",
  "step=P2D",
  "step=",
  "step=constructor",
  "step=p1d",
  "types=",
  "types=-",
  "types=,",
  "types=a%00b",
  "types=a b",
  "types=a,<b>",
  "types=%22",
  "status=",
  "status=-,",
  "status=ä",
  "layers=",
  "layers=front@2024-12-01",
  "axis=2025-05-16/..",
  "axis=2025-06-01T18:00/2025-06-02",
  "axis=x",
  "axis=",
  "globe=yes",
  "globe=",
  "globe=2",
  "borders=mine",
  "borders=hasOwnProperty",
  "v=",
  "v=one",
  "v=-1",
  "v=1.5",
  "e=%",
  "e=%E0%A4%A",
  "q=%C3%28",
  "q=%zz",
  "t=%FF",
  "map=%",
  "types=%E2%82",
];

describe("a value that makes no sense", () => {
  it.each(SENSELESS)("is passed over and reported: %s", (text) => {
    const { view, problems, notices } = viewFromUrl({ search: "", hash: `#${text}` });
    expect(problems).toHaveLength(1);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices).toEqual([]);
  });

  it("leaves the other values as they are", () => {
    const { view, problems } = viewFromUrl({ search: "", hash: "#t=never&mode=cumulative&map=x&e=a&q=%&step=P1D" });
    expect(view).toEqual(withDefaults({ mode: "cumulative", selected: "a", step: "day" }));
    expect(problems.map(({ key, fault }) => `${key} ${fault}`)).toEqual(["t value", "map value", "q encoding"]);
  });

  it("does not reach a prototype", () => {
    viewFromUrl({
      search: "?__proto__=x&constructor=y",
      hash: "#__proto__[polluted]=1&constructor.prototype.polluted=1",
    });
    expect("polluted" in {}).toBe(false);
  });

  it("is, for a key written twice, the second", () => {
    const { view, problems } = viewFromUrl({ search: "", hash: "#e=a&e=b" });
    expect([view.selected, problems]).toEqual(["a", [{ key: "e", found: "b", fault: "repeated" }]]);
  });

  it("is shortened in the report", () => {
    const [problem] = viewFromUrl({ search: "", hash: `#mode=${"x".repeat(500)}` }).problems;
    expect(problem?.found).toHaveLength(80);
  });

  it("never makes reading throw, and what was read can be written and read again", () => {
    const noise = fc.string({ unit: fc.constantFrom(..."#?&=%/.,-+vmapteqst0129\u0000é"), maxLength: 80 });
    fc.assert(
      fc.property(noise, noise, (search, hash) => {
        const first = viewFromUrl({ search, hash });
        const written = urlFromView(first.view, first.unknown);
        const second = viewFromUrl(written);
        expect([second.view, second.problems]).toEqual([first.view, []]);
      }),
      { numRuns: 2_000 },
    );
  });
});
