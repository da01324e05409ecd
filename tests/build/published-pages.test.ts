import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetSlugs, datasetText } from "../../site-build/datasets.ts";
import { parseDatasetText } from "../../src/model/parsing/parse-dataset.ts";
import { pageFolder, pagesOf } from "../../src/prerender/published-page.ts";
import { buildPages } from "./pages-build.ts";

const SITE = "https://maps.example/dateline/";

const pages = datasetSlugs().flatMap((slug) => {
  const { dataset } = parseDatasetText(datasetText(slug));
  return dataset ? pagesOf(slug, dataset) : [];
});
const folders = pages.map(pageFolder);

let named = "";
let nameless = "";
beforeAll(async () => {
  named = await buildPages(SITE);
  nameless = await buildPages(null);
});
afterAll(() => {
  for (const folder of [named, nameless]) rmSync(folder, { recursive: true, force: true });
});

const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");
const pageIn = (root: string, folder: string) => read(root, `${folder}index.html`);

const UNESCAPED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const unescaped = (html: string) => html.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => UNESCAPED[name] ?? "");

/** All addresses that the page refers to, with what the loader is told. */
function references(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:src|href|data-app|data-linked-view)="([^"]*)"/g)].map(([, address = ""]) =>
    unescaped(address),
  );
}

const isAbsolute = (address: string) => /^https?:/.test(address);

/** Relative addresses that lead to no file, seen from the page's folder as a server with index files would. */
function deadEnds(root: string, folder: string): readonly string[] {
  const html = pageIn(root, folder);
  return references(html).filter((address) => {
    if (isAbsolute(address)) return false;
    if (address.startsWith("#")) return !html.includes(` id="${address.slice(1)}"`);
    const target = resolve(root, folder, address.replace(/[?#].*$/, ""));
    const file = address.endsWith("/") ? join(target, "index.html") : target;
    return !statSync(file, { throwIfNoEntry: false })?.isFile();
  });
}

describe("the published pages of the site as it was built", () => {
  it("are there for every dataset and every named view", () => {
    expect(folders.length).toBeGreaterThan(1);
    expect(folders.filter((folder) => !existsSync(join("dist", folder, "index.html")))).toEqual([]);
  });

  it.each(folders)("%s refers only to files that are there, from its own depth", (folder) => {
    expect(references(pageIn("dist", folder)).length).toBeGreaterThan(5);
    expect(deadEnds("dist", folder)).toEqual([]);
  });

  it.each(folders)("%s has no script or style inside but its data for search", (folder) => {
    const html = pageIn("dist", folder);
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    expect(scripts.filter((tag) => !/\bsrc=|type="application\/ld\+json"/.test(tag))).toEqual([]);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
  });

  it.each(folders)("%s has a picture for wide places and one for narrow ones, and no id twice", (folder) => {
    const html = pageIn("dist", folder);
    const widths = [...html.matchAll(/<svg class="still" viewBox="0 0 (\d+) /g)].map(([, width]) => width);
    expect(widths).toEqual(["720", "400"]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("have a card of 1200 by 630 pixels, and of at most 100 kB", () => {
    for (const folder of folders) {
      const png = readFileSync(join("dist", folder, "poster.png"));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(png.length, folder).toBeLessThanOrEqual(100_000);
    }
  });

  it("fetch no font", () => {
    const [sheet = ""] = references(pageIn("dist", folders[0] ?? "")).filter((address) => address.endsWith(".css"));
    expect(read("dist", join(folders[0] ?? "", sheet))).not.toMatch(/@font-face|url\(/);
  });

  it("take their style sheet and loader without CORS, which an opaque origin may not have", () => {
    expect(folders.filter((folder) => /crossorigin|type="module"/.test(pageIn("dist", folder)))).toEqual([]);
  });
});

describe("published pages with the site's address", () => {
  it.each(folders)("%s says its own address, its picture's and its oEmbed answer's", (folder) => {
    const html = pageIn(named, folder);
    expect(html).toContain(`<link rel="canonical" href="${SITE}${folder}" />`);
    expect(html).toContain(`<meta property="og:url" content="${SITE}${folder}" />`);
    expect(html).toContain(`<meta property="og:image" content="${SITE}${folder}poster.png" />`);
    expect(html).toContain(`<meta name="twitter:card" content="summary_large_image" />`);
    expect(html).toContain(`type="application/json+oembed" href="${SITE}${folder}oembed.json"`);
  });

  it.each(folders)("%s has files under all addresses of the site that it names", (folder) => {
    const addresses = [...pageIn(named, folder).matchAll(/https:\/\/maps\.example\/dateline\/([^"]*)"/g)];
    const files = addresses.map(([, path = ""]) => path.replace(/#.*$/, "").replace(/\/$/, "/index.html"));
    // The dataset's file is published by another part of the build.
    const missing = files.filter((file) => !file.startsWith("data/") && !existsSync(join(named, file)));
    expect(files.length).toBeGreaterThan(4);
    expect(missing).toEqual([]);
  });

  it.each(folders)("%s refers beside them only to files that are there", (folder) => {
    expect(deadEnds(named, folder).filter((address) => !address.includes("data/"))).toEqual([]);
  });

  it.each(folders)("%s names the app's module for the loader", (folder) => {
    const [, app = ""] = /<script defer src="[^"]*" data-app="([^"]*)"><\/script>/.exec(pageIn(named, folder)) ?? [];
    expect(existsSync(join(named, folder, app)), app).toBe(true);
  });

  it.each(folders)("%s holds its picture, and the same in light and in dark beside it", (folder) => {
    expect(pageIn(named, folder)).toContain(`<figure class="poster">\n<svg`);
    expect(read(named, `${folder}poster.svg`)).toContain("<title>light</title>");
    expect(read(named, `${folder}poster-dark.svg`)).toContain("<title>dark</title>");
    expect(read(named, `${folder}poster.png`)).toContain(`viewBox="0 0 1200 630"`);
  });

  it("are listed in the site's map, after the bare address", () => {
    const listed = [...read(named, "sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    expect(listed).toEqual([SITE, ...folders.map((folder) => SITE + folder)]);
  });

  it.each(folders)("%s has an oEmbed answer of which WordPress leaves all", (folder) => {
    const answer = JSON.parse(read(named, `${folder}oembed.json`));
    expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 640, height: 480 });
    expect(answer.thumbnail_url).toBe(`${SITE}${folder}poster.png`);
    expect(leftByWordPress(answer.html)).toBe(answer.html);
    expect(answer.html).toContain(`src="${SITE}${folder}?ui=embed"`);
  });
});

describe("published pages without the site's address", () => {
  it.each(folders)("%s has no absolute address of its own and no oEmbed answer", (folder) => {
    const html = pageIn(nameless, folder);
    expect(html).not.toMatch(/rel="canonical"|og:url|og:image|json\+oembed|maps\.example/);
    expect(html).toContain(`<meta name="twitter:card" content="summary" />`);
    expect(existsSync(join(nameless, folder, "oembed.json"))).toBe(false);
  });

  it("have no map of the site", () => {
    expect(existsSync(join(nameless, "sitemap.xml"))).toBe(false);
  });
});

describe("a page's folder", () => {
  it("holds no page that another one would overwrite", () => {
    expect(new Set(folders.map((folder) => dirname(join(folder, "index.html")))).size).toBe(folders.length);
  });
});

/**
 * What `wp_filter_oembed_result` (WordPress 6) keeps of the HTML of a provider it does not know: these elements with these
 * attributes, then a bare quotation and the first frame. It then sets `sandbox="allow-scripts"` on that.
 */
function leftByWordPress(html: string): string {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    a: ["href"],
    blockquote: [],
    iframe: ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"],
  };
  const kept = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, end: string, element: string, rest: string) => {
    const names = allowed[element];
    if (!names) return "";
    const attributes = [...rest.matchAll(/\s([\w-]+)="[^"]*"/g)].filter(([, name = ""]) => names.includes(name));
    return `<${end}${element}${attributes.map(([text]) => text).join("")}>`;
  });
  const [, quotation = "", frame = ""] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kept) ?? [];
  return quotation + frame;
}
