import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LonLat } from "../../../../src/model/dataset.ts";
import { discPolygon } from "../../../../src/model/marks/disc.ts";

/** Great-circle distance in metres (haversine). */
function distance([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) * Math.cos(latB * radians) * Math.sin(((lonB - lonA) * radians) / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(half));
}

describe("discPolygon", () => {
  test("every corner is the radius away from the centre, and the ring is closed", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -80, max: 80, noNaN: true }),
        fc.double({ min: 100, max: 500_000, noNaN: true }),
        (longitude, latitude, radiusMetres) => {
          const [ring = []] = discPolygon([longitude, latitude], radiusMetres).coordinates;
          expect(ring[0]).toEqual(ring.at(-1));
          for (const [lon = Number.NaN, lat = Number.NaN] of ring) {
            const off = Math.abs(distance([longitude, latitude], [lon, lat]) - radiusMetres);
            expect(off).toBeLessThan(Math.max(1, radiusMetres * 1e-6));
          }
        },
      ),
    );
  });

  test("goes past the antimeridian instead of round the world", () => {
    const longitudes = discPolygon([179.9, 60], 50_000)
      .coordinates.flat()
      .map(([longitude = 0]) => longitude);
    expect(Math.max(...longitudes)).toBeGreaterThan(180);
    expect(Math.min(...longitudes)).toBeGreaterThan(178);
  });
});
