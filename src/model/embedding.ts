/** How a map is taken along, in the order of the list that an editor chooses from. */
export const CHANNELS = ["iframe", "element", "amp", "oembed", "picture", "link"] as const;
export type Channel = (typeof CHANNELS)[number];

/** The parameter `ui` of a page that stands in a frame. */
export type Layout = "embed" | "mini" | "static";

/** When a frame fetches the code of the map: when it comes into sight, after a press, at once. */
export const LOADS = ["visible", "click", "eager"] as const;
export type Load = (typeof LOADS)[number];

/** What a frame can leave out. Credits and licence are not among it. */
export const PARTS = ["title", "list", "legend", "timeline", "views", "search"] as const;
export type Part = (typeof PARTS)[number];
