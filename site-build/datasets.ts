import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { isSlug } from "../src/site.ts";

const DATASETS = "geodata/events";
const SUFFIX = ".geojson";

export const datasetText = (slug: string) => readFileSync(join(DATASETS, slug + SUFFIX), "utf8");

export function datasetSlugs(): readonly string[] {
  const names = readdirSync(DATASETS).filter((name) => name.endsWith(SUFFIX));
  return names.map((name) => name.slice(0, -SUFFIX.length)).filter(isSlug);
}

/** Publishes every dataset as `data/{slug}.geojson`, in development as in the build. */
export function publishDatasets(): Plugin {
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
