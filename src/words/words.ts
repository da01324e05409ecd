import type { TimeWords } from "../model/time/date-labels.ts";
import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";
import type { MapWords } from "./map-words.ts";
import type { PageWords } from "./page-words.ts";
import type { PanelWords } from "./panel-words.ts";
import type { TimelineWords } from "./timeline-words.ts";

/** Every word of the interface in one language: plain strings, and functions that put names and numbers into them. */
export interface Words {
  /** BCP 47 tag of these words, for `lang` and for `Intl`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly page: PageWords;
  readonly time: TimeWords;
  readonly panel: PanelWords;
  readonly timeline: TimelineWords;
  readonly map: MapWords;
}

/** The words for a reader of `language`; each language is a chunk of its own. */
export async function loadWords(language: string): Promise<Words> {
  switch (availableLanguage(language)) {
    case "uk":
      return (await import("./uk/uk.ts")).uk;
    case PSEUDO_LANGUAGE:
      return (await import("./pseudo.ts")).pseudo;
    default:
      return (await import("./en/en.ts")).en;
  }
}
