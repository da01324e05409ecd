import type { WallTime } from "./time-window.ts";
import {
  clockFromUtc,
  daysInMonth,
  epochFromWallClock,
  offsetMs,
  utcFromClock,
  type WallClock,
  wallClockFromEpoch,
} from "./zoned-time.ts";

/** Weeks begin on Monday, decades in the years that end in 0. */
export type CalendarUnit = "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** About how long a unit is: for estimates, never for arithmetic. */
export const TYPICAL_MS: Readonly<Record<CalendarUnit, number>> = {
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: 30.436875 * DAY_MS,
  quarter: 91.310625 * DAY_MS,
  year: 365.2425 * DAY_MS,
  decade: 3652.425 * DAY_MS,
};

/** The first instant of the unit of the zone's calendar that `ms` lies in. */
export function startOfUnit(ms: number, unit: CalendarUnit, timeZone: string): number {
  if (unit === "minute" || unit === "hour") return startOfClockUnit(ms, TYPICAL_MS[unit], timeZone);
  return epochFromWallClock(startOfDate(wallClockFromEpoch(ms, timeZone), unit), timeZone);
}

/**
 * `count` units later (earlier when negative). Days and what is longer are counted on the zone's calendar and keep the
 * time on the clock, also over a clock change; a day the month does not have becomes its last (31 January and a month
 * is 28 February). Hours and minutes are elapsed time: an hour is an hour.
 */
export function addUnits(ms: number, count: number, unit: CalendarUnit, timeZone: string): number {
  if (unit === "minute" || unit === "hour") return ms + count * TYPICAL_MS[unit];
  const wallClock = wallClockFromEpoch(ms, timeZone);
  const millisecond = ms - Math.floor(ms / 1000) * 1000;
  return epochFromWallClock(laterDate(wallClock, count, unit), timeZone) + millisecond;
}

/** How many whole units fit from `fromMs` up to `toMs`: the largest n with addUnits(fromMs, n) <= toMs. */
export function countUnits(options: {
  readonly fromMs: number;
  readonly toMs: number;
  readonly unit: CalendarUnit;
  readonly timeZone: string;
}): number {
  const { fromMs, toMs, unit, timeZone } = options;
  let count = Math.floor((toMs - fromMs) / TYPICAL_MS[unit]);
  while (addUnits(fromMs, count, unit, timeZone) > toMs) count -= 1;
  while (addUnits(fromMs, count + 1, unit, timeZone) <= toMs) count += 1;
  return count;
}

/** What `ms` is called on the zone's calendar: its day, or its minute. */
export function wallTimeFromEpoch(ms: number, timeZone: string, precision: "day" | "minute"): WallTime {
  const clock = wallClockFromEpoch(ms, timeZone);
  const date = dateText(clock);
  return precision === "day" ? date : `${date}T${padded(clock.hour, 2)}:${padded(clock.minute, 2)}`;
}

/** The first instant of that day or minute in the zone; NaN for a text that is no WallTime. */
export function epochFromWallTime(text: WallTime, timeZone: string): number {
  const clock = parseWallTime(text);
  return clock === null ? Number.NaN : epochFromWallClock(clock, timeZone);
}

/** A day (its midnight) or a minute that exists on the calendar, or null. */
export function parseWallTime(text: string): WallClock | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map((digits) => Number(digits ?? 0));
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day, hour, minute, second: 0 };
}

/** `YYYY-MM-DD`, of the years 0 to 9999. */
function dateText({ year, month, day }: Pick<WallClock, "year" | "month" | "day">): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/**
 * Where clocks change by less than the unit (half an hour on Lord Howe Island) a unit is cut short by the change: its
 * start is then the change itself, so that units never overlap and none is empty.
 */
function startOfClockUnit(ms: number, unitMs: number, timeZone: string): number {
  const offset = offsetMs(ms, timeZone);
  const start = Math.floor((ms + offset) / unitMs) * unitMs - offset;
  if (offsetMs(start, timeZone) === offset) return start;
  let before = start;
  let after = ms;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetMs(middle, timeZone) === offset) after = middle;
    else before = middle;
  }
  return after;
}

function startOfDate({ year, month, day }: WallClock, unit: CalendarUnit): WallClock {
  const midnight = { hour: 0, minute: 0, second: 0 };
  switch (unit) {
    case "day":
      return { year, month, day, ...midnight };
    case "week":
      return { year, month, day: day - daysSinceMonday({ year, month, day, ...midnight }), ...midnight };
    case "month":
      return { year, month, day: 1, ...midnight };
    case "quarter":
      return { year, month: month - ((month - 1) % 3), day: 1, ...midnight };
    case "year":
      return { year, month: 1, day: 1, ...midnight };
    default:
      return { year: Math.floor(year / 10) * 10, month: 1, day: 1, ...midnight };
  }
}

/** 1970-01-01, day 0, was a Thursday. */
function daysSinceMonday(clock: WallClock): number {
  const day = Math.floor(utcFromClock(clock) / DAY_MS);
  return (((day + 3) % 7) + 7) % 7;
}

const MONTHS_IN: Readonly<Partial<Record<CalendarUnit, number>>> = { month: 1, quarter: 3, year: 12, decade: 120 };

function laterDate(clock: WallClock, count: number, unit: CalendarUnit): WallClock {
  const months = MONTHS_IN[unit];
  if (months === undefined) {
    const days = unit === "week" ? count * 7 : count;
    return clockFromUtc(utcFromClock(clock) + days * DAY_MS);
  }
  const monthsSinceYearZero = clock.year * 12 + clock.month - 1 + count * months;
  const year = Math.floor(monthsSinceYearZero / 12);
  const month = monthsSinceYearZero - year * 12 + 1;
  return { ...clock, year, month, day: Math.min(clock.day, daysInMonth(year, month)) };
}
