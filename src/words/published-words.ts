import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** Words of the published pages alone: what the picture shows, and the way from page to page. */
export interface PublishedWords {
  /** `period` as `windowLabel` has it. */
  readonly shown: (period: string) => string;
  readonly search: (query: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly wholeMap: string;
  readonly data: string;
}

export async function loadPublishedWords(language: string): Promise<PublishedWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/published.ts")).published;
  const { published } = await import("./en/published.ts");
  if (available !== PSEUDO_LANGUAGE) return published;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(published);
}
