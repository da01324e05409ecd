/**
 * Text for a place that cannot hold marks of its own (a title, an attribute, a link preview): one line, without control
 * characters and without those that turn the direction of what follows them.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
