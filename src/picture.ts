import { parseStillLand, type StillLand } from "./still/still-land.ts";

/** What a picture within a page leaves out: the page around says it. */
export const MAP_ALONE = ["title", "legend", "caption"] as const;

/**
 * The land under a picture. Rejects where it cannot be had.
 * @param assetBase absolute address of the folder that holds `still/`, with a slash at its end
 */
export async function loadLand(assetBase: string): Promise<StillLand> {
  const response = await fetch(new URL("still/land.json", assetBase));
  const land = response.ok ? parseStillLand(await response.json()) : null;
  if (!land) throw new Error("The land of the picture cannot be read.");
  return land;
}
