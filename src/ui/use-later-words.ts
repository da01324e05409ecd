import { useEffect, useState } from "preact/hooks";
import { useUi } from "./context.ts";

/**
 * A section of words that comes with the part that speaks it, in the language of the interface; while those of another
 * language come, the ones before stay.
 * @param load the same function on every render
 */
export function useLaterWords<Section extends object>(
  load: (language: string) => Promise<Section>,
): Section | "loading" | "failed" {
  const { language } = useUi().words;
  const [words, setWords] = useState<Section | "loading" | "failed">("loading");
  useEffect(() => {
    let isShown = true;
    const show = (loaded: Section | "failed") => isShown && setWords(loaded);
    load(language).then(show, () => show("failed"));
    return () => {
      isShown = false;
    };
  }, [load, language]);
  return words;
}
