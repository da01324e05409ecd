import type { PaddingOptions } from "maplibre-gl";

/** Pixels at each edge of the map. */
export type Edges = Required<PaddingOptions>;

/**
 * Pixels at the lower edge of `container` that `cover` lies over. Something that covers nearly all of it is passing (a
 * sheet drawn up): the map behind it is left as it would be without.
 */
export function coveredEdges(container: HTMLElement, cover: HTMLElement | undefined): Edges {
  const free = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!cover) return free;
  const map = container.getBoundingClientRect();
  const over = cover.getBoundingClientRect();
  const isAcross = over.left <= map.left + 1 && over.right >= map.right - 1;
  const bottom = map.bottom - Math.max(over.top, map.top);
  if (!isAcross || bottom <= 0 || bottom > map.height * 0.7) return free;
  return { ...free, bottom };
}
