import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { areaBuffer, areaBufferSteps } from "../../../src/geodesy/area-buffer.ts";
import { contains } from "../../../src/geodesy/contains.ts";
import type { Shape } from "../../../src/geodesy/cut.ts";
import type { BufferMode } from "../../../src/geodesy/reach-field.ts";
import { ring } from "../../../src/geodesy/ring.ts";
import type { LonLat } from "../../../src/model/dataset.ts";
import { drawnMiddles, edgesOf, shapeFaults } from "./shape-faults.ts";
import { borderDistanceKm, shapeAreaKm2 } from "./truth.ts";

function areaOf(code: string): Polygon | MultiPolygon {
  return JSON.parse(readFileSync(`geodata/served/areas/${code}.json`, "utf8")).geometry;
}

/** Distance to the area's nearest point (0 in it), or to its farthest. */
function reachKm(area: Polygon | MultiPolygon, point: LonLat, mode: BufferMode): number {
  return mode === "some" && contains(area, point) ? 0 : borderDistanceKm(area, point, mode);
}

function everyNth<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

/** Probes evenly over the globe, by the golden angle. */
function spiral(count: number): LonLat[] {
  return Array.from({ length: count }, (_, index) => {
    const longitude = ((index * 137.507764) % 360) - 180;
    return [longitude, (Math.asin((2 * index + 1) / count - 1) * 180) / Math.PI];
  });
}

/** Probes at a third and twice the distance of some corners, as seen from the area. */
function besideBorder({ outline }: Shape, offset: number): LonLat[] {
  return everyNth(outline.coordinates.flat(), 15).map(([x = 0, y = 0], index) => {
    const turn = index * 2.4;
    const latitude = Math.max(-90, Math.min(90, y + offset * Math.cos(turn)));
    return [
      ((x + (offset * Math.sin(turn)) / Math.max(0.2, Math.cos((y * Math.PI) / 180)) + 540) % 360) - 180,
      latitude,
    ];
  });
}

describe.each([
  ["BY", 300, "some"],
  ["BY", 500, "every"],
  ["BY", 5500, "some"],
  ["BY", 5500, "every"],
  ["BY", 12_000, "some"],
  ["UA", 165, "some"],
  ["UA", 300, "some"],
  ["UA", 3000, "every"],
  ["NO", 100, "some"],
  ["NO", 6000, "every"],
  ["FJ", 200, "some"],
  ["FJ", 1000, "every"],
  ["FJ", 9000, "some"],
  ["RU", 2000, "some"],
  ["RU", 6000, "every"],
  ["RU", 15_000, "every"],
] as const)("the reach from %s, %i km from %s point", (code, radiusKm, mode) => {
  const area = areaOf(code);
  const shape = areaBuffer({ area, radiusKm, mode });

  it("is sound by RFC 7946, and its outline has no edge that the cut has made", () => {
    expect(shape.fill.coordinates.length).toBeGreaterThan(0);
    expect(shapeFaults(shape)).toEqual([]);
  });

  it("has corners at the radius within 0.1 % and edges within 0.2 %", () => {
    const corners = everyNth(shape.outline.coordinates.flat(), 12).map(([x = 0, y = 0]): LonLat => [x, y]);
    for (const corner of corners) {
      expect(Math.abs(reachKm(area, corner, mode) / radiusKm - 1)).toBeLessThan(1e-3);
    }
    const middles = everyNth(shape.outline.coordinates.flatMap(edgesOf), 12).flatMap(drawnMiddles);
    for (const middle of middles) {
      expect(Math.abs(reachKm(area, middle, mode) / radiusKm - 1)).toBeLessThan(2e-3);
    }
  });

  it("holds the probes that are within reach and no others", () => {
    const degrees = (0.01 * radiusKm) / 111;
    for (const probe of [...spiral(60), ...besideBorder(shape, degrees), ...besideBorder(shape, 20 * degrees)]) {
      const distance = reachKm(area, probe, mode);
      if (Math.abs(distance / radiusKm - 1) > 2e-3) expect(contains(shape.fill, probe)).toBe(distance < radiusKm);
    }
  });
});

describe("the reach from Belarus", () => {
  const area = areaOf("BY");
  const shapes = {
    some: new Map([3000, 5500].map((radiusKm) => [radiusKm, areaBuffer({ area, radiusKm, mode: "some" })])),
    every: new Map([3000, 5500].map((radiusKm) => [radiusKm, areaBuffer({ area, radiusKm, mode: "every" })])),
  };
  const within = (radiusKm: 3000 | 5500, point: LonLat, mode: BufferMode = "some") =>
    contains(shapes[mode].get(radiusKm)?.fill ?? { type: "MultiPolygon", coordinates: [] }, point);

  it("is not Boston at 5,500 km", () => expect(within(5500, [-71.06, 42.36])).toBe(false));
  it("is Lisbon at 3,000 km", () => expect(within(3000, [-9.14, 38.72])).toBe(true));
  it("is Reykjavik at 3,000 km", () => expect(within(3000, [-21.94, 64.15])).toBe(true));
  it("is Lisbon from every point at 5,500 km, not at 3,000", () => {
    expect([within(5500, [-9.14, 38.72], "every"), within(3000, [-9.14, 38.72], "every")]).toEqual([true, false]);
  });
  it("is the North Pole at 5,500 km", () => expect(within(5500, [0, 90])).toBe(true));
});

describe("the reach from a disc", () => {
  const centers = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -90, max: 90, noNaN: true }),
  );
  const radii = fc.double({ min: 50, max: 4000, noNaN: true });

  it("is a larger disc from some point and a smaller one from every point, wherever it lies", () => {
    fc.assert(
      fc.property(centers, radii, radii, (center, discKm, radiusKm) => {
        const disc = ring(center, discKm).fill;
        const some = areaBuffer({ area: disc, radiusKm, mode: "some" });
        const every = areaBuffer({ area: disc, radiusKm: discKm + radiusKm, mode: "every" });
        expect([shapeFaults(some), shapeFaults(every)]).toEqual([[], []]);
        expect(shapeAreaKm2(some) / shapeAreaKm2(ring(center, discKm + radiusKm))).toBeCloseTo(1, 2);
        expect(shapeAreaKm2(every) / shapeAreaKm2(ring(center, radiusKm))).toBeCloseTo(1, 1);
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});

describe("where nothing or everything is within reach", () => {
  const area = areaOf("BY");

  it("at radius 0 it is the area itself, or nothing", () => {
    expect(areaBuffer({ area, radiusKm: 0, mode: "some" }).fill.coordinates).toEqual([area.coordinates]);
    expect(areaBuffer({ area, radiusKm: 0, mode: "every" }).fill.coordinates).toEqual([]);
  });

  it("no point is within 100 km of all of Belarus", () => {
    expect(areaBuffer({ area, radiusKm: 100, mode: "every" }).fill.coordinates).toEqual([]);
  });

  it("nothing is in reach of no area", () => {
    const nowhere: MultiPolygon = { type: "MultiPolygon", coordinates: [] };
    expect(areaBuffer({ area: nowhere, radiusKm: 900, mode: "some" }).fill.coordinates).toEqual([]);
  });

  it("the world is, where the radius leaves nothing out", () => {
    for (const radiusKm of [19_990, 19_900]) {
      const world = areaBuffer({ area, radiusKm, mode: "some" });
      expect(shapeAreaKm2(world) / 510_065_621.7).toBeCloseTo(1, 4);
    }
  });
});

describe("areaBufferSteps", () => {
  it("tells how much is done, rising to 1, in many steps", () => {
    const steps = [...areaBufferSteps({ area: areaOf("UA"), radiusKm: 300, mode: "some" })];
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.every((share, index) => share >= (steps[index - 1] ?? 0) && share <= 1)).toBe(true);
    expect(steps.at(-1)).toBe(1);
  });
});
