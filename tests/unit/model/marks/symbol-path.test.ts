import { describe, expect, test } from "vitest";
import { SHAPES, STATUSES } from "../../../../src/model/dataset.ts";
import { STATUS_STROKE, symbolParts, symbolPath } from "../../../../src/model/marks/symbol-path.ts";

/** End points of a path's commands, arcs by their end. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/[MLA]([^MLAZ]+)/g)].map(([, numbers = ""]) => {
    const values = numbers.trim().split(/\s+/).map(Number);
    return [values.at(-2) ?? Number.NaN, values.at(-1) ?? Number.NaN] as const;
  });
}

describe("symbolPath", () => {
  test.each(SHAPES)("%s is a closed path within its box", (shape) => {
    const path = symbolPath(shape);
    expect(path).toMatch(/^M.*Z$/);
    for (const [x, y] of pointsOf(path)) {
      expect(Math.abs(x)).toBeLessThanOrEqual(10);
      expect(Math.abs(y)).toBeLessThanOrEqual(10);
    }
  });

  test("every shape has a path of its own", () => {
    expect(new Set(SHAPES.map(symbolPath)).size).toBe(SHAPES.length);
  });
});

describe("STATUS_STROKE", () => {
  test("tells every status from the others without colour; both withdrawn ones are struck through", () => {
    const looks = STATUSES.map((status) => JSON.stringify(STATUS_STROKE[status]));
    expect(new Set(looks).size).toBe(STATUSES.length - 1);
    expect(STATUSES.filter((status) => STATUS_STROKE[status].struck)).toEqual(["cancelled", "false"]);
  });

  test("draws confirmed at least twice as thick as reported", () => {
    expect(STATUS_STROKE.confirmed.width).toBeGreaterThanOrEqual(2 * STATUS_STROKE.reported.width);
  });
});

describe("symbolParts", () => {
  test("fills the core only for what is certainly in the period", () => {
    const cores = (certainty: "definite" | "possible") =>
      symbolParts({ shape: "star", status: "reported", certainty }).filter(({ fill }) => fill === "hue");
    expect(cores("definite")).toHaveLength(1);
    expect(cores("possible")).toHaveLength(0);
  });

  test("lays paper under everything, wider than the outline", () => {
    for (const status of STATUSES) {
      const [ground] = symbolParts({ shape: "circle", status, certainty: "possible" });
      expect(ground).toMatchObject({ fill: "paper", stroke: "paper" });
      expect(ground?.width).toBeGreaterThan(STATUS_STROKE[status].width);
    }
  });

  test("splits the outline of what is disputed, and strikes what is false through last of all", () => {
    const disputed = symbolParts({ shape: "square", status: "disputed", certainty: "possible" });
    expect(disputed.map(({ stroke }) => stroke)).toEqual(["paper", "hue", "paper"]);
    const untrue = symbolParts({ shape: "square", status: "false", certainty: "definite" });
    expect(untrue.at(-1)).toMatchObject({ stroke: "hue", fill: "none", dash: [] });
    expect(untrue.at(-1)?.path).not.toBe(symbolPath("square"));
  });
});
