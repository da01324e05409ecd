import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** By the name in the folder `demo/` of the build. */
const FILES: Readonly<Record<string, string>> = {
  "index.html": "demo/article.html",
  "article.css": "demo/article.css",
  "icon.svg": "src/favicon.svg",
};

/** Publishes the article that shows every way to take a map along, as it was written: it is a page as a newsroom's own. */
export function publishDemoArticle(): Plugin {
  return {
    name: "dateline-demo-article",
    generateBundle() {
      for (const [name, source] of Object.entries(FILES))
        this.emitFile({ type: "asset", fileName: `demo/${name}`, source: readFileSync(source, "utf8") });
    },
  };
}
