import type { Dataset, NewsEvent, Source } from "../model/dataset.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { textIn } from "../model/text.ts";
import { timeLabel } from "../model/time/date-labels.ts";
import type { Words } from "../words/words.ts";
import { dataHtml, labelsOf, wordsHtml } from "./data-html.ts";

interface ListPage {
  readonly dataset: Dataset;
  readonly words: Words;
}

/** A source by name and publisher, a link where its address is known. */
export function sourceHtml(dataset: Dataset, { title, publisher, url }: Source): string {
  const name = dataHtml(dataset, title);
  const link = url ? `<a href="${escapeHtml(url)}" target="_blank" rel="noopener external">${name}</a>` : name;
  return publisher ? `${link} (${dataHtml(dataset, publisher)})` : link;
}

function sourcesHtml({ dataset, words }: ListPage, event: NewsEvent): string {
  const names = event.sources.flatMap((reference) => {
    const source = dataset.sources.find(({ id }) => id === reference.id);
    return source ? [sourceHtml(dataset, source)] : [];
  });
  return `${wordsHtml(dataset, words, `${words.panel.card.sources}:`)} ${names.join("; ")}`;
}

/** When it happened, as the page's view of its dataset has it. */
export function whenText({ dataset, words }: ListPage, event: NewsEvent): string {
  if (!event.time) return words.panel.card.undated;
  return timeLabel(event.time, labelsOf(dataset, words));
}

function statusHtml({ dataset, words }: ListPage, event: NewsEvent): string {
  const label = wordsHtml(dataset, words, words.panel.status[event.status].label);
  return event.claimedBy ? `${label} (${dataHtml(dataset, event.claimedBy.by)})` : label;
}

interface EventItem {
  readonly event: NewsEvent;
  readonly certainty: "definite" | "possible";
  readonly heading?: "h2" | "h3";
}

/** An event as an item of a list, `id="event-{id}"`; that it only may be in the period is said in words. */
function eventItemHtml(page: ListPage, { event, certainty, heading = "h2" }: EventItem): string {
  const { dataset, words } = page;
  const place = event.place ? [dataHtml(dataset, event.place.name)] : [];
  const facts = [wordsHtml(dataset, words, whenText(page, event)), ...place, statusHtml(page, event)];
  const isPossible = certainty === "possible" && event.time !== null;
  return [
    `<li id="event-${escapeHtml(event.id)}"${isPossible ? ` class="possible"` : ""}>`,
    `<${heading}>${dataHtml(dataset, event.title)}</${heading}>`,
    ...(isPossible ? [`<p class="certainty">${wordsHtml(dataset, words, words.panel.list.mayBe)}</p>`] : []),
    `<p class="facts">${facts.join(" · ")}</p>`,
    `<p>${dataHtml(dataset, event.summary)}</p>`,
    `<p class="sources">${sourcesHtml(page, event)}</p>`,
    "</li>",
  ].join("");
}

/** Events as a list in their order. */
export function eventItemsHtml(page: ListPage, items: readonly EventItem[]): string {
  return ["<ol>", ...items.map((item) => eventItemHtml(page, item)), "</ol>"].join("\n");
}

/**
 * The dataset's events as HTML in the dataset's own language, for readers without script and for the moment before the
 * page's own list is there. All text is escaped.
 */
export function eventListHtml(dataset: Dataset, words: Words): string {
  const items = dataset.events.map((event) => ({ event, certainty: "definite" }) as const);
  return [
    `<div class="prerendered">`,
    `<h1>${escapeHtml(textIn(dataset.title, dataset.language))}</h1>`,
    `<p>${escapeHtml(textIn(dataset.description, dataset.language))}</p>`,
    `<noscript><p>${escapeHtml(words.page.withoutScript)}</p></noscript>`,
    eventItemsHtml({ dataset, words }, items),
    "</div>",
  ].join("\n");
}
