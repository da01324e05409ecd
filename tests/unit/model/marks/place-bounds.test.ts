import { expect, test } from "vitest";
import type { EventPlace } from "../../../../src/model/dataset.ts";
import { boundsOfEvents, boundsOfPoints } from "../../../../src/model/marks/place-bounds.ts";
import type { Area } from "../../../../src/model/marks/place-extent.ts";
import { newsEvent } from "../../event-builders.ts";

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

function areaFrom(key: string, west: number, east: number): Area {
  const coordinates = [
    [
      [west, 50],
      [east, 50],
      [east, 55],
      [west, 50],
    ],
  ];
  return { key, name: key, anchor: [(west + east) / 2, 51], geometry: { type: "Polygon", coordinates } };
}

const areas = new Map([
  ["BY", areaFrom("BY", 23, 33)],
  ["RU", areaFrom("RU", 20, 190)],
]);

function eventIn(area: string | null) {
  const country: EventPlace = {
    name: "Country",
    aliases: [],
    precision: "country",
    from: "source",
    withheld: false,
    point: null,
    geometry: null,
  };
  return newsEvent("a", area === null ? {} : { place: { ...country, area } });
}

test("events in areas are fitted by the whole area", () => {
  expect(boundsOfEvents([eventIn("BY"), eventIn(null)], areas)).toEqual([23, 50, 33, 55]);
});

test("an area that is too wide to fit counts only when there is nothing else", () => {
  expect(boundsOfEvents([eventIn("RU"), eventIn(null)], areas)).toEqual([30.52, 50.45, 30.52, 50.45]);
  expect(boundsOfEvents([eventIn("RU")], areas)).toEqual([20, 50, 190, 55]);
});
