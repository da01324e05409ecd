import type { Dataset, NewsEvent, Source } from "../model/dataset.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { textIn } from "../model/text.ts";
import { timeLabel } from "../model/time/date-labels.ts";
import type { Words } from "../words/words.ts";

interface Page {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly sources: ReadonlyMap<string, Source>;
}

function sourceText({ dataset, words, sources }: Page, event: NewsEvent): string {
  const names = event.sources.flatMap((reference) => {
    const source = sources.get(reference.id);
    if (!source) return [];
    const publisher = source.publisher ? ` (${textIn(source.publisher, dataset.language)})` : "";
    return [`${textIn(source.title, dataset.language)}${publisher}`];
  });
  return `${words.panel.card.sources}: ${names.join("; ")}`;
}

function whenText({ dataset, words }: Page, event: NewsEvent): string {
  if (!event.time) return words.panel.card.undated;
  return timeLabel(event.time, { language: dataset.language, timeZone: dataset.timeZone, words: words.time });
}

function statusText({ dataset, words }: Page, event: NewsEvent): string {
  const label = words.panel.status[event.status].label;
  return event.claimedBy ? `${label} (${textIn(event.claimedBy.by, dataset.language)})` : label;
}

function eventHtml(page: Page, event: NewsEvent): string {
  const { language } = page.dataset;
  const place = event.place ? [textIn(event.place.name, language)] : [];
  const facts = [whenText(page, event), ...place, statusText(page, event)];
  return [
    `<li id="event-${escapeHtml(event.id)}">`,
    `<h2>${escapeHtml(textIn(event.title, language))}</h2>`,
    `<p>${escapeHtml(facts.join(" · "))}</p>`,
    `<p>${escapeHtml(textIn(event.summary, language))}</p>`,
    `<p>${escapeHtml(sourceText(page, event))}</p>`,
    "</li>",
  ].join("");
}

/**
 * The dataset's events as HTML in the dataset's own language, for readers without script and for the moment before the
 * page's own list is there. All text is escaped.
 */
export function eventListHtml(dataset: Dataset, words: Words): string {
  const page = { dataset, words, sources: new Map(dataset.sources.map((source) => [source.id, source])) };
  return [
    `<div class="prerendered">`,
    `<h1>${escapeHtml(textIn(dataset.title, dataset.language))}</h1>`,
    `<p>${escapeHtml(textIn(dataset.description, dataset.language))}</p>`,
    `<noscript><p>${escapeHtml(words.page.withoutScript)}</p></noscript>`,
    "<ol>",
    ...dataset.events.map((event) => eventHtml(page, event)),
    "</ol>",
    "</div>",
  ].join("\n");
}
