/** No page keeps more live maps than this: browsers take contexts away silently beyond 8 (phones) to 16. */
export const LIVE_MAPS_MOST = 4;

const SLOTS = Array.from({ length: LIVE_MAPS_MOST }, (_, slot) => slot);
const lockOf = (slot: number) => `dateline-map-${slot}`;

/** One of the few places for a live map that all frames of this site share. */
export interface ContextLease {
  /** Waits for a place. `urgent` takes one from the frame that was used the longest ago, if none is free. */
  ask(options: { readonly urgent: boolean }): void;
  /** Gives the place back, or stops waiting for one. */
  release(): void;
  /** A reader has done something here: others take this place last. */
  used(): void;
}

interface HeldPlace {
  readonly slot: number;
  readonly giveBack: () => void;
}

/** What frames of one site can all reach; a page that is alone in its origin (sandboxed) has none of it. */
export interface SharedBetweenFrames {
  readonly locks: Pick<LockManager, "request">;
  readonly channel: Pick<BroadcastChannel, "postMessage" | "addEventListener">;
}

/**
 * A lease on one of {@link LIVE_MAPS_MOST} places, each a Web Lock of its own, so that a frame that is removed or crashes
 * gives its place back without a word. `onChange` is told when the place comes and when it is taken.
 */
export function createContextLease(
  { locks, channel }: SharedBetweenFrames,
  onChange: (isHeld: boolean) => void,
): ContextLease {
  /** Slots by when they were last used, as far as this frame has heard; the longest ago first. */
  let order: readonly number[] = SLOTS;
  let held: HeldPlace | null = null;
  let isWanted = false;
  let waiting: AbortController | null = null;
  /** Two thefts at once would rob one another. */
  let isStealing = false;

  const markUsed = (slot: number) => {
    order = [...order.filter((other) => other !== slot), slot];
  };
  const announce = () => {
    if (!held) return;
    markUsed(held.slot);
    channel.postMessage({ used: held.slot });
  };
  const stopWaiting = () => {
    waiting?.abort();
    waiting = null;
  };
  /** A request that is aborted, or whose lock is stolen, rejects. */
  const request = (slot: number, options: LockOptions) => {
    let mine: HeldPlace | null = null;
    // What is taken by force may be the place that this frame had got already, and was too busy to hear of.
    const isOfUse = () => isWanted && (held === null || (options.steal === true && held.slot === slot));
    const granted = () => {
      if (options.steal) isStealing = false;
      if (!isOfUse()) return Promise.resolve();
      stopWaiting();
      return new Promise<void>((giveBack) => {
        mine = { slot, giveBack };
        held = mine;
        announce();
        onChange(true);
      });
    };
    locks.request(lockOf(slot), options, granted).then(
      () => undefined,
      () => {
        if (mine === null || held !== mine) return;
        held = null;
        onChange(false);
      },
    );
  };

  channel.addEventListener("message", ({ data }: MessageEvent) => {
    const slot = (data as { readonly used?: unknown } | null)?.used;
    if (typeof slot === "number" && SLOTS.includes(slot)) markUsed(slot);
  });

  const waitForAny = () => {
    waiting = new AbortController();
    for (const slot of order) request(slot, { signal: waiting.signal });
  };
  return {
    ask: ({ urgent }) => {
      isWanted = true;
      if (held) return announce();
      if (!waiting) waitForAny();
      if (!urgent || isStealing) return;
      isStealing = true;
      // Whoever is free answers within a turn of the event loop; only then is a place taken from somebody.
      setTimeout(() => {
        if (!held && waiting) request(order[0] ?? 0, { steal: true });
        else isStealing = false;
      }, STEAL_AFTER_MS);
    },
    release: () => {
      isWanted = false;
      stopWaiting();
      const given = held;
      held = null;
      given?.giveBack();
    },
    used: announce,
  };
}

const STEAL_AFTER_MS = 60;

/** Null in an opaque origin, and where a browser keeps locks from pages without a secure connection. */
export function sharedBetweenFrames(): SharedBetweenFrames | null {
  try {
    if (self.origin === "null" || !navigator.locks) return null;
    return { locks: navigator.locks, channel: new BroadcastChannel("dateline-map") };
  } catch {
    return null;
  }
}
