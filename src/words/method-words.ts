import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** The page on method: long, read by few, so loaded when it is opened. */
export interface MethodWords {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

export async function loadMethodWords(language: string): Promise<MethodWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/method.ts")).method;
  const { method } = await import("./en/method.ts");
  if (available !== PSEUDO_LANGUAGE) return method;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(method);
}
