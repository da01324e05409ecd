import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sourceFolder } from "../paths.mjs";

/** @param {object} topology quantized @returns {object} the same with arcs in degrees */
function unquantized({ transform, ...topology }) {
  const { scale, translate } = transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { ...topology, arcs };
}

/** Lakes and rivers of build/extract-water, in degrees: objects `lakes` (`kind`) and `rivers` (`rank`). */
export function readWater() {
  return unquantized(JSON.parse(gunzipSync(readFileSync(join(sourceFolder, "water.topo.json.gz"))).toString("utf8")));
}
