import type { Dataset } from "../model/dataset.ts";
import { textIn } from "../model/text.ts";
import { escapeHtml } from "./escape-html.ts";

/**
 * The content policy of every page. A `data:` worker is what MapLibre falls back to in an opaque origin; frame-ancestors
 * cannot be set here and belongs in the host's headers.
 */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Policy, title and description of a dataset's page, for its `<head>`. */
export function headHtml(dataset: Dataset): string {
  const description = escapeHtml(textIn(dataset.description, dataset.language));
  return [
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}" />`,
    `<meta name="description" content="${description}" />`,
    `<title>${escapeHtml(textIn(dataset.title, dataset.language))}</title>`,
  ].join("\n    ");
}
