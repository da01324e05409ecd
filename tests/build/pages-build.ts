import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { type PosterRequest, publishedPages } from "../../site-build/published-pages.ts";
import { BUILT_IN_BASEMAP } from "../../src/model/basemap-setting.ts";

/** A picture that says no more than how large it is and in which colours. */
function placeholder({ width, height, theme }: PosterRequest): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" class="still" role="img" aria-label="Map" viewBox="0 0 ${width} ${height}"><title>${theme}</title><path fill="#9ab" d="M0 0H${width}V${height}H0Z"/></svg>`;
}

/** Builds the published pages alone, with stand-ins for picture, loader and app; the folder that they are in. */
export async function buildPages(site: string | null): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  await build({
    configFile: false,
    publicDir: false,
    base: "./",
    logLevel: "error",
    plugins: [
      publishedPages({
        site,
        basemap: BUILT_IN_BASEMAP,
        styles: "src/page.css",
        app: "src/has-webgl.ts",
        loader: async () => `"use strict";`,
        poster: placeholder,
        png: async (svg) => new TextEncoder().encode(svg),
      }),
    ],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, rolldownOptions: { input: "src/page.css" } },
  });
  return folder;
}
