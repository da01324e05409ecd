import { costOfTiles, tilesOfView } from "../views.mjs";
import { layersOf } from "./read-archive.mjs";

/** @typedef {import("./read-served.mjs").Served} Served @typedef {import("./read-archive.mjs").Archive} Archive */

const largestTileBytes = 50_000;
const bothArchivesBytes = 12_000_000;

/** What the app lets the first read of an archive have: header and root directory must be in it. */
const firstRead = 4096;

/** A phone, in CSS pixels. */
const [width, height] = [390, 844];

/** @type {{ name: string, lonLat: [number, number], zoom: number, bytes: number }[]} */
const viewBudgets = [
  { name: "Ukraine", lonLat: [31.2, 48.6], zoom: 4.5, bytes: 70_000 },
  { name: "Ukraine", lonLat: [31.2, 48.6], zoom: 5, bytes: 70_000 },
  { name: "world", lonLat: [20, 20], zoom: 0.7, bytes: 90_000 },
  { name: "world", lonLat: [20, 20], zoom: 1, bytes: 90_000 },
];

/** @type {Record<string, string[]>} layers by archive */
const layers = { land: ["border", "coast", "country", "river", "water"], labels: ["area", "place", "water"] };

/** @param {Served} served @returns {[string, Archive][]} */
const archivesOf = ({ land, labelTiles }) => [
  ["land", land],
  ["labels", labelTiles],
];

/** @param {Served} served */
export function archivesHoldTheirLayers(served) {
  return archivesOf(served).flatMap(([name, archive]) => {
    const found = new Set([...archive.tiles.keys()].flatMap((key) => Object.keys(layersOf(archive, key))));
    const described = archive.metadata.vector_layers.map(({ id }) => id);
    const { minZoom, maxZoom } = archive.header;
    return [
      ...([...found].sort().join() === layers[name].join() ? [] : [`${name} has the layers ${[...found]}`]),
      ...(described.sort().join() === layers[name].join() ? [] : [`${name} describes the layers ${described}`]),
      ...(minZoom === 0 && maxZoom === 7 ? [] : [`${name} has zooms ${minZoom} to ${maxZoom}`]),
    ];
  });
}

/** @param {Served} served */
export function archivesKeepTheirBudgets(served) {
  const total = served.land.bytes.length + served.labelTiles.bytes.length;
  const tooLarge = archivesOf(served).flatMap(([name, { tiles }]) =>
    [...tiles]
      .filter(([, { packedBytes }]) => packedBytes > largestTileBytes)
      .map(([key, { packedBytes }]) => `${name} ${key}: ${packedBytes} bytes`),
  );
  return [...tooLarge, ...(total > bothArchivesBytes ? [`both archives: ${total} bytes`] : [])];
}

/** @param {Served} served */
export function firstReadHoldsTheDirectory(served) {
  return archivesOf(served).flatMap(([name, { header }]) => {
    const end = header.rootDirectoryOffset + header.rootDirectoryLength;
    return end > firstRead ? [`${name}: the root directory ends at byte ${end}`] : [];
  });
}

/** @param {Served} served */
export async function firstViewsKeepTheirBudgets(served) {
  const problems = [];
  for (const view of viewBudgets) {
    const tiles = tilesOfView(view, width, height);
    let total = 0;
    for (const [, { bytes, header }] of archivesOf(served)) {
      const end = header.rootDirectoryOffset + header.rootDirectoryLength;
      const { first, rest } = await costOfTiles(bytes, tiles, { firstRead: Math.max(firstRead, end) });
      total += first + rest;
    }
    if (total > view.bytes) problems.push(`${view.name} at zoom ${view.zoom}: ${total} bytes`);
  }
  return problems;
}
