import type { Dataset } from "../model/dataset.ts";
import { languageOfText, type Text, textIn } from "../model/text.ts";
import type { Words } from "../words/words.ts";
import { escapeHtml } from "./escape-html.ts";

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
  if (baseOf(dataset.language) === baseOf(words.language)) return escapeHtml(text);
  return `<bdi lang="${words.language}">${escapeHtml(text)}</bdi>`;
}

function baseOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? language;
}
