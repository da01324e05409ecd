import type { VectorSourceSpecification } from "maplibre-gl";

/** Source of land, coasts, borders, lakes and rivers: layers `country`, `coast`, `border`, `water`, `river`. */
export const LAND = "land";
/**
 * Source of names. Its layer `area` has countries and regions, known by ISO code, `place` towns, known by English name,
 * `water` seas, lakes and rivers.
 */
export const LABELS = "labels";

const DEEPEST_TILES = 7;

/** @param address of a folder of tiles or of an archive, with the protocol that reads it */
export function landSource(address: string): VectorSourceSpecification {
  return { type: "vector", tiles: [`${address}/{z}/{x}/{y}`], maxzoom: DEEPEST_TILES };
}

/** Names are features of their own to a map, so that one can give way: see `yielding-names.ts`. */
export function labelSource(address: string): VectorSourceSpecification {
  return { ...landSource(address), promoteId: { area: "iso", place: "en" } };
}
