import type { RangeBand } from "../model/overlay.ts";
import { textIn } from "../model/text.ts";
import { edtfLabel, timeLabel } from "../model/time/date-labels.ts";
import { visibleOverlays } from "../model/visible-overlays.ts";
import type { RangeWords } from "../words/range-words.ts";
import type { Words } from "../words/words.ts";
import { dataHtml, labelsOf, wordsHtml } from "./data-html.ts";
import { sourceHtml } from "./event-list-html.ts";
import type { PublishedPage } from "./published-page.ts";

/** The ranges that the page's view shows, each figure with who gives it and on what it rests; "" if there are none. */
export function rangesHtml(page: PublishedPage, words: Words, rangeWords: RangeWords): string {
  const { dataset, view } = page;
  const labels = labelsOf(dataset, words);
  const say = (text: string) => wordsHtml(dataset, words, text);
  const bandHtml = ({ label, basis, by, date, source: id }: RangeBand) => {
    const said = `${rangeWords.basis[basis](textIn(by, dataset.language))}, ${edtfLabel(date, labels)}`;
    const source = dataset.sources.find((other) => other.id === id);
    const from = source ? `. ${say(`${rangeWords.source}:`)} ${sourceHtml(dataset, source)}` : "";
    return `<li>${dataHtml(dataset, label)}: <bdi>${say(said)}</bdi>${from}</li>`;
  };
  const items = visibleOverlays(dataset, view).map(({ overlay, certainty }) => {
    const facts = [
      words.panel.status[overlay.status].label,
      ...(overlay.time ? [timeLabel(overlay.time, labels)] : []),
      ...(certainty === "possible" ? [rangeWords.mayApply] : []),
    ];
    return [
      "<li>",
      `<h3>${dataHtml(dataset, overlay.label)}</h3>`,
      `<p class="facts">${facts.map(say).join(" · ")}</p>`,
      `<ul class="bands">${overlay.bands.map(bandHtml).join("")}</ul>`,
      overlay.note ? `<p>${dataHtml(dataset, overlay.note)}</p>` : "",
      "</li>",
    ].join("");
  });
  if (items.length === 0) return "";
  const heading = say(words.panel.ranges);
  return [`<section class="ranges">`, `<h2>${heading}</h2>`, `<ul>${items.join("")}</ul>`, "</section>"].join("\n");
}
