import type { Dataset } from "../model/dataset.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { textIn } from "../model/text.ts";

/**
 * The content policy of every page: nothing but our own, and for a basemap of somebody else its `hosts` for data, fonts and
 * pictures, never for scripts. A `data:` worker is what MapLibre falls back to in an opaque origin; frame-ancestors cannot be
 * set here and belongs in the host's headers.
 */
function contentPolicy(hosts: readonly string[]): string {
  const others = hosts.map((host) => ` ${host}`).join("");
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${others && ` blob:${others}`}`,
    "font-src 'self'",
    `connect-src 'self'${others}`,
    "worker-src 'self' data:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The content policy as an element of a page's `<head>`. */
export function policyHtml(hosts: readonly string[]): string {
  return `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(hosts)}" />`;
}

/**
 * Policy, title and description of a dataset's page, for its `<head>`.
 * @param hosts origins of a basemap that is not ours, each checked
 */
export function headHtml(dataset: Dataset, hosts: readonly string[] = []): string {
  const description = escapeHtml(textIn(dataset.description, dataset.language));
  return [
    policyHtml(hosts),
    `<meta name="description" content="${description}" />`,
    `<title>${escapeHtml(textIn(dataset.title, dataset.language))}</title>`,
  ].join("\n    ");
}
