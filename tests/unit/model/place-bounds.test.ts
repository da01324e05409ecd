import { expect, test } from "vitest";
import { boundsOfPoints } from "../../../src/model/place-bounds.ts";

test("bounds are the smallest box round the points", () => {
  expect(
    boundsOfPoints([
      [30, 50],
      [24, 49],
      [29, 41],
    ]),
  ).toEqual([24, 41, 30, 50]);
});

test("bounds cross the antimeridian where that is the shorter way", () => {
  expect(
    boundsOfPoints([
      [170, 60],
      [-170, 50],
    ]),
  ).toEqual([170, 50, 190, 60]);
});

test("longitudes past 180 are the same places", () => {
  expect(
    boundsOfPoints([
      [190, 0],
      [-175, 1],
    ]),
  ).toEqual([-175, 0, -170, 1]);
});

test("there are no bounds without points", () => {
  expect(boundsOfPoints([])).toBeNull();
});
