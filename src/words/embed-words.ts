import type { Channel, Layout, Load, Part } from "../model/embedding.ts";
import { availableLanguage, PSEUDO_LANGUAGE } from "./languages.ts";

/** Words of the dialog by which a map is taken along: for editors, so loaded with the menu that opens it. */
export interface EmbedWords {
  /** On the button that opens the dialog. */
  readonly open: string;
  readonly title: string;
  /** Of a dataset that this site does not publish. */
  readonly noPage: string;
  readonly asks: (hosts: readonly string[]) => string;
  readonly view: ViewWords;
  readonly channel: string;
  readonly channels: Readonly<Record<Channel, { readonly label: string; readonly means: string }>>;
  readonly size: SizeWords;
  readonly look: LookWords;
  readonly parts: string;
  readonly partNames: Readonly<Record<Part, string>>;
  readonly partsMean: string;
  readonly page: PageWords;
  readonly code: CodeWords;
  readonly preview: PreviewWords;
  /** Written into the code, in the language of the map. */
  readonly altText: (title: string) => string;
  readonly showWhole: string;
}

interface ViewWords {
  readonly legend: string;
  readonly kinds: Readonly<Record<"whole" | "this" | "named", string>>;
  readonly which: string;
  /** What becomes of a view that has no page of its own. */
  readonly noPageOfItsOwn: Readonly<Record<"oembed" | "picture", string>>;
  /** Of an address of a named view. */
  readonly ownCard: string;
}

interface SizeWords {
  readonly legend: string;
  readonly kinds: Readonly<Record<"responsive" | "fixed", string>>;
  readonly aspect: string;
  readonly sameHeight: string;
  readonly width: string;
  readonly height: string;
  readonly leastHeight: string;
  readonly presets: string;
  readonly preset: (width: number, height: number) => string;
}

interface LookWords {
  readonly legend: string;
  readonly layout: string;
  readonly layouts: Readonly<Record<Layout, string>>;
  /** Of an appearance that follows the page round the frame. */
  readonly ownTheme: string;
  readonly ownLanguage: string;
  readonly load: string;
  readonly loads: Readonly<Record<Load, string>>;
}

interface PageWords {
  readonly legend: string;
  readonly name: string;
  readonly nameMeans: (name: string) => string;
  readonly resizeScript: string;
  readonly sandbox: string;
  readonly altText: string;
}

interface CodeWords {
  readonly label: Readonly<Record<"html" | "url", string>>;
  readonly copy: Readonly<Record<"html" | "url", string>>;
  readonly copied: string;
  readonly refused: string;
}

interface PreviewWords {
  readonly legend: string;
  readonly widths: Readonly<Record<"column" | "phone", string>>;
  readonly frame: (title: string) => string;
  readonly notPublished: (address: string) => string;
}

export async function loadEmbedWords(language: string): Promise<EmbedWords> {
  const available = availableLanguage(language);
  if (available === "uk") return (await import("./uk/embed.ts")).embed;
  const { embed } = await import("./en/embed.ts");
  if (available !== PSEUDO_LANGUAGE) return embed;
  const { pseudoWords } = await import("./pseudo.ts");
  return pseudoWords(embed);
}
