import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sector } from "../../../src/geodesy/sector.ts";
import type { NewsEvent, Status } from "../../../src/model/dataset.ts";
import type { Area, Areas } from "../../../src/model/marks/place-extent.ts";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { MARGIN_PIXELS } from "../../../src/still/projection.ts";
import { type StillOptions, still } from "../../../src/still/still.ts";
import type { StillLand } from "../../../src/still/still-land.ts";
import type { StillNode } from "../../../src/still/still-node.ts";
import { svgText } from "../../../src/still/svg-text.ts";
import { en } from "../../../src/words/en/en.ts";
import { ranges as rangeWords } from "../../../src/words/en/ranges.ts";
import { pseudo } from "../../../src/words/pseudo.ts";
import { datasetOf, newsEvent, rangeOverlay } from "../event-builders.ts";

const SQUARE = [
  [20, 40],
  [45, 40],
  [45, 60],
  [20, 60],
  [20, 40],
] as const;

const LAND: StillLand = {
  land: [[SQUARE]],
  countries: new Map([["UA", [[SQUARE]]]]),
  borders: {
    country: [[...SQUARE.slice(0, 2)]],
    disputed: [],
    defacto: new Map([["crimea", [[...SQUARE.slice(1, 3)]]]]),
  },
  lakes: [],
  formerLakes: [],
  labels: [{ iso: "UA", rank: 1, point: [31, 48] }],
};

const REGION: Area = {
  key: "UA-63",
  name: { en: "Kharkiv region" },
  anchor: [36.5, 49.5],
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [35, 49],
        [38, 49],
        [38, 50],
        [35, 50],
        [35, 49],
      ],
    ],
  },
};
const AREAS: Areas = new Map([[REGION.key, REGION]]);

/** Of 1 June 2025, unless it is said. */
function strike(id: string, parts: Parameters<typeof newsEvent>[1] = {}): NewsEvent {
  return newsEvent(id, { edtf: "2025-06-01", ...parts });
}

const MAP_ONLY = ["title", "legend", "caption"] as const;

function draw(events: readonly NewsEvent[], parts: Partial<StillOptions> & { readonly seen?: Partial<View> } = {}) {
  const { seen, ...options } = parts;
  return still({
    dataset: datasetOf(events),
    view: { ...DEFAULT_VIEW, ...seen },
    areas: AREAS,
    land: LAND,
    ranges: [],
    width: 600,
    height: 400,
    words: en,
    language: "en",
    hide: MAP_ONLY,
    ...options,
  });
}

function nodesOf(node: StillNode): readonly StillNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === "string" ? [] : nodesOf(child)))];
}

const placeAt = (longitude: number, latitude: number): NewsEvent["place"] => ({
  name: `Place ${longitude} ${latitude}`,
  aliases: [],
  precision: "settlement",
  from: "source",
  withheld: false,
  point: [longitude, latitude],
  geometry: null,
});

const inRegion: Partial<NewsEvent> = {
  place: {
    name: "Kharkiv region",
    aliases: [],
    precision: "region",
    area: "UA-63",
    from: "source",
    withheld: false,
    point: [36.2, 50],
    geometry: null,
  },
};

const idsIn = (picture: StillNode) =>
  nodesOf(picture).flatMap(({ attributes }) =>
    String(attributes["data-events"] ?? "")
      .split(" ")
      .filter(Boolean),
  );

const symbolOf = (picture: StillNode, id: string) =>
  nodesOf(picture).find(({ attributes }) => attributes["data-events"] === id) as StillNode;

describe("the picture", () => {
  it("is an image with a name, without styles, scripts or ids that another one may have", () => {
    const { picture, summary } = draw([strike("one"), strike("two", inRegion)], { idPrefix: "first-" });
    expect(picture.attributes).toMatchObject({ role: "img", "aria-label": summary });
    const all = nodesOf(picture);
    expect(all.filter(({ tag, attributes }) => tag === "style" || tag === "script" || "style" in attributes)).toEqual(
      [],
    );
    const ids = all.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids.length).toBeGreaterThan(2);
    expect(ids.every((id) => String(id).startsWith("first-"))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says in a sentence what it shows", () => {
    const summary = draw([strike("one", { edtf: "2025-06-01" }), strike("two", { edtf: "2024" })], {
      seen: { window: { from: "2025-06-01", to: "2025-06-01" } },
    }).summary;
    expect(summary).toBe("Talks. 1 June 2025: 1 of 2 events");
  });

  it("keeps every coordinate of the ground within its margin", () => {
    const { picture } = draw([strike("one")], {
      seen: { camera: { center: [22, 42], zoom: 6, bearing: 0, pitch: 0 } },
    });
    const path = String(nodesOf(picture).find(({ attributes }) => attributes["id"] === "still-land")?.attributes["d"]);
    const [, start = "", steps = ""] = /^M(.*?)l(.*?)z/.exec(path) ?? [];
    const numbers = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    let [x = 0, y = 0] = numbers(start);
    const flat = numbers(steps);
    for (let index = 0; index < flat.length; index += 2) {
      x += flat[index] ?? 0;
      y += flat[index + 1] ?? 0;
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-MARGIN_PIXELS - 0.5);
      expect(x).toBeLessThanOrEqual(600 + MARGIN_PIXELS + 0.5);
      expect(y).toBeLessThanOrEqual(400 + MARGIN_PIXELS + 0.5);
    }
    expect(flat.length).toBeGreaterThan(3);
  });
});

describe("events in the picture", () => {
  it("are each in exactly one element, wherever they are", () => {
    const spot = fc.tuple(fc.integer({ min: -170, max: 170 }), fc.integer({ min: -60, max: 70 }));
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 25 }), (spots) => {
        const events = spots.map(([longitude, latitude], index) =>
          strike(`event-${index}`, { place: placeAt(longitude, latitude) }),
        );
        const { picture } = draw([...events, strike("region", inRegion)], { hide: [...MAP_ONLY, "labels"] });
        const shown = idsIn(picture);
        expect(new Set(shown).size).toBe(shown.length);
        expect(new Set(shown)).toEqual(new Set([...events.map(({ id }) => id), "region"]));
      }),
      { numRuns: 30 },
    );
  });

  it("that are known to a region are an area and never a point", () => {
    const { picture, targets } = draw([strike("region", inRegion)]);
    expect(nodesOf(symbolOf(picture, "region")).some(({ attributes }) => "transform" in attributes)).toBe(false);
    expect(nodesOf(picture).filter(({ attributes }) => attributes["href"] === "#still-area-0").length).toBeGreaterThan(
      1,
    );
    expect(targets.map(({ events }) => events)).toEqual([["region"]]);
  });

  it("without a place are not drawn", () => {
    expect(idsIn(draw([strike("call", { place: null }), strike("strike")]).picture)).toEqual(["strike"]);
  });

  it("that only may be in the period are hollow", () => {
    const view = { seen: { window: { from: "2025-06-01", to: "2025-06-01" } } };
    const filled = (edtf: string) =>
      nodesOf(symbolOf(draw([strike("it", { edtf })], view).picture, "it")).some(
        ({ attributes }) => attributes["fill"] === "@hue:red",
      );
    expect([filled("2025-06-01"), filled("[2025-05-01..2025-06-30]")]).toEqual([true, false]);
  });

  it.each([
    ["reported", undefined],
    ["claimed", "3.6 2.4"],
    ["planned", "0 3.8"],
  ] as const)("show that they are %s by their outline", (status: Status, dash) => {
    const symbol = symbolOf(draw([strike("it", { status })]).picture, "it");
    const outline = nodesOf(symbol).find(({ attributes }) => attributes["stroke"] === "@hue:red");
    expect(outline?.attributes["stroke-dasharray"]).toBe(dash);
  });

  it("in a region are dashed where they are claimed", () => {
    const outlines = (status: Status) =>
      nodesOf(draw([strike("it", { ...inRegion, status })]).picture).flatMap(({ attributes }) =>
        attributes["href"] === "#still-area-0" && attributes["stroke"] === "@hue:red"
          ? [attributes["stroke-dasharray"]]
          : [],
      );
    expect([outlines("reported"), outlines("claimed")]).toEqual([[undefined], ["6.4 3.8"]]);
  });

  it("that are many at one place are a badge with their number", () => {
    const many = Array.from({ length: 14 }, (_, index) => strike(`event-${index}`));
    const { picture } = draw(many);
    const badge = nodesOf(picture).find(({ attributes }) => String(attributes["data-events"]).split(" ").length === 14);
    expect(badge && svgText(badge, "light")).toContain(">14</text>");
  });

  it("that are selected are ringed in ink", () => {
    const rings = (selected: string | null) =>
      nodesOf(draw([strike("one")], { seen: { selected } }).picture).filter(
        ({ tag, attributes }) => tag === "circle" && attributes["stroke"] === "@ink",
      );
    expect([rings(null).length, rings("one").length]).toEqual([0, 1]);
  });

  it("can be pointed at, with words", () => {
    const [target] = draw([strike("one", { edtf: "2025-06-01" })]).targets;
    expect(target).toMatchObject({ events: ["one"], x: 300, y: 200, label: "Event one, 1 June 2025, Reported" });
  });

  it("name their place beside them", () => {
    expect(svgText(draw([strike("one")]).picture, "light")).toContain(">Kyiv</text>");
    expect(svgText(draw([strike("one")], { hide: [...MAP_ONLY, "labels"] }).picture, "light")).not.toContain("Kyiv");
  });
});

describe("borders in the picture", () => {
  const drawn = (seen: Partial<View>) => {
    const camera = { center: [33, 50], zoom: 3, bearing: 0, pitch: 0 } as const;
    const { picture } = draw([strike("one")], { seen: { camera, ...seen } });
    const nodes = nodesOf(picture);
    const land = nodes.find(({ attributes }) => attributes["id"] === "still-land")?.attributes["d"];
    const isDotted = ({ attributes }: StillNode) =>
      attributes["stroke"] === "@border" && "stroke-dasharray" in attributes;
    const isSolid = ({ attributes }: StillNode) => attributes["href"] === "#still-country";
    return { land, solid: nodes.some(isSolid), dotted: nodes.some(isDotted) };
  };

  it("follow the policy, and the land does not", () => {
    const [recognised, deFacto, none] = (["recognised", "de-facto", "none"] as const).map((borders) =>
      drawn({ borders }),
    );
    expect(recognised).toMatchObject({ solid: true, dotted: false });
    expect(deFacto).toMatchObject({ solid: true, dotted: true });
    expect(none).toMatchObject({ solid: false, dotted: false });
    expect(new Set([recognised, deFacto, none].map((one) => one?.land)).size).toBe(1);
  });

  it("leave out lines of control that are not chosen", () => {
    expect(drawn({ borders: "de-facto", deFactoLines: { kind: "only", ids: [] } }).dotted).toBe(false);
  });
});

describe("ranges in the picture", () => {
  const overlay = rangeOverlay("range");
  const shape = sector([30.52, 50.45], { fromBearing: 0, toBearing: 360, outerKm: 500 });
  const ranges: StillOptions["ranges"] = [
    { overlay, certainty: "definite", shapes: [{ which: "high", band: 0, ...shape }] },
  ];
  const camera = { center: [30.52, 50.45], zoom: 4, bearing: 0, pitch: 0 } as const;
  const options = { dataset: datasetOf([strike("one")], { overlays: [overlay] }), ranges, seen: { camera } };

  it("are outlined by what they rest on, and say who says so", () => {
    const { picture } = draw([], { ...options, rangeWords });
    const outline = nodesOf(picture).find(({ attributes }) => attributes["stroke-width"] === 2.2);
    expect(outline?.attributes).toMatchObject({ stroke: "@hue:violet", "stroke-dasharray": "11 5.5" });
    const text = svgText(picture, "light");
    expect(text).toContain(">500 km</text>");
    expect(text).toContain("claimed by A ministry");
  });

  it("are named in the legend of a card", () => {
    expect(svgText(draw([], { ...options, hide: [], width: 1200, height: 630 }).picture, "light")).toContain(
      "Range range",
    );
  });
});

describe("a whole card", () => {
  const events = [
    strike("one", { edtf: "2025-06-01", status: "claimed" }),
    strike("undrawn", { place: null, edtf: "2025" }),
  ];
  const card = (parts: Partial<StillOptions> = {}) =>
    draw(events, { hide: [], width: 1200, height: 630, ...parts }).picture;

  it("has title, period, legend, borders and credits", () => {
    const text = svgText(card(), "light");
    for (const said of [
      "Talks",
      "all dates",
      "Strike",
      "Claimed",
      "As of 2 June 2025",
      "nobody",
      "CC0-1.0",
      "Natural Earth",
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain("1 event is not on the map");
  });

  it("says the title of a named view large and the dataset's small", () => {
    const sizes = new Map(
      nodesOf(card({ heading: "One night" })).flatMap(({ tag, attributes, children }) =>
        tag === "text" ? [[String(children[0]), Number(attributes["font-size"])] as const] : [],
      ),
    );
    expect(sizes.get("One night")).toBeGreaterThan(30);
    expect(sizes.get("Talks")).toBeLessThan(25);
  });

  it("is mirrored where words are read from right to left", () => {
    const sides = (picture: StillNode) => {
      const title = nodesOf(picture).find(({ tag, children }) => tag === "text" && children[0] === "Talks");
      return [Number(title?.attributes["x"]) > 600, title?.attributes["text-anchor"]];
    };
    expect(sides(card())).toEqual([false, undefined]);
    expect(sides(card({ words: pseudo, language: pseudo.language }))).toEqual([true, "end"]);
    expect(card({ words: pseudo }).attributes["direction"]).toBe("ltr");
  });

  it("keeps to the map and its credit where all is hidden", () => {
    const text = svgText(card({ hide: MAP_ONLY }), "light");
    expect(text).toContain("Natural Earth");
    expect(text).not.toContain(">Strike<");
  });
});
