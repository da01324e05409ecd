import type { Plugin } from "vite";
import type { BasemapSetting } from "../src/model/basemap-setting.ts";
import { parseDatasetText } from "../src/model/parsing/parse-dataset.ts";
import { eventListHtml } from "../src/prerender/event-list-html.ts";
import { headHtml } from "../src/prerender/head-html.ts";
import { DEFAULT_DATASET } from "../src/site.ts";
import { en } from "../src/words/en/en.ts";
import { problems as problemWords } from "../src/words/en/problems.ts";
import { problemText } from "../src/words/problem-words.ts";
import { datasetText } from "./datasets.ts";

/**
 * Writes the default dataset's events, its title and the content policy into index.html. A default dataset that cannot
 * be read whole ends the build with the reader's own sentences.
 */
export function prerenderEvents(basemap: BasemapSetting): Plugin {
  return {
    name: "dateline-prerender",
    apply: "build",
    transformIndexHtml(html) {
      const { dataset, problems } = parseDatasetText(datasetText(DEFAULT_DATASET));
      if (!dataset || problems.length > 0) {
        throw new Error(problems.map((problem) => problemText(problem, problemWords)).join("\n"));
      }
      const hosts = basemap.kind === "built-in" ? [] : basemap.hosts;
      return html
        .replace(/<title>.*<\/title>/, () => headHtml(dataset, hosts))
        .replace("<!--events-->", () => eventListHtml(dataset, en));
    },
  };
}
