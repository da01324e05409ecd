/** Of the map's height to its width, and between which bounds, in CSS pixels. */
const MAP_SHAPE = 0.66;
const MAP_LEAST = 220;
const MAP_MOST = 520;
/** From this width on the list stands beside the map: styles of the page in an article. */
const BESIDE_FROM = 720;
const LIST_BESIDE = 288;
/** Below it the page leaves its timeline out (its styles): a wish for less would never grow again. */
const LEAST = 300;

/**
 * The height in CSS pixels at which the page shows its map well at the present width: the map's own, and what stands
 * above and below it as it is.
 */
export function wishedHeight(document: Document): number {
  const width = document.documentElement.clientWidth;
  const isBeside = width >= BESIDE_FROM && isShown(document.getElementById("panel"));
  const mapWidth = isBeside ? width - LIST_BESIDE : width;
  const map = Math.min(MAP_MOST, Math.max(MAP_LEAST, Math.round(mapWidth * MAP_SHAPE)));
  const others = [
    isBeside ? null : document.getElementById("panel"),
    document.getElementById("timeline"),
    foot(document),
  ];
  return Math.max(
    LEAST,
    others.reduce((sum, part) => sum + heightOf(part), map),
  );
}

function foot(document: Document): HTMLElement | null {
  return document.querySelector<HTMLElement>(".frame-foot");
}

function isShown(element: HTMLElement | null): boolean {
  return element !== null && element.offsetHeight > 0;
}

/** An open list lies over the map and asks for no more room. What a low frame cuts off of the timeline counts too. */
function heightOf(element: HTMLElement | null): number {
  if (!element) return 0;
  const head = element.querySelector<HTMLElement>(".sheet-bar, .prerendered > h1");
  if (element.id === "panel" && head) return head.offsetHeight;
  // What a low frame cuts off is asked for too.
  return element.offsetHeight === 0 ? 0 : element.scrollHeight;
}
