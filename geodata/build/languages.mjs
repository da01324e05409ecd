/** The languages that names are served in; the first is the one that the app falls back to. */
export const languages = ["en", "uk", "ru", "tr", "de", "fr", "pl", "ar"];

/** @typedef {{ en: string } & Partial<Record<"uk" | "ru" | "tr" | "de" | "fr" | "pl" | "ar", string>>} Names */

/**
 * The names as a label carries them. A language without a name of its own, or whose name is the English one, is left
 * out, which keeps the tiles small: the reader's side falls back to `en`.
 * @param {Record<string, string | undefined>} names
 * @returns {Names}
 */
export function servedNames(names) {
  const kept = languages.filter((language) => names[language] && (language === "en" || names[language] !== names.en));
  return Object.fromEntries(kept.map((language) => [language, names[language]]));
}
