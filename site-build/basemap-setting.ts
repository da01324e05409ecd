import { readFileSync } from "node:fs";
import { type BasemapSetting, BUILT_IN_BASEMAP, parseBasemapSetting } from "../src/model/basemap-setting.ts";

/**
 * The basemap that a JSON file describes, or the built-in one if no file is named. Throws a sentence that says which file,
 * where in it, what was found and what was expected.
 */
export function readBasemapSetting(file: string | undefined): BasemapSetting {
  if (!file) return BUILT_IN_BASEMAP;
  const setting = parseBasemapSetting(readJson(file));
  if ("fault" in setting) throw new Error(`${file}: ${setting.fault}`);
  return setting.value;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file}, named by DATELINE_BASEMAP, cannot be read as JSON: ${String(error)}`);
  }
}
