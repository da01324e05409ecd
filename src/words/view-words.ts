import type { ViewChange, ViewFault } from "../model/parsing/edit-views.ts";
import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** Words of the named views: the story that they make, and the form in which an editor makes them. */
export interface ViewWords {
  /** On the button that lists them, while none has been opened. */
  readonly howMany: (count: number) => string;
  /** Stands before the title of the view that was opened last. */
  readonly position: (place: number, count: number) => string;
  /** Each stands before the title of the view that it leads to. */
  readonly previous: string;
  readonly next: string;
  /** For a button that leads nowhere. */
  readonly isFirst: string;
  readonly isLast: string;
  readonly edit: EditViewWords;
}

/** Where an action is said of one of several views, its title follows after a colon. */
interface EditViewWords {
  readonly title: string;
  readonly means: string;
  readonly newTitle: string;
  readonly add: string;
  readonly list: string;
  readonly none: string;
  readonly rename: string;
  readonly replace: string;
  readonly up: string;
  readonly down: string;
  readonly delete: string;
  readonly done: Readonly<Record<ViewChange, (title: string) => string>>;
  readonly undo: string;
  readonly undone: string;
  readonly save: string;
  readonly faults: Readonly<Record<ViewFault, string>>;
}

export async function loadViewWords(language: string): Promise<ViewWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/views.ts")).views;
  const { views } = await import("./en/views.ts");
  if (available !== PSEUDO_LANGUAGE) return views;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(views);
}
