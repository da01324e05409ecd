import { clampView } from "../model/view/clamp-view.ts";
import { type LinkedPage, linkFromView, viewFromLink } from "../model/view/link.ts";
import type { Notice } from "../model/view/notice.ts";
import type { View } from "../model/view/view.ts";
import type { ForeignParams, LinkProblem } from "../model/view/view-params.ts";
import { openView } from "./actions.ts";
import type { AppStore } from "./store.ts";
import { watch } from "./watch.ts";

type AddressEvent = "popstate" | "hashchange" | "pagehide";

/** The part of `window` that the address lives in. */
export interface Browser {
  readonly history: Pick<History, "state" | "replaceState" | "pushState" | "back">;
  readonly location: Pick<Location, "pathname" | "search" | "hash">;
  /** The window itself, unless the page is in a frame. */
  readonly parent: unknown;
  setTimeout(callback: () => void, delayMs: number): number;
  clearTimeout(id: number): void;
  addEventListener(type: AddressEvent, listener: () => void): void;
  removeEventListener(type: AddressEvent, listener: () => void): void;
}

export interface UrlSyncOptions {
  /** What `viewFromLink` found beside the view when the page was opened. */
  readonly unknown: ForeignParams;
  readonly page: LinkedPage;
  readonly browser?: Browser;
  /** Called with the faults of an address that the reader has gone to. */
  readonly onProblems?: (problems: readonly LinkProblem[]) => void;
}

/**
 * What we keep in `history.state`: which entry it is, and whether it is the one pushed on top of it for an open card.
 * An entry and its card carry the same name.
 */
interface EntryMark {
  readonly entry: string;
  readonly card: boolean;
}

const WRITE_EVERY_MS = 300;
const BACK_WITHIN_MS = 1_000;

/**
 * Keeps the address and the store's view the same; the only user of history. Changes of the view replace the address, at
 * most every 300 ms, the last one always. A card that opens where none was open is pushed, so that Back closes it: Back
 * and the card's own close button do the same, both leave everything but the card as it is, and opening and closing
 * cards a hundred times leaves one entry more, not a hundred. In a frame nothing is pushed, for the history is the host's,
 * and what the query says of language and theme stays as the host wrote it.
 * Any other move (another entry, a link that changes the hash) shows the view of that address.
 */
export function syncUrl(store: AppStore, options: UrlSyncOptions): () => void {
  const { browser = window, onProblems } = options;
  const address = createAddress(store, { ...options, browser });
  const isFramed = browser.parent !== browser;
  /** Runs while the way back from a card is under way; what changes meanwhile is written on arrival. */
  let backTimer: number | null = null;
  let isReading = false;

  const show = (view: View, notices: readonly Notice[], named = store.getState().presence.namedView) => {
    isReading = true;
    openView(store, { view, notices, named });
    isReading = false;
  };
  const arrive = () => {
    if (backTimer !== null) browser.clearTimeout(backTimer);
    backTimer = null;
  };
  const closeCard = () => {
    backTimer = browser.setTimeout(() => {
      arrive();
      address.replace();
    }, BACK_WITHIN_MS);
    browser.history.back();
  };

  const onView = (view: View, previous: View) => {
    if (isReading || backTimer !== null) return;
    const opens = previous.selected === null && view.selected !== null;
    const closes = previous.selected !== null && view.selected === null;
    if (opens && !address.mark().card && !isFramed) {
      address.replace(previous);
      address.pushCard();
    } else if (closes && address.mark().card) {
      address.replace(previous);
      closeCard();
    } else {
      address.replaceSoon();
    }
  };

  const moveBetweenEntryAndCard = (landed: EntryMark) => {
    const closedByButton = backTimer !== null;
    arrive();
    address.settleOn(landed);
    const { view, presence, dataset } = store.getState();
    if (landed.card) {
      const clamped = clampView({ ...view, selected: address.read().view.selected }, dataset);
      show(clamped.view, clamped.notices);
    } else if (!closedByButton) {
      show({ ...view, selected: null }, presence.notices);
    } else if (view.selected !== null) {
      address.replace({ ...view, selected: null });
      return address.pushCard();
    }
    address.replace();
  };

  const moveElsewhere = (landed: EntryMark | null) => {
    arrive();
    address.settleOn(landed ?? newMark());
    if (isViewHash(browser.location.hash)) {
      const link = address.read();
      const { view, dataset } = store.getState();
      const { language, theme } = isFramed ? view : link.view;
      const clamped = clampView({ ...link.view, language, theme }, dataset);
      onProblems?.(link.problems);
      show(clamped.view, [...link.notices, ...clamped.notices], link.named);
    }
    address.replace();
  };

  const onMove = () => {
    if (!address.hasMoved()) return;
    const landed = markOf(browser.history.state);
    const mark = address.mark();
    if (landed && landed.entry === mark.entry && landed.card !== mark.card) moveBetweenEntryAndCard(landed);
    else moveElsewhere(landed);
  };

  address.replace();
  const stopWatching = watch(store, ({ view }) => view, onView);
  browser.addEventListener("popstate", onMove);
  browser.addEventListener("hashchange", onMove);
  browser.addEventListener("pagehide", address.flush);

  return () => {
    stopWatching();
    arrive();
    address.remove();
    browser.removeEventListener("popstate", onMove);
    browser.removeEventListener("hashchange", onMove);
    browser.removeEventListener("pagehide", address.flush);
  };
}

/** The present entry of history: what we have written into it, and when to write next. */
function createAddress(store: AppStore, options: UrlSyncOptions & { readonly browser: Browser }) {
  const { browser, page } = options;
  const { history, location } = browser;
  let unknown = options.unknown;
  let mark = markOf(history.state) ?? newMark();
  let timer: number | null = null;
  let seen = "";

  const here = () => `${location.pathname}${location.search}${location.hash}`;

  const cancel = () => {
    if (timer !== null) browser.clearTimeout(timer);
    timer = null;
  };
  const write = (method: "replaceState" | "pushState", view: View) => {
    cancel();
    const { search, hash } = linkFromView({ view, named: store.getState().presence.namedView, unknown }, page);
    // A link of the article that has another query than the frame would load the page anew.
    const url = `${location.pathname}${browser.parent === browser ? search : location.search}${hash}`;
    const isWritten = url === here() && isSameMark(markOf(history.state), mark);
    try {
      if (method === "pushState" || !isWritten) history[method]({ dateline: mark }, "", url);
    } catch {
      // Browsers refuse too many changes within a short time, and some sandboxes refuse all. The next change tries again.
    }
    seen = here();
  };
  const replace = (view = store.getState().view) => write("replaceState", view);

  return {
    replace,
    replaceSoon: () => {
      timer ??= browser.setTimeout(replace, WRITE_EVERY_MS);
    },
    flush: () => {
      if (timer !== null) replace();
    },
    pushCard: () => {
      mark = { entry: mark.entry, card: true };
      write("pushState", store.getState().view);
    },
    mark: () => mark,
    /** Both popstate and hashchange tell of one move. */
    hasMoved: () => here() !== seen || !isSameMark(markOf(history.state), mark),
    settleOn: (landed: EntryMark) => {
      cancel();
      mark = landed;
      seen = here();
    },
    read: () => {
      const link = viewFromLink(location, page);
      unknown = link.unknown;
      return link;
    },
    remove: cancel,
  };
}

/** An anchor such as `#list` is a place in the page, not a view. */
function isViewHash(hash: string): boolean {
  return hash === "" || hash.includes("=");
}

function newMark(): EntryMark {
  return { entry: Math.random().toString(36).slice(2), card: false };
}

/** `history.state` may hold anything that another script of this address has put there. */
function markOf(state: unknown): EntryMark | null {
  const mark = (state as { readonly dateline?: Partial<EntryMark> } | null)?.dateline;
  return typeof mark?.entry === "string" ? { entry: mark.entry, card: mark.card === true } : null;
}

function isSameMark(one: EntryMark | null, other: EntryMark): boolean {
  return one?.entry === other.entry && one.card === other.card;
}
