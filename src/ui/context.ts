import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Derived } from "../state/derived.ts";
import type { Playback } from "../state/playback.ts";
import type { AppStore } from "../state/store.ts";
import type { Words } from "../words/words.ts";

/** What the composition root hands to both roots of the interface. */
export interface UiContext {
  readonly store: AppStore;
  readonly derived: Derived;
  readonly playback: Playback;
  readonly words: Words;
  /** BCP 47 tag the reader asked for: texts of the dataset, dates and numbers follow it. */
  readonly language: string;
  /** Where "report an error" leads (https: or mailto:); without it there is no such link. */
  readonly reportAddress?: string;
}

const Context = createContext<UiContext | null>(null);

export const UiProvider = Context.Provider;

/** The context of the root this component is mounted in. */
export function useUi(): UiContext {
  const context = useContext(Context);
  if (!context) throw new Error("A component of the interface is rendered outside mountPanel and mountTimeline.");
  return context;
}
