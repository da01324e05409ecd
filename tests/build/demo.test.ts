import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { datasetText } from "../../site-build/datasets.ts";
import { type EmbedOptions, embedSnippets } from "../../src/embed/snippet.ts";
import type { Channel } from "../../src/model/embedding.ts";
import { parseDatasetText } from "../../src/model/parsing/parse-dataset.ts";
import { oembedText } from "../../src/prerender/oembed.ts";
import { publicationOf } from "../unit/prerender/publication-builder.ts";
import { readSite, siteFiles } from "./built-site.ts";

const SLUG = "istanbul-talks-2025";
const HERE = "../";
const ELSEWHERE = "https://maps.example/";

const article = readFileSync("demo/article.html", "utf8");
/** What the article shows as code, by the way that it is taken along. */
const shownCode = new Map(
  [...article.matchAll(/<pre data-channel="(\w+)">([\s\S]*?)<\/pre>/g)].map(([, channel, code]) => [channel, code]),
);
/** The article as pasted, without how it is indented and without the code that it only shows. */
const pasted = unindented(article.replace(/<pre[\s\S]*?<\/pre>/g, ""));

const FRAME = {
  slug: SLUG,
  width: "responsive",
  height: 480,
  aspect: "4/3",
  layout: "embed",
  theme: "auto",
  language: null,
  load: "visible",
  hide: [],
  view: { kind: "named", id: "three-weeks" },
  title: "From the first round to the second",
  name: "overview",
  altText: "Map: From the first round to the second",
  showWhole: "Show the whole map",
  sandbox: false,
  resizeScript: true,
} as const satisfies Omit<EmbedOptions, "siteAddress">;

const CHOSEN = {
  iframe: FRAME,
  amp: FRAME,
  element: {
    ...FRAME,
    view: { kind: "this", hash: "map=1.7/64/88&t=2025-06-01&types=strike" },
    name: "story",
    height: 640,
    hide: ["title", "list", "timeline"],
    title: "The night, told from both sides",
    altText: "Map: the events of five articles of May and June 2025",
  },
  picture: {
    ...FRAME,
    view: { kind: "named", id: "istanbul" },
    title: "Istanbul and the venues that were not",
    altText: "Map: Istanbul, where both rounds took place, and the struck-out venues Geneva and the Vatican",
  },
} as const satisfies Partial<Record<Channel, Omit<EmbedOptions, "siteAddress">>>;

function unindented(text: string): string {
  return text.replace(/^ +/gm, "");
}

function unescaped(html: string): string {
  return html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** What the Embed dialog gives. */
function code(channel: keyof typeof CHOSEN, siteAddress: string): string {
  const snippets = embedSnippets({ ...CHOSEN[channel], siteAddress });
  return snippets.find((snippet) => snippet.channel === channel)?.text ?? "none";
}

function oembedHtml(siteAddress: string): string {
  const { dataset } = parseDatasetText(datasetText(SLUG));
  if (!dataset) throw new Error("The dataset cannot be read.");
  const publication = publicationOf(dataset, { slug: SLUG, view: "belarus", site: siteAddress });
  return JSON.parse(oembedText(publication) ?? "{}").html;
}

describe("the demonstration article", () => {
  it.each(["iframe", "element", "picture"] as const)("holds the code that the Embed dialog gives: %s", (channel) => {
    expect(pasted).toContain(unindented(code(channel, HERE)));
  });

  it.each(["iframe", "element", "picture", "amp"] as const)(
    "shows the code that the Embed dialog gives: %s",
    (channel) => {
      expect(unescaped(shownCode.get(channel) ?? "")).toContain(code(channel, ELSEWHERE));
    },
  );

  it("holds and shows the HTML that oembed.json gives", () => {
    expect(pasted).toContain(oembedHtml(HERE));
    expect(unescaped(shownCode.get("oembed") ?? "")).toBe(oembedHtml(ELSEWHERE));
  });

  it("has no script and no style inside the page but those of pasted code", () => {
    const own = [...article.matchAll(/<script(?![^>]*\bsrc=)|<style|\son\w+=|javascript:/g)];
    expect(own.map(([text]) => text)).toEqual([]);
  });

  it("is published with all that it refers to", () => {
    const addresses = [...article.matchAll(/\s(?:src|href|srcset)="([^"#?]+)/g)].map(([, address = ""]) => address);
    const files = new Set(siteFiles());
    const missing = addresses
      .filter((address) => !address.startsWith("https:"))
      .map((address) => new URL(address, "http://site/demo/").pathname.slice(1).replace(/(^|\/)$/, "$1index.html"))
      .filter((file) => !files.has(file));
    expect(addresses.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
    expect(readSite("demo/index.html").toString()).toBe(article);
  });
});
