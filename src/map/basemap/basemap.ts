import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { BasemapTrouble } from "../../model/basemap-setting.ts";
import type { BasemapOptions } from "./basemap-options.ts";

/** What lies under and between the events, as parts of a style: our own or somebody else's. */
export interface Basemap {
  readonly sources: StyleSpecification["sources"];
  /** What of the style's root belongs to it: glyphs and sprite of a map that is not ours. */
  readonly root: Pick<StyleSpecification, "glyphs" | "sprite">;
  /** Water and land, under everything. */
  ground(options: BasemapOptions): LayerSpecification[];
  /** Over the washes of areas. */
  borders(options: BasemapOptions): LayerSpecification[];
  /** Names, which yield to events. */
  labels(options: BasemapOptions): LayerSpecification[];
  /** Whose work it is. */
  readonly credit: string;
  /** Up to which zoom it says the truth; null: not known. */
  readonly honestZoom: number | null;
  /** Whether the borders on it are drawn by our policy. */
  readonly bordersAreOurs: boolean;
}

export interface LoadedBasemap {
  readonly basemap: Basemap;
  readonly trouble: BasemapTrouble | null;
}
