import { loadAreas } from "./load-areas.ts";
import { isChosen } from "./model/view/view.ts";
import { loadLand, MAP_ALONE } from "./picture.ts";
import type { AppState } from "./state/store.ts";
import { watch } from "./state/watch.ts";
import { still } from "./still/still.ts";
import type { SpokenRanges, UiContext } from "./ui/context.ts";
import { mountPrintedMap, mountStillMap } from "./ui/mount-still-map.tsx";
import type { PictureSize } from "./ui/StillMap.tsx";
import { loadFrameWords } from "./words/frame-words.ts";

/** The picture of what the store holds. */
export interface Picture {
  /** Puts it on its place at once, instead of the one that the page was sent with; it changes with the view. */
  show(): void;
  hide(): void;
  /** Puts it there for paper, with the address of what it shows. Returns what takes it away. */
  print(address: string, size: PictureSize): () => void;
  /** Goes on in another language. */
  speak(context: UiContext): Promise<void>;
}

interface PicturePlaces {
  readonly container: HTMLElement;
  /** Absolute address of the folder that holds `still/` and `areas/`, with a slash at its end. */
  readonly assetBase: string;
}

/** Brings all that the picture needs, so that from then on it is drawn at once. Rejects where its land cannot be had. */
export async function loadPicture(first: UiContext, { container, assetBase }: PicturePlaces): Promise<Picture> {
  const { store } = first;
  const [land, areas, firstFrameWords] = await Promise.all([
    loadLand(assetBase),
    loadAreas(store.getState().dataset, assetBase),
    loadFrameWords(first.language),
  ]);
  let [context, frameWords] = [first, firstFrameWords];
  let ranges: SpokenRanges | null = null;
  let place: HTMLElement | null = null;
  const listeners = new Set<() => void>();
  const setRanges = (next: SpokenRanges) => {
    ranges = next;
    for (const listener of listeners) listener();
  };
  let stopRanges = watchRanges(context, setRanges);

  const draw = (size: PictureSize, idPrefix = "still-") => {
    const { dataset, view } = store.getState();
    const { words, language } = context;
    const range = ranges && { ranges: ranges.answers.shown(), rangeWords: ranges.words };
    return still({
      dataset,
      view,
      areas,
      land,
      ranges: [],
      ...range,
      ...size,
      words,
      language,
      idPrefix,
      ...MAP_ALONE,
    });
  };
  const watchDrawing = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  let stopMounted = () => {};
  const mount = (element: HTMLElement) => {
    stopMounted = mountStillMap(element, context, { draw, watchDrawing, frameWords });
  };
  return {
    show: () => {
      if (place) return;
      place = appended(container);
      mount(place);
      container.querySelector(".poster")?.remove();
    },
    hide: () => {
      stopMounted();
      place?.remove();
      place = null;
    },
    print: (address, size) => {
      const paper = appended(container);
      paper.classList.add("printed-place");
      const stop = mountPrintedMap(paper, context, { still: draw(size, "printed-"), address });
      return () => {
        stop();
        paper.remove();
      };
    },
    speak: async (next) => {
      stopRanges();
      [context, frameWords] = [next, await loadFrameWords(next.language)];
      stopRanges = watchRanges(next, setRanges);
      if (place) mount(place);
    },
  };
}

function appended(container: HTMLElement): HTMLElement {
  const place = document.createElement("div");
  place.className = "picture";
  container.append(place);
  return place;
}

/** Brings the geometry of ranges once one is on, and again whenever it has more to show. Returns its stop. */
function watchRanges({ store, loadRanges }: UiContext, onShapes: (ranges: SpokenRanges) => void): () => void {
  let stopAnswers = () => {};
  const bring = async () => {
    const ranges = hasOverlayOn(store.getState()) ? await loadRanges?.().catch(() => null) : null;
    if (!ranges) return;
    stopAnswers();
    stopAnswers = ranges.answers.watch(() => onShapes(ranges));
    onShapes(ranges);
  };
  bring();
  const stopWatching = watch(store, hasOverlayOn, bring);
  return () => {
    stopWatching();
    stopAnswers();
  };
}

function hasOverlayOn({ dataset, view }: AppState): boolean {
  return dataset.overlays.some(({ id }) => isChosen(view.overlays, id));
}
