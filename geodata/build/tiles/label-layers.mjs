import { unitPoint } from "./mercator.mjs";

/** Languages of names; `en` is on every label, the others where they differ from it. */
const languages = ["uk", "ru", "tr", "de", "fr", "pl", "ar"];

/** @param {object} properties of a label */
function shortProperties(properties) {
  const same = languages.filter((language) => properties[language] === properties.en);
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !same.includes(key)));
}

/** @param {{ kind: string, rank: number }} properties @param {Record<string, number[]>} firstZooms */
function firstZoom({ kind, rank }, firstZooms) {
  const zooms = firstZooms[kind];
  if (!zooms) throw new Error(`tiles.json gives no zooms for labels of kind ${kind}`);
  return zooms[Math.min(rank, zooms.length) - 1];
}

/** The layer that a kind of label is in: what is told apart by ISO code, by English name, and not at all. */
const layers = {
  area: ["country", "region"],
  place: ["capital", "city"],
  water: ["water", "river"],
};

/**
 * @param {object[]} labels GeoJSON points in degrees, with `kind`, `rank`, `en` and names in other languages
 * @param {Record<string, number[]>} firstZooms smallest zoom by kind and rank
 * @param {number} zoom
 * @returns {Record<string, object[]>} features by layer, in the unit square
 */
export function labelLayers(labels, firstZooms, zoom) {
  const shown = labels.filter(({ properties }) => firstZoom(properties, firstZooms) <= zoom);
  const ofKinds = (kinds) =>
    shown
      .filter(({ properties }) => kinds.includes(properties.kind))
      .map(({ properties, geometry }) => ({
        type: "Feature",
        properties: shortProperties(properties),
        geometry: { type: "Point", coordinates: unitPoint(geometry.coordinates) },
      }));
  return Object.fromEntries(Object.entries(layers).map(([layer, kinds]) => [layer, ofKinds(kinds)]));
}
