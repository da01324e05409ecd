import polylabel from "polylabel";
import { ringAreaKm2 } from "./geometry.mjs";

/**
 * The point of the largest polygon that is farthest from its outline, on a plane that is true to scale at the
 * polygon's middle latitude.
 * @param {import("./geometry.mjs").PolygonRings[]} polygons
 * @returns {import("./geometry.mjs").LonLat} rounded to 4 decimals, as the smallest states need
 */
export function anchorOf(polygons) {
  const largest = polygons.reduce((a, b) => (Math.abs(ringAreaKm2(b[0])) > Math.abs(ringAreaKm2(a[0])) ? b : a));
  const latitudes = largest[0].map(([, lat]) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.cos((Math.min(Math.abs(middle), 85) * Math.PI) / 180);
  const extent = Math.max(...latitudes) - Math.min(...latitudes);
  const plane = largest.map((ring) => ring.map(([lon, lat]) => [lon * shrink, lat]));
  const [x, y] = polylabel(plane, Math.max(extent / 200, 0.0001));
  const round = (/** @type {number} */ degrees) => Math.round(degrees * 10000) / 10000;
  return [round(x / shrink), round(y)];
}
