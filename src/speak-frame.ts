import { watch } from "./state/watch.ts";
import type { UiContext } from "./ui/context.ts";
import type { FrameWords } from "./words/frame-words.ts";

/** Often enough for a number that nobody waits for. */
const COUNTS_EVERY_MS = 250;

/**
 * Says what the page was sent with around the map in the language that the reader asked for, and on the list's button how
 * many events it has now. Returns its stop.
 */
export function speakFrame({ goLive, openList, openWhole }: FrameWords, { store, derived }: UiContext): () => void {
  const say = (selector: string, text: string) => {
    const element = document.querySelector(selector);
    if (element) element.textContent = text;
  };
  const sayCount = () => {
    timer = undefined;
    const { shown, undated } = derived.counts();
    say(".toggle-list", openList(shown + undated));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  say(".go-live", goLive);
  say(".open-whole", openWhole);
  sayCount();
  const stopWatching = watch(
    store,
    () => derived.counts(),
    () => {
      timer ??= setTimeout(sayCount, COUNTS_EVERY_MS);
    },
  );
  return () => {
    stopWatching();
    clearTimeout(timer);
  };
}
