import type { Hue } from "../dataset.ts";

export interface ThemeColours {
  readonly light: string;
  readonly dark: string;
}

/**
 * The value of each curated hue in each theme. Every one has at least 4.5:1 against land, the focus country and water of
 * the basemap of its theme, so it serves symbols (3:1) and text alike. Neighbouring hues may look alike to a colour-blind
 * reader: a type is always told by its shape as well.
 */
export const HUE_COLOURS: Readonly<Record<Hue, ThemeColours>> = {
  blue: { light: "#1f5a99", dark: "#76abe0" },
  teal: { light: "#0b6a6a", dark: "#4fc0b8" },
  green: { light: "#2f6b2c", dark: "#85c476" },
  olive: { light: "#5f6114", dark: "#bcb94e" },
  gold: { light: "#835a00", dark: "#e6b94a" },
  orange: { light: "#a3420b", dark: "#f09560" },
  red: { light: "#b3202c", dark: "#f58080" },
  magenta: { light: "#a32171", dark: "#ec86c4" },
  violet: { light: "#68409d", dark: "#b79be8" },
  slate: { light: "#4a5560", dark: "#a9b4be" },
};

type BasemapPart =
  | "water"
  | "land"
  | "focus"
  | "river"
  | "coast"
  | "border"
  | "casing"
  | "region"
  | "ink"
  | "inkSoft"
  | "waterInk"
  | "paper"
  | "rule";

/** The newsprint of the basemap. `paper` lies behind symbols and labels, so that they stand off whatever is under them. */
export const BASEMAP_COLOURS: Readonly<Record<BasemapPart, ThemeColours>> = {
  water: { light: "#d5dfe4", dark: "#12181d" },
  land: { light: "#f4f1ea", dark: "#23292e" },
  focus: { light: "#fdfcf9", dark: "#2c3338" },
  river: { light: "#a8c0cd", dark: "#4a5f6e" },
  coast: { light: "#a9bcc6", dark: "#3d4a54" },
  border: { light: "#8f887c", dark: "#7d868d" },
  casing: { light: "#fdfcf9", dark: "#1a1f23" },
  region: { light: "#c9c2b4", dark: "#464e55" },
  ink: { light: "#2a2825", dark: "#eceae4" },
  inkSoft: { light: "#5f5a51", dark: "#b3b5b4" },
  waterInk: { light: "#436275", dark: "#8ba5b5" },
  paper: { light: "#fdfcf9", dark: "#1a1f23" },
  rule: { light: "#b9b1a1", dark: "#59626a" },
};
