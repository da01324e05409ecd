import { edtfLabel } from "./model/time/date-labels.ts";
import { labelsOf } from "./prerender/data-html.ts";
import { SITE_NAME } from "./site.ts";
import { watch } from "./state/watch.ts";
import type { UiContext } from "./ui/context.ts";
import { loadFrameWords } from "./words/frame-words.ts";

/**
 * Says what a published page was sent with around its map, the foot and the way to the live map, in the reader's language
 * and with the number of events that the list has now. Resolves to its stop.
 */
export async function speakFoot({ store, derived, words, language }: UiContext): Promise<() => void> {
  const said = await loadFrameWords(language);
  const say = (selector: string, text: string) => {
    const element = document.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  };
  const sayCount = () => {
    const { shown, undated } = derived.visible();
    say(".toggle-list", said.openList(shown.length + undated.length));
  };
  const { dataset } = store.getState();
  const asOf = words.panel.caption.asOf(edtfLabel(dataset.asOf, labelsOf(dataset, words)));
  say(".go-live", said.goLive);
  say(".open-whole", said.openWhole);
  say(".frame-foot p", `${SITE_NAME} · ${asOf}`);
  sayCount();
  return watch(store, derived.visible, sayCount);
}
