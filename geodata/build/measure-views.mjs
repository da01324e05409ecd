import { readFileSync } from "node:fs";
import { join } from "node:path";
import { servedFolder } from "./paths.mjs";
import { costOfTiles, tilesOfView } from "./views.mjs";

/** node build/measure-views.mjs [width] [height]: bytes of some first views, in CSS pixels, from both archives. */

/** @type {import("./views.mjs").View[]} */
const views = [
  { name: "Ukraine", lonLat: [31.2, 48.6], zoom: 4.5 },
  { name: "Ukraine", lonLat: [31.2, 48.6], zoom: 5 },
  { name: "world", lonLat: [20, 20], zoom: 0.7 },
  { name: "world", lonLat: [20, 20], zoom: 1 },
  { name: "Europe", lonLat: [20, 50], zoom: 3 },
  { name: "Kherson region", lonLat: [33.5, 46.6], zoom: 6.5 },
  { name: "Kherson", lonLat: [32.62, 46.64], zoom: 9 },
  { name: "Istanbul", lonLat: [29, 41], zoom: 8 },
];

const [width, height] = [Number(process.argv[2] ?? 390), Number(process.argv[3] ?? 844)];
const archives = ["land", "labels"].map((name) => ({
  name,
  bytes: readFileSync(join(servedFolder, "basemap", `${name}.pmtiles`)),
}));
for (const view of views) {
  const tiles = tilesOfView(view, width, height);
  for (const firstRead of [16384, 4096]) {
    const costs = await Promise.all(archives.map(({ bytes }) => costOfTiles(bytes, tiles, { firstRead })));
    const total = costs.reduce((sum, { first, rest }) => sum + first + rest, 0);
    const parts = costs.map(
      ({ first, rest, reads }, index) => `${archives[index].name} ${first} + ${rest} in ${reads} reads`,
    );
    console.log(`${view.name} ${view.zoom}, first read ${firstRead}: ${total} bytes (${parts.join("; ")})`);
  }
}
