import type { EventTime, ThroughoutTime } from "./event-time.ts";
import type { Interval } from "./time-window.ts";

/** Whether an event is in a period, may be in it, or is not. */
export type TimeMatch = "definite" | "possible" | "out";

/** What the definite and possible answers rest on: an event's time without its text. */
type TimeBounds =
  | Pick<Extract<EventTime, { nature: "once" }>, "nature" | "startMs" | "endMs">
  | Pick<ThroughoutTime, "nature" | "startMs" | "startBeforeMs" | "endAfterMs" | "endMs">;

/**
 * Once: definite when everything it may be lies in the window, possible when some of it does. Throughout: definite when
 * the window meets the core, or has room for the whole unit in which it began or ended; possible when it meets the
 * outermost bounds. An empty window holds nothing.
 */
export function timeMatch(time: TimeBounds, window: Interval): TimeMatch {
  if (window.fromMs >= window.toMs) return "out";
  if (!meets(window, time.startMs, time.endMs)) return "out";
  const definite = time.nature === "once" ? contains(window, time.startMs, time.endMs) : goesOnWithin(time, window);
  return definite ? "definite" : "possible";
}

function goesOnWithin(time: Extract<TimeBounds, { nature: "throughout" }>, window: Interval): boolean {
  const { startMs, startBeforeMs, endAfterMs, endMs } = time;
  if (startBeforeMs < endAfterMs && meets(window, startBeforeMs, endAfterMs)) return true;
  // A side without a bound has no unit that a window could contain, however far the window reaches.
  if (Number.isFinite(startMs) && contains(window, startMs, startBeforeMs)) return true;
  return Number.isFinite(endMs) && contains(window, endAfterMs, endMs);
}

function meets(window: Interval, startMs: number, endMs: number): boolean {
  return window.fromMs < endMs && startMs < window.toMs;
}

function contains(window: Interval, startMs: number, endMs: number): boolean {
  return window.fromMs <= startMs && endMs <= window.toMs;
}
