import { type Text, textIn } from "../model/text.ts";
import { useUi } from "./context.ts";

/**
 * A text of the dataset, as text only. Where it is not in the language of the interface its own is named, so that it is
 * read aloud rightly; its direction is its own.
 */
export function DataText({ text }: { readonly text: Text }) {
  const { store, language, words } = useUi();
  const spoken = languageOf({ text, language, documentLanguage: store.getState().dataset.language });
  return <bdi {...(spoken === words.language ? {} : { lang: spoken })}>{textIn(text, language)}</bdi>;
}

/** Follows the order in which `textIn` looks for a text. */
function languageOf(said: {
  readonly text: Text;
  readonly language: string;
  readonly documentLanguage: string;
}): string {
  const { text, language, documentLanguage } = said;
  if (typeof text === "string") return documentLanguage;
  const base = language.split("-")[0] ?? language;
  return [language, base, "en"].find((tag) => tag in text) ?? Object.keys(text)[0] ?? documentLanguage;
}
