import "./ui/print.css";
import { type AddedMap, addMap, type MapPlaces } from "./add-map.ts";
import type { Picture } from "./add-picture.ts";
import type { FrameHost } from "./frame/frame-host.ts";
import { setPrintedAddress } from "./frame/printed-address.ts";
import { savesData } from "./frame/saves-data.ts";
import { speakFoot } from "./speak-foot.ts";
import { setMapStatus } from "./state/actions.ts";
import type { AppStore } from "./state/store.ts";
import { watch } from "./state/watch.ts";
import type { UiContext } from "./ui/context.ts";
import { watchPrinting } from "./watch-printing.ts";
import { loadFrameWords } from "./words/frame-words.ts";

const DRAWN_WITHIN_MS = 10_000;
/** A browser that gives a lost context back does so at once. */
const RESTORED_WITHIN_MS = 2_000;
const LOSSES_MOST = 3;
const LOSSES_WITHIN_MS = 60_000;
/** Where a browser does not say when it is idle. */
const IDLE_AFTER_MS = 2_000;
/** Of the picture on a page of paper, in pixels. */
const PAPER = { width: 1000, height: 640 } as const;
/** A column of an article on paper is about as wide. */
const PAPER_COLUMN = 720;
/** Of the height of a frame. */
const SHARE_OVER_LIST = 0.5;
const SHARE_ALONE = 0.66;

export interface MapStage {
  /** Goes on in another language. */
  speak(context: UiContext): void;
}

export interface MapStageOptions extends Pick<MapPlaces, "container" | "coveredBy" | "assetBase"> {
  /** In an article the map is live in its turn only, and leaves the page's gestures alone. */
  readonly host?: FrameHost | undefined;
}

/**
 * Puts the live map on its place while it has its turn, and the picture of the present view wherever there is none: before
 * its turn and after it, without WebGL, after the browser has taken the context away, and on paper.
 */
export async function createMapStage(first: UiContext, options: MapStageOptions): Promise<MapStage> {
  const { container, host } = options;
  const gestures = host && (await loadFrameWords(first.language)).gestures;
  let foot = host && speakFoot(first);
  const places: MapPlaces = { ...options, ...(gestures && { gestures }) };
  let context = first;
  let isOurs = false;
  /** Of which turn a map is that is still on its way. */
  let turn = 0;
  let map: AddedMap | null = null;
  const picture = createPictureStage(() => context, options);
  let losses: readonly number[] = [];
  const { store } = first;

  const tell = (state: "lost" | "ready") => {
    const { playing } = store.getState().presence;
    host?.post({ type: "state", state: state === "ready" && playing ? "playing" : state });
  };
  const isGivenUp = () => store.getState().presence.mapStatus === "lost";
  const removeMap = () => {
    map?.remove();
    map = null;
  };
  const rest = () => {
    turn += 1;
    picture.show(map?.isLost() ? null : (map?.snapshot() ?? null));
    removeMap();
    if (store.getState().presence.mapStatus === "ready") setMapStatus(store, "resting");
  };
  const start = async () => {
    if (isGivenUp()) return;
    turn += 1;
    const mine = turn;
    const started = await addMap(context, places);
    if (mine !== turn) {
      started?.remove();
      if (!isOurs) setMapStatus(store, "resting");
      return;
    }
    if (!started) return picture.show(null);
    map = started;
    map.speak(context);
    // A map whose ground is on its way is worth less than the picture of it, and more than a picture of another view.
    await Promise.race([map.whenDrawn(), change(store), after(DRAWN_WITHIN_MS)]);
    if (mine !== turn) return;
    picture.hide();
    picture.prepare();
  };

  const giveUp = async () => {
    setMapStatus(store, "lost");
    // Not inside the event, which the map still has to hear.
    const { mapLost } = await loadFrameWords(context.language);
    removeMap();
    host?.giveUp();
    addNote(container, mapLost);
  };
  const onLost = () => {
    losses = [...losses.filter((ms) => ms > performance.now() - LOSSES_WITHIN_MS), performance.now()];
    picture.show(null);
    tell("lost");
    if (losses.length >= LOSSES_MOST) return giveUp();
    const lost = map;
    setTimeout(() => {
      if (!isOurs || map !== lost || !lost?.isLost()) return;
      removeMap();
      start().then(() => tell("ready"));
    }, RESTORED_WITHIN_MS);
  };
  const onRestored = () => {
    picture.hide();
    tell("ready");
  };
  // Neither event bubbles; both pass the container on their way down.
  container.addEventListener("webglcontextlost", onLost, { capture: true });
  container.addEventListener("webglcontextrestored", onRestored, { capture: true });
  watchPrinting(() => picture.print(map && !map.isLost() ? map : null));

  const setTurn = (next: boolean) => {
    if (next === isOurs) return;
    isOurs = next;
    if (isOurs) start();
    else rest();
  };
  const speakRound = async (next: UiContext) => {
    (await foot)?.();
    foot = host && speakFoot(next);
  };
  if (host) host.onTurn(setTurn);
  else setTurn(true);
  if (!isOurs) picture.show(null);

  return {
    speak: (next) => {
      context = next;
      map?.speak(next);
      picture.speak(next);
      speakRound(next);
    },
  };
}

/** The picture, had when it is first wanted, or before that when nothing else is to be done. */
function createPictureStage(context: () => UiContext, options: MapStageOptions) {
  const { container, host } = options;
  let coming: Promise<Picture | null> | null = null;
  let picture: Picture | null = null;
  let isWanted = false;

  const bring = () => {
    coming ??= import("./add-picture.ts")
      .then(({ loadPicture }) => loadPicture(context(), options))
      .then(
        (loaded) => {
          picture = loaded;
          return loaded;
        },
        () => {
          coming = null;
          return null;
        },
      );
    return coming;
  };
  return {
    prepare: () => {
      if (!picture && !savesData()) whenIdle(bring);
    },
    /** Until it is there, `snapshot` stands in its place. */
    show: async (snapshot: string | null) => {
      isWanted = true;
      if (picture) return picture.show();
      const standIn = snapshot && addSnapshot(container, snapshot);
      const loaded = await bring();
      if (isWanted) loaded?.show();
      if (standIn && (loaded || !isWanted)) standIn.remove();
    },
    hide: () => {
      isWanted = false;
      picture?.hide();
      for (const left of container.querySelectorAll(".poster, .map-snapshot")) left.remove();
    },
    print: (map: AddedMap | null) => {
      const address = context().linkToView?.() ?? location.href;
      setPrintedAddress(address);
      const size = host ? paperInFrame(host) : PAPER;
      if (picture) return picture.print(address, size);
      if (!map) return () => {};
      const standIn = addSnapshot(container, map.snapshot());
      return () => standIn.remove();
    },
    speak: async (next: UiContext) => {
      await picture?.speak(next);
    },
  };
}

function addSnapshot(container: HTMLElement, address: string): HTMLElement {
  const image = document.createElement("img");
  image.className = "map-snapshot";
  image.alt = "";
  image.src = address;
  container.append(image);
  return image;
}

function paperInFrame({ presentation: { surface, hidden } }: FrameHost) {
  const share = surface === "mini" || hidden.includes("list") ? SHARE_ALONE : SHARE_OVER_LIST;
  return { width: Math.min(innerWidth, PAPER_COLUMN), height: Math.round(innerHeight * share) };
}

function addNote(container: HTMLElement, sentence: string): void {
  const note = document.createElement("p");
  note.className = "map-lost";
  note.setAttribute("role", "status");
  container.append(note);
  note.textContent = sentence;
}

/** Resolves when something else is to be shown. */
function change(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = watch(
      store,
      ({ view }) => view,
      () => {
        stop();
        resolve();
      },
    );
  });
}

function after(delayMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}

function whenIdle(callback: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(callback);
  else setTimeout(callback, IDLE_AFTER_MS);
}
