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
