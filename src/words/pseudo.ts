import { en } from "./en/en.ts";
import { PSEUDO_LANGUAGE } from "./languages.ts";
import type { Words } from "./words.ts";

const ACCENTED: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  e: "é",
  g: "ğ",
  i: "í",
  l: "ł",
  n: "ñ",
  o: "ó",
  s: "š",
  u: "ú",
  y: "ý",
  z: "ž",
  A: "Á",
  C: "Ç",
  E: "É",
  I: "Í",
  N: "Ñ",
  O: "Ó",
  S: "Š",
  U: "Ú",
};

function accented(text: string): string {
  return text === "" ? "" : `⟦${text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter)}⟧`;
}

/** The same catalogue with every string, and every string a function of it gives, accented and in brackets. */
export function pseudoWords<T>(words: T): T {
  return accentedWords(words) as T;
}

function accentedWords(words: unknown): unknown {
  if (typeof words === "string") return accented(words);
  if (typeof words === "function") return (...given: unknown[]) => accentedWords(words(...given));
  if (Array.isArray(words)) return words.map(accentedWords);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, accentedWords(value)]));
}

/** Text that is not bracketed has not come from the catalogue; what does not mirror does not use logical properties. */
export const pseudo: Words = { ...pseudoWords(en), language: PSEUDO_LANGUAGE, direction: "rtl" };
