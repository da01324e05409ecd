import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { parseDatasetText } from "./src/model/parsing/parse-dataset.ts";
import { eventListHtml } from "./src/prerender/event-list-html.ts";
import { headHtml } from "./src/prerender/head-html.ts";
import { DEFAULT_DATASET, isSlug } from "./src/site.ts";
import { en } from "./src/words/en/en.ts";
import { problems as problemWords } from "./src/words/en/problems.ts";
import { problemText } from "./src/words/problem-words.ts";

const DATASETS = "geodata/events";
const SUFFIX = ".geojson";

const datasetText = (slug: string) => readFileSync(join(DATASETS, slug + SUFFIX), "utf8");

function datasetSlugs(): readonly string[] {
  const names = readdirSync(DATASETS).filter((name) => name.endsWith(SUFFIX));
  return names.map((name) => name.slice(0, -SUFFIX.length)).filter(isSlug);
}

/** Publishes every dataset as `data/{slug}.geojson`, in development as in the build. */
function publishDatasets(): Plugin {
  return {
    name: "dateline-datasets",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const slug = /^\/data\/([a-z0-9-]{1,64})\.geojson(?:\?|$)/.exec(request.url ?? "")?.[1];
        if (!slug || !datasetSlugs().includes(slug)) return next();
        response.setHeader("Content-Type", "application/geo+json");
        response.end(datasetText(slug));
      });
    },
    generateBundle() {
      for (const slug of datasetSlugs()) {
        this.emitFile({ type: "asset", fileName: `data/${slug}${SUFFIX}`, source: datasetText(slug) });
      }
    },
  };
}

/**
 * Writes the default dataset's events, its title and the content policy into index.html. A default dataset that cannot
 * be read whole ends the build with the reader's own sentences.
 */
function prerenderEvents(): Plugin {
  return {
    name: "dateline-prerender",
    apply: "build",
    transformIndexHtml(html) {
      const { dataset, problems } = parseDatasetText(datasetText(DEFAULT_DATASET));
      if (!dataset || problems.length > 0) {
        throw new Error(problems.map((problem) => problemText(problem, problemWords)).join("\n"));
      }
      return html
        .replace(/<title>.*<\/title>/, () => headHtml(dataset))
        .replace("<!--events-->", () => eventListHtml(dataset, en));
    },
  };
}

export default defineConfig({
  base: "./",
  publicDir: "geodata/served",
  plugins: [publishDatasets(), prerenderEvents()],
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    // Older targets turn :dir() into a list of languages, which knows nothing of `dir`.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    license: { fileName: "third-party-licenses.md" },
    manifest: "build-manifest.json",
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre-gl", test: /node_modules[\\/]maplibre-gl/ },
            { name: "pmtiles", test: /node_modules[\\/](pmtiles|fflate)/ },
          ],
        },
      },
    },
  },
  preview: { headers: { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" } },
});
