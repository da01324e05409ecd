import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clipLine, clipRing } from "../../../src/still/clip.ts";
import { isWithin, type PixelPoint } from "../../../src/still/frame.ts";

const frame = { x: 0, y: 0, width: 100, height: 50 };
const roughly = { x: -1e-6, y: -1e-6, width: 100 + 2e-6, height: 50 + 2e-6 };

const point = fc.tuple(
  fc.double({ min: -300, max: 300, noNaN: true }),
  fc.double({ min: -300, max: 300, noNaN: true }),
);

describe("a ring clipped to a frame", () => {
  it("stays as it is within it", () => {
    const ring: PixelPoint[] = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 10],
    ];
    expect(clipRing(ring, frame)).toEqual(ring);
  });

  it("is the frame where it goes all round it", () => {
    const round: PixelPoint[] = [
      [-10, -10],
      [200, -10],
      [200, 90],
      [-10, 90],
      [-10, -10],
    ];
    const clipped = clipRing(round, frame).map(([x, y]) => `${x} ${y}`);
    expect(new Set(clipped)).toEqual(new Set(["0 0", "100 0", "100 50", "0 50"]));
  });

  it("is nothing beside it", () => {
    const beside: PixelPoint[] = [
      [110, 0],
      [120, 0],
      [120, 10],
      [110, 0],
    ];
    expect(clipRing(beside, frame)).toEqual([]);
  });

  it("never leaves the frame, and is closed", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (points) => {
        const clipped = clipRing([...points, points[0] ?? [0, 0]], frame);
        expect(clipped.every((corner) => isWithin(corner, roughly))).toBe(true);
        expect(clipped[0]).toEqual(clipped.at(-1));
      }),
    );
  });
});

describe("a line clipped to a frame", () => {
  it("comes in parts where it leaves and comes back", () => {
    const line: PixelPoint[] = [
      [10, 25],
      [10, 100],
      [50, 100],
      [50, 25],
    ];
    expect(clipLine(line, frame)).toEqual([
      [
        [10, 25],
        [10, 50],
      ],
      [
        [50, 50],
        [50, 25],
      ],
    ]);
  });

  it("crosses a frame that none of its ends is in", () => {
    const across: PixelPoint[] = [
      [-10, 25],
      [110, 25],
    ];
    expect(clipLine(across, frame)).toEqual([
      [
        [0, 25],
        [100, 25],
      ],
    ]);
  });

  it("never leaves the frame", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (line) => {
        expect(
          clipLine(line, frame)
            .flat()
            .every((corner) => isWithin(corner, roughly)),
        ).toBe(true);
      }),
    );
  });
});
