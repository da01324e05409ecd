import type { UrlParts } from "../model/view/view-params.ts";
import { whenInSight } from "./when-in-sight.ts";

/** What in an address decides which events are shown, and how they are drawn: keys of view-params.ts. */
const SHOWN_KEYS = /^(?:view|map|t|mode|types|status|e|layers|q|borders|lines)=/;

/**
 * Whether an address may ask for another view than the one that its page was published with. What it says exactly is read
 * by those who draw it: that would be too much for a loader.
 * @param namedView id of the named view that the page is of; null: of the whole dataset
 */
export function asksForOtherView({ search, hash }: UrlParts, namedView: string | null): boolean {
  return `${search.slice(1)}&${hash.slice(1).replace(/\?secret=[^&]*$/, "")}`
    .split("&")
    .some((param) => SHOWN_KEYS.test(param) && param !== `view=${namedView}`);
}

/** Draws in the page what its address says, in place of its own picture and list. Rejects where it cannot. */
type ShowLinkedView = () => Promise<void>;
export type LoadLinkedView = () => Promise<{ readonly showLinkedView: ShowLinkedView }>;

/**
 * Keeps picture and list to the view that the address asks for, as long as the page has its picture: what it was sent with
 * is hidden until then, and shown, with a sentence that says so, where there will be nothing else. `data-linked` of the
 * page says how far that is. Nothing is loaded before a reader comes near.
 */
export function followLinkedView(place: Element, load: LoadLinkedView): void {
  const root = document.documentElement;
  let shower: ReturnType<LoadLinkedView> | null = null;
  let isNear = false;
  /** Whether the page no more shows what it was sent with. */
  let isDrawn = false;

  const follow = () => {
    const isAsked = asksForOtherView(location, root.dataset["namedView"] ?? null);
    if (!place.querySelector(".poster") || (!isDrawn && !isAsked)) {
      delete root.dataset["linked"];
      return;
    }
    if (root.dataset["linked"] !== "shown") root.dataset["linked"] = "waiting";
    if (isNear) draw();
  };
  const draw = () => {
    shower ??= load().catch((reason) => {
      shower = null;
      throw reason;
    });
    shower
      .then(({ showLinkedView }) => showLinkedView())
      .then(
        () => {
          isDrawn = true;
          root.dataset["linked"] = "shown";
        },
        () => {
          root.dataset["linked"] = "failed";
        },
      );
  };
  addEventListener("hashchange", follow);
  whenInSight(place, () => {
    isNear = true;
    follow();
  });
  follow();
}
