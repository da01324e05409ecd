import type { Correction } from "../model/dataset.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { edtfLabel } from "../model/time/date-labels.ts";
import type { Words } from "../words/words.ts";
import { dataHtml, labelsOf, wordsHtml } from "./data-html.ts";
import type { PublishedPage } from "./published-page.ts";

/** What every picture of news owes its reader: as of when, whose borders, whose work, and what was put right since. */
export function captionHtml(page: PublishedPage, words: Words): string {
  const { dataset, view } = page;
  const { caption } = words.panel;
  const say = (text: string) => wordsHtml(dataset, words, text);
  const date = (text: string) => edtfLabel(text, labelsOf(dataset, words));
  const updated = dataset.updated ? ` ${caption.updated(date(dataset.updated))}` : "";
  const credits = dataset.credits.map((credit) => `<li>${dataHtml(dataset, credit)}</li>`);
  return [
    `<footer class="caption">`,
    `<p>${say(`${asOfText(page, words)}${updated} ${caption.zone(dataset.timeZone)}`)}</p>`,
    `<p class="borders">${say(caption.borders[view.borders ?? dataset.borders])}</p>`,
    `<ul>${credits.join("")}<li>${say(caption.license(dataset.license))}</li></ul>`,
    ...correctionsHtml(page, words),
    "</footer>",
  ].join("\n");
}

/** The last day that the dataset speaks for. */
export function asOfText(page: PublishedPage, words: Words): string {
  return words.panel.caption.asOf(edtfLabel(page.dataset.asOf, labelsOf(page.dataset, words)));
}

function correctionsHtml(page: PublishedPage, words: Words): readonly string[] {
  const { dataset } = page;
  if (dataset.corrections.length === 0) return [];
  const items = dataset.corrections.map((correction) => `<li>${correctionHtml(page, words, correction)}</li>`);
  const heading = wordsHtml(dataset, words, words.panel.card.corrections);
  return [`<section class="corrections">`, `<h2>${heading}</h2>`, `<ul>${items.join("")}</ul>`, "</section>"];
}

/** With the event that it concerns, by a link where the page has that event. */
function correctionHtml(page: PublishedPage, words: Words, { at, event: id, note }: Correction): string {
  const { dataset, visible } = page;
  const date = wordsHtml(dataset, words, edtfLabel(at, labelsOf(dataset, words)));
  const event = dataset.events.find((other) => other.id === id);
  if (!event) return `${date}: ${dataHtml(dataset, note)}`;
  const isHere = visible.shown.includes(event) || visible.undated.includes(event);
  const title = dataHtml(dataset, event.title);
  const name = isHere ? `<a href="#event-${escapeHtml(event.id)}">${title}</a>` : title;
  return `${date}, ${name}: ${dataHtml(dataset, note)}`;
}
