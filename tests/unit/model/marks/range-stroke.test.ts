import { describe, expect, test } from "vitest";
import { RANGE_DASHES, RANGE_HUES, rangeHue, rangeStroke } from "../../../../src/model/marks/range-stroke.ts";

describe("rangeStroke", () => {
  test("tells what a figure rests on, and what is only planned, apart without colour", () => {
    const patterns = Object.values(RANGE_DASHES).map((dashes) => JSON.stringify(dashes));
    expect(new Set(patterns).size).toBe(patterns.length);
  });

  test("leaves a line unbroken only where the figure has been demonstrated and the range is there", () => {
    const unbroken = Object.entries(RANGE_DASHES).filter(([, dashes]) => dashes === null);
    expect(unbroken.map(([stroke]) => stroke)).toEqual([
      rangeStroke({ status: "reported" }, { basis: "demonstrated" }),
    ]);
    expect(rangeStroke({ status: "planned" }, { basis: "demonstrated" })).toBe("planned");
  });
});

describe("rangeHue", () => {
  const ids = Array.from({ length: RANGE_HUES.length + 1 }, (_, index) => `range-${index}`);

  test("differs between neighbours and begins anew after the last", () => {
    const hues = ids.map((id) => rangeHue(id, ids));
    expect(new Set(hues).size).toBe(RANGE_HUES.length);
    expect(hues.at(-1)).toBe(hues[0]);
  });

  test("is one of them for an overlay that the dataset does not list", () => {
    expect(RANGE_HUES).toContain(rangeHue("elsewhere", ids));
  });
});
