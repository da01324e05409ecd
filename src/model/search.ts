import type { NewsEvent } from "./dataset.ts";
import { fold, soundOf } from "./fold.ts";
import type { Text } from "./text.ts";

/**
 * Whether every word of the query begins a word of the event's texts, in any of their languages, by spelling or by
 * sound: "kiev" finds Київ. Searched are title, summary, names of the place, claimants, actors, positions and weapon
 * system. A query without words matches every event.
 */
export function matchesQuery(event: NewsEvent, query: string): boolean {
  const words = wordsOf(query);
  if (words.length === 0) return true;
  const index = indexOf(event);
  return words.every(({ spelling, sound }) => index.spelling.includes(spelling) || index.sound.includes(sound));
}

interface Folded {
  readonly spelling: string;
  readonly sound: string;
}

const indices = new WeakMap<NewsEvent, Folded>();

/** Folding is far slower than looking: it is done once for an event, on its first query. */
function indexOf(event: NewsEvent): Folded {
  let index = indices.get(event);
  if (!index) {
    const words = new Set(
      textsOf(event)
        .flatMap(languagesOf)
        .join(" ")
        .split(/[\s.,;:!?()«»“”"–—-]+/),
    );
    const folded = Array.from(words, foldedWord);
    index = {
      spelling: folded.map(({ spelling }) => spelling).join(""),
      sound: folded.map(({ sound }) => sound).join(""),
    };
    indices.set(event, index);
  }
  return index;
}

const vocabulary = new Map<string, Folded>();

/** The same words come in thousands of events: each is folded once, which makes the first query five times faster. */
function foldedWord(word: string): Folded {
  let folded = vocabulary.get(word);
  if (!folded) {
    const spelling = ` ${fold(word)}`;
    folded = { spelling, sound: soundOf(spelling) };
    vocabulary.set(word, folded);
  }
  return folded;
}

let latest: { readonly query: string; readonly words: readonly Folded[] } = { query: "", words: [] };

/** A filter asks with one query for thousands of events, so the latest is kept. */
function wordsOf(query: string): readonly Folded[] {
  if (query !== latest.query) {
    const folded = fold(query);
    const words = folded === "" ? [] : folded.split(" ");
    latest = { query, words: words.map((word) => ({ spelling: ` ${word}`, sound: ` ${stemOf(soundOf(word))}` })) };
  }
  return latest.words;
}

/** Endings change with the case (Одеса, в Одесі): four letters or more count without the vowels at their end. */
function stemOf(sound: string): string {
  return sound.replace(/^(.{4,}?)[aiou]+$/, "$1");
}

function textsOf(event: NewsEvent): readonly (Text | undefined)[] {
  const { title, summary, place, claimedBy, actors, positions, system } = event;
  return [
    title,
    summary,
    place?.name,
    ...(place?.aliases ?? []),
    claimedBy?.by,
    claimedBy?.via,
    ...actors.map(({ name }) => name),
    ...positions.map(({ by }) => by),
    system,
  ];
}

function languagesOf(text: Text | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === "string" ? [text] : Object.values(text);
}
