import { createPageRanges, type PageRangesOptions } from "./ranges/create-page-ranges.ts";
import type { Ranges } from "./state/ranges.ts";
import type { AppStore } from "./state/store.ts";
import type { SpokenRanges } from "./ui/context.ts";
import { loadRangeWords } from "./words/range-words.ts";

const answersOf = new WeakMap<AppStore, Ranges>();

/** Answers about ranges, the same for all who ask of a store, with the words of a language. */
export async function spokenRanges(options: PageRangesOptions, language: string): Promise<SpokenRanges> {
  const words = await loadRangeWords(language);
  const answers = answersOf.get(options.store) ?? createPageRanges(options);
  answersOf.set(options.store, answers);
  return { answers, words };
}
