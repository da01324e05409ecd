/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: "ss", ł: "l", ø: "o", đ: "d", ð: "d", ı: "i", æ: "ae", œ: "oe" };

/**
 * Words of a text, lower case, without marks and apostrophes, one blank between them. The same in every locale: İ and ı
 * are both i.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'ʼʹ’‘`´]/gu, "")
    .replace(/[ßłøđðıæœ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Ukrainian by resolution 55-2010 of its government, the letters of Russian and Belarusian beside it. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ie", ж: "zh", з: "z", и: "y", і: "i", к: "k" },
  ...{ л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts", ч: "ch" },
  ...{ ш: "sh", щ: "shch", ь: "", ю: "iu", я: "ia", ы: "y", э: "e", ъ: "" },
};

/** In this order: each rule works on what the one before it leaves. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/kh|gh|g/g, "h"],
  [/zhzh/g, "zh"],
  [/ph/g, "f"],
  [/c(?!h)|q/g, "k"],
  [/w/g, "v"],
  [/x/g, "ks"],
  [/[eyj]/g, "i"],
  [/([a-z])\1+/g, "$1"],
  // Харків and Харьков, Горлівка and Горловка: Ukrainian has i where Russian has o before a closing v.
  [/i?ov(?![aiou])/g, "iv"],
];

/** Folded words with Cyrillic letters written in Latin ones. */
export function inLatin(folded: string): string {
  return folded.replace(/[а-ґ]/g, (letter) => CYRILLIC[letter] ?? letter);
}

/**
 * Folded words as they sound, roughly: one spelling for what Ukrainian, Russian and the Latin spellings of both write in
 * many ways (Київ, Киев, Kyiv and Kiev). Only for comparing; it is no transliteration.
 */
export function soundOf(folded: string): string {
  let sound = inLatin(folded);
  for (const [pattern, replacement] of SAME_SOUND) sound = sound.replace(pattern, replacement);
  return sound;
}
