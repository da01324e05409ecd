import { describe, expect, it } from "vitest";
import { loadEmbedWords } from "../../../src/words/embed-words.ts";
import { method as englishMethod } from "../../../src/words/en/method.ts";
import { availableLanguage, LANGUAGES, PSEUDO_LANGUAGE } from "../../../src/words/languages.ts";
import { loadMethodWords } from "../../../src/words/method-words.ts";
import { loadPublishedWords } from "../../../src/words/published-words.ts";
import { loadViewWords } from "../../../src/words/view-words.ts";
import { loadWords } from "../../../src/words/words.ts";

/** Paths of all strings of a catalogue; a function counts as one. */
function pathsOf(words: unknown, path = ""): readonly string[] {
  if (typeof words !== "object" || words === null) return [path];
  return Object.entries(words).flatMap(([key, value]) => pathsOf(value, `${path}/${key}`));
}

function stringsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(stringsOf) : [];
}

describe("the catalogues", () => {
  it("load for every language of the list under its own tag", async () => {
    for (const tag of Object.keys(LANGUAGES)) expect((await loadWords(tag)).language).toBe(tag);
  });

  it("have the same entries in every language", async () => {
    const [en, uk] = await Promise.all([loadWords("en"), loadWords("uk")]);
    expect(pathsOf(uk)).toEqual(pathsOf(en));
  });

  it("leave no English in the Ukrainian one", async () => {
    const words = stringsOf(await loadWords("uk")).filter((text) => text !== "uk" && text !== "ltr");
    expect(words.filter((text) => !/[а-яіїєґ]/i.test(text) && /[a-z]{3}/i.test(text))).toEqual([]);
  });

  it("serve a reader of a regional variety, and English to all others", () => {
    expect(["uk-UA", "en-IE", "fr", "qps-plocm"].map(availableLanguage)).toEqual(["uk", "en", "en", "qps-plocm"]);
  });

  it("have the page on method in the language asked for, section by section", async () => {
    const uk = await loadMethodWords("uk");
    expect(uk.sections).toHaveLength(englishMethod.sections.length);
    expect(uk.title).not.toBe(englishMethod.title);
  });

  it("have the words of published pages in the language asked for, and accented in the pseudo language", async () => {
    const [uk, pseudo] = await Promise.all([loadPublishedWords("uk-UA"), loadPublishedWords(PSEUDO_LANGUAGE)]);
    expect(uk.shown("2 червня")).toBe("Показано: 2 червня.");
    expect(stringsOf(uk).filter((text) => !/[а-яіїєґ]/i.test(text))).toEqual([]);
    expect(pseudo.next).toBe("⟦Ñéxt víéw⟧");
  });
});

describe("the words of embedding", () => {
  it("have the same entries in every language, and no English among the Ukrainian ones", async () => {
    const [en, uk] = await Promise.all([loadEmbedWords("en"), loadEmbedWords("uk-UA")]);
    expect(pathsOf(uk)).toEqual(pathsOf(en));
    const strangers = stringsOf(uk).filter((text) => !/[а-яіїєґ]/i.test(text));
    expect(strangers).toEqual(["AMP"]);
  });

  it("are bracketed in the pseudo language", async () => {
    expect((await loadEmbedWords(PSEUDO_LANGUAGE)).code.copied).toBe("⟦Çópíéd.⟧");
  });
});

describe("the words of named views", () => {
  it("are all there in Ukrainian, and none in English", async () => {
    const [en, uk] = await Promise.all([loadViewWords("en"), loadViewWords("uk")]);
    expect(pathsOf(uk)).toEqual(pathsOf(en));
    expect(stringsOf(uk).filter((text) => !/[а-яіїєґ]/i.test(text))).toEqual([]);
  });

  it("count views, and say which of how many, as each language does", async () => {
    const [en, uk] = await Promise.all([loadViewWords("en"), loadViewWords("uk")]);
    expect([en.howMany(1), en.howMany(7), en.position(2, 7)]).toEqual(["1 view", "7 views", "2 of 7:"]);
    expect([1, 3, 7].map(uk.howMany)).toEqual(["1 добірка", "3 добірки", "7 добірок"]);
  });
});

describe("the pseudo language", () => {
  it("runs from right to left and brackets every string and every answer of a function", async () => {
    const words = await loadWords(PSEUDO_LANGUAGE);
    expect(words.direction).toBe("rtl");
    expect(words.panel.close).toBe("⟦Çłóšé⟧");
    expect(words.panel.counts.undated(2)).toBe("⟦2 úñdátéd⟧");
    expect(stringsOf(words.panel).filter((text) => !text.startsWith("⟦"))).toEqual([]);
  });
});
