import { defineConfig } from "vite";
import { readBasemapSetting } from "./site-build/basemap-setting.ts";
import { publishDatasets } from "./site-build/datasets.ts";
import { publishDemoArticle } from "./site-build/demo-article.ts";
import { classicScript, moduleFiles, publishEmbedScripts } from "./site-build/embed-scripts.ts";
import { prerenderEvents } from "./site-build/prerender-events.ts";
import { publishedPages } from "./site-build/published-pages.ts";
import { publishRanges } from "./site-build/ranges.ts";
import { readSiteAddress } from "./site-build/site-address.ts";
import { publishStillData } from "./site-build/still-data.ts";
import { pngFromSvg, stillSvg } from "./site-build/stills.ts";
import { writeTileFiles } from "./site-build/tile-files.ts";
import { mapInBox } from "./src/picture.ts";

const basemap = readBasemapSetting(process.env["DATELINE_BASEMAP"]);
const site = readSiteAddress(process.env["DATELINE_SITE"]);
const hasTileFiles = basemap.kind === "built-in" && basemap.tiles === "files";

/**
 * Of what a part needs, styles are fetched with it, and for the map its scripts too, which are large. For the small parts
 * the list of what to fetch early would weigh more than it saves.
 */
function withoutSmallScripts(part: string, dependencies: string[]): string[] {
  return part.includes("/map-view") ? dependencies : dependencies.filter((file) => file.endsWith(".css"));
}

export default defineConfig({
  base: "./",
  publicDir: "geodata/served",
  // What is not there is answered with 404, not with the page.
  appType: "mpa",
  plugins: [
    publishDatasets(),
    publishRanges(),
    publishStillData(),
    prerenderEvents(basemap),
    publishEmbedScripts(),
    publishDemoArticle(),
    publishedPages({
      site,
      basemap,
      styles: "src/page.css",
      app: "src/app-entry.ts",
      loader: () => classicScript("src/frame/loader.ts"),
      linkedView: () => moduleFiles("src/linked/linked-view.ts"),
      poster: (request) => stillSvg(request.theme === "classes" ? mapInBox(request) : request),
      png: pngFromSvg,
    }),
    ...(hasTileFiles ? [writeTileFiles()] : []),
  ],
  define: { "import.meta.env.DATELINE_BASEMAP": JSON.stringify(basemap) },
  build: {
    assetsInlineLimit: 0,
    // Every browser that the site is built for has modulepreload.
    modulePreload: { polyfill: false, resolveDependencies: withoutSmallScripts },
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
            // All that the page begins with is one file: it packs better than the ten that it would be.
            { name: "app", test: /src[\\/]main\.ts/ },
            // What the live map and its picture share.
            {
              name: "marks",
              test: /src[\\/](model[\\/](marks|basemap-credit)|words[\\/](describe-target|range-label))/,
            },
          ],
        },
      },
    },
  },
  preview: { headers: { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" } },
});
