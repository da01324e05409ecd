import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";

/** @typedef {[number, number]} Point whole numbers within the tile's extent, or its buffer */

const isSame = (one, other) => one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];

/** Does the line go on straight from `before` over `middle` to `after`? */
function isStraight(before, middle, after) {
  const [x, y] = [middle[0] - before[0], middle[1] - before[1]];
  const [nextX, nextY] = [after[0] - middle[0], after[1] - middle[1]];
  return x * nextY === y * nextX && x * nextX + y * nextY > 0;
}

/** Without repeated points and points on a straight line. @param {Point[]} points */
function tidyLine(points) {
  const line = [];
  for (const point of points) {
    if (isSame(line.at(-1), point)) continue;
    if (line.length > 1 && isStraight(line.at(-2), line.at(-1), point)) line.pop();
    line.push(point);
  }
  return line;
}

/** @param {Point[]} ring */
const hasArea = (ring) =>
  ring.length > 3 &&
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    return sum + x * nextY - nextX * y;
  }, 0) !== 0;

const shortestByType = { 2: 2, 3: 4 };

/** @param {{ type: 1 | 2 | 3, geometry: any }} feature @returns {object | null} null: nothing is left */
function tidyFeature(feature) {
  if (feature.type === 1) return feature;
  const geometry = feature.geometry.map(tidyLine).filter((line) => line.length >= shortestByType[feature.type]);
  const kept = feature.type === 3 ? geometry.filter(hasArea) : geometry;
  return kept.length > 0 ? { ...feature, geometry: kept } : null;
}

/**
 * The tiles of one zoom that hold something, found by going down from the tile of the whole world.
 * @param {GeoJSONVT} index @param {number} zoom
 */
function* tilesAt(index, zoom, z = 0, x = 0, y = 0) {
  const tile = index.getTile(z, x, y);
  if (!tile) return;
  if (z === zoom) yield { x, y, tile };
  else {
    for (const [right, down] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]) {
      yield* tilesAt(index, zoom, z + 1, 2 * x + right, 2 * y + down);
    }
  }
}

/**
 * Cuts the features of one zoom into tiles. They are already simplified: geojson-vt must not do it once more, feature
 * by feature, or neighbours would part.
 * @param {Record<string, object[]>} layers features in the unit square, by layer
 * @param {{ zoom: number, extent: number, buffer: number }} options buffer in the extent's units
 * @returns {Map<string, Uint8Array>} vector tiles by "x/y"; empty ones are left out
 */
export function slicedTiles(layers, { zoom, extent, buffer }) {
  const tiles = new Map();
  for (const [name, features] of Object.entries(layers)) {
    const index = new GeoJSONVT(
      { type: "FeatureCollection", features },
      { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, tolerance: 0, extent, buffer, coordinates: "unitSquare" },
    );
    for (const { x, y, tile } of tilesAt(index, zoom)) {
      const kept = tile.features.map(tidyFeature).filter(Boolean);
      if (kept.length === 0) continue;
      const key = `${x}/${y}`;
      tiles.set(key, { ...tiles.get(key), [name]: { ...tile, features: kept } });
    }
  }
  return new Map([...tiles].map(([key, parts]) => [key, fromGeojsonVt(parts, { version: 2, extent })]));
}
