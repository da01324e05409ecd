import { STATUSES } from "../model/dataset.ts";
import { textIn } from "../model/text.ts";
import { windowLabel } from "../model/time/date-labels.ts";
import { isAllChosen } from "../model/view/choice.ts";
import { isChosen } from "../model/view/view.ts";
import { countsOf } from "../model/visible-events.ts";
import { visibleOverlays } from "../model/visible-overlays.ts";
import type { PublishedWords } from "../words/published-words.ts";
import type { Words } from "../words/words.ts";
import { labelsOf } from "./data-html.ts";
import type { PublishedPage } from "./published-page.ts";

/** The period of the page's view and how many events are in it or may be, in one line: for captions and link previews. */
export function shownText(page: PublishedPage, words: Words, published: PublishedWords): string {
  const { dataset, view, visible } = page;
  const window = view.mode === "cumulative" ? { from: null, to: view.window.to } : view.window;
  const { inPeriod } = words.panel.counts;
  const counted = inPeriod(visible.definite.length, visible.possible.length);
  return `${published.shown(windowLabel(window, labelsOf(dataset, words)))} ${counted}.`;
}

/** What stands under the picture of the page's view, a sentence or more each: period, choices, what is not on the map. */
export function pictureTexts(page: PublishedPage, words: Words, published: PublishedWords): readonly string[] {
  const placeless = page.visible.placeless.length;
  return [
    shownText(page, words, published),
    ...chosenTexts(page, words, published).map((line) => `${line}.`),
    ...(placeless > 0 ? [`${words.panel.counts.placeless(placeless)}.`] : []),
  ];
}

/** What else decides what is shown, a line each: types, statuses, search and ranges, where the view has chosen among them. */
function chosenTexts(page: PublishedPage, words: Words, published: PublishedWords): readonly string[] {
  const { dataset, view } = page;
  const { filters, status } = words.panel;
  const lines: string[] = [];
  const list = (label: string, names: readonly string[]) => lines.push(`${label}: ${names.join(", ")}`);
  const types = dataset.types.filter(({ id }) => isChosen(view.types, id));
  if (types.length < dataset.types.length) {
    list(
      filters.types,
      types.map(({ label }) => textIn(label, dataset.language)),
    );
  }
  if (!isAllChosen(view.statuses, STATUSES)) {
    const chosen = STATUSES.filter((id) => isChosen(view.statuses, id));
    list(
      filters.statuses,
      chosen.map((id) => status[id].label),
    );
  }
  if (view.query !== "") lines.push(published.search(view.query));
  const ranges = visibleOverlays(dataset, view);
  if (ranges.length > 0) {
    list(
      words.panel.ranges,
      ranges.map(({ overlay }) => textIn(overlay.label, dataset.language)),
    );
  }
  return lines;
}

/** Every event of the dataset, accounted for: parts of nothing are left out. */
export function sumsText({ visible }: PublishedPage, words: Words): string {
  const { counts: said } = words.panel;
  const counts = countsOf(visible);
  const parts = [
    said.definite(counts.definite),
    ...(["possible", "undated", "out", "hidden"] as const).flatMap((bucket) =>
      counts[bucket] > 0 ? [said[bucket](counts[bucket])] : [],
    ),
  ];
  return `${parts.join(" · ")} ${said.total(counts.total)}`;
}
