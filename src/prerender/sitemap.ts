import { escapeHtml } from "../model/escape-html.ts";
import { type PublishedPage, pageFolder } from "./published-page.ts";

/** `sitemap.xml` of the site (sitemaps.org): the bare address and all published pages. */
export function sitemapText(site: string, pages: readonly PublishedPage[]): string {
  const entry = (address: string, updated?: string) => {
    const modified = updated ? `<lastmod>${updated}</lastmod>` : "";
    return `  <url><loc>${escapeHtml(address)}</loc>${modified}</url>`;
  };
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    entry(site),
    ...pages.map((page) => entry(site + pageFolder(page), page.dataset.updated)),
    "</urlset>",
    "",
  ].join("\n");
}
