import { parseStillLand, type StillLand } from "./still/still-land.ts";

/** A picture within a page: what a card says beside its map the page says, and its map is where the live one will be. */
export const MAP_ALONE = { hide: ["title", "legend", "caption"], fit: "all" } as const;

/** So many pixels more of ground at each side fill boxes of most proportions. */
const BLEED = 140;

/** The same for a picture of fixed size, which its box may be wider or higher than. */
export function mapInBox<Size extends { readonly width: number }>(size: Size) {
  return { ...size, ...MAP_ALONE, bleed: BLEED };
}

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
