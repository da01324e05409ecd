import { describe, expect, test } from "vitest";
import type { EventPlace, Precision } from "../../../../src/model/dataset.ts";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { type Area, areaCodeOf, placeExtent } from "../../../../src/model/marks/place-extent.ts";

const belarus: Area = deepFreeze({
  key: "BY",
  name: "Belarus",
  anchor: [28.4, 53.4] as const,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [23, 51],
        [33, 51],
        [33, 56],
        [23, 51],
      ],
    ],
  },
});
const areas = new Map([["BY", belarus]]);

function place(changes: Partial<EventPlace>): EventPlace {
  return deepFreeze({
    name: "Somewhere",
    aliases: [],
    precision: "settlement",
    from: "source",
    withheld: false,
    point: [30, 50],
    geometry: null,
    ...changes,
  });
}

describe("placeExtent", () => {
  test.each(["site", "vicinity", "settlement"] as const)("draws a %s as a point", (precision) => {
    expect(placeExtent(place({ precision }), areas)).toEqual({ kind: "point", point: [30, 50] });
  });

  test.each(["part", "district", "region", "country"] as const)(
    "never draws a %s as a point",
    (precision: Precision) => {
      expect(placeExtent(place({ precision }), areas)?.kind).toBe("area");
      expect(placeExtent(place({ precision, area: "nowhere" }), areas)?.kind).toBe("area");
    },
  );

  test("takes the area that the place names, the same object", () => {
    const extent = placeExtent(place({ precision: "country", area: "BY", point: null }), areas);
    expect(extent).toEqual({ kind: "area", area: belarus });
    expect(extent?.kind === "area" && extent.area).toBe(belarus);
  });

  test("draws a disc of the stated radius when no area is named", () => {
    const small = placeExtent(place({ precision: "district", radiusMetres: 1000 }), areas);
    const large = placeExtent(place({ precision: "district", radiusMetres: 9000 }), areas);
    const widest = (extent: typeof small) =>
      extent?.kind === "area" && extent.area.geometry.type === "Polygon"
        ? Math.max(...extent.area.geometry.coordinates.flat().map(([longitude = 0]) => longitude))
        : Number.NaN;
    expect(widest(large) - 30).toBeCloseTo(9 * (widest(small) - 30), 3);
  });

  test("keeps a shape that the file gives", () => {
    const geometry = {
      type: "Polygon" as const,
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    };
    const extent = placeExtent(place({ precision: "part", geometry }), areas);
    expect(extent?.kind === "area" && extent.area.geometry).toEqual(geometry);
  });

  test("draws nothing for an unknown area without a point", () => {
    expect(placeExtent(place({ precision: "region", area: "UA-99", point: null }), areas)).toBeNull();
  });
});

describe("areaCodeOf", () => {
  test("names the area that an event's drawing needs", () => {
    expect(areaCodeOf(place({ precision: "country", area: "BY" }))).toBe("BY");
    expect(areaCodeOf(place({ precision: "settlement", area: "BY" }))).toBeNull();
    expect(areaCodeOf(place({ precision: "settlement", area: "BY", point: null }))).toBe("BY");
  });
});
