import { CHANNELS, type Channel, type Layout, type Load, PARTS, type Part } from "../model/embedding.ts";
import { escapeHtml } from "../model/escape-html.ts";
import type { Theme } from "../model/view/view.ts";

/** `this`: what is seen now, by the hash grammar of view-params.ts without `#`. */
type EmbeddedView =
  | { readonly kind: "whole" }
  | { readonly kind: "named"; readonly id: string }
  | { readonly kind: "this"; readonly hash: string };

export interface EmbedOptions {
  /** Absolute address of the folder that the site is in, with its final slash. */
  readonly siteAddress: string;
  readonly slug: string;
  readonly view: EmbeddedView;
  readonly title: string;
  /** `responsive`: as wide as the column; otherwise pixels. */
  readonly width: "responsive" | number;
  /** Pixels. With `aspect`: the least. */
  readonly height: number;
  /** Of a responsive frame, as CSS writes it: `4/3`. Without it the height stays as it is at every width. */
  readonly aspect?: string;
  readonly layout: Layout;
  readonly theme: Theme;
  /** BCP 47 tag; null: the dataset's own. */
  readonly language: string | null;
  readonly load: Load;
  readonly hide: readonly Part[];
  /** Of the frame, and id of the element: links of the article aim at it. "" for none. */
  readonly name: string;
  /** What the picture shows, for those who do not see it. */
  readonly altText: string;
  /** On the button by which an AMP page makes room for the whole frame. */
  readonly showWhole: string;
  /** Whether the frame is given only what it needs. */
  readonly sandbox: boolean;
  /** Whether the page is to follow the frame's own wish for height. */
  readonly resizeScript: boolean;
}

export interface Snippet {
  readonly channel: Channel;
  readonly text: string;
  readonly language: "html" | "url";
}

const RIGHTS = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";
const FEATURES = "fullscreen; clipboard-write";
/** So that on every screen some of the page stays in reach of a thumb. */
const MOST_HEIGHT = "80svh";
/** Of the published pictures, in pixels. */
const PICTURE = { width: 1200, height: 630 } as const;

/** Where a frame leads: `{site}e/{slug}/[v/{id}/]?{how it looks}#{view}`, only what is not the default, in a fixed order. */
export function embedAddress(options: EmbedOptions): string {
  const { layout, theme, language, load } = options;
  const params = { ui: layout, theme: unless("auto", theme), lang: language, load: unless("visible", load) };
  return embedPage(options) + query({ ...params, hide: hiddenParts(options) }) + fragment(options);
}

/** Where a reader finds the whole page with the same view. */
function pageAddress(options: EmbedOptions): string {
  return embedPage(options) + query({ lang: options.language }) + fragment(options);
}

/** Code, or an address, for every channel. Whatever the texts hold, a page that takes the code in reads them as texts. */
export function embedSnippets(options: EmbedOptions): readonly Snippet[] {
  return CHANNELS.map((channel) => {
    const language = channel === "oembed" || channel === "link" ? "url" : "html";
    return { channel, text: WRITERS[channel](options), language };
  });
}

const WRITERS: Readonly<Record<Channel, (options: EmbedOptions) => string>> = {
  iframe: iframeCode,
  element: elementCode,
  amp: ampCode,
  oembed: embedPage,
  picture: (options) => pictureLines(options).join("\n"),
  link: pageAddress,
};

function iframeCode(options: EmbedOptions): string {
  const { title, name, width, height, sandbox, resizeScript, load } = options;
  const frame = element("iframe", {
    src: embedAddress(options),
    title: oneLine(title),
    name: name || null,
    width: width === "responsive" ? "100%" : width,
    height,
    style: frameStyle(options),
    loading: load === "eager" ? null : "lazy",
    allow: FEATURES,
    referrerpolicy: "strict-origin-when-cross-origin",
    sandbox: sandbox ? RIGHTS : null,
  });
  return resizeScript ? `${frame}\n${script(options, "resize.js")}` : frame;
}

/** `height: auto` lets the aspect count, which the attribute `height` alone would overrule. */
function frameStyle({ width, height, aspect }: EmbedOptions): string {
  if (width !== "responsive") return `border:0;max-width:100%;max-height:${MOST_HEIGHT}`;
  const size = aspect
    ? `height:auto;aspect-ratio:${aspect};min-height:min(${height}px,${MOST_HEIGHT})`
    : `height:${height}px`;
  return `border:0;width:100%;${size};max-height:${MOST_HEIGHT}`;
}

function elementCode(options: EmbedOptions): string {
  const { view, theme, language, layout, load, name, width, height } = options;
  const start = startTag("dateline-map", {
    id: name || null,
    src: embedPage(options),
    view: view.kind === "this" ? view.hash || null : null,
    theme: unless("auto", theme),
    lang: language,
    ui: unless("embed", layout),
    load: unless("visible", load),
    hide: hiddenParts(options),
    height,
    style: width === "responsive" ? null : `width:${width}px;max-width:100%`,
  });
  const fallback = pictureLines(options).map((line) => `  ${line}`);
  return [script(options, "embed.js"), start, ...fallback, "</dateline-map>"].join("\n");
}

/** An AMP page knows no least height, so a responsive frame keeps its height at every width. */
function ampCode(options: EmbedOptions): string {
  const { title, width, height, altText, showWhole } = options;
  const size = width === "responsive" ? { layout: "fixed-height" } : { width, layout: "responsive" };
  const start = startTag("amp-iframe", {
    src: embedAddress(options),
    title: oneLine(title),
    ...size,
    height,
    sandbox: RIGHTS,
    allow: FEATURES,
    referrerpolicy: "strict-origin-when-cross-origin",
    frameborder: 0,
    resizable: true,
  });
  const label = oneLine(showWhole);
  const overflow = element("div", { overflow: true, tabindex: 0, role: "button", "aria-label": label }, label);
  const placeholder = element("amp-img", {
    placeholder: true,
    src: embedPicture(options),
    layout: "fill",
    alt: oneLine(altText),
  });
  return [start, `  ${overflow}`, `  ${placeholder}`, "</amp-iframe>"].join("\n");
}

function pictureLines(options: EmbedOptions): readonly string[] {
  const { theme, title, altText } = options;
  const dark = embedPicture({ ...options, theme: "dark" });
  const source = startTag("source", { media: "(prefers-color-scheme: dark)", srcset: dark });
  const image = startTag("img", {
    src: embedPicture(options),
    ...PICTURE,
    alt: oneLine(altText),
    loading: "lazy",
    style: "max-width:100%;height:auto",
  });
  const link = startTag("a", { href: pageAddress(options) });
  return [
    "<figure>",
    `  ${link}<picture>${theme === "auto" ? source : ""}${image}</picture></a>`,
    `  ${element("figcaption", {}, oneLine(title))}`,
    "</figure>",
  ];
}

/** The dataset's page, or a named view's: both are folders. A view without a name has no page of its own. */
export function embedPage({ siteAddress, slug, view }: EmbedOptions): string {
  const named = view.kind === "named" ? `v/${encodeURIComponent(view.id)}/` : "";
  return `${siteAddress}e/${encodeURIComponent(slug)}/${named}`;
}

/** The page's picture: one for dark pages, one for all others. */
export function embedPicture(options: EmbedOptions): string {
  return embedPage(options) + (options.theme === "dark" ? "poster-dark.svg" : "poster.png");
}

function fragment({ view }: EmbedOptions): string {
  return view.kind === "this" && view.hash !== "" ? `#${view.hash}` : "";
}

function hiddenParts({ hide }: EmbedOptions): string | null {
  return PARTS.filter((part) => hide.includes(part)).join(",") || null;
}

/** Commas stand as they are: the page reads a list. */
function query(params: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(params).flatMap(([key, value]) =>
    value === null ? [] : [`${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

function script({ siteAddress }: EmbedOptions, file: string): string {
  return element("script", { async: true, src: `${siteAddress}embed/1/${file}` });
}

/** An attribute that is true stands without a value, one that is null does not stand. */
type Attributes = Readonly<Record<string, string | number | true | null>>;

function startTag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return value === true ? [key] : [`${key}="${escapeHtml(String(value))}"`];
  });
  return `<${[name, ...written].join(" ")}>`;
}

function element(name: string, attributes: Attributes, text = ""): string {
  return `${startTag(name, attributes)}${escapeHtml(text)}</${name}>`;
}

/** Systems that turn line ends into paragraphs would cut the code apart. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function unless(usual: string, value: string): string | null {
  return value === usual ? null : value;
}
