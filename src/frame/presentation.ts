import { type Layout, LOADS, type Load, PARTS, type Part } from "../model/embedding.ts";

/** How much of the page is shown: all of it, or what has room in an article. `static` never becomes a live map. */
const SURFACES = ["full", "embed", "mini", "static"] as const satisfies readonly ("full" | Layout)[];
type Surface = (typeof SURFACES)[number];

/** What the query of an address says of the page itself, whatever it shows. */
export interface Presentation {
  readonly surface: Surface;
  readonly load: Load;
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
    load: LOADS.find((load) => load === query.get("load")) ?? "visible",
    hidden: PARTS.filter((part) => hidden.has(part)),
    details: query.get("details") === "host" ? "host" : "page",
  };
}
