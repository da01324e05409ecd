import type { Polygon } from "geojson";
import type { LonLat } from "../dataset.ts";

/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_METRES = 6_371_008.8;
const CORNERS = 64;
const DEGREES = 180 / Math.PI;

/**
 * A disc on the sphere round `center` as a polygon of 64 corners, counter-clockwise. Longitudes are unwrapped, so a disc
 * across the antimeridian goes past 180 instead of round the world. Destination point formula of the great circle.
 */
export function discPolygon(center: LonLat, radiusMetres: number): Polygon {
  const angle = radiusMetres / EARTH_RADIUS_METRES;
  const latitude = center[1] / DEGREES;
  const ring: [number, number][] = [];
  for (let corner = 0; corner < CORNERS; corner += 1) {
    const bearing = (-2 * Math.PI * corner) / CORNERS;
    const sine = Math.sin(latitude) * Math.cos(angle) + Math.cos(latitude) * Math.sin(angle) * Math.cos(bearing);
    const turn = Math.atan2(
      Math.sin(bearing) * Math.sin(angle) * Math.cos(latitude),
      Math.cos(angle) - Math.sin(latitude) * sine,
    );
    ring.push([center[0] + turn * DEGREES, Math.asin(sine) * DEGREES]);
  }
  const first = ring[0] ?? [center[0], center[1]];
  return { type: "Polygon", coordinates: [[...ring, [...first]]] };
}
