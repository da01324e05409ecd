import { readFileSync } from "node:fs";
import { naturalEarthFile } from "./package-files.mjs";

/**
 * A first-level unit of Natural Earth, filed under the state that the worldview gives it.
 * @typedef {object} Unit
 * @property {string} iso alpha-2 code of the state
 * @property {string} region ISO 3166-2 code
 * @property {string} part id of a part with a line of its own, or ""
 * @property {object} geometry
 */

/**
 * @param {{ units: Record<string, { iso?: string, region?: string, part?: string, drop?: boolean }> }} worldview
 * @returns {Unit[]}
 */
export function loadUnits(worldview) {
  const { features } = JSON.parse(readFileSync(naturalEarthFile, "utf8"));
  const known = new Set(features.map((feature) => feature.properties.adm1_code));
  for (const code of Object.keys(worldview.units)) {
    if (!known.has(code)) throw new Error(`worldview.json names ${code}, which Natural Earth does not have`);
  }
  return features.flatMap(({ properties, geometry }) => {
    const ruling = worldview.units[properties.adm1_code] ?? {};
    if (ruling.drop) return [];
    const iso = ruling.iso ?? properties.iso_a2;
    if (!/^[A-Z]{2}$/.test(iso)) throw new Error(`${properties.adm1_code} has no ISO code: add it to worldview.json`);
    return [{ iso, region: ruling.region ?? properties.iso_3166_2, part: ruling.part ?? "", geometry }];
  });
}
