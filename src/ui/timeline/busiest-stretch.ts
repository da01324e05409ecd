import type { NewsEvent } from "../../model/dataset.ts";
import { addUnits, startOfUnit } from "../../model/time/calendar.ts";
import type { Interval } from "../../model/time/time-window.ts";

/**
 * The shortest stretch of whole days that holds the middle of at least `share` of the events that have one (dated, and
 * finite at both sides); null when fewer than two have.
 */
export function busiestStretch(
  events: readonly NewsEvent[],
  { timeZone, share = 0.7 }: { readonly timeZone: string; readonly share?: number },
): Interval | null {
  const middles = events
    .map(({ time }) => (time ? (time.startMs + time.endMs) / 2 : Number.NaN))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (middles.length < 2) return null;
  const held = Math.ceil(middles.length * share);
  const spans = middles.slice(held - 1).map((lastMs, index) => ({ firstMs: middles[index] ?? lastMs, lastMs }));
  const shortest = spans.reduce((best, span) =>
    span.lastMs - span.firstMs < best.lastMs - best.firstMs ? span : best,
  );
  return {
    fromMs: startOfUnit(shortest.firstMs, "day", timeZone),
    toMs: addUnits(startOfUnit(shortest.lastMs, "day", timeZone), 1, "day", timeZone),
  };
}

const DAY_MS = 86_400_000;

/** In what such a stretch is counted, for its name. */
export function stretchUnit(stretch: Interval): "days" | "weeks" | "months" | "years" {
  const days = (stretch.toMs - stretch.fromMs) / DAY_MS;
  if (days < 10) return "days";
  if (days < 75) return "weeks";
  return days < 730 ? "months" : "years";
}
