import fc from "fast-check";
import { expect, test } from "vitest";
import { scaleBar } from "../../../../src/model/marks/scale-bar.ts";

test("a bar is a round distance", () => {
  expect(scaleBar(1000, 120)).toEqual({ metres: 100_000, pixels: 100 });
  expect(scaleBar(1.5, 120)).toEqual({ metres: 100, pixels: 100 / 1.5 });
});

test("a bar is never longer than allowed and never shorter than two fifths of it", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (metresPerPixel) => {
      const { pixels } = scaleBar(metresPerPixel, 120);
      expect(pixels).toBeLessThanOrEqual(120 + 1e-9);
      expect(pixels).toBeGreaterThan(120 * 0.4 - 1e-9);
    }),
  );
});
