import { BUILT_IN_CREDIT } from "../../model/basemap-credit.ts";
import type { BasemapSetting } from "../../model/basemap-setting.ts";
import { type ArchiveReading, openArchive } from "./archive.ts";
import type { Basemap, LoadedBasemap } from "./basemap.ts";
import { borderLayers } from "./border-layers.ts";
import { bareGround, groundLayers } from "./ground-layers.ts";
import { labelLayers } from "./label-layers.ts";
import { openTileFiles } from "./tile-files.ts";
import { LABELS, LAND, labelSource, landSource } from "./tile-sources.ts";

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

/** The two parts, each with the way to its tiles; null where it cannot be read. */
interface Parts {
  readonly land: string | null;
  readonly labels: string | null;
}

async function loadBuiltIn(tiles: "archive" | "files", assetBase: string): Promise<LoadedBasemap> {
  const folder = new URL("basemap/", assetBase).href;
  if (tiles === "files") {
    const isThere = await openTileFiles(folder);
    const way = (name: string) => (isThere ? `files://${folder}${name}` : null);
    return { basemap: builtIn({ land: way("land"), labels: way("labels") }), trouble: isThere ? null : "unreadable" };
  }
  const files = { land: `${folder}land.pmtiles`, labels: `${folder}labels.pmtiles` };
  const [land, labels] = await Promise.all([
    openArchive(files.land, { isOurs: true }),
    openArchive(files.labels, { isOurs: true }),
  ]);
  const way = (file: string, reading: ArchiveReading) => (reading === "unreadable" ? null : `pmtiles://${file}`);
  const trouble = (["unreadable", "whole"] as const).find((reading) => reading === land || reading === labels) ?? null;
  return { basemap: builtIn({ land: way(files.land, land), labels: way(files.labels, labels) }), trouble };
}

function builtIn({ land, labels }: Parts): Basemap {
  return {
    sources: { ...(land && { [LAND]: landSource(land) }), ...(labels && { [LABELS]: labelSource(labels) }) },
    root: {},
    ground: land ? groundLayers : bareGround,
    borders: land ? borderLayers : () => [],
    labels: labels ? labelLayers : () => [],
    credit: BUILT_IN_CREDIT,
    honestZoom: HONEST_ZOOM,
    bordersAreOurs: true,
  };
}
