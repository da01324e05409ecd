import type { DatelineMapElement } from "./embed-types.ts";

/** A map in an article: our element, or a plain frame. */
export type MapInArticle = DatelineMapElement | HTMLIFrameElement;

/** How an element of the text names its map: the id of the map, or the name of its frame. */
export const FOR_ATTRIBUTE = "data-dateline-for";
const MARKED = "data-dateline";

export function isFrame(map: Element): map is HTMLIFrameElement {
  return map instanceof HTMLIFrameElement;
}

/** The frame of a map; null while it has none. */
export function frameOf(map: MapInArticle): HTMLIFrameElement | null {
  return isFrame(map) ? map : (map.shadowRoot?.querySelector("iframe") ?? null);
}

export interface MapFinder {
  /** All maps, in the order of the article. */
  readonly maps: () => readonly MapInArticle[];
  readonly mapOf: (source: unknown) => MapInArticle | null;
  /** The map that an element of the text names; null if the article has none of this name. */
  readonly named: (name: string) => MapInArticle | null;
  /** The map of the nearest part of the article that holds one: the last one before the element, else the first after it. */
  readonly nearest: (element: Element) => MapInArticle | null;
  /** From now on this frame is known to be a map. */
  readonly remember: (frame: HTMLIFrameElement) => void;
}

/**
 * Finds the maps of the document. A plain frame is one if it has spoken as one, is marked by the attribute `data-dateline`,
 * is what an element of the text names, or comes from where these scripts come from.
 */
export function createMapFinder(scriptOrigin: string | null): MapFinder {
  const spoken = new WeakSet<HTMLIFrameElement>();
  const isMap = (frame: HTMLIFrameElement) =>
    spoken.has(frame) || frame.hasAttribute(MARKED) || (scriptOrigin !== null && originOf(frame.src) === scriptOrigin);
  const all = (part: ParentNode) => [...part.querySelectorAll<MapInArticle>("dateline-map, iframe")];
  const maps = () => all(document).filter((map) => !isFrame(map) || isMap(map));
  return {
    maps,
    mapOf: (source) => all(document).find((map) => source && frameOf(map)?.contentWindow === source) ?? null,
    named: (name) => all(document).find((map) => map.id === name || (isFrame(map) && map.name === name)) ?? null,
    nearest: (element) => {
      const found = maps();
      for (let part = element.parentElement; part; part = part.parentElement) {
        const near = found.filter((map) => part?.contains(map));
        const before = near.filter((map) => map.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
        if (near.length > 0) return before.at(-1) ?? near[0] ?? null;
      }
      return null;
    },
    remember: (frame) => spoken.add(frame),
  };
}

/** null for what comes from the article's own origin: its other frames do too. */
function originOf(address: string): string | null {
  try {
    const { origin } = new URL(address);
    return origin === location.origin ? null : origin;
  } catch {
    return null;
  }
}
