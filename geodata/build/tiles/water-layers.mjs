import { feature } from "topojson-client";
import { lineLength, pixels, ringArea, squarePixels } from "./mercator.mjs";
import { simplifiedAt } from "./unit-topology.mjs";

/**
 * @param {import("./unit-topology.mjs").WeightedTopology} weighted with objects `lakes` and `rivers`
 * @param {object} row of geodata/source/tiles.json @param {number} zoom
 * @returns {Record<string, object[]>} features by layer, in the unit square
 */
export function waterLayers(weighted, row, zoom) {
  const topology = simplifiedAt(weighted, zoom, row.simplifyPx2);
  const smallest = row.smallestLakePx2 / squarePixels(zoom);
  const shortest = row.shortestRiverPx / pixels(zoom);
  const lakes = feature(topology, topology.objects.lakes).features.filter(
    ({ geometry }) => ringArea(geometry.coordinates[0]) >= smallest,
  );
  const water = ["former", "lake"].map((kind) => ({
    type: "Feature",
    properties: { kind },
    geometry: {
      type: "MultiPolygon",
      coordinates: lakes
        .filter(({ properties }) => properties.kind === kind)
        .map(({ geometry }) => geometry.coordinates.filter((ring, index) => index === 0 || ringArea(ring) >= smallest)),
    },
  }));
  const river = feature(topology, topology.objects.rivers)
    .features.filter(({ properties }) => properties.rank <= row.riverRank)
    .map(({ properties, geometry }) => ({
      type: "Feature",
      properties: { rank: properties.rank },
      geometry: {
        type: "MultiLineString",
        coordinates: geometry.coordinates.filter((line) => lineLength(line) >= shortest),
      },
    }));
  return { water, river };
}
