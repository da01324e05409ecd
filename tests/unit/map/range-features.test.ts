import { describe, expect, it } from "vitest";
import { rangeFeatures } from "../../../src/map/range-layer.ts";
import type { RangeBand, RangeOverlay } from "../../../src/model/overlay.ts";
import type { RangeShape, ShownRange } from "../../../src/state/ranges.ts";
import { ranges as words } from "../../../src/words/en/ranges.ts";

const BAND: RangeBand = {
  label: "Band",
  basis: "estimated",
  by: "An institute",
  source: "report",
  date: "2025-06-01",
  lowKm: 1_000,
  highKm: 5_500,
};

function overlay(id: string, parts: Partial<RangeOverlay> = {}): RangeOverlay {
  return {
    id,
    label: id,
    origin: { kind: "area", area: "BY" },
    status: "claimed",
    bands: [BAND],
    time: null,
    ...parts,
  };
}

function shape(which: RangeShape["which"]): RangeShape {
  const line = [
    [0, 10],
    [10, 0],
    [0, -10],
    [-10, 0],
    [0, 10],
  ];
  return {
    which,
    band: 0,
    fill: { type: "MultiPolygon", coordinates: [[line]] },
    outline: { type: "MultiLineString", coordinates: [line] },
  };
}

const shownOf = (range: RangeOverlay): ShownRange => ({
  overlay: range,
  certainty: "definite",
  shapes: [shape("possible"), shape("certain")],
});

const draw = (shown: readonly ShownRange[]) =>
  rangeFeatures(shown, { words, language: "en", overlayIds: ["first", "second"] });

const said = (shown: readonly ShownRange[], name: string) =>
  draw(shown).rangeOutlines.features.map(({ properties }) => properties?.[name]);

describe("a range on the map", () => {
  it("says the high figure at the outer bound and the low one at the inner", () => {
    expect(said([shownOf(overlay("first"))], "value")).toEqual(["5,500 km", "within 1,000 km of every point"]);
  });

  it("says at every bound on what the figure rests and who gives it", () => {
    const claim = "estimated by An institute";
    expect(said([shownOf(overlay("first"))], "claim")).toEqual([claim, claim]);
    expect(said([shownOf(overlay("first", { status: "planned" }))], "claim")[0]).toBe(`${claim} · planned`);
  });

  it("keeps its hue when another one leaves", () => {
    const [first, second] = [shownOf(overlay("first")), shownOf(overlay("second"))];
    expect(said([second], "hue")[0]).toBe(said([first, second], "hue")[2]);
    expect(said([first], "hue")[0]).not.toBe(said([second], "hue")[0]);
  });

  it("has labels all round, of which those of several rings take turns", () => {
    const labels = draw([shownOf(overlay("first"))]).rangeLabels.features;
    expect(labels).toHaveLength(16);
    expect(new Set(labels.map(({ properties }) => properties?.["turn"])).size).toBe(16);
  });
});
