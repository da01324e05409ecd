import type { Dataset } from "../model/dataset.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { languageOfText, type Text, textIn } from "../model/text.ts";
import type { LabelContext } from "../model/time/date-labels.ts";
import type { Words } from "../words/words.ts";

/**
 * A text of the dataset, escaped and set apart, so that its direction ends with it; where it is not in the dataset's own
 * language its own is named.
 */
export function dataHtml(dataset: Dataset, text: Text): string {
  const language = languageOfText(text, dataset.language, dataset.language);
  const attribute = language === dataset.language ? "" : ` lang="${escapeHtml(language)}"`;
  return `<bdi${attribute}>${escapeHtml(textIn(text, dataset.language))}</bdi>`;
}

/** Words of the interface on a dataset's page: their language is named where there are none in the dataset's. */
export function wordsHtml(dataset: Dataset, words: Words, text: string): string {
  if (isSpoken(dataset, words)) return escapeHtml(text);
  return `<bdi lang="${words.language}">${escapeHtml(text)}</bdi>`;
}

/** Dates are written in the language of the words round them. */
export function labelsOf(dataset: Dataset, words: Words): LabelContext {
  const language = isSpoken(dataset, words) ? dataset.language : words.language;
  return { language, timeZone: dataset.timeZone, words: words.time };
}

/** Whether the words are in the dataset's own language. */
export function isSpoken(dataset: Dataset, words: Words): boolean {
  return baseOf(dataset.language) === baseOf(words.language);
}

function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? language;
}
