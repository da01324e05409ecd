import { TYPICAL_MS } from "./calendar.ts";
import type { Interval } from "./time-window.ts";
import { daysInMonth, epochFromWallClock, type WallClock, wallClockFromEpoch } from "./zoned-time.ts";

/** What a tick marks the start of. */
type TickUnit = "hour" | "day" | "month" | "year";

export interface Tick {
  readonly atMs: number;
  readonly unit: TickUnit;
  /** Also the start of the next larger unit: of a day among hours, a month among days, a year, ten (100, …) years. */
  readonly major: boolean;
}

interface TickStep {
  readonly unit: TickUnit;
  readonly every: number;
}

const STEPS: readonly TickStep[] = [
  ...[1, 2, 3, 6, 12].map((every): TickStep => ({ unit: "hour", every })),
  ...[1, 2, 5, 10].map((every): TickStep => ({ unit: "day", every })),
  ...[1, 3, 6].map((every): TickStep => ({ unit: "month", every })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((every): TickStep => ({ unit: "year", every })),
];

/**
 * The ticks of a finite axis in the order of time: at round times of the zone's own clock and calendar, as close as at
 * most `most` of them allow.
 */
export function axisTicks(options: {
  readonly axis: Interval;
  readonly timeZone: string;
  readonly most: number;
}): readonly Tick[] {
  const { axis, timeZone, most } = options;
  for (const step of STEPS) {
    const expected = (axis.toMs - axis.fromMs) / (TYPICAL_MS[step.unit] * step.every);
    if (expected > most * 1.5 + 2) continue;
    const ticks = ticksEvery(step, axis, timeZone);
    if (ticks.length <= most) return ticks;
  }
  return [];
}

function ticksEvery(step: TickStep, axis: Interval, timeZone: string): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const wallClock of wallClocksFrom(axis.fromMs, step, timeZone)) {
    const atMs = epochFromWallClock(wallClock, timeZone);
    if (atMs >= axis.toMs) break;
    if (atMs < axis.fromMs || atMs <= (ticks.at(-1)?.atMs ?? Number.NEGATIVE_INFINITY)) continue;
    // An hour that the clock skips has no tick; a day that begins at 01:00 has one.
    if (step.unit === "hour" && wallClock.hour !== 0 && wallClockFromEpoch(atMs, timeZone).hour !== wallClock.hour)
      continue;
    ticks.push({ atMs, unit: step.unit, major: isMajor(wallClock, step) });
  }
  return ticks;
}

function isMajor({ year, month, day, hour }: WallClock, { unit, every }: TickStep): boolean {
  if (unit === "hour") return hour === 0;
  if (unit === "day") return day === 1;
  if (unit === "month") return month === 1;
  return year % 10 ** (Math.floor(Math.log10(every)) + 1) === 0 && day === 1;
}

/** The round times of a step, without end, from the start of the month (of the year, for months) that `ms` lies in. */
function* wallClocksFrom(ms: number, { unit, every }: TickStep, timeZone: string): Generator<WallClock> {
  const start = wallClockFromEpoch(ms, timeZone);
  const first: WallClock = { year: start.year, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  if (unit === "year") {
    for (let year = Math.floor(start.year / every) * every; ; year += every) yield { ...first, year };
  }
  if (unit === "month") {
    for (let index = 0; ; index += every)
      yield { ...first, year: start.year + Math.floor(index / 12), month: (index % 12) + 1 };
  }
  for (let index = start.month - 1; ; index += 1) {
    const month = { ...first, year: start.year + Math.floor(index / 12), month: (index % 12) + 1 };
    yield* unit === "hour" ? hoursOf(month, every) : daysOf(month, every);
  }
}

/** Every so many days from the first of the month; the last is left out where it would crowd the next first. */
function* daysOf(month: WallClock, every: number): Generator<WallClock> {
  const days = daysInMonth(month.year, month.month);
  for (let day = 1; day <= days; day += every) {
    if (day === 1 || days + 1 - day > every / 2) yield { ...month, day };
  }
}

function* hoursOf(month: WallClock, every: number): Generator<WallClock> {
  for (const day of daysOf(month, 1)) {
    for (let hour = 0; hour < 24; hour += every) yield { ...day, hour };
  }
}
