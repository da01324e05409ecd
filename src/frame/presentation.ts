/** How much of the page is shown: all of it, or what has room in an article. `static` never becomes a live map. */
export const SURFACES = ["full", "embed", "mini", "static"] as const;
export type Surface = (typeof SURFACES)[number];

/** When a frame fetches the code of list, timeline and map. */
export const LOADINGS = ["visible", "click", "eager"] as const;
export type Loading = (typeof LOADINGS)[number];

/** Parts that an editor can leave out. */
export const PARTS = ["title", "list", "search", "legend", "timeline", "views"] as const;
export type Part = (typeof PARTS)[number];

/** What the query of an address says of the page itself, whatever it shows. */
export interface Presentation {
  readonly surface: Surface;
  readonly loading: Loading;
  readonly hidden: readonly Part[];
  /** With `host` the article shows the details of an event: the page opens no card and only reports. */
  readonly details: "page" | "host";
}

/** Reads `ui`, `load`, `hide` and `details`. What makes no sense counts as not written. */
export function presentationFromSearch(search: string): Presentation {
  const query = new URLSearchParams(search);
  const hidden = new Set((query.get("hide") ?? "").split(","));
  return {
    surface: SURFACES.find((surface) => surface === query.get("ui")) ?? "full",
    loading: LOADINGS.find((loading) => loading === query.get("load")) ?? "visible",
    hidden: PARTS.filter((part) => hidden.has(part)),
    details: query.get("details") === "host" ? "host" : "page",
  };
}
