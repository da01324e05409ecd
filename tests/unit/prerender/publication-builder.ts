import type { Dataset } from "../../../src/model/dataset.ts";
import type { Publication } from "../../../src/prerender/publication.ts";
import { pagesOf } from "../../../src/prerender/published-page.ts";
import { en } from "../../../src/words/en/en.ts";
import { frame } from "../../../src/words/en/frame.ts";
import { published } from "../../../src/words/en/published.ts";
import { ranges } from "../../../src/words/en/ranges.ts";

/** The page of a dataset, or of its named view `view`, in English and with nothing beside it, but for what `parts` says. */
export function publicationOf(
  dataset: Dataset,
  {
    view,
    slug = "talks",
    ...parts
  }: Partial<Omit<Publication, "page">> & { readonly view?: string; readonly slug?: string } = {},
): Publication {
  const page = pagesOf(slug, dataset).find(({ named }) => named?.id === view);
  if (!page) throw new Error(`No view ${view}`);
  return {
    page,
    words: en,
    publishedWords: published,
    rangeWords: ranges,
    frameWords: frame,
    files: { styles: "assets/page.css" },
    siteName: "Dateline",
    site: null,
    hosts: [],
    pictures: [],
    hasPoster: false,
    ...parts,
  };
}
