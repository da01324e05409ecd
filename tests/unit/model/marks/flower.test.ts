import { describe, expect, test } from "vitest";
import {
  FLOWER_MOST,
  flowerOffsets,
  flowerRadius,
  petalsToward,
  SYMBOL_PIXELS,
} from "../../../../src/model/marks/flower.ts";

const counts = Array.from({ length: FLOWER_MOST }, (_, index) => index + 1);

describe("flowerOffsets", () => {
  test("puts a single symbol on its anchor", () => {
    expect(flowerOffsets(1)).toEqual([[0, 0]]);
  });

  test.each(counts)("lets none of %i symbols hide another or leave the radius", (count) => {
    const offsets = flowerOffsets(count) ?? [];
    expect(offsets).toHaveLength(count);
    offsets.forEach(([x, y], index) => {
      expect(Math.hypot(x, y) + SYMBOL_PIXELS / 2).toBeLessThanOrEqual(flowerRadius(count) + 1e-9);
      for (const [otherX, otherY] of offsets.slice(index + 1)) {
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThanOrEqual(SYMBOL_PIXELS - 1e-9);
      }
    });
  });

  test.each(counts.slice(1))("leaves the anchor of %i symbols free to be chosen", (count) => {
    for (const [x, y] of flowerOffsets(count) ?? []) expect(Math.hypot(x, y)).toBeGreaterThan(SYMBOL_PIXELS * 0.8);
  });

  test("starts at the top and goes round clockwise", () => {
    const [first, second] = flowerOffsets(4) ?? [];
    expect(first?.[0]).toBeCloseTo(0);
    expect(first?.[1]).toBeLessThan(0);
    expect(second?.[0]).toBeGreaterThan(0);
  });

  test("gives up above its limit", () => {
    expect(flowerOffsets(FLOWER_MOST + 1)).toBeNull();
  });
});

describe("petalsToward", () => {
  test.each(counts)("gives %i events at the anchor the petals in their order", (count) => {
    expect(petalsToward(counts.slice(0, count).map(() => [0, 0]))).toEqual(flowerOffsets(count));
  });

  test("gives an event from elsewhere the petal on its way, and each petal once", () => {
    const [top, right, bottom, left] = flowerOffsets(4) ?? [];
    const ways = [
      [0, 0],
      [-9, 2],
      [0, 0],
      [-1, -8],
    ] as const;
    expect(petalsToward(ways)).toEqual([right, left, bottom, top]);
  });

  test("gives up above its limit", () => {
    expect(petalsToward(Array.from({ length: FLOWER_MOST + 1 }, () => [0, 0]))).toBeNull();
  });
});
