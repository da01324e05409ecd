import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annulus } from "../../../src/geodesy/annulus.ts";
import { contains } from "../../../src/geodesy/contains.ts";
import type { Shape } from "../../../src/geodesy/cut.ts";
import { ring } from "../../../src/geodesy/ring.ts";
import { sector } from "../../../src/geodesy/sector.ts";
import type { LonLat } from "../../../src/model/dataset.ts";
import { drawnMiddles, edgesOf, shapeFaults } from "./shape-faults.ts";
import { capAreaKm2, shapeAreaKm2, trueBearing, trueDestination, trueDistanceKm } from "./truth.ts";

const CASES: readonly (readonly [string, LonLat, number])[] = [
  ["300 km at Kharkiv", [36.25, 50], 300],
  ["2,000 km at Kursk", [36.19, 51.73], 2000],
  ["3,000 km at Minsk", [27.56, 53.9], 3000],
  ["5,500 km at Minsk, round the pole", [27.56, 53.9], 5500],
  ["5,500 km at 0N 179E", [179, 0], 5500],
  ["10,000 km at Murmansk", [33.08, 68.97], 10_000],
  ["15,000 km at Minsk", [27.56, 53.9], 15_000],
  ["19,900 km at Minsk", [27.56, 53.9], 19_900],
  ["19,960 km, as far as rings go", [27.56, 53.9], 19_960],
  ["a centre at 180", [180, 20], 1500],
  ["a centre at -180", [-180, -65], 4000],
  ["the North Pole", [40, 90], 2500],
  ["the South Pole, beyond the equator", [-100, -90], 12_000],
  ["just short of the pole", [10, 80], trueDistanceKm([10, 80], [10, 90]) - 0.01],
  ["through the pole", [10, 80], trueDistanceKm([10, 80], [10, 90])],
  ["just past the pole", [10, 80], trueDistanceKm([10, 80], [10, 90]) + 0.01],
  ["through the pole from 180", [180, 80], trueDistanceKm([180, 80], [180, 90])],
  ["through the South Pole", [-77, -70], trueDistanceKm([-77, -70], [-77, -90])],
  ["through both poles", [12, 0], trueDistanceKm([12, 0], [12, 90])],
  ["a metre", [36.25, 50], 0.001],
  ["a metre at 180", [180, 50], 0.001],
  ["a kilometre at the pole", [0, 90], 1],
];

const longitudes = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, -179.999999, 0, 179.5, 180),
);
const latitudes = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
  fc.constantFrom(-90, -89.9999, 0, 45, 89.5, 90),
);
const centers = fc.tuple(longitudes, latitudes);
const radii = fc.oneof(
  fc.double({ min: 0.001, max: 19_960, noNaN: true }),
  fc.double({ min: 1, max: 3000, noNaN: true }),
);
const probes = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
  {
    minLength: 10,
    maxLength: 10,
  },
);

/** Evenly over the globe from two numbers in [0, 1]. */
function onGlobe([across, up]: readonly [number, number]): LonLat {
  return [360 * across - 180, (Math.asin(2 * up - 1) * 180) / Math.PI];
}

function cornersOf({ outline }: Shape, most = Number.POSITIVE_INFINITY): LonLat[] {
  const corners = outline.coordinates.flat().map(([x = 0, y = 0]): LonLat => [x, y]);
  return everyNth(corners, most);
}

function everyNth<Item>(items: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / most));
  return items.filter((_, index) => index % step === 0);
}

function middlesOf({ outline }: Shape, most = Number.POSITIVE_INFINITY): LonLat[] {
  return everyNth(outline.coordinates.flatMap(edgesOf), most).flatMap(drawnMiddles);
}

/** How far the farthest of the points is from any of the radii, as a share of that radius. */
function worstShare(points: readonly LonLat[], center: LonLat, radiiKm: readonly number[]): number {
  return points.reduce((worst, point) => {
    const distance = trueDistanceKm(center, point);
    return Math.max(worst, Math.min(...radiiKm.map((radius) => Math.abs(distance - radius) / radius)));
  }, 0);
}

/** Corners that the antimeridian's cut has made lie on an edge; all others are exact. */
function exactCorners(shape: Shape): LonLat[] {
  return cornersOf(shape).filter(([x, y]) => Math.abs(x) !== 180 && Math.abs(y) !== 90);
}

describe.each(CASES)("a ring of %s", (_name, center, radiusKm) => {
  const shape = ring(center, radiusKm);

  it("is sound by RFC 7946, and its outline has no edge that the cut has made", () => {
    expect(shapeFaults(shape)).toEqual([]);
  });

  it("has every corner at its radius within 0.1 %, and those that no cut has made within a millimetre", () => {
    expect(worstShare(cornersOf(shape), center, [radiusKm])).toBeLessThan(1e-3);
    expect(worstShare(exactCorners(shape), center, [radiusKm]) * radiusKm).toBeLessThan(1e-6);
  });

  it("runs within 0.2 % of its radius between corners, in longitude and latitude as in Mercator", () => {
    expect(worstShare(middlesOf(shape), center, [radiusKm])).toBeLessThan(2e-3);
  });

  it("has the area of the cap within 0.5 %", () => {
    expect(Math.abs(shapeAreaKm2(shape) / capAreaKm2(center, radiusKm) - 1)).toBeLessThan(5e-3);
  });
});

describe("a sector whose side goes over a pole next to the antimeridian", () => {
  it("stays on the sheet to the last bit", () => {
    const bounds = { fromBearing: 90, toBearing: 0, outerKm: 241.33365436193102 };
    expect(shapeFaults(sector([180, 89.5], bounds))).toEqual([]);
  });
});

describe("random rings, annuli and sectors", () => {
  it("are sound, run at their radius and hold what is nearer: 2,000 rings", () => {
    fc.assert(
      fc.property(centers, radii, probes, (center, radiusKm, places) => {
        const shape = ring(center, radiusKm);
        expect(shapeFaults(shape)).toEqual([]);
        expect(worstShare(cornersOf(shape, 12), center, [radiusKm])).toBeLessThan(1e-3);
        expect(worstShare(middlesOf(shape, 12), center, [radiusKm])).toBeLessThan(2e-3);
        for (const probe of [...places.map(onGlobe), ...nearProbes(center, radiusKm, places)]) {
          const distance = trueDistanceKm(center, probe);
          if (Math.abs(distance / radiusKm - 1) > 2e-3) expect(contains(shape.fill, probe)).toBe(distance < radiusKm);
        }
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  it("are sound and hold what is between their radii: 1,000 annuli", () => {
    fc.assert(
      fc.property(
        centers,
        radii,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        probes,
        (center, outerKm, share, places) => {
          const innerKm = outerKm * share;
          const shape = annulus(center, { innerKm, outerKm });
          expect(shapeFaults(shape)).toEqual([]);
          expect(worstShare(cornersOf(shape, 12), center, [innerKm, outerKm])).toBeLessThan(1e-3);
          for (const probe of [...places.map(onGlobe), ...nearProbes(center, outerKm, places)]) {
            const distance = trueDistanceKm(center, probe);
            const isClose = [innerKm, outerKm].some((radius) => Math.abs(distance / radius - 1) < 2e-3);
            if (!isClose) expect(contains(shape.fill, probe)).toBe(distance < outerKm && distance > innerKm);
          }
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);

  it("are sound and hold what lies between their bearings: 1,000 sectors", () => {
    const bearings = fc.oneof(fc.double({ min: 0, max: 360, noNaN: true }), fc.constantFrom(0, 90, 180, 270));
    fc.assert(
      fc.property(
        centers,
        radii,
        fc.tuple(bearings, bearings),
        probes,
        (center, outerKm, [fromBearing, toBearing], places) => {
          const turn = (toBearing - fromBearing + 720) % 360;
          fc.pre(turn > 0.1 && turn < 359.9);
          const innerKm = (places[0]?.[0] ?? 0) < 0.5 ? 0 : outerKm / 3;
          const shape = sector(center, { fromBearing, toBearing, innerKm, outerKm });
          expect(shapeFaults(shape)).toEqual([]);
          for (const probe of [...places.map(onGlobe), ...nearProbes(center, outerKm, places)]) {
            const distance = trueDistanceKm(center, probe);
            const past = (trueBearing(center, probe) - fromBearing + 720) % 360;
            const aside = Math.min(past, 360 - past, Math.abs(past - turn));
            // Opposite the centre and at it a small step turns the bearing far.
            const span = Math.sin((Math.min(distance, 19_960) / 20_003.94) * Math.PI) * 6371 * aside * (Math.PI / 180);
            const isClose = [innerKm, outerKm].some((radius) => Math.abs(distance - radius) < 2e-3 * outerKm);
            if (isClose || span < 3e-3 * outerKm || distance > 19_900) continue;
            const isWithin = distance < outerKm && distance > innerKm && past < turn;
            expect(contains(shape.fill, probe)).toBe(isWithin);
          }
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});

/** Probes about the ring, however small it is. */
function nearProbes(center: LonLat, radiusKm: number, places: readonly (readonly [number, number])[]): LonLat[] {
  return places.slice(0, 5).map(([turn, share]) => {
    const distance = Math.min(20_000, radiusKm * (0.5 + share));
    const [x, y] = trueDestination(center, 360 * turn, distance);
    return [x, y];
  });
}

describe("a sector whose side runs along the antimeridian to a pole", () => {
  it.each([
    [[0, 90], 0.2126190588540705, 0, 270],
    [[180, 89.5], 241.33365436193102, 90, 0],
    [[0, 89.5], 55.85435591485305, 0, 90],
    [[-180, 0], 10_001.96673605129, 180, 0],
    [[-179.9999999954039, 0], 508.2216991127503, 270, 0],
  ] satisfies [LonLat, number, number, number][])("is sound: %j, %f km, %i to %i degrees", (...bounds) => {
    const [center, outerKm, fromBearing, toBearing] = bounds;
    expect(shapeFaults(sector(center, { outerKm, fromBearing, toBearing }))).toEqual([]);
  });
});

describe("where nothing or everything is within reach", () => {
  it("nothing is at radius 0, below it, or where there is no number", () => {
    for (const radiusKm of [0, -5, Number.NaN]) expect(ring([30, 50], radiusKm).fill.coordinates).toEqual([]);
    expect(annulus([30, 50], { innerKm: 500, outerKm: 500 }).fill.coordinates).toEqual([]);
    expect(sector([30, 50], { fromBearing: 0, toBearing: 90, innerKm: 9, outerKm: 3 }).fill.coordinates).toEqual([]);
  });

  it("the world is, from 19,960 km on", () => {
    const world = ring([30, 50], 20_003);
    expect(shapeFaults(world)).toEqual([]);
    expect(shapeAreaKm2(world) / 510_065_621.7).toBeCloseTo(1, 4);
    expect(world.outline.coordinates).toEqual([]);
  });

  it("an annulus that reaches everywhere is the world with a hole", () => {
    const shape = annulus([30, 50], { innerKm: 300, outerKm: 20_000 });
    expect(shapeFaults(shape)).toEqual([]);
    expect([contains(shape.fill, [30, 50]), contains(shape.fill, [-150, -50])]).toEqual([false, true]);
  });

  it("equal bearings of a sector are all round", () => {
    const all = sector([30, 50], { fromBearing: 40, toBearing: 40, outerKm: 300 });
    expect(all).toEqual(ring([30, 50], 300));
  });
});
