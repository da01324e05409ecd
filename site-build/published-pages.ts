import { resolve } from "node:path";
import type { Plugin, PreviewServer, Rolldown } from "vite";
import type { BasemapSetting } from "../src/model/basemap-setting.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { parseDatasetText } from "../src/model/parsing/parse-dataset.ts";
import { textIn } from "../src/model/text.ts";
import type { View } from "../src/model/view/view.ts";
import { oembedText, POSTER_SIZE } from "../src/prerender/oembed.ts";
import type { Publication, SiteFiles } from "../src/prerender/publication.ts";
import { publishedHtml } from "../src/prerender/published-html.ts";
import { type PublishedPage, pageFolder, pagesOf } from "../src/prerender/published-page.ts";
import { sitemapText } from "../src/prerender/sitemap.ts";
import { SITE_NAME } from "../src/site.ts";
import { problems as problemWords } from "../src/words/en/problems.ts";
import { loadFrameWords } from "../src/words/frame-words.ts";
import { problemText } from "../src/words/problem-words.ts";
import { loadPublishedWords } from "../src/words/published-words.ts";
import { loadRangeWords } from "../src/words/range-words.ts";
import { loadWords } from "../src/words/words.ts";
import { datasetSlugs, datasetText } from "./datasets.ts";
import type { ScriptFile } from "./embed-scripts.ts";

/** A picture of a view, in CSS pixels. `classes` takes its colours from the page's style sheet. */
export interface PosterRequest {
  readonly slug: string;
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly theme: "classes" | "light" | "dark";
  /** Title of the named view, said large on its card. */
  readonly heading?: string;
  /** Begins the ids within a picture that stands in the page beside another one. */
  readonly idPrefix?: string;
}

export interface PublishedPagesOptions {
  /** Address of the site's folder, with a slash at its end; null: not known. */
  readonly site: string | null;
  readonly basemap: BasemapSetting;
  /** Source file of the pages' style sheet. */
  readonly styles: string;
  /** Source file of the module that the loader brings. */
  readonly app?: string;
  /** Text of the classic script that is all a page begins with. */
  readonly loader?: () => Promise<string>;
  /** The module that the loader brings where a link shows another view, and what that one brings; the entry first. */
  readonly linkedView?: () => Promise<readonly ScriptFile[]>;
  /** The picture as an `<svg>` element. Without it pages have none. */
  readonly poster?: (request: PosterRequest) => string;
  /** A picture in light colours as PNG. Without it link previews have no picture. */
  readonly png?: (svg: string) => Promise<Uint8Array>;
}

/** The pictures within the page, in CSS pixels: for wide places and, so that its labels are read, for narrow ones. */
const PICTURES = [
  { width: 720, height: 480, idPrefix: "wide-" },
  { width: 400, height: 320, idPrefix: "narrow-" },
] as const;

/**
 * Writes for every dataset that is read without a fault, and for each of its named views, a page of plain HTML
 * (`e/{slug}/index.html`, `e/{slug}/v/{view}/index.html`) with its pictures beside it; where the site's address is known
 * its oEmbed answer too, and the site's `sitemap.xml`. A dataset with faults has no page: the build says so.
 */
export function publishedPages(options: PublishedPagesOptions): Plugin {
  return {
    name: "dateline-published-pages",
    buildStart() {
      if (this.environment.mode !== "build") return;
      for (const entry of [options.styles, options.app])
        if (entry) this.emitFile({ type: "chunk", id: resolve(entry), preserveSignature: "strict" });
    },
    async generateBundle(_, bundle) {
      if (!options.site) this.info(WITHOUT_ADDRESS);
      const linkedView = (await options.linkedView?.()) ?? [];
      for (const { fileName, source } of linkedView) this.emitFile({ type: "asset", fileName, source });
      const files = await siteFiles(bundle, { ...options, linkedView }, (source) => {
        const reference = this.emitFile({ type: "asset", name: "loader.js", source });
        return this.getFileName(reference);
      });
      const pages: PublishedPage[] = [];
      for (const slug of datasetSlugs()) {
        const { dataset, faults } = soundDataset(slug);
        if (!dataset) this.warn(`e/${slug}/ is not written, because the dataset has faults:\n${faults.join("\n")}`);
        else pages.push(...pagesOf(slug, dataset));
      }
      for (const page of pages) {
        for (const [name, source] of Object.entries(await filesOf(page, files, options))) {
          this.emitFile({ type: "asset", fileName: pageFolder(page) + name, source });
        }
      }
      if (options.site) {
        this.emitFile({ type: "asset", fileName: "sitemap.xml", source: sitemapText(options.site, pages) });
      }
    },
    configurePreviewServer: redirectToFolders,
  };
}

const WITHOUT_ADDRESS =
  "DATELINE_SITE is not set: the published pages have no canonical address, no preview picture for links and no oEmbed answer.";

interface SoundDataset {
  readonly dataset: Dataset | null;
  readonly faults: readonly string[];
}

function soundDataset(slug: string): SoundDataset {
  const { dataset, problems } = parseDatasetText(datasetText(slug));
  if (dataset && problems.length === 0) return { dataset, faults: [] };
  return { dataset: null, faults: problems.map((problem) => problemText(problem, problemWords)) };
}

interface BuiltOptions extends Pick<PublishedPagesOptions, "styles" | "app" | "loader"> {
  readonly linkedView: readonly ScriptFile[];
}

async function siteFiles(
  bundle: Rolldown.OutputBundle,
  { styles, app, loader, linkedView: [linked] }: BuiltOptions,
  emitScript: (source: string) => string,
): Promise<SiteFiles> {
  const outputs = Object.values(bundle);
  const asset = (source: string) =>
    outputs.find((output) => output.type === "asset" && output.originalFileNames.includes(source))?.fileName;
  const chunk = (source: string) =>
    outputs.find((output) => output.type === "chunk" && output.facadeModuleId === resolve(source))?.fileName;
  const sheet = asset(styles);
  if (!sheet) throw new Error(`The build has no style sheet of ${styles}.`);
  const [icon, module] = [asset("src/favicon.svg"), app && chunk(app)];
  return {
    styles: sheet,
    ...(icon && { icon }),
    ...(module && { app: module }),
    ...(linked && { linkedView: linked.fileName }),
    ...(loader && { loader: emitScript(await loader()) }),
  };
}

/** What lies in the page's folder, by name. */
async function filesOf(
  page: PublishedPage,
  files: SiteFiles,
  { site, basemap, poster, png }: PublishedPagesOptions,
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const { slug, view, dataset, named } = page;
  const heading = named && { heading: textIn(named.title, dataset.language) };
  const draw = (size: Pick<PosterRequest, "width" | "height" | "idPrefix">, theme: PosterRequest["theme"]) =>
    poster?.({ slug, view, ...size, theme, ...heading }) ?? null;
  const [light, dark] = [draw(POSTER_SIZE, "light"), draw(POSTER_SIZE, "dark")];
  const [words, publishedWords, rangeWords, frameWords] = await Promise.all([
    loadWords(dataset.language),
    loadPublishedWords(dataset.language),
    loadRangeWords(dataset.language),
    loadFrameWords(dataset.language),
  ]);
  const publication: Publication = {
    page,
    words,
    publishedWords,
    rangeWords,
    frameWords,
    files,
    siteName: SITE_NAME,
    site,
    hosts: basemap.kind === "built-in" ? [] : basemap.hosts,
    pictures: PICTURES.flatMap((size) => draw(size, "classes") ?? []),
    hasPoster: light !== null && png !== undefined,
  };
  const answer = oembedText(publication);
  return {
    "index.html": publishedHtml(publication),
    ...(answer && { "oembed.json": answer }),
    ...(light && { "poster.svg": light }),
    ...(dark && { "poster-dark.svg": dark }),
    ...(light && png && { "poster.png": await png(light) }),
  };
}

/** As web servers do: the address of a folder without its slash leads to the one with it, or relative addresses would miss. */
function redirectToFolders(server: PreviewServer): void {
  server.middlewares.use((request, response, next) => {
    const [, path, rest] =
      /^(\/demo|\/e\/[a-z0-9-]{1,64}(?:\/v\/[A-Za-z0-9._~-]{1,64})?)(\?.*)?$/.exec(request.url ?? "") ?? [];
    if (!path) return next();
    response.writeHead(301, { Location: `${path}/${rest ?? ""}` }).end();
  });
}
