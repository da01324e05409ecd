import type { PaddingOptions } from "maplibre-gl";

/** Pixels at each edge of the map. */
export type Edges = Required<PaddingOptions>;

/**
 * What lies over the map: `cover` over its lower edge, the column of buttons over one side. A cover of nearly all of it is
 * passing (a sheet drawn up): the map behind it is left as it would be without.
 */
export function coveredEdges(container: HTMLElement, cover: HTMLElement | undefined): Edges {
  const map = container.getBoundingClientRect();
  return { top: 0, ...besideButtons(map, container.querySelector(".map-controls")), bottom: underCover(map, cover) };
}

function besideButtons(map: DOMRect, buttons: Element | null): Pick<Edges, "left" | "right"> {
  if (!buttons) return { left: 0, right: 0 };
  const { left, right } = buttons.getBoundingClientRect();
  const isAtRight = left + right > map.left + map.right;
  return isAtRight ? { left: 0, right: map.right - left } : { left: right - map.left, right: 0 };
}

function underCover(map: DOMRect, cover: HTMLElement | undefined): number {
  if (!cover) return 0;
  const over = cover.getBoundingClientRect();
  const isAcross = over.left <= map.left + 1 && over.right >= map.right - 1;
  const bottom = map.bottom - Math.max(over.top, map.top);
  return isAcross && bottom > 0 && bottom <= map.height * 0.7 ? bottom : 0;
}
