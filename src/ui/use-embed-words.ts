import { useEffect, useState } from "preact/hooks";
import { type EmbedWords, loadEmbedWords } from "../words/embed-words.ts";

/** Words of embedding in a language; null until they are there, and where they do not arrive. */
export function useEmbedWords(language: string): EmbedWords | null {
  const [words, setWords] = useState<EmbedWords | null>(null);
  useEffect(() => {
    let isWanted = true;
    const show = (loaded: EmbedWords | null) => isWanted && setWords(loaded);
    loadEmbedWords(language).then(show, () => show(null));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return words;
}
