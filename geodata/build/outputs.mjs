import { allLabels } from "./all-labels.mjs";
import { areaFeatures } from "./areas.mjs";
import { citiesText } from "./cities.mjs";
import { landByCountry } from "./countries.mjs";
import { dissolvedTopology } from "./dissolve.mjs";
import { countryLabels } from "./labels.mjs";
import { loadUnits } from "./natural-earth.mjs";
import { readLicenses, readSourceJson } from "./read-source.mjs";
import { simplifiedTopology } from "./simplify.mjs";
import { stillLand } from "./still-land.mjs";
import { labelArchive, landArchive } from "./tiles/archives.mjs";
import { readWater } from "./tiles/read-water.mjs";

/** @param {{ code: string, bbox: number[], feature: { properties: { name: object } } }[]} areas */
function indexText(areas) {
  const lines = areas.map(
    ({ code, bbox, feature }) => `${JSON.stringify(code)}:${JSON.stringify({ name: feature.properties.name, bbox })}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** @param {object[]} units @param {object} worldview @param {Map<string, object[]>} land by country, to place labels in */
function stillLandText(units, worldview, land) {
  const withoutInnerLines = { ...worldview, admin1: [] };
  const stills = stillLand({
    topology: dissolvedTopology(units, withoutInnerLines),
    water: readWater(),
    labels: countryLabels(land, readSourceJson("country-labels.json")),
    worldview: withoutInnerLines,
    detail: readSourceJson("still.json"),
  });
  return `${JSON.stringify(stills)}\n`;
}

/**
 * Everything that is served, computed from the sources.
 * @returns {Map<string, string | Buffer>} text or bytes by path below geodata/served
 */
export function buildOutputs() {
  const worldview = readSourceJson("worldview.json");
  const detail = readSourceJson("detail.json");
  const units = loadUnits(worldview, readSourceJson("disputed-extra.geojson").features);
  const topology = dissolvedTopology(units, worldview);

  const plain = simplifiedTopology(topology, detail);
  const areas = areaFeatures(plain, {
    list: readSourceJson("areas.json"),
    extras: readSourceJson("areas-extra.json"),
    detail,
  });
  const anchors = new Map(areas.map(({ code, feature }) => [code, feature.properties.anchor]));
  const land = landByCountry(plain, detail);
  const labels = allLabels(land, anchors);

  return new Map([
    ["basemap/LICENSES.txt", readLicenses()],
    ["basemap/land.pmtiles", landArchive(topology, worldview)],
    ["basemap/labels.pmtiles", labelArchive(labels)],
    ...areas.map(({ code, feature }) => [`areas/${code}.json`, `${JSON.stringify(feature)}\n`]),
    ["areas/index.json", indexText(areas)],
    ["cities.json", citiesText()],
    ["still/land.json", stillLandText(units, worldview, land)],
  ]);
}
