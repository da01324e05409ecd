import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { direct } from "../../../src/geodesy/direct.ts";
import { greatCircle } from "../../../src/geodesy/great-circle.ts";
import { inverse } from "../../../src/geodesy/inverse.ts";
import type { LonLat } from "../../../src/model/dataset.ts";
import { trueDestination, trueDistanceKm } from "./truth.ts";

const MILLIMETRE = 1e-6;
const points = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));
const temperate = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -89, max: 89, noNaN: true }),
);
const lags = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -0.01, max: 0.01, noNaN: true }));

describe("direct", () => {
  it("ends within a millimetre of GeographicLib, to half the circumference", () => {
    const bearings = fc.double({ min: -360, max: 720, noNaN: true });
    fc.assert(
      fc.property(points, bearings, fc.double({ min: 0, max: 20_003, noNaN: true }), (from, bearing, distanceKm) => {
        const end = direct({ from, bearing, distanceKm });
        expect(trueDistanceKm(end, trueDestination(from, bearing, distanceKm))).toBeLessThan(MILLIMETRE);
        expect(end[0] >= -180 && end[0] < 180).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("inverse", () => {
  const meets = (from: LonLat, to: LonLat, missKm = MILLIMETRE) => {
    const { distanceKm, bearing } = inverse(from, to);
    expect(Math.abs(distanceKm - trueDistanceKm(from, to))).toBeLessThan(MILLIMETRE);
    expect(bearing >= 0 && bearing < 360).toBe(true);
    expect(trueDistanceKm(to, trueDestination(from, bearing, distanceKm))).toBeLessThan(missKm);
  };

  it("measures as GeographicLib does and points where the geodesic goes", () => {
    fc.assert(
      fc.property(points, points, (from, to) => meets(from, to)),
      { numRuns: 2000 },
    );
  });

  it("does so nearly opposite, where Vincenty's formula does not settle", () => {
    const opposite = fc.property(points, lags, ([lon, lat], [east, north]) => {
      // Less than a millimetre from the equator the bearing is so sensitive that double precision gives out.
      meets([lon, lat], [lon + 180 + east, Math.min(90, Math.max(-90, -lat + north))], 0.2);
    });
    fc.assert(opposite, { numRuns: 2000 });
  });

  it.each([
    [
      [0, 0],
      [180, 0],
    ],
    [
      [0, 0],
      [179.6, 0],
    ],
    [
      [0, 0],
      [179.3, 0],
    ],
    [
      [30, 0],
      [20, 0],
    ],
    [
      [0, 90],
      [0, -90],
    ],
    [
      [0, 90],
      [50, 10],
    ],
    [
      [20, 30],
      [-160, -30],
    ],
    [
      [0, 45],
      [180, 45],
    ],
    [
      [179, 1],
      [-179, 1],
    ],
  ] satisfies [LonLat, LonLat][])("from %j to %j", (from, to) => meets(from, to));

  it("is nothing from a point to itself, whatever its longitude is called", () => {
    expect(inverse([180, 12], [-180, 12])).toEqual({ distanceKm: 0, bearing: 0 });
    expect(inverse([5, 5], [5, 5])).toEqual({ distanceKm: 0, bearing: 0 });
  });
});

describe("greatCircle", () => {
  const lengthKm = (lines: readonly (readonly number[])[][]) =>
    lines.reduce((sum, line) => {
      return line.slice(1).reduce((total, [x = 0, y = 0], index) => {
        const [beforeX = 0, beforeY = 0] = line[index] ?? [];
        return total + trueDistanceKm([beforeX, beforeY], [x, y]);
      }, sum);
    }, 0);

  it("is as long as the geodesic and never goes round the world", () => {
    fc.assert(
      fc.property(temperate, temperate, (from, to) => {
        const { coordinates } = greatCircle(from, to);
        expect(lengthKm(coordinates)).toBeCloseTo(trueDistanceKm(from, to), -1);
        const turns = coordinates.flatMap((line) =>
          line.slice(1).map(([x = 0], index) => Math.abs(x - (line[index]?.[0] ?? 0))),
        );
        expect(Math.max(...turns)).toBeLessThan(31);
      }),
      { numRuns: 500 },
    );
  });

  it("is cut at the antimeridian", () => {
    const { coordinates } = greatCircle([170, 50], [-170, 50]);
    expect(coordinates).toHaveLength(2);
    expect([coordinates[0]?.at(-1)?.[0], coordinates[1]?.[0]?.[0]]).toEqual([180, -180]);
  });

  it("goes over the pole from meridian to meridian", () => {
    const { coordinates } = greatCircle([20, 70], [-160, 75]);
    expect(coordinates.flat().every(([x]) => x === 20 || x === -160)).toBe(true);
    expect([coordinates[0]?.at(-1), coordinates[1]?.[0]]).toEqual([
      [20, 90],
      [-160, 90],
    ]);
  });

  it("is empty from a point to itself", () => {
    expect(greatCircle([5, 5], [5, 5]).coordinates).toEqual([]);
  });
});
