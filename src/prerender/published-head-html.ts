import { escapeHtml } from "../model/escape-html.ts";
import { policyHtml } from "./head-html.ts";
import { jsonLdText } from "./json-ld.ts";
import { oembedAddress, POSTER_SIZE, posterAddress } from "./oembed.ts";
import { plainText } from "./plain-text.ts";
import { type Publication, pageDescription, pageTitle } from "./publication.ts";
import { pageFolder, rootFrom } from "./published-page.ts";
import { shownText } from "./shown-text.ts";

/** The lines of the page's `<head>`. Without the site's address nothing that needs an absolute one. */
export function publishedHeadHtml(publication: Publication): readonly string[] {
  const { page, files, hosts } = publication;
  const root = rootFrom(page);
  const modules = [
    files.app ? ` data-app="${root}${files.app}"` : "",
    files.linkedView ? ` data-linked-view="${root}${files.linkedView}"` : "",
  ].join("");
  return [
    `<meta charset="utf-8" />`,
    policyHtml(hosts),
    `<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />`,
    `<meta name="color-scheme" content="light dark" />`,
    `<title>${escapeHtml(pageTitle(page))}</title>`,
    `<meta name="description" content="${escapeHtml(pageDescription(publication))}" />`,
    ...previewHtml(publication),
    ...(files.icon ? [`<link rel="icon" href="${root}${files.icon}" type="image/svg+xml" />`] : []),
    `<link rel="stylesheet" href="${root}${files.styles}" />`,
    ...(files.loader ? [`<script defer src="${root}${files.loader}"${modules}></script>`] : []),
    `<script type="application/ld+json">${jsonLdText(publication)}</script>`,
  ];
}

/** Open Graph and its like, the canonical address, and where the oEmbed answer lies. */
function previewHtml(publication: Publication): readonly string[] {
  const { page, site, hasPoster, words, publishedWords } = publication;
  const { dataset } = page;
  const property = (name: string, content: string) => `<meta property="${name}" content="${escapeHtml(content)}" />`;
  const title = pageTitle(page);
  const image = posterAddress(publication);
  return [
    property("og:type", "article"),
    property("og:site_name", publication.siteName),
    property("og:title", title),
    property("og:description", pageDescription(publication)),
    property("og:locale", openGraphLocale(dataset.language)),
    ...(dataset.updated ? [property("article:modified_time", dataset.updated)] : []),
    ...(image
      ? [
          property("og:image", image),
          property("og:image:type", "image/png"),
          property("og:image:width", String(POSTER_SIZE.width)),
          property("og:image:height", String(POSTER_SIZE.height)),
          property("og:image:alt", plainText(shownText(page, words, publishedWords))),
        ]
      : []),
    `<meta name="twitter:card" content="${hasPoster && site ? "summary_large_image" : "summary"}" />`,
    ...(site
      ? [
          property("og:url", site + pageFolder(page)),
          `<link rel="canonical" href="${escapeHtml(site + pageFolder(page))}" />`,
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembedAddress(site, page))}" title="${escapeHtml(title)}" />`,
        ]
      : []),
  ];
}

/** Open Graph asks for `language_TERRITORY`: the territory is the likeliest where the dataset names none. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}
