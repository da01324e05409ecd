import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, tileIdToZxy, zxyToTileId } from "pmtiles";
import { unitPoint } from "../tiles/mercator.mjs";

/**
 * An archive as a reader of the `pmtiles` package sees it.
 * @typedef {[number, number]} Point
 * @typedef {{ properties: Record<string, string | number>, lines: Point[][] }} TileFeature rings or lines in the tile's
 *   own units
 * @typedef {object} Archive
 * @property {Buffer} bytes
 * @property {object} header
 * @property {object} metadata
 * @property {Map<string, { bytes: Uint8Array, packedBytes: number }>} tiles by "z/x/y"; packedBytes as they are sent
 */

/** @param {Buffer} bytes @returns {Promise<Archive>} */
export async function readArchive(bytes) {
  let lastLength = 0;
  const reader = new PMTiles({
    getKey: () => "archive",
    getBytes: async (offset, length) => {
      lastLength = length;
      return { data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer };
    },
  });
  const header = await reader.getHeader();
  const tiles = new Map();
  const end = zxyToTileId(header.maxZoom + 1, 0, 0);
  for (let id = 0; id < end; id++) {
    const [z, x, y] = tileIdToZxy(id);
    const tile = await reader.getZxy(z, x, y);
    if (tile?.data.byteLength > 0) {
      tiles.set(`${z}/${x}/${y}`, { bytes: new Uint8Array(tile.data), packedBytes: lastLength });
    }
  }
  return { bytes, header, metadata: await reader.getMetadata(), tiles };
}

/** @param {Archive} archive @param {string} key z/x/y @returns {Record<string, import("@mapbox/vector-tile").VectorTileLayer>} */
export function layersOf(archive, key) {
  const tile = archive.tiles.get(key);
  return tile ? new VectorTile(new PbfReader(tile.bytes)).layers : {};
}

/**
 * @param {Archive} archive @param {string} key @param {string} name of the layer
 * @returns {{ extent: number, features: TileFeature[] }}
 */
export function layerOf(archive, key, name) {
  const layer = layersOf(archive, key)[name];
  if (!layer) return { extent: 4096, features: [] };
  const features = Array.from({ length: layer.length }, (_, index) => {
    const feature = layer.feature(index);
    const lines = feature.loadGeometry().map((line) => line.map(({ x, y }) => /** @type {Point} */ ([x, y])));
    return { properties: feature.properties, lines };
  });
  return { extent: layer.extent, features };
}

/** @param {readonly [number, number]} lonLat @param {number} zoom @returns {{ key: string, share: Point }} within the tile */
export function tileAt(lonLat, zoom) {
  const [x, y] = unitPoint(lonLat).map((share) => share * 2 ** zoom);
  return { key: `${zoom}/${Math.floor(x)}/${Math.floor(y)}`, share: [x % 1, y % 1] };
}

/** Is the point inside, by the rule that odd crossings are inside? @param {Point} point @param {Point[][]} rings */
function isInRings([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index++) {
      const [ax, ay] = ring[index];
      const [bx, by] = ring[(index + 1) % ring.length];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/**
 * The features of a layer that a place lies in.
 * @param {Archive} archive @param {string} name of the layer @param {readonly [number, number]} lonLat @param {number} zoom
 */
export function featuresAt(archive, name, lonLat, zoom) {
  const { key, share } = tileAt(lonLat, zoom);
  const { extent, features } = layerOf(archive, key, name);
  const point = /** @type {Point} */ (share.map((part) => part * extent));
  return features.filter(({ lines }) => isInRings(point, lines)).map(({ properties }) => properties);
}
