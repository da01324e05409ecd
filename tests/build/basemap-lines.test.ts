import { readFileSync } from "node:fs";
import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles } from "pmtiles";
import { expect, it } from "vitest";
import { DE_FACTO_LINES } from "../../src/model/dataset.ts";

/** Ids of the lines of control in the tiles of a zoom. */
async function linesOfControl(zoom: number): Promise<ReadonlySet<unknown>> {
  const file = readFileSync("geodata/served/basemap/land.pmtiles");
  const archive = new PMTiles({
    getKey: () => "land",
    getBytes: async (offset, length) => ({ data: Uint8Array.from(file.subarray(offset, offset + length)).buffer }),
  });
  const found = new Set<unknown>();
  for (let place = 0; place < 4 ** zoom; place += 1) {
    const tile = await archive.getZxy(zoom, place % 2 ** zoom, Math.floor(place / 2 ** zoom));
    const layer = tile && new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers["border"];
    for (let index = 0; layer && index < layer.length; index += 1) {
      const { properties } = layer.feature(index);
      if (properties["kind"] === "defacto") found.add(properties["line"]);
    }
  }
  return found;
}

it("has in its settings exactly the lines of control that the basemap has", async () => {
  expect([...(await linesOfControl(5))].sort()).toEqual([...DE_FACTO_LINES].sort());
});
