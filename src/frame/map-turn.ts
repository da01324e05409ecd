import { type ContextLease, createContextLease, type SharedBetweenFrames } from "./context-lease.ts";

/** Long enough for a reader who scrolls past and back. */
const OUT_OF_SIGHT_MS = 1_500;
const HIDDEN_MS = 10_000;

export interface MapTurn {
  /** A reader wants this map: now, before others. */
  activate(): void;
  stop(): void;
}

export interface MapTurnOptions {
  /** What has to be in sight. */
  readonly element: Element;
  /** null: this frame cannot know of others, so that its map comes only when a reader asks. */
  readonly shared: SharedBetweenFrames | null;
  readonly onTurn: (isOurs: boolean) => void;
  /** Whether a live map would come if a reader asked for one, and has not come by itself. */
  readonly onOffer: (isOffered: boolean) => void;
}

/**
 * When the map of a frame is live: while it is in sight, as long as it has one of the few places that all frames of the
 * page share, and at once where a reader touches it. Out of sight it gives its place back.
 */
export function createMapTurn(options: MapTurnOptions): MapTurn {
  const { element, shared, onTurn, onOffer } = options;
  /** null: not yet known. */
  let isInSight: boolean | null = null;
  let isOurs = false;
  let isAskedFor = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setOurs = (next: boolean) => {
    if (next === isOurs) return;
    isOurs = next;
    onTurn(next);
    onOffer(isOffered());
  };
  const lease: ContextLease | null =
    shared &&
    createContextLease(shared, (isHeld) => {
      setOurs(isHeld);
      // Taken by another frame: this one comes again as soon as there is a place.
      if (!isHeld && isInSight) lease?.ask({ urgent: false });
    });
  const isOffered = () => !isOurs && (lease === null || isInSight === true);
  const giveBack = () => {
    lease?.release();
    setOurs(false);
  };
  const giveBackAfter = (delayMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(giveBack, delayMs);
  };
  const take = (urgent: boolean) => {
    clearTimeout(timer);
    if (lease) lease.ask({ urgent });
    else if (urgent || isAskedFor) setOurs(true);
    if (isInSight === false) giveBackAfter(OUT_OF_SIGHT_MS);
    onOffer(isOffered());
  };

  const observer = new IntersectionObserver((entries) => {
    isInSight = entries.at(-1)?.isIntersecting ?? false;
    if (isInSight && !document.hidden) take(false);
    else giveBackAfter(OUT_OF_SIGHT_MS);
  });
  observer.observe(element);
  const onVisibility = () => {
    if (document.hidden) giveBackAfter(HIDDEN_MS);
    else if (isInSight) take(false);
  };
  document.addEventListener("visibilitychange", onVisibility);
  const activate = () => {
    isAskedFor = true;
    take(true);
  };
  const onTouch = () => {
    if (isOurs) lease?.used();
    else if (lease) activate();
  };
  document.addEventListener("pointerdown", onTouch, { passive: true });
  document.addEventListener("keydown", onTouch, { passive: true });

  return {
    activate,
    stop: () => {
      clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("visibilitychange", onVisibility);
      document.removeEventListener("pointerdown", onTouch);
      document.removeEventListener("keydown", onTouch);
      giveBack();
    },
  };
}
