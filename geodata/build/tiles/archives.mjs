import { readSourceJson } from "../read-source.mjs";
import { labelLayers } from "./label-layers.mjs";
import { arcsByLine, landLayers } from "./land-layers.mjs";
import { pmtilesArchive } from "./pmtiles-archive.mjs";
import { readWater } from "./read-water.mjs";
import { slicedTiles } from "./slice.mjs";
import { weightedUnitTopology } from "./unit-topology.mjs";
import { waterLayers } from "./water-layers.mjs";

const plan = readSourceJson("tiles.json");
const maxZoom = plan.zooms.length - 1;
const tilePx = 512;

/** Tiles of the zooms up to this one are listed in the archive's root directory. */
const rootZoom = 5;
const leafSize = 256;

/** @param {(row: object, zoom: number) => Record<string, object[]>} layersAt @returns {object[]} tiles */
function tilesOfAllZooms(layersAt) {
  return plan.zooms.flatMap((row, zoom) => {
    const buffer = Math.round((plan.bufferPx * row.extent) / tilePx);
    const tiles = slicedTiles(layersAt(row, zoom), { zoom, extent: row.extent, buffer });
    return [...tiles].map(([key, bytes]) => {
      const [x, y] = key.split("/").map(Number);
      return { z: zoom, x, y, bytes };
    });
  });
}

/** @param {string} name @param {Record<string, Record<string, "String" | "Number">>} layers fields by layer */
function metadata(name, layers) {
  return {
    name,
    format: "pbf",
    attribution: plan.attribution,
    vector_layers: Object.entries(layers).map(([id, fields]) => ({ id, fields, minzoom: 0, maxzoom: maxZoom })),
  };
}

/**
 * Land, borders and water.
 * @param {object} topology from dissolvedTopology
 * @param {object} worldview
 * @returns {Buffer}
 */
export function landArchive(topology, worldview) {
  const land = weightedUnitTopology(topology, plan.polarLatitude);
  const lines = arcsByLine(topology, worldview);
  const water = weightedUnitTopology(readWater(), plan.polarLatitude);
  const tiles = tilesOfAllZooms((row, zoom) => ({
    ...landLayers(land, lines, row, zoom),
    ...waterLayers(water, row, zoom),
  }));
  return pmtilesArchive(tiles, {
    rootZoom,
    leafSize,
    maxZoom,
    metadata: metadata("Dateline land", {
      country: { iso: "String" },
      coast: {},
      border: { kind: "String", line: "String", iso: "String" },
      water: { kind: "String" },
      river: { rank: "Number" },
    }),
  });
}

/** @param {object[]} labels GeoJSON points @returns {Buffer} */
export function labelArchive(labels) {
  return pmtilesArchive(
    tilesOfAllZooms((_, zoom) => labelLayers(labels, plan.labels, zoom)),
    {
      rootZoom,
      leafSize,
      maxZoom,
      metadata: metadata("Dateline labels", {
        area: { kind: "String", rank: "Number", iso: "String", en: "String" },
        place: { kind: "String", rank: "Number", en: "String" },
        water: { kind: "String", rank: "Number", en: "String" },
      }),
    },
  );
}
