import { readFileSync } from "node:fs";
import { cutUnits } from "./cut-units.mjs";
import { naturalEarthFile } from "./package-files.mjs";

/**
 * A first-level unit of Natural Earth, filed under the state that the worldview gives it.
 * @typedef {object} Unit
 * @property {string} code Natural Earth's adm1_code
 * @property {string} iso alpha-2 code of the state
 * @property {string} region ISO 3166-2 code
 * @property {string} part id of a part with a line of its own, or ""
 * @property {object} geometry
 */

/**
 * @param {{ units: Record<string, { iso?: string, region?: string, part?: string, drop?: boolean }> }} worldview
 * @param {object[]} cuts features of geodata/source/disputed-extra.geojson
 * @returns {Unit[]}
 */
export function loadUnits(worldview, cuts) {
  const { features } = JSON.parse(readFileSync(naturalEarthFile, "utf8"));
  const known = new Set(features.map((feature) => feature.properties.adm1_code));
  for (const code of Object.keys(worldview.units)) {
    if (!known.has(code)) throw new Error(`worldview.json names ${code}, which Natural Earth does not have`);
  }
  const units = features.flatMap(({ properties, geometry }) => {
    const ruling = worldview.units[properties.adm1_code] ?? {};
    if (ruling.drop) return [];
    const iso = ruling.iso ?? properties.iso_a2;
    if (!/^[A-Z]{2}$/.test(iso)) throw new Error(`${properties.adm1_code} has no ISO code: add it to worldview.json`);
    const code = properties.adm1_code;
    return [{ code, iso, region: ruling.region ?? properties.iso_3166_2, part: ruling.part ?? "", geometry }];
  });
  return cutUnits(units, cuts);
}
