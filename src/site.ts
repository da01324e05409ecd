import { type BasemapSetting, BUILT_IN_BASEMAP } from "./model/basemap-setting.ts";

/** The basemap that the site was built with: see vite.config.ts. */
export const basemapSetting: BasemapSetting = import.meta.env?.["DATELINE_BASEMAP"] ?? BUILT_IN_BASEMAP;

/** Slug of the dataset that the bare address opens, and whose events index.html holds. */
export const DEFAULT_DATASET = "istanbul-talks-2025";

/** What link previews and oEmbed call the site. */
export const SITE_NAME = "Dateline";

/** A dataset's name in addresses: never a path, never an address of its own. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(text);
}

/** The setting VITE_REPORT_ADDRESS of the build, if it is a mailto:, https: or http: address. */
export function reportAddressFrom(setting: string | undefined): string | undefined {
  return setting && /^(mailto:|https?:\/\/)\S+$/.test(setting) ? setting : undefined;
}
