import type { Polygon } from "geojson";
import { describe, expect, it, vi } from "vitest";
import { areaDistance } from "../../../src/geodesy/area-distance.ts";
import { contains } from "../../../src/geodesy/contains.ts";
import { type BandBound, overlayGeometry, overlayRequests } from "../../../src/geodesy/overlay-geometry.ts";
import type { OriginPlaces } from "../../../src/geodesy/overlay-origin.ts";
import { overlayReach, type Reach } from "../../../src/geodesy/overlay-reach.ts";
import { ring } from "../../../src/geodesy/ring.ts";
import type { LonLat } from "../../../src/model/dataset.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import type { OverlayOrigin, RangeBand, RangeOverlay } from "../../../src/model/overlay.ts";
import { borderDistanceKm } from "./truth.ts";

const SQUARE: Polygon = {
  type: "Polygon",
  coordinates: [
    [
      [24, 52],
      [32, 52],
      [32, 56],
      [24, 56],
      [24, 52],
    ],
  ],
};
const PLACES: OriginPlaces = {
  areaOf: (code) => (code === "BY" ? SQUARE : null),
  eventPoint: (id) => (id === "kursk" ? [36.19, 51.73] : [28, 54]),
  eventArea: (id) => (id === "country" ? SQUARE : null),
};
const MINSK: LonLat = [27.56, 53.9];

function overlay(origin: OverlayOrigin, ...bands: readonly Partial<RangeBand>[]): RangeOverlay {
  const figure = {
    highKm: 1000,
    label: "Range",
    basis: "claimed",
    by: "A ministry",
    source: "wire",
    date: "2025",
  } as const;
  return deepFreeze({
    id: "reach",
    label: "Reach",
    origin,
    status: "reported",
    bands: bands.map((band) => ({ ...figure, ...band })),
    time: null,
  });
}

const fromArea = (...bands: Partial<RangeBand>[]) => overlay({ kind: "area", area: "BY" }, ...bands);
const fromMinsk = (...bands: Partial<RangeBand>[]) => overlay({ kind: "point", point: MINSK }, ...bands);

describe("overlayGeometry", () => {
  it("draws both figures of a band from a point, the wider first", () => {
    const features = overlayGeometry(fromMinsk({ lowKm: 500, highKm: 700 }), PLACES);
    expect(features.map(({ which, lowKm, highKm }) => [which, lowKm, highKm])).toEqual([
      ["high", 500, 700],
      ["low", 500, 700],
    ]);
    expect(features[0]).toMatchObject(ring(MINSK, 700));
  });

  it("draws one ring for one figure, and a sector between bearings", () => {
    const [whole, part] = overlayGeometry(fromMinsk({}, { fromBearing: 0, toBearing: 90 }), PLACES);
    expect([whole?.band, part?.band, whole?.which]).toEqual([0, 1, "high"]);
    const southWest: LonLat = [20, 48];
    expect([whole, part].map((feature) => feature && contains(feature.fill, southWest))).toEqual([true, false]);
  });

  it("draws what is possible and what is certain from an area", () => {
    const features = overlayGeometry(fromArea({ lowKm: 800, highKm: 1000 }), PLACES);
    const bounds: readonly BandBound[] = ["possible", "certain"];
    expect(features.map(({ which }) => which)).toEqual(bounds);
    const nearBorder: LonLat = [40, 54];
    expect(features.map(({ fill }) => contains(fill, nearBorder))).toEqual([true, false]);
    expect(features.map(({ fill }) => contains(fill, MINSK))).toEqual([true, true]);
  });

  it("leaves out what nothing is within", () => {
    expect(overlayGeometry(fromArea({ lowKm: 100, highKm: 100 }), PLACES).map(({ which }) => which)).toEqual([
      "possible",
    ]);
  });

  it("draws from an event's point, and from its area if it is known no finer", () => {
    const [fromKursk] = overlayGeometry(overlay({ kind: "event", event: "kursk" }, {}), PLACES);
    expect(fromKursk).toMatchObject(ring([36.19, 51.73], 1000));
    const kinds = overlayGeometry(overlay({ kind: "event", event: "country" }, { lowKm: 800 }), PLACES);
    expect(kinds.map(({ which }) => which)).toEqual(["possible", "certain"]);
  });

  it("is nothing as long as the area is not known", () => {
    expect(overlayGeometry(overlay({ kind: "area", area: "RU" }, {}), PLACES)).toEqual([]);
  });

  it("stands its label on the outline, not at a pole", () => {
    const [feature] = overlayGeometry(fromMinsk({ highKm: 5500 }), PLACES);
    expect(feature?.outline.coordinates.flat()).toContainEqual(feature?.labelPoint);
    expect(Math.abs(feature?.labelPoint?.[1] ?? 90)).toBeLessThan(73);
  });

  it("asks for shapes by key, so that they can be computed beforehand and elsewhere", () => {
    const reach = fromArea({ lowKm: 800, highKm: 1000 });
    const requests = overlayRequests(reach, PLACES);
    expect(requests.map(({ key, mode }) => [key, mode])).toEqual([
      ["BY 1000 some", "some"],
      ["BY 800 every", "every"],
    ]);
    const shapeOf = vi.fn(() => null);
    expect(overlayGeometry(reach, { ...PLACES, shapeOf })).toEqual([]);
    expect(shapeOf.mock.calls).toEqual(requests.map((request) => [request]));
    expect(overlayRequests(fromMinsk({}), PLACES)).toEqual([]);
  });
});

describe("overlayReach", () => {
  const reachOf = (of: RangeOverlay, place: LonLat): Reach | undefined => overlayReach(of, place, PLACES)?.reach;

  it("is certain within the low figure from a point, possible within the high one, and out beyond", () => {
    const reach = fromMinsk({ lowKm: 400, highKm: 700 });
    expect([MINSK, [27.56, 49], [27.56, 45]].map((place) => reachOf(reach, place as LonLat))).toEqual([
      "certain",
      "possible",
      "out",
    ]);
  });

  it("is certain from an area only within the low figure of its farthest point", () => {
    const reach = fromArea({ lowKm: 800, highKm: 1000 });
    expect([MINSK, [40, 54], [60, 54]].map((place) => reachOf(reach, place as LonLat))).toEqual([
      "certain",
      "possible",
      "out",
    ]);
  });

  it("is only possible where the source says up to", () => {
    expect([reachOf(fromArea({ highKm: 1000 }), MINSK), reachOf(fromMinsk({}), MINSK)]).toEqual([
      "possible",
      "possible",
    ]);
  });

  it("is the best of the bands, and says which", () => {
    const reach = overlayReach(fromMinsk({ highKm: 100 }, { lowKm: 900, highKm: 900 }), [27.56, 49], PLACES);
    expect(reach).toMatchObject({
      reach: "certain",
      bands: [
        { band: 0, reach: "out" },
        { band: 1, reach: "certain" },
      ],
    });
    expect(reach?.distanceKm).toBeCloseTo(545, 0);
  });

  it("is out beside a sector, also one over north", () => {
    const north = fromMinsk({ lowKm: 1000, fromBearing: 300, toBearing: 60 });
    expect([reachOf(north, [27.56, 58]), reachOf(north, [27.56, 50]), reachOf(north, MINSK)]).toEqual([
      "certain",
      "out",
      "certain",
    ]);
  });

  it("agrees with what is drawn", () => {
    const reach = fromArea({ lowKm: 800, highKm: 1000 });
    const [possible, certain] = overlayGeometry(reach, PLACES);
    for (let longitude = 5; longitude < 60; longitude += 0.73) {
      const place: LonLat = [longitude, 50 + (longitude % 7)];
      const drawn = [possible, certain].map((feature) => feature && contains(feature.fill, place));
      expect(drawn).toEqual([reachOf(reach, place) !== "out", reachOf(reach, place) === "certain"]);
    }
  });

  it("is not known as long as the area is not", () => {
    expect(overlayReach(overlay({ kind: "area", area: "RU" }, {}), MINSK, PLACES)).toBeNull();
  });
});

describe("areaDistance", () => {
  it.each([[[40, 54]], [[-71.06, 42.36]], [[28, -70]], [[179, 10]], [[-120, -40]]] satisfies [LonLat][])(
    "is what GeographicLib measures: %j",
    (place) => {
      const distance = areaDistance(SQUARE, place);
      expect(Math.abs((distance?.nearestKm ?? 0) - borderDistanceKm(SQUARE, place, "some"))).toBeLessThan(1);
      expect(Math.abs((distance?.farthestKm ?? 0) - borderDistanceKm(SQUARE, place, "every"))).toBeLessThan(1);
    },
  );

  it("is nothing in the area, and half the globe opposite it", () => {
    expect(areaDistance(SQUARE, MINSK)?.nearestKm).toBe(0);
    expect(areaDistance(SQUARE, [-152, -54])?.farthestKm).toBeCloseTo(20_003.9, 1);
  });

  it("is not known to an area without points", () => {
    expect(areaDistance({ type: "MultiPolygon", coordinates: [] }, MINSK)).toBeNull();
  });
});
