import type { BasemapTrouble } from "../model/basemap-setting.ts";

/** Words of the page itself, before and beside its parts. */
export interface PageWords {
  readonly withoutScript: string;
  readonly noSuchDataset: (name: string) => string;
  readonly notLoaded: string;
  readonly refused: string;
  /** Over the list of a file's faults. */
  readonly problems: (count: number) => string;
  readonly mapNotLoaded: string;
  readonly basemap: Readonly<Record<BasemapTrouble, string>>;
  readonly skipMap: string;
  readonly regions: { readonly panel: string; readonly map: string };
}
