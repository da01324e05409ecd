import { expect, test } from "vitest";
import { histogramPaths } from "../../../../src/ui/timeline/histogram-paths.ts";
import type { LaneBar } from "../../../../src/ui/timeline/lane-layout.ts";
import { lanePaths } from "../../../../src/ui/timeline/lane-paths.ts";
import { createPlotScale } from "../../../../src/ui/timeline/plot-scale.ts";
import { withFullFirst } from "../../../../src/ui/timeline/tick-labels.ts";
import { newsEvent } from "../../event-builders.ts";

const scale = createPlotScale({ fromMs: 0, toMs: 100 }, 100);

test("types are stacked, and the top of the histogram is a whole number", () => {
  const bins = [{ fromMs: 0, toMs: 50, once: [1, 0.5], throughout: [0, 0] }];
  expect(histogramPaths(bins, { scale, height: 40, typeCount: 2 })).toEqual({
    top: 2,
    once: ["M0 40H49V20H0Z", "M0 20H49V10H0Z"],
    throughout: ["", ""],
  });
});

test("what goes on throughout stands on what happened once", () => {
  const bins = [{ fromMs: 0, toMs: 50, once: [1], throughout: [1] }];
  expect(histogramPaths(bins, { scale, height: 40, typeCount: 1 }).throughout).toEqual(["M0 20H49V0H0Z"]);
});

test("rounding errors of spread weights do not raise the top", () => {
  const bins = [{ fromMs: 0, toMs: 50, once: [3.0000000001], throughout: [0] }];
  expect(histogramPaths(bins, { scale, height: 40, typeCount: 1 }).top).toBe(3);
});

const bar: LaneBar = {
  event: newsEvent("a", { edtf: "2025-05-16" }),
  kind: "moment",
  lane: 1,
  from: 10,
  to: 30,
  core: null,
  openBefore: false,
  openAfter: false,
};
const measures = { pitch: 5, thickness: 4 };

test("a moment is solid, a time within is hollow, a time throughout has pale ends and a solid core", () => {
  const partsOf = (changes: Partial<LaneBar>) => lanePaths([{ ...bar, ...changes }], measures).map(({ part }) => part);
  expect(partsOf({})).toEqual(["solid", "outline"]);
  expect(partsOf({ kind: "within" })).toEqual(["outline"]);
  expect(partsOf({ kind: "throughout", core: { from: 15, to: 25 } })).toEqual(["unsure", "solid", "outline"]);
});

test("what is false is struck through", () => {
  const struck = { ...bar, event: newsEvent("a", { edtf: "2025-05-16", status: "false" }) };
  expect(lanePaths([struck], measures).map(({ part }) => part)).toContain("strike");
});

test("bars of one look are one path", () => {
  expect(lanePaths([bar, { ...bar, lane: 2 }, { ...bar, lane: 3 }], measures)).toHaveLength(2);
});

test("an open side ends in a point half-way up the bar", () => {
  const [outline] = lanePaths([{ ...bar, kind: "within", openAfter: true }], measures);
  expect(outline?.path).toBe("M10.5 8.5V5.5H27.2L29.5 7L27.2 8.5Z");
});

const tick = (offset: number, label: string, major = false) => ({ atMs: offset, offset, label, major });
const labelsOf = (ticks: readonly ReturnType<typeof tick>[]) =>
  withFullFirst(ticks, { full: "15 May 2025", margin: 20 }).map(({ label }) => label);

test("the first label says where in time the axis begins", () => {
  expect(labelsOf([tick(0, "15"), tick(80, "17")])).toEqual(["15 May 2025", "17"]);
});

test("a major first label says so itself", () => {
  expect(labelsOf([tick(0, "May", true), tick(80, "2")])).toEqual(["May", "2"]);
});

test("a plain second label gives way to a full first one, a major one does not", () => {
  expect(labelsOf([tick(0, "15"), tick(50, "17")])).toEqual(["15 May 2025", ""]);
  expect(labelsOf([tick(0, "31"), tick(50, "Jun", true)])).toEqual(["31", "Jun"]);
});
