import { describe, expect, it } from "vitest";
import { oembedText } from "../../../src/prerender/oembed.ts";
import { plainText } from "../../../src/prerender/plain-text.ts";
import { publishedHeadHtml } from "../../../src/prerender/published-head-html.ts";
import { pagesOf } from "../../../src/prerender/published-page.ts";
import { sitemapText } from "../../../src/prerender/sitemap.ts";
import { directionOf } from "../../../src/prerender/text-direction.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";
import { publicationOf } from "./publication-builder.ts";

const SITE = "https://maps.example/a/";
const DATASET = datasetOf([newsEvent("a", { edtf: "2025-06-02" }), newsEvent("b", { edtf: "2025-06" })], {
  title: "Talks & strikes",
  description: "What is told.",
  views: [{ id: "june", title: "The night", view: "t=2025-06-02" }],
});
const head = (parts: Parameters<typeof publicationOf>[1] = {}) => publishedHeadHtml(publicationOf(DATASET, parts));

describe("the head of a page", () => {
  it("is titled by the dataset, and by a named view before it", () => {
    expect(head()).toContain("<title>Talks &amp; strikes</title>");
    expect(head({ view: "june" })).toContain("<title>The night: Talks &amp; strikes</title>");
  });

  it("describes a named view by its period and its counts first", () => {
    expect(head()).toContain(`<meta name="description" content="What is told." />`);
    expect(head({ view: "june" })).toContain(
      `<meta name="description" content="Shown: 2 June 2025. 1 in this period · 1 may be. What is told." />`,
    );
  });

  it("carries the content policy before anything that it rules, with a foreign basemap's hosts", () => {
    expect(head()[1]).toContain("default-src 'none'; script-src 'self'");
    expect(head({ hosts: ["https://tiles.example"] })[1]).toContain("connect-src 'self' https://tiles.example");
  });

  it("says the canonical address without view and presentation", () => {
    expect(head({ site: SITE, view: "june" })).toContain(
      `<link rel="canonical" href="https://maps.example/a/e/talks/v/june/" />`,
    );
  });

  it("has a large picture with its size and a text where there is one", () => {
    const lines = head({ site: SITE, hasPoster: true });
    expect(lines).toContain(`<meta property="og:image" content="https://maps.example/a/e/talks/poster.png" />`);
    expect(lines).toContain(`<meta property="og:image:width" content="1200" />`);
    expect(lines).toContain(`<meta property="og:image:height" content="630" />`);
    expect(lines).toContain(`<meta property="og:image:alt" content="Shown: all dates. 2 in this period." />`);
    expect(lines).toContain(`<meta name="twitter:card" content="summary_large_image" />`);
  });

  it("promises no picture that is not there", () => {
    const lines = head({ site: SITE }).join("\n");
    expect(lines).not.toContain("og:image");
    expect(lines).toContain(`<meta name="twitter:card" content="summary" />`);
  });

  it("has no absolute address where the site's is not known", () => {
    expect(
      head({ hasPoster: true })
        .join("\n")
        .replace(/<script.*<\/script>/, ""),
    ).not.toContain("http://");
    expect(head({ hasPoster: true }).join("\n")).not.toMatch(/canonical|og:url|og:image|oembed/);
  });

  it("names the territory that Open Graph asks for", () => {
    const locale = (language: string) =>
      publishedHeadHtml(publicationOf(datasetOf([], { language }))).find((line) => line.includes("og:locale"));
    expect(locale("uk")).toContain(`content="uk_UA"`);
    expect(locale("en-GB")).toContain(`content="en_GB"`);
  });

  it("loads a classic script that is told where the app is", () => {
    const files = { styles: "assets/page.css", loader: "assets/loader.js", app: "assets/app.js" };
    expect(head({ files, view: "june" })).toContain(
      `<script defer src="../../../../assets/loader.js" data-app="../../../../assets/app.js"></script>`,
    );
  });
});

describe("the oEmbed answer of a page", () => {
  it("is a frame of the page after a quotation that stands in for it", () => {
    expect(JSON.parse(oembedText(publicationOf(DATASET, { site: SITE, hasPoster: true })) ?? "")).toEqual({
      version: "1.0",
      type: "rich",
      title: "Talks & strikes",
      provider_name: "Dateline",
      provider_url: SITE,
      cache_age: 3600,
      width: 640,
      height: 480,
      thumbnail_url: `${SITE}e/talks/poster.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      html: `<blockquote><a href="${SITE}e/talks/">Talks &amp; strikes</a></blockquote><iframe title="Talks &amp; strikes" src="${SITE}e/talks/?ui=embed" width="640" height="480" frameborder="0"></iframe>`,
    });
  });

  it("has no thumbnail where there is no picture", () => {
    expect(oembedText(publicationOf(DATASET, { site: SITE }))).not.toContain("thumbnail");
  });

  it("is not given without the site's address", () => {
    expect(oembedText(publicationOf(DATASET, { hasPoster: true }))).toBeNull();
  });

  it("lets no title out of its attribute or its link", () => {
    const dataset = datasetOf([], { title: `"></iframe></blockquote><script>` });
    const { html } = JSON.parse(oembedText(publicationOf(dataset, { site: SITE })) ?? "");
    expect(html.match(/<\/?\w+/g)).toEqual(["<blockquote", "<a", "</a", "</blockquote", "<iframe", "</iframe"]);
  });
});

describe("the map of a site", () => {
  it("lists the bare address and every page, with the day of its last change", () => {
    const pages = pagesOf("talks", datasetOf([], { updated: "2025-06-05" }));
    expect(sitemapText(SITE, pages)).toContain(
      `  <url><loc>${SITE}</loc></url>\n  <url><loc>${SITE}e/talks/</loc><lastmod>2025-06-05</lastmod></url>\n`,
    );
  });
});

describe("plain text", () => {
  it("is one line, and turns nothing round", () => {
    expect(plainText(" a\n\u0000b\t\u202Ec\u202C \u2066d\u2069 ")).toBe("a b c d");
  });

  it("keeps marks of direction that scripts need", () => {
    expect(plainText("a\u200Fb\u200E")).toBe("a\u200Fb\u200E");
  });
});

describe("the direction of a language", () => {
  it("is that of the script it is most likely written in", () => {
    const tags = ["en", "uk", "ar", "he", "fa-IR", "ku-Arab", "ku", "az", "und"];
    expect(tags.filter((tag) => directionOf(tag) === "rtl")).toEqual(["ar", "he", "fa-IR", "ku-Arab"]);
  });
});
