import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bounds } from "../../../src/model/marks/place-bounds.ts";
import { stillCamera } from "../../../src/still/camera.ts";
import { isWithin } from "../../../src/still/frame.ts";
import { mercator } from "../../../src/still/projection.ts";

const frame = { x: 0, y: 0, width: 800, height: 600 };

describe("the camera of a picture", () => {
  it("is the view's own, north up and from above", () => {
    const view = { center: [30, 50], zoom: 5.25, bearing: 40, pitch: 30 } as const;
    expect(stillCamera(view, null, frame)).toEqual({ center: [30, 50], zoom: 5.25, bearing: 0, pitch: 0 });
  });

  it("goes no closer than zoom 7 to a single place", () => {
    expect(stillCamera(null, [30, 50, 30, 50], frame)).toMatchObject({ zoom: 7, center: [30, 50] });
  });

  it("never shows what is beyond the edges of the world", () => {
    const { zoom, center } = stillCamera({ center: [0, 80], zoom: 0, bearing: 0, pitch: 0 }, null, frame);
    expect(512 * 2 ** zoom).toBeGreaterThanOrEqual(600);
    expect(Math.abs(center[1])).toBeLessThan(10);
  });

  it("shows the corners of what it is fitted to, across the antimeridian too", () => {
    const bounds = fc.record({
      west: fc.double({ min: -180, max: 180, noNaN: true }),
      width: fc.double({ min: 0, max: 120, noNaN: true }),
      south: fc.double({ min: -60, max: 60, noNaN: true }),
      height: fc.double({ min: 0, max: 20, noNaN: true }),
    });
    fc.assert(
      fc.property(bounds, ({ west, width, south, height }) => {
        const fitted: Bounds = [west, south, west + width, south + height];
        const projection = mercator(stillCamera(null, fitted, frame), frame);
        expect(isWithin(projection.point([west, south]), frame)).toBe(true);
        expect(isWithin(projection.point([west + width, south + height]), frame)).toBe(true);
      }),
    );
  });
});

describe("the projection", () => {
  it("puts the camera's place in the middle and draws the world again beside itself", () => {
    const projection = mercator({ center: [179, 0], zoom: 3, bearing: 0, pitch: 0 }, frame);
    expect(projection.point([179, 0])).toEqual([400, 300]);
    expect(projection.point([-179, 0])[0]).toBeGreaterThan(400);
    const square = [
      [-179, -1],
      [-178, -1],
      [-178, 1],
      [-179, -1],
    ] as const;
    expect(projection.rings([[square]])).toHaveLength(1);
  });
});
