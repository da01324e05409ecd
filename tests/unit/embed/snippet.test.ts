import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EmbedOptions, embedAddress, embedSnippets } from "../../../src/embed/snippet.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import { CHANNELS, type Channel } from "../../../src/model/embedding.ts";

const PAGE = "https://maps.example/news/e/talks/";

const BASE: EmbedOptions = {
  siteAddress: "https://maps.example/news/",
  slug: "talks",
  view: { kind: "whole" },
  title: "Talks in Istanbul",
  width: "responsive",
  height: 480,
  aspect: "4/3",
  layout: "embed",
  theme: "auto",
  language: null,
  load: "visible",
  hide: [],
  name: "dateline-1",
  altText: "A map of the talks",
  showWhole: "Show the whole map",
  sandbox: false,
  resizeScript: false,
};

const optionsOf = (parts: Partial<EmbedOptions> = {}) => deepFreeze({ ...BASE, ...parts });
const THIS = { kind: "this", hash: "map=5.2/48.9/37.8&t=2024-11-21/2025-06-02" } as const;

function codeFor(channel: Channel, parts: Partial<EmbedOptions> = {}): string {
  return embedSnippets(optionsOf(parts)).find((snippet) => snippet.channel === channel)?.text ?? "";
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => ENTITIES[name] ?? "");

/** The attributes of each start tag of a name, as a browser reads them. */
function tags(html: string, name: string): readonly Readonly<Record<string, string>>[] {
  const start = new RegExp(`<${name}((?:\\s+[^\\s=>"]+(?:="[^"]*")?)*)\\s*>`, "g");
  return [...html.matchAll(start)].map(([, inside]) => {
    const attributes = [...(inside ?? "").matchAll(/([^\s=>"]+)(?:="([^"]*)")?/g)];
    return Object.fromEntries(attributes.map(([, key, value]) => [key, unescaped(value ?? "")]));
  });
}

/** Names of all elements that begin in some code, in their order. */
const elementNames = (html: string) => [...html.matchAll(/<([a-z-]+)/g)].map(([, name]) => name);

describe("the address of a frame", () => {
  it("names the dataset and the layout, and nothing else while all is as usual", () => {
    expect(embedAddress(optionsOf())).toBe(`${PAGE}?ui=embed`);
  });

  it("leads to the page of a named view", () => {
    expect(embedAddress(optionsOf({ view: { kind: "named", id: "may" } }))).toBe(`${PAGE}v/may/?ui=embed`);
  });

  it("carries a view without a name behind the #", () => {
    expect(embedAddress(optionsOf({ view: THIS }))).toBe(`${PAGE}?ui=embed#map=5.2/48.9/37.8&t=2024-11-21/2025-06-02`);
  });

  it("has no # for a view that is as the page opens", () => {
    expect(embedAddress(optionsOf({ view: { kind: "this", hash: "" } }))).toBe(`${PAGE}?ui=embed`);
  });

  it("writes how the map looks in one order, whatever the order of the choices", () => {
    const look = { layout: "mini", theme: "dark", language: "uk", load: "click" } as const;
    const address = `${PAGE}?ui=mini&theme=dark&lang=uk&load=click&hide=list,legend,search`;
    expect(embedAddress(optionsOf({ ...look, hide: ["search", "legend", "list"] }))).toBe(address);
    expect(embedAddress(optionsOf({ hide: ["list", "search", "legend"], ...look }))).toBe(address);
  });
});

describe("the code for a frame", () => {
  const frame = (parts: Partial<EmbedOptions> = {}) => tags(codeFor("iframe", parts), "iframe")[0];

  it("is one element that needs no script on the page", () => {
    expect(elementNames(codeFor("iframe"))).toEqual(["iframe"]);
    expect(frame()).toEqual({
      src: `${PAGE}?ui=embed`,
      title: "Talks in Istanbul",
      name: "dateline-1",
      width: "100%",
      height: "480",
      style: "border:0;width:100%;height:auto;aspect-ratio:4/3;min-height:min(480px,80svh);max-height:80svh",
      loading: "lazy",
      allow: "fullscreen; clipboard-write",
      referrerpolicy: "strict-origin-when-cross-origin",
    });
  });

  it("keeps its height at every width where no aspect is chosen", () => {
    const { aspect: _, ...rest } = BASE;
    const [snippet] = embedSnippets(deepFreeze(rest));
    expect(snippet?.text).toContain('style="border:0;width:100%;height:480px;max-height:80svh"');
  });

  it("never grows wider than the column where its size is fixed", () => {
    expect(frame({ width: 640 })).toMatchObject({
      width: "640",
      height: "480",
      style: "border:0;max-width:100%;max-height:80svh",
    });
  });

  it("is not held back by the browser where it is to load at once", () => {
    expect(frame({ load: "eager" })?.["loading"]).toBeUndefined();
    expect(frame({ load: "eager" })?.["src"]).toContain("load=eager");
  });

  it("is given no more than it needs on request", () => {
    expect(frame({ sandbox: true })?.["sandbox"]).toBe(
      "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads",
    );
  });

  it("is followed by the script that resizes it on request", () => {
    expect(tags(codeFor("iframe", { resizeScript: true }), "script")).toEqual([
      { async: "", src: "https://maps.example/news/embed/1/resize.js" },
    ]);
  });

  it("has no name where none is wanted", () => {
    expect(frame({ name: "" })).not.toHaveProperty("name");
  });
});

describe("the code for the element", () => {
  const map = (parts: Partial<EmbedOptions> = {}) => tags(codeFor("element", parts), "dateline-map")[0];

  it("says page, view and look in attributes, and leaves out what is usual", () => {
    expect(map()).toEqual({ id: "dateline-1", src: PAGE, height: "480" });
    const look = { layout: "mini", theme: "dark", language: "uk", load: "click", hide: ["list", "title"] } as const;
    expect(map({ ...look, view: THIS, width: 640 })).toEqual({
      id: "dateline-1",
      src: PAGE,
      view: THIS.hash,
      theme: "dark",
      lang: "uk",
      ui: "mini",
      load: "click",
      hide: "title,list",
      height: "480",
      style: "width:640px;max-width:100%",
    });
  });

  it("brings its script, and inside what there is to see without it: picture, link and caption", () => {
    const code = codeFor("element");
    expect(elementNames(code)).toEqual([
      "script",
      "dateline-map",
      "figure",
      "a",
      "picture",
      "source",
      "img",
      "figcaption",
    ]);
    expect(tags(code, "script")).toEqual([{ async: "", src: "https://maps.example/news/embed/1/embed.js" }]);
  });
});

describe("the code for an AMP page", () => {
  const frame = (parts: Partial<EmbedOptions> = {}) => tags(codeFor("amp", parts), "amp-iframe")[0];

  it("has what AMP asks of a frame that may grow: a sandbox, a button and a picture that stands in", () => {
    const code = codeFor("amp");
    expect(frame()).toMatchObject({ src: `${PAGE}?ui=embed`, resizable: "", frameborder: "0" });
    expect(frame()?.["sandbox"]).toContain("allow-scripts");
    expect(tags(code, "div")).toEqual([
      { overflow: "", tabindex: "0", role: "button", "aria-label": "Show the whole map" },
    ]);
    expect(tags(code, "amp-img")).toEqual([
      { placeholder: "", src: `${PAGE}poster.png`, layout: "fill", alt: "A map of the talks" },
    ]);
  });

  it("keeps the height of a frame that is as wide as the column, and the proportions of a fixed one", () => {
    expect(frame()).toMatchObject({ layout: "fixed-height", height: "480" });
    expect(frame()).not.toHaveProperty("width");
    expect(frame({ width: 640 })).toMatchObject({ layout: "responsive", width: "640", height: "480" });
  });
});

describe("the address for oEmbed", () => {
  it("is the page's own, or a named view's", () => {
    expect(codeFor("oembed", { theme: "dark", language: "uk" })).toBe(PAGE);
    expect(codeFor("oembed", { view: { kind: "named", id: "may" } })).toBe(`${PAGE}v/may/`);
  });

  it("is the whole map's for a view without a name", () => {
    expect(codeFor("oembed", { view: THIS })).toBe(PAGE);
  });
});

describe("the code for a picture", () => {
  it("links the picture to the view, with a dark picture for dark pages", () => {
    const code = codeFor("picture", { view: THIS });
    expect(tags(code, "a")).toEqual([{ href: `${PAGE}#${THIS.hash}` }]);
    expect(tags(code, "source")).toEqual([{ media: "(prefers-color-scheme: dark)", srcset: `${PAGE}poster-dark.svg` }]);
    expect(tags(code, "img")[0]).toMatchObject({
      src: `${PAGE}poster.png`,
      width: "1200",
      height: "630",
      alt: "A map of the talks",
      loading: "lazy",
    });
  });

  it.each([
    ["light", "poster.png"],
    ["dark", "poster-dark.svg"],
  ] as const)("has one picture for a page that is %s", (theme, file) => {
    const code = codeFor("picture", { theme });
    expect(tags(code, "source")).toEqual([]);
    expect(tags(code, "img")[0]?.["src"]).toBe(PAGE + file);
  });

  it("shows a named view's own picture", () => {
    const code = codeFor("picture", { view: { kind: "named", id: "may" } });
    expect(tags(code, "img")[0]?.["src"]).toBe(`${PAGE}v/may/poster.png`);
  });
});

describe("the link", () => {
  it("opens the whole page with the same view in the same language", () => {
    expect(codeFor("link", { view: THIS, language: "uk", theme: "dark", hide: ["list"] })).toBe(
      `${PAGE}?lang=uk#${THIS.hash}`,
    );
  });
});

describe("whatever the texts hold", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      `"><script src="//evil.example"></script>`,
      "' onload='alert(1)",
      "</iframe><img src=x>",
      "a\n\nb\r\n\tc",
      "&quot;&amp;amp;&#39;",
      "مفاوضات \u202eإسطنبول\u202c",
    ),
  );
  const texts = fc.record({ title: hostile, altText: hostile, showWhole: hostile, name: hostile });
  const expected = new Map(CHANNELS.map((channel) => [channel, codeFor(channel, { view: THIS })]));

  it("a page that takes the code in gets the same elements with the same addresses", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...CHANNELS), (given, channel) => {
        const code = codeFor(channel, { ...given, view: THIS });
        const usual = expected.get(channel) ?? "";
        expect(elementNames(code)).toEqual(elementNames(usual));
        for (const name of ["iframe", "dateline-map", "amp-iframe", "a", "img", "script"]) {
          const addresses = (html: string) => tags(html, name).map(({ src, href, view }) => ({ src, href, view }));
          expect(addresses(code)).toEqual(addresses(usual));
        }
      }),
    );
  });

  it("the title is read back, on one line", () => {
    fc.assert(
      fc.property(hostile, (title) => {
        const code = codeFor("iframe", { title });
        expect(code).not.toContain("\n");
        expect(tags(code, "iframe")[0]?.["title"]).toBe(title.replace(/\s+/g, " ").trim());
      }),
    );
  });

  it("a search in the view cannot leave its attribute", () => {
    const view = { kind: "this", hash: `q="><b>&t=2025` } as const;
    expect(tags(codeFor("iframe", { view }), "iframe")[0]?.["src"]).toBe(`${PAGE}?ui=embed#q="><b>&t=2025`);
  });
});
