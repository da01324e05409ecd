import { BASEMAP_COLOURS } from "../model/marks/palette.ts";

export type MapTheme = "light" | "dark";

type Colours = Readonly<Record<keyof typeof BASEMAP_COLOURS, string>>;

export function coloursOf(theme: MapTheme): Colours {
  const entries = Object.entries(BASEMAP_COLOURS).map(([part, colour]) => [part, colour[theme]]);
  return Object.fromEntries(entries) as Colours;
}
