import { describe, expect, it } from "vitest";
import type { PixelPoint } from "../../../src/still/frame.ts";
import { joinedLines } from "../../../src/still/joined-lines.ts";
import { linesPath, ringsPath, simplified } from "../../../src/still/path-data.ts";

describe("path data", () => {
  it("is relative after the first point, in halves of a pixel, and closed", () => {
    const ring: PixelPoint[] = [
      [10, 10],
      [10.52, 9],
      [20, 30.2],
      [10, 10],
    ];
    expect(ringsPath([ring])).toBe("M10 10l.5-1 9.5 21z");
  });

  it("leaves out what is no ring after rounding", () => {
    const speck: PixelPoint[] = [
      [10, 10],
      [10.1, 10],
      [10.1, 10.1],
      [10, 10],
    ];
    expect(ringsPath([speck])).toBe("");
  });

  it("closes a line that comes back to its beginning", () => {
    const island: PixelPoint[] = [
      [0, 0],
      [5, 0],
      [5, 5],
      [0, 0],
    ];
    expect(linesPath([island])).toBe("M0 0l5 0 0 5z");
  });

  it("loses corners that are not seen and keeps those that are", () => {
    const line: PixelPoint[] = [
      [0, 0],
      [10, 0.2],
      [20, 0],
      [30, 8],
      [40, 0],
    ];
    expect(simplified(line)).toEqual([
      [0, 0],
      [20, 0],
      [30, 8],
      [40, 0],
    ]);
  });
});

describe("lines that meet", () => {
  it("are joined end to end, whichever way each was drawn", () => {
    const joined = joinedLines([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [3, 3],
        [2, 2],
      ],
      [
        [1, 1],
        [0, 0],
      ],
      [
        [9, 9],
        [8, 8],
      ],
    ]);
    expect(joined).toHaveLength(2);
    expect([joined[0]?.join(" "), joined[0]?.toReversed().join(" ")]).toContain("0,0 1,1 2,2 3,3");
  });
});
