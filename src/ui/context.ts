import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Derived } from "../state/derived.ts";
import type { Playback } from "../state/playback.ts";
import type { Ranges } from "../state/ranges.ts";
import type { AppStore } from "../state/store.ts";
import type { RangeWords } from "../words/range-words.ts";
import type { Words } from "../words/words.ts";

/** Answers about ranges, and the words to give them in. */
export interface SpokenRanges {
  readonly answers: Ranges;
  readonly words: RangeWords;
}

/** Where a dataset's own pages are published: `{siteAddress}e/{slug}/`. */
export interface EmbedPlace {
  /** Absolute address of the folder that the site is in, with its final slash. */
  readonly siteAddress: string;
  readonly slug: string;
}

/** What the composition root hands to both roots of the interface. To change it, mount again with another one. */
export interface UiContext {
  readonly store: AppStore;
  readonly derived: Derived;
  readonly playback: Playback;
  readonly words: Words;
  /** BCP 47 tag the reader asked for: texts of the dataset, dates and numbers follow it. */
  readonly language: string;
  /** Faults of the dataset's file, a sentence each. */
  readonly faults?: readonly string[];
  /** Where "report an error" leads (https: or mailto:); without it there is no such link. */
  readonly reportAddress?: string;
  /** Brings the geometry of ranges, the first time it is asked for. */
  readonly loadRanges?: () => Promise<SpokenRanges>;
  /** In an article there is room for what is needed at every moment only. */
  readonly isCompact?: boolean;
  /** False where the article itself shows what is known of an event. */
  readonly opensCards?: boolean;
  /** The address of exactly what is shown now, for copying; without it the address bar's. */
  readonly linkToView?: () => string;
  /** What an editor takes along; without it the dataset has no page to embed. */
  readonly embed?: EmbedPlace;
}

const Context = createContext<UiContext | null>(null);

export const UiProvider = Context.Provider;

/** The context of the root this component is mounted in. */
export function useUi(): UiContext {
  const context = useContext(Context);
  if (!context) throw new Error("A component of the interface is rendered outside mountPanel and mountTimeline.");
  return context;
}
