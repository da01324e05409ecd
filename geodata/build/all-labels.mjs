import { countryLabels, placeLabels, regionLabels, waterLabels } from "./labels.mjs";
import { populatedPlaceLabels } from "./populated.mjs";
import { readSourceJson, readSourceTable } from "./read-source.mjs";

/** The places of places.tsv, then those that are there by population. */
export function allPlaceLabels() {
  const curated = readSourceTable("places.tsv");
  return [...placeLabels(curated), ...populatedPlaceLabels(readSourceJson("place-ranks.json"), curated)];
}

/**
 * Every label of the map: GeoJSON points with `kind`, `rank` from 1 (first) to 8, `en`, and the names in other languages
 * that differ from it; `iso` on countries and regions, `priority` on some places.
 * @param {Map<string, import("./geometry.mjs").PolygonRings[]>} land by alpha-2 code
 * @param {Map<string, import("./geometry.mjs").LonLat>} anchors of the areas by code
 */
export function allLabels(land, anchors) {
  return [
    ...countryLabels(land, readSourceJson("country-labels.json")),
    ...regionLabels(anchors, readSourceJson("region-labels.json")),
    ...allPlaceLabels(),
    ...waterLabels(readSourceTable("waters.tsv")),
  ];
}
