import { languageOfText, type Text, textIn } from "../model/text.ts";
import { useUi } from "./context.ts";

/**
 * A text of the dataset, as text only. Where it is not in the language of the interface its own is named, so that it is
 * read aloud rightly; its direction is its own.
 */
export function DataText({ text }: { readonly text: Text }) {
  const { store, language, words } = useUi();
  const spoken = languageOfText(text, language, store.getState().dataset.language);
  return <bdi {...(spoken === words.language ? {} : { lang: spoken })}>{textIn(text, language)}</bdi>;
}
