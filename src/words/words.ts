import type { TimeWords } from "../model/date-labels.ts";
import type { MapWords } from "./map-words.ts";
import type { PageWords } from "./page-words.ts";
import type { NoticeWords } from "./notice-words.ts";
import type { PanelWords } from "./panel-words.ts";
import type { ProblemWords } from "./problem-words.ts";
import type { TimelineWords } from "./timeline-words.ts";

/** Every word of the interface in one language: plain strings, and functions that put names and numbers into them. */
export interface Words {
  /** BCP 47 tag of these words, for `lang` and for `Intl`. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly page: PageWords;
  readonly time: TimeWords;
  readonly problems: ProblemWords;
  readonly notices: NoticeWords;
  readonly panel: PanelWords;
  readonly timeline: TimelineWords;
  readonly map: MapWords;
}

/** The languages of the interface, each by its own name, in the order of the list a reader chooses from. */
export const LANGUAGES: Readonly<Record<string, string>> = { en: "English", uk: "Українська" };

/** A made-up right-to-left language for trying the layout: accented English. Reached by the link only. */
export const PSEUDO_LANGUAGE = "qps-plocm";

/** The tag among those there are words for that serves a reader of `language`: itself, its base language, or English. */
export function availableLanguage(language: string): string {
  if (language === PSEUDO_LANGUAGE || language in LANGUAGES) return language;
  const base = language.split("-")[0] ?? language;
  return base in LANGUAGES ? base : "en";
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
