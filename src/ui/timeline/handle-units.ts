import type { CalendarUnit } from "../../model/time/calendar.ts";
import type { Interval } from "../../model/time/time-window.ts";

const DAY_MS = 86_400_000;

/** What the handles snap to and one arrow key moves by, and what Page Up and Page Down move by. */
export interface HandleUnits {
  readonly unit: CalendarUnit;
  readonly larger: CalendarUnit;
}

/** Fine enough for the axis that is shown, coarse enough that a finger can hit what it aims at. */
export function handleUnits(axis: Interval): HandleUnits {
  const days = (axis.toMs - axis.fromMs) / DAY_MS;
  if (days <= 3.1) return { unit: "hour", larger: "day" };
  if (days <= 120) return { unit: "day", larger: "week" };
  if (days <= 20 * 366) return { unit: "day", larger: "month" };
  if (days <= 400 * 366) return { unit: "month", larger: "year" };
  return { unit: "year", larger: "decade" };
}
