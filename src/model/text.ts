/** Plain text, or the same text in several languages by BCP 47 tag. Never HTML. */
export type Text = string | Readonly<Record<string, string>>;

/**
 * The text in `language`, else in its base language ("uk" for "uk-UA"), else in English, else in whichever language
 * comes first; an untranslated string is returned as it is.
 */
export function textIn(text: Text, language: string): string {
  if (typeof text === "string") return text;
  const base = language.split("-")[0] ?? language;
  return text[language] ?? text[base] ?? text["en"] ?? Object.values(text)[0] ?? "";
}

/** The tag of the language that `textIn` gives the text in; a plain string is in the document's own. */
export function languageOfText(text: Text, language: string, documentLanguage: string): string {
  if (typeof text === "string") return documentLanguage;
  const base = language.split("-")[0] ?? language;
  return [language, base, "en"].find((tag) => tag in text) ?? Object.keys(text)[0] ?? documentLanguage;
}
