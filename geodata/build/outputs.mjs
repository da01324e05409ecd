import { allLabels, firstLabels } from "./all-labels.mjs";
import { areaFeatures } from "./areas.mjs";
import { borderFeatures } from "./borders.mjs";
import { countryFeatures, landByCountry } from "./countries.mjs";
import { dissolvedTopology } from "./dissolve.mjs";
import { loadUnits } from "./natural-earth.mjs";
import { readLicenses, readSourceJson } from "./read-source.mjs";
import { simplifiedTopology } from "./simplify.mjs";
import { labelArchive, landArchive } from "./tiles/archives.mjs";

/**
 * One feature a line, so that a rebuild shows in a diff what changed.
 * @param {object[]} features
 */
function collectionText(features) {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}

/** @param {{ code: string, bbox: number[], feature: { properties: { name: object } } }[]} areas */
function indexText(areas) {
  const lines = areas.map(
    ({ code, bbox, feature }) => `${JSON.stringify(code)}:${JSON.stringify({ name: feature.properties.name, bbox })}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/**
 * Everything that is served, computed from the sources.
 * @returns {Map<string, string | Buffer>} text or bytes by path below geodata/served
 */
export function buildOutputs() {
  const worldview = readSourceJson("worldview.json");
  const detail = readSourceJson("detail.json");
  const topology = dissolvedTopology(
    loadUnits(worldview, readSourceJson("disputed-extra.geojson").features),
    worldview,
  );

  const plain = simplifiedTopology(topology, detail.basemap);
  const land = landByCountry(plain, detail.basemap);
  const areas = areaFeatures(simplifiedTopology(topology, detail.areas), {
    list: readSourceJson("areas.json"),
    extras: readSourceJson("areas-extra.json"),
    detail: detail.areas,
  });
  const anchors = new Map(areas.map(({ code, feature }) => [code, feature.properties.anchor]));
  const labels = allLabels(land, anchors);

  return new Map([
    ["basemap/LICENSES.txt", readLicenses()],
    ["basemap/countries.json", collectionText(countryFeatures(land))],
    ["basemap/borders.json", collectionText(borderFeatures(plain, worldview, detail.basemap))],
    ["basemap/labels.json", collectionText(firstLabels(labels))],
    ["basemap/land.pmtiles", landArchive(topology, worldview)],
    ["basemap/labels.pmtiles", labelArchive(labels)],
    ...areas.map(({ code, feature }) => [`areas/${code}.json`, `${JSON.stringify(feature)}\n`]),
    ["areas/index.json", indexText(areas)],
  ]);
}
