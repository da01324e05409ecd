import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** Words of the named views: the story that they make, and the form in which an editor makes them. */
export interface ViewWords {
  readonly label: string;
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
}

export async function loadViewWords(language: string): Promise<ViewWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/views.ts")).views;
  const { views } = await import("./en/views.ts");
  if (available !== PSEUDO_LANGUAGE) return views;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(views);
}
