export const SENTINEL = "dateline";
export const MESSAGE_VERSION = 1;

const LOWEST_PX = 160;
const HIGHEST_PX = 2_000;

/** What of a message anybody may have written. */
export type Envelope = Readonly<Record<string, unknown>>;

/** A message in our shape and of our version, unread inside; null for everything else. A hostile getter's error comes through. */
export function opened(data: unknown): Envelope | null {
  if (typeof data !== "object" || data === null) return null;
  const envelope = data as Envelope;
  return envelope["sentinel"] === SENTINEL && envelope["v"] === MESSAGE_VERSION ? envelope : null;
}

/** Whole pixels within 160 and 2,000; null for what is no number. */
export function clampedHeight(value: unknown): number | null {
  if (typeof value !== "number" || Number.isNaN(value)) return null;
  return Math.round(Math.min(Math.max(value, LOWEST_PX), HIGHEST_PX));
}

/** The height in pixels that a message asks for; null for every other message. */
export function askedHeight(data: unknown): number | null {
  const envelope = opened(data);
  return envelope?.["type"] === "height" ? clampedHeight(envelope["height"]) : null;
}
