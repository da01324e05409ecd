import { escapeHtml } from "../model/escape-html.ts";
import { type Publication, pageTitle } from "./publication.ts";
import { type PublishedPage, pageFolder } from "./published-page.ts";

/** Of `poster.png`, in pixels: what link previews ask for. */
export const POSTER_SIZE = { width: 1200, height: 630 } as const;
/** Of the frame, in CSS pixels. */
const FRAME_SIZE = { width: 640, height: 480 } as const;
const CACHE_SECONDS = 3600;

/** Where the page's picture lies; null without the site's address or without a picture. */
export function posterAddress({ page, site, hasPoster }: Publication): string | null {
  return site && hasPoster ? `${site}${pageFolder(page)}poster.png` : null;
}

/** Where the page's oEmbed answer lies. */
export function oembedAddress(site: string, page: PublishedPage): string {
  return `${site}${pageFolder(page)}oembed.json`;
}

/**
 * The page's answer to oEmbed (oembed.com, version 1.0), as JSON; null without the site's address. A frame after a quotation
 * that stands in for it, with no attribute but those that WordPress leaves to providers it does not know. A file answers every
 * question alike: `maxwidth` and `maxheight` change nothing.
 */
export function oembedText(publication: Publication): string | null {
  const { page, site, siteName } = publication;
  if (site === null) return null;
  const address = escapeHtml(site + pageFolder(page));
  const title = escapeHtml(pageTitle(page));
  const { width, height } = FRAME_SIZE;
  const frame = `<iframe title="${title}" src="${address}?ui=embed" width="${width}" height="${height}" frameborder="0"></iframe>`;
  const thumbnail = posterAddress(publication);
  const answer = {
    version: "1.0",
    type: "rich",
    title: pageTitle(page),
    provider_name: siteName,
    provider_url: site,
    cache_age: CACHE_SECONDS,
    width,
    height,
    ...(thumbnail && {
      thumbnail_url: thumbnail,
      thumbnail_width: POSTER_SIZE.width,
      thumbnail_height: POSTER_SIZE.height,
    }),
    html: `<blockquote><a href="${address}">${title}</a></blockquote>${frame}`,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
