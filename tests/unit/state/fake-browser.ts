import type { Browser } from "../../../src/state/url-sync.ts";

interface Entry {
  readonly url: URL;
  readonly state: unknown;
}

interface Timer {
  readonly atMs: number;
  readonly callback: () => void;
}

const ORIGIN = "https://maps.example";

/**
 * A browser's history, address and timers by the rules of the HTML standard: pushing cuts off what lies ahead, going back
 * takes effect later and tells of it by popstate (and hashchange when the fragment differs), writing tells of nothing.
 */
export function createFakeBrowser(address: string, { framed = false, refuses = false } = {}) {
  const listeners = new Map<string, Set<() => void>>();
  const timers = new Map<number, Timer>();
  const calls: string[] = [];
  let entries: Entry[] = [{ url: new URL(address, ORIGIN), state: null }];
  let index = 0;
  let nowMs = 0;
  let nextTimer = 1;

  const current = () => entries[index] as Entry;
  const tell = (type: string) => {
    for (const listener of listeners.get(type) ?? []) listener();
  };
  const traverse = (delta: number) => {
    if (!entries[index + delta]) return;
    const { hash } = current().url;
    index += delta;
    tell("popstate");
    if (current().url.hash !== hash) tell("hashchange");
  };
  const later = (callback: () => void, delayMs: number) => {
    timers.set(nextTimer, { atMs: nowMs + delayMs, callback });
    return nextTimer++;
  };
  const change = (method: string, state: unknown, url: string) => {
    if (refuses) throw new DOMException("Too many calls", "SecurityError");
    const entry = { url: new URL(url, current().url), state: structuredClone(state) };
    calls.push(`${method} ${entry.url.search}${entry.url.hash}`);
    if (method === "replace") entries[index] = entry;
    else entries = [...entries.slice(0, ++index), entry];
  };

  const browser: Browser = {
    history: {
      get state() {
        return current().state;
      },
      replaceState: (state, _unused, url) => change("replace", state, String(url)),
      pushState: (state, _unused, url) => change("push", state, String(url)),
      back: () => {
        later(() => traverse(-1), 0);
      },
    },
    location: {
      get pathname() {
        return current().url.pathname;
      },
      get search() {
        return current().url.search;
      },
      get hash() {
        return current().url.hash;
      },
    },
    get parent() {
      return framed ? {} : browser;
    },
    setTimeout: later,
    clearTimeout: (id) => {
      timers.delete(id);
    },
    addEventListener: (type, listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type, listener) => {
      listeners.get(type)?.delete(listener);
    },
  };

  return {
    browser,
    /** Every write so far, as "replace ?search#hash" or "push …". */
    calls,
    address: () => current().url.search + current().url.hash,
    entries: () => entries.map(({ url }) => url.search + url.hash),
    /** The reader's own Back and Forward buttons. */
    back: () => traverse(-1),
    forward: () => traverse(1),
    /** A link or the address bar that changes the fragment only. */
    goToHash: (hash: string) => {
      const url = new URL(hash === "" ? current().url.pathname + current().url.search : hash, current().url);
      entries = [...entries.slice(0, ++index), { url, state: null }];
      tell("popstate");
      tell("hashchange");
    },
    leavePage: () => tell("pagehide"),
    listenerCount: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
    /** Lets time pass, timers firing in their order. */
    wait: (ms: number) => {
      const untilMs = nowMs + ms;
      for (;;) {
        const due = [...timers]
          .filter(([, { atMs }]) => atMs <= untilMs)
          .toSorted(([, a], [, b]) => a.atMs - b.atMs)[0];
        if (!due) break;
        timers.delete(due[0]);
        nowMs = due[1].atMs;
        due[1].callback();
      }
      nowMs = untilMs;
    },
  };
}
