import { type EmbedOptions, embedAddress } from "../embed/snippet.ts";
import type { BasemapSetting } from "../model/basemap-setting.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Channel, Layout, Load, Part } from "../model/embedding.ts";
import { textIn } from "../model/text.ts";
import type { Theme, View } from "../model/view/view.ts";
import { urlFromView } from "../model/view/view-params.ts";
import type { EmbedWords } from "../words/embed-words.ts";
import type { EmbedPlace } from "./context.ts";

/** Proportions that a frame as wide as its column can keep, as CSS writes them. */
export const ASPECTS = ["16/9", "3/2", "4/3", "1/1"] as const;
type Aspect = (typeof ASPECTS)[number];

/** Width and height in pixels: a column, a phone, a wide page. */
export const PRESETS = [
  [640, 480],
  [480, 600],
  [1024, 640],
] as const;

/** Columns that a frame is tried in, with the height of the window they stand in; pixels. */
const COLUMNS = { column: { width: 680, page: 800 }, phone: { width: 360, page: 740 } } as const;
export type Column = keyof typeof COLUMNS;
const MOST_OF_PAGE = 0.8;

const PIXELS = { least: 160, most: 2000 } as const;

/** What an editor has filled in, word for word: numbers may be half typed. */
export interface EmbedChoice {
  readonly channel: Channel;
  readonly show: "whole" | "this" | "named";
  /** Id of the named view that would be shown. */
  readonly named: string;
  readonly sizing: "responsive" | "fixed";
  readonly aspect: Aspect | null;
  readonly width: string;
  readonly height: string;
  readonly layout: Layout;
  readonly theme: Theme;
  readonly language: string | null;
  readonly load: Load;
  readonly hide: readonly Part[];
  readonly name: string;
  /** null: as the map's title has it. */
  readonly altText: string | null;
  readonly sandbox: boolean;
  readonly resizeScript: boolean;
}

/** A view as the fragment of a link says it, without `#`: "" for the view that the page opens with. */
function hashOfView(view: View): string {
  return urlFromView(view).hash.slice(1);
}

/** What is open now, as it looks now, in a frame that fits most columns. */
export function firstChoice(view: View, dataset: Dataset): EmbedChoice {
  return {
    channel: "iframe",
    show: hashOfView(view) === "" ? "whole" : "this",
    named: dataset.views[0]?.id ?? "",
    sizing: "responsive",
    aspect: "4/3",
    width: "640",
    height: "480",
    layout: "embed",
    theme: view.theme,
    language: view.language,
    load: "visible",
    hide: [],
    name: "dateline-1",
    altText: null,
    sandbox: false,
    resizeScript: false,
  };
}

interface ChoiceContext {
  readonly place: EmbedPlace;
  readonly dataset: Dataset;
  /** What is open now. */
  readonly view: View;
  /** In the language of the map that is taken along. */
  readonly words: EmbedWords;
}

/** What the code is written from. A number that is none, or out of bounds, becomes the nearest that makes sense. */
export function embedOptions(choice: EmbedChoice, { place, dataset, view, words }: ChoiceContext): EmbedOptions {
  const { channel, show, aspect, named, altText, ...others } = choice;
  const language = choice.language ?? dataset.language;
  const shown = show === "named" ? dataset.views.find(({ id }) => id === named) : undefined;
  const title = [...(shown ? [shown.title] : []), dataset.title].map((text) => textIn(text, language)).join(" – ");
  const isResponsive = choice.sizing === "responsive";
  return {
    ...others,
    ...place,
    view: shown ? { kind: "named", id: shown.id } : show === "this" ? thisView(view) : { kind: "whole" },
    title,
    width: isResponsive ? "responsive" : pixels(choice.width, 640),
    height: pixels(choice.height, 480),
    // Neither an element nor an AMP page knows a least height, and proportions alone are too low on a phone.
    ...(isResponsive && channel === "iframe" && aspect && { aspect }),
    name: frameName(choice.name),
    altText: altText ?? words.altText(title),
    showWhole: words.showWhole,
  };
}

/** What a system makes of a bare address: it decides on the size, and the look is the page's own. */
export function oembedOptions(options: EmbedOptions): EmbedOptions {
  const { aspect: _, ...rest } = options;
  const view: EmbedOptions["view"] = options.view.kind === "this" ? { kind: "whole" } : options.view;
  const look = { layout: "embed", theme: "auto", language: null, load: "visible", hide: [] } as const;
  return { ...rest, ...look, view, width: 640, height: 480 };
}

/** Where the same map is to be seen while its page is not published: the site's own page, told which dataset to open. */
export function unpublishedAddress(options: EmbedOptions, dataset: Dataset): string {
  const { siteAddress, slug, view } = options;
  const { search, hash } = new URL(embedAddress(options));
  const named = view.kind === "named" ? dataset.views.find(({ id }) => id === view.id) : undefined;
  return `${siteAddress}?data=${slug}&${search.slice(1)}${named ? `#${named.view}` : hash}`;
}

/** How large a frame is in a column, in pixels: what the styles of the code come to. */
export function frameSize({ width, height, aspect }: EmbedOptions, column: Column): { width: number; height: number } {
  const { width: columnWidth, page } = COLUMNS[column];
  const most = page * MOST_OF_PAGE;
  if (width !== "responsive") return { width, height: Math.min(height, most) };
  const [across = 1, down = 1] = (aspect ?? "").split("/").map(Number);
  const wished = aspect ? Math.max((columnWidth * down) / across, height) : height;
  return { width: columnWidth, height: Math.min(wished, most) };
}

/** The hosts that a reader's browser asks for a map of this site. */
export function askedHosts(siteAddress: string, basemap: BasemapSetting): readonly string[] {
  const foreign = basemap.kind === "built-in" ? [] : basemap.hosts;
  return [...new Set([siteAddress, ...foreign].map((address) => new URL(address).host))];
}

function thisView(view: View): EmbedOptions["view"] {
  return { kind: "this", hash: hashOfView(view) };
}

function pixels(text: string, usual: number): number {
  const number = Math.round(Number(text));
  if (text.trim() === "" || !Number.isFinite(number)) return usual;
  return Math.min(PIXELS.most, Math.max(PIXELS.least, number));
}

/** A name beginning with `_` means a window, and one with spaces is no id. */
function frameName(text: string): string {
  return text
    .trim()
    .replace(/^_+/, "")
    .replace(/[^\p{Letter}\p{Number}_-]+/gu, "-");
}
