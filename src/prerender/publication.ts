import { textIn } from "../model/text.ts";
import type { FrameWords } from "../words/frame-words.ts";
import type { PublishedWords } from "../words/published-words.ts";
import type { RangeWords } from "../words/range-words.ts";
import type { Words } from "../words/words.ts";
import { plainText } from "./plain-text.ts";
import type { PublishedPage } from "./published-page.ts";
import { shownText } from "./shown-text.ts";

/** Built files that a page refers to, seen from the site's folder. */
export interface SiteFiles {
  readonly styles: string;
  readonly icon?: string;
  /** A classic script, which is told the name of the app's module. */
  readonly loader?: string;
  readonly app?: string;
  /** The module that draws what a link shows while there is no live map; the loader is told its name too. */
  readonly linkedView?: string;
}

/** A published page with all that stands in it. */
export interface Publication {
  readonly page: PublishedPage;
  readonly words: Words;
  readonly publishedWords: PublishedWords;
  readonly rangeWords: RangeWords;
  readonly frameWords: FrameWords;
  readonly files: SiteFiles;
  readonly siteName: string;
  /** The address of the site's folder, with a slash at its end; null: not known. */
  readonly site: string | null;
  /** Origins of a basemap that is not ours. */
  readonly hosts: readonly string[];
  /** The map as `<svg>` elements of our own drawing, the first for wide places, the second for narrow ones; or none. */
  readonly pictures: readonly string[];
  /** Whether `poster.png` lies beside the page. */
  readonly hasPoster: boolean;
}

/** "{view}: {dataset}" for a named view, else the dataset's title. One line, without marks. */
export function pageTitle({ dataset, named }: PublishedPage): string {
  const title = plainText(textIn(dataset.title, dataset.language));
  return named ? `${plainText(textIn(named.title, dataset.language))}: ${title}` : title;
}

/** What the page is about, for search and link previews: of a named view first what it shows. */
export function pageDescription({ page, words, publishedWords }: Publication): string {
  const description = plainText(textIn(page.dataset.description, page.dataset.language));
  return page.named ? `${plainText(shownText(page, words, publishedWords))} ${description}`.trim() : description;
}
