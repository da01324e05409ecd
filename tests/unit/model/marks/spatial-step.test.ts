import { describe, expect, test } from "vitest";
import { stepTowards } from "../../../../src/model/marks/spatial-step.ts";

describe("stepTowards", () => {
  test("leads to the nearest point in the direction", () => {
    const points = [
      [100, 0],
      [50, 5],
      [-20, 0],
    ] as const;
    expect(stepTowards(points, [0, 0], "right")).toBe(1);
    expect(stepTowards(points, [0, 0], "left")).toBe(2);
  });

  test("prefers what lies straight ahead to what is nearer but aside", () => {
    const points = [
      [30, 29],
      [60, 0],
    ] as const;
    expect(stepTowards(points, [0, 0], "right")).toBe(1);
  });

  test("takes what is aside when nothing lies within the sector", () => {
    expect(stepTowards([[10, 200]], [0, 0], "right")).toBe(0);
  });

  test("leads nowhere when nothing lies ahead, and never back to where it is", () => {
    expect(stepTowards([[0, 0]], [0, 0], "down")).toBeNull();
    expect(stepTowards([[0, 50]], [0, 0], "up")).toBeNull();
  });
});
