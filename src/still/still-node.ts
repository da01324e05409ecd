import type { Hue } from "../model/dataset.ts";
import type { BASEMAP_COLOURS } from "../model/marks/palette.ts";

/** A colour by what it is for: each theme has its own value. */
export type ColourRole = `@${keyof typeof BASEMAP_COLOURS}` | `@hue:${Hue}`;

/** An element of a picture. `fill` and `stroke` are colour roles, "none" or a reference to a pattern of the picture. */
export interface StillNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Elements and plain text. */
  readonly children: readonly (StillNode | string)[];
}

export function element(
  tag: string,
  attributes: StillNode["attributes"],
  children: StillNode["children"] = [],
): StillNode {
  return { tag, attributes, children };
}

export function hueRole(hue: Hue): ColourRole {
  return `@hue:${hue}`;
}

/** To a tenth of a pixel, without negative zero. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10 + 0;
}
