import { loadAreas } from "./load-areas.ts";
import { isChosen } from "./model/view/view.ts";
import { loadLand, MAP_ALONE } from "./picture.ts";
import type { AppState } from "./state/store.ts";
import { watch } from "./state/watch.ts";
import { still } from "./still/still.ts";
import type { SpokenRanges, UiContext } from "./ui/context.ts";
import { mountStillMap } from "./ui/mount-still-map.tsx";
import { type FrameWords, loadFrameWords } from "./words/frame-words.ts";

export interface AddedPicture {
  /** Goes on in another language. */
  speak(context: UiContext): void;
  remove(): void;
}

interface PicturePlaces {
  readonly container: HTMLElement;
  /** Absolute address of the folder that holds `still/` and `areas/`, with a slash at its end. */
  readonly assetBase: string;
}

/** The picture of the present view, drawn anew with every change of it. Rejects where its land cannot be had. */
export async function addPicture(context: UiContext, { container, assetBase }: PicturePlaces): Promise<AddedPicture> {
  const { store } = context;
  const [land, areas] = await Promise.all([loadLand(assetBase), loadAreas(store.getState().dataset, assetBase)]);
  const place = document.createElement("div");
  container.append(place);
  container.querySelector(".poster")?.remove();
  let ranges: SpokenRanges | null = null;
  let stop = () => {};
  const show = (present: UiContext, frameWords: FrameWords) => {
    const { words, language } = present;
    const draw = ({ width, height }: { readonly width: number; readonly height: number }) => {
      const { dataset, view } = store.getState();
      const range = ranges && { ranges: ranges.answers.shown(), rangeWords: ranges.words };
      return still({
        dataset,
        view,
        areas,
        land,
        ranges: [],
        ...range,
        width,
        height,
        words,
        language,
        ...MAP_ALONE,
      });
    };
    const watchDrawing = (listener: () => void) =>
      watchRanges(present, (loaded) => {
        ranges = loaded;
        listener();
      });
    stop = mountStillMap(place, present, { draw, watchDrawing, frameWords });
  };
  show(context, await loadFrameWords(context.language));
  return {
    speak: async (next) => show(next, await loadFrameWords(next.language)),
    remove: () => {
      stop();
      place.remove();
    },
  };
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
