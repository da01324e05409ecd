import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { feature } from "topojson-client";
import { topology as joined } from "topojson-server";
import { sourceFolder } from "../paths.mjs";
import { readSourceJson } from "../read-source.mjs";

/** @param {object} topology @param {object[]} features of geodata/source/water-extra.geojson @returns {object} */
function withExtras(topology, features) {
  const extra = (layer) =>
    features
      .filter(({ properties }) => properties.layer === layer)
      .map(({ properties: { kind, rank }, geometry }) => ({ type: "Feature", properties: { kind, rank }, geometry }));
  const all = (layer, name) => ({
    type: "FeatureCollection",
    features: [...feature(topology, topology.objects[name]).features, ...extra(layer)],
  });
  return joined({ lakes: all("lake", "lakes"), rivers: all("river", "rivers") });
}

/**
 * Lakes and rivers: what build/extract-water took from GSHHG, and the hand-kept rest. A topology in degrees with the
 * objects `lakes` (`kind`) and `rivers` (`rank`).
 */
export function readWater() {
  const extract = JSON.parse(gunzipSync(readFileSync(join(sourceFolder, "water.topo.json.gz"))).toString("utf8"));
  return withExtras(extract, readSourceJson("water-extra.geojson").features);
}
