import type { TimeWindow } from "../../model/time/time-window.ts";

/** The window with one end on another day (null: open). Where the ends would cross, the other one follows to the same day. */
export function windowWithDay(window: TimeWindow, end: "from" | "to", day: string | null): TimeWindow {
  const changed = { ...window, [end]: day };
  if (changed.from === null || changed.to === null) return changed;
  if (isBefore(changed.from, changed.to)) return changed;
  return { from: day, to: day };
}

/** Whether anything lies between the ends: a day as `to` is inclusive, a time of day is not. */
function isBefore(from: string, to: string): boolean {
  const firstMoment = from.includes("T") ? from : `${from}T00:00`;
  const lastMoment = to.includes("T") ? to : `${to}T24:00`;
  return firstMoment < lastMoment;
}
