import type { MultiLineString } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import { cutLine } from "./cut.ts";
import { direct } from "./direct.ts";
import { inverse } from "./inverse.ts";
import { toleranceKmOf, trace } from "./trace.ts";
import { longitudeOf } from "./wgs84.ts";

/** The shortest way between two points on WGS-84, cut at the antimeridian; empty where they are one. */
export function greatCircle(from: LonLat, to: LonLat): MultiLineString {
  const { distanceKm, bearing } = inverse(from, to);
  if (distanceKm === 0) return { type: "MultiLineString", coordinates: [] };
  const corners = trace({
    at: (alongKm) => direct({ from, bearing, distanceKm: alongKm }),
    from: 0,
    to: distanceKm,
    parts: 8,
    toleranceKm: toleranceKmOf(distanceKm),
  });
  return cutLine([...corners, [longitudeOf(to[0]), to[1]]]);
}
