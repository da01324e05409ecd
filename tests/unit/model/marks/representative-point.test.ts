import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { representativePoint } from "../../../../src/model/marks/representative-point.ts";

function pointOf(geometry: Geometry) {
  return representativePoint(deepFreeze(geometry));
}

const SQUARE = [
  [10, 10],
  [12, 10],
  [12, 12],
  [10, 12],
  [10, 10],
];

describe("representativePoint", () => {
  it("of a point is the point", () => {
    expect(pointOf({ type: "Point", coordinates: [28.95, 41.01] })).toEqual([28.95, 41.01]);
  });

  it("of a convex area is its centroid", () => {
    expect(pointOf({ type: "Polygon", coordinates: [SQUARE] })).toEqual([11, 11]);
  });

  it("of a bent area lies inside it, where its centroid does not", () => {
    const horseshoe = [
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [1, 1],
      [1, 10],
      [0, 10],
      [0, 0],
    ];
    const [longitude, latitude] = pointOf({ type: "Polygon", coordinates: [horseshoe] });
    expect(longitude < 1 || longitude > 9 || latitude < 1).toBe(true);
    expect(longitude > 0 && longitude < 10 && latitude > 0 && latitude < 10).toBe(true);
  });

  it("of an area with a hole in its middle lies beside the hole", () => {
    const hole = [
      [10.5, 10.5],
      [11.5, 10.5],
      [11.5, 11.5],
      [10.5, 11.5],
      [10.5, 10.5],
    ];
    const [longitude] = pointOf({ type: "Polygon", coordinates: [SQUARE, hole] });
    expect(longitude < 10.5 || longitude > 11.5).toBe(true);
    expect(longitude > 10 && longitude < 12).toBe(true);
  });

  it("of several areas lies in the largest", () => {
    const island = [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ];
    expect(pointOf({ type: "MultiPolygon", coordinates: [[island], [SQUARE]] })).toEqual([11, 11]);
  });

  it("of an area without extent is one of its corners", () => {
    expect(
      pointOf({
        type: "Polygon",
        coordinates: [
          [
            [5, 6],
            [5, 6],
            [5, 6],
            [5, 6],
          ],
        ],
      }),
    ).toEqual([5, 6]);
  });

  it("of a line is the vertex in its middle", () => {
    expect(
      pointOf({
        type: "LineString",
        coordinates: [
          [0, 0],
          [1, 5],
          [9, 9],
        ],
      }),
    ).toEqual([1, 5]);
  });

  it("of several lines or points is of the first", () => {
    const line = [
      [0, 0],
      [1, 5],
      [9, 9],
    ];
    expect(pointOf({ type: "MultiLineString", coordinates: [line, SQUARE] })).toEqual([1, 5]);
    expect(
      pointOf({
        type: "MultiPoint",
        coordinates: [
          [3, 4],
          [5, 6],
        ],
      }),
    ).toEqual([3, 4]);
  });

  it("of a collection lies in its area, if there is one, else on its first member", () => {
    const point: Geometry = { type: "Point", coordinates: [3, 4] };
    const area: Geometry = { type: "Polygon", coordinates: [SQUARE] };
    const line: Geometry = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 5],
        [9, 9],
      ],
    };
    expect(pointOf({ type: "GeometryCollection", geometries: [point, area] })).toEqual([11, 11]);
    expect(
      pointOf({ type: "GeometryCollection", geometries: [{ type: "GeometryCollection", geometries: [line] }, point] }),
    ).toEqual([1, 5]);
  });
});
