import type { BasemapSetting } from "../../model/basemap-setting.ts";
import { openArchive } from "./archive.ts";
import type { Basemap, LoadedBasemap } from "./basemap.ts";
import { borderLayers } from "./border-layers.ts";
import { groundLayers } from "./ground-layers.ts";
import { labelLayers } from "./label-layers.ts";
import { openTileFiles } from "./tile-files.ts";
import { LABELS, LAND, labelSource, landSource } from "./tile-sources.ts";

const CREDIT = "Natural Earth · GeoNames (CC BY 4.0) · GSHHG (LGPL) · CLDR";
const HONEST_ZOOM = 10;

/**
 * The basemap that the site was built with. Never rejects: where a foreign one does not come, ours stands in; where ours
 * cannot be read, the map is bare; either is said.
 * @param assetBase absolute address of the folder that holds `basemap/`, with a slash at its end
 */
export async function loadBasemap(setting: BasemapSetting, assetBase: string): Promise<LoadedBasemap> {
  if (setting.kind === "built-in") return loadBuiltIn(setting.tiles, assetBase);
  try {
    const { loadForeignBasemap } = await import("./foreign-basemap.ts");
    return { basemap: await loadForeignBasemap(setting, assetBase), trouble: null };
  } catch {
    return { ...(await loadBuiltIn("archive", assetBase)), trouble: "foreign" };
  }
}

async function loadBuiltIn(tiles: "archive" | "files", assetBase: string): Promise<LoadedBasemap> {
  const folder = new URL("basemap/", assetBase).href;
  if (tiles === "files") {
    const isThere = await openTileFiles(folder);
    return { basemap: builtIn(`files://${folder}`, ""), trouble: isThere ? null : "unreadable" };
  }
  const archives = ["land", "labels"].map((name) => openArchive(`${folder}${name}.pmtiles`, { isOurs: true }));
  const readings = await Promise.all(archives);
  const trouble = (["unreadable", "whole"] as const).find((reading) => readings.includes(reading)) ?? null;
  return { basemap: builtIn(`pmtiles://${folder}`, ".pmtiles"), trouble };
}

function builtIn(folder: string, suffix: string): Basemap {
  return {
    sources: {
      [LAND]: landSource(`${folder}land${suffix}`),
      [LABELS]: labelSource(`${folder}labels${suffix}`),
    },
    root: {},
    ground: groundLayers,
    borders: borderLayers,
    labels: labelLayers,
    credit: CREDIT,
    honestZoom: HONEST_ZOOM,
    bordersAreOurs: true,
  };
}
