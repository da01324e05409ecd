import { type AddedMap, addMap, type MapPlaces } from "./add-map.ts";
import type { AddedPicture } from "./add-picture.ts";
import type { FrameHost } from "./frame/frame-host.ts";
import { setMapStatus } from "./state/actions.ts";
import type { UiContext } from "./ui/context.ts";
import { loadFrameWords } from "./words/frame-words.ts";

const DRAWN_WITHIN_MS = 10_000;
/** A browser that gives a lost context back does so at once. */
const RESTORED_WITHIN_MS = 2_000;
const LOSSES_MOST = 3;
const LOSSES_WITHIN_MS = 60_000;

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
 * its turn and after it, without WebGL, and after the browser has taken the context away.
 */
export async function createMapStage(first: UiContext, options: MapStageOptions): Promise<MapStage> {
  const { container, host } = options;
  const gestures = host && (await loadFrameWords(first.language)).gestures;
  const places: MapPlaces = { ...options, ...(gestures && { gestures }) };
  let context = first;
  let isOurs = false;
  /** Of which turn a map is that is still on its way. */
  let turn = 0;
  let map: AddedMap | null = null;
  let picture: Promise<AddedPicture | null> | null = null;
  let losses: readonly number[] = [];
  const { store } = first;

  const showPicture = () => {
    picture ??= import("./add-picture.ts").then(({ addPicture }) => addPicture(context, options)).catch(() => null);
  };
  const hidePicture = async () => {
    const shown = picture;
    picture = null;
    (await shown)?.remove();
    container.querySelector(".poster")?.remove();
  };
  const removeMap = () => {
    map?.remove();
    map = null;
  };
  const rest = () => {
    turn += 1;
    removeMap();
    if (store.getState().presence.mapStatus === "ready") setMapStatus(store, "resting");
    showPicture();
  };
  const start = async () => {
    turn += 1;
    const mine = turn;
    const started = await addMap(context, places);
    if (mine !== turn) {
      started?.remove();
      if (!isOurs) setMapStatus(store, "resting");
      return;
    }
    if (!started) return showPicture();
    map = started;
    map.speak(context);
    // A map whose ground is on its way is worth less than the picture of it.
    await Promise.race([map.whenDrawn(), new Promise((resolve) => setTimeout(resolve, DRAWN_WITHIN_MS))]);
    if (mine === turn) await hidePicture();
  };

  const onLost = () => {
    losses = [...losses.filter((ms) => ms > performance.now() - LOSSES_WITHIN_MS), performance.now()];
    showPicture();
    host?.post({ type: "state", state: "lost" });
    if (losses.length >= LOSSES_MOST) {
      removeMap();
      return setMapStatus(store, "failed");
    }
    const lost = map;
    setTimeout(() => {
      if (!isOurs || map !== lost || !lost?.isLost()) return;
      removeMap();
      start();
    }, RESTORED_WITHIN_MS);
  };
  const onRestored = () => {
    host?.post({ type: "state", state: "ready" });
    return hidePicture();
  };
  // Neither event bubbles; both pass the container on their way down.
  container.addEventListener("webglcontextlost", onLost, { capture: true });
  container.addEventListener("webglcontextrestored", onRestored, { capture: true });

  const setTurn = (next: boolean) => {
    if (next === isOurs) return;
    isOurs = next;
    if (isOurs) start();
    else rest();
  };
  if (host) host.onTurn(setTurn);
  else setTurn(true);
  if (!isOurs) showPicture();

  return {
    speak: async (next) => {
      context = next;
      map?.speak(next);
      (await picture)?.speak(next);
    },
  };
}
