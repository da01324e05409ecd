import { expect, test } from "vitest";
import { createPlotScale, offsetFromClient, placedEnd } from "../../../../src/ui/timeline/plot-scale.ts";

const scale = createPlotScale({ fromMs: 1000, toMs: 2000 }, 400);

test("an axis runs from the inline start to the inline end", () => {
  expect([1000, 1250, 2000].map(scale.offsetFromMs)).toEqual([0, 100, 400]);
});

test("an offset leads back to its moment, also beyond the plot", () => {
  expect([0, 100, 500].map(scale.msFromOffset)).toEqual([1000, 1250, 2250]);
});

test("an end before or after the axis stays at the plot's edge and says so", () => {
  expect(placedEnd(scale, Number.NEGATIVE_INFINITY)).toEqual({ offset: 0, beyond: "before" });
  expect(placedEnd(scale, 2001)).toEqual({ offset: 400, beyond: "after" });
});

test("the axis' own ends are on it", () => {
  expect(placedEnd(scale, 1000)).toEqual({ offset: 0, beyond: null });
  expect(placedEnd(scale, 2000)).toEqual({ offset: 400, beyond: null });
});

test("a pointer is measured from the right where text runs to the left", () => {
  expect(offsetFromClient(130, { left: 100, right: 500 }, false)).toBe(30);
  expect(offsetFromClient(130, { left: 100, right: 500 }, true)).toBe(370);
});
