/** What the calendar and the clock on a wall show. Years are astronomical: 0 is 1 BCE. */
export interface WallClock {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const SECOND_MS = 1000;
const DAY_MS = 86_400_000;
const DAYS_IN_400_YEARS = 146_097;

/** Whether this browser knows the zone by this IANA name. */
export function isTimeZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock in the zone shows; milliseconds are dropped. Throws a RangeError for a zone that is not known. */
export function wallClockFromEpoch(epochMs: number, timeZone: string): WallClock {
  return clockFromUtc(epochMs + offsetMs(epochMs, timeZone));
}

/**
 * The instant at which a clock in the zone shows `wallClock`. Where the clock skips that time (the gap in spring) it is
 * shifted forward by the gap's length; where it shows it twice (the overlap in autumn) the first is meant. A day, hour
 * or minute beyond its range carries over (day 32 of January is 1 February); a month must be 1-12.
 */
export function epochFromWallClock(wallClock: WallClock, timeZone: string): number {
  const wallMs = utcFromClock(wallClock);
  const before = offsetMs(wallMs - DAY_MS, timeZone);
  const after = offsetMs(wallMs + DAY_MS, timeZone);
  const earlier = wallMs - Math.max(before, after);
  if (before === after) return earlier;
  if (offsetMs(earlier, timeZone) === Math.max(before, after)) return earlier;
  const later = wallMs - Math.min(before, after);
  return offsetMs(later, timeZone) === Math.min(before, after) ? later : wallMs - before;
}

/** How far the zone's clocks are ahead of UTC at an instant. */
export function offsetMs(epochMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(epochMs / DAY_MS);
  const offset = offsetAtMidnight(zone, day);
  return offset === offsetAtMidnight(zone, day + 1) ? offset : formattedOffset(zone.formatter, epochMs);
}

/** The days of a month (1-12) of the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The same fields read as UTC. */
export function utcFromClock({ year, month, day, hour, minute, second }: WallClock): number {
  // Date.UTC takes the years 0-99 for 1900-1999: it is asked about the same year of the cycle that begins in 2000.
  const cycles = Math.floor(year / 400);
  const yearOfCycle = year - cycles * 400;
  const ms = Date.UTC(2000 + yearOfCycle, month - 1, day, hour, minute, second);
  return ms + (cycles - 5) * DAYS_IN_400_YEARS * DAY_MS;
}

/** The fields of UTC at an instant. */
export function clockFromUtc(utcMs: number): WallClock {
  const days = Math.floor(utcMs / DAY_MS);
  const seconds = Math.floor((utcMs - days * DAY_MS) / SECOND_MS);
  const { year, month, day } = dateFromDays(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

/**
 * The date `days` after 1970-01-01 in the proleptic Gregorian calendar. Howard Hinnant's civil_from_days
 * ("chrono-compatible low-level date algorithms"): years are counted from 1 March, so that the leap day is their last.
 */
function dateFromDays(days: number): { year: number; month: number; day: number } {
  const sinceMarchOfYearZero = days + 719_468;
  const cycle = Math.floor(sinceMarchOfYearZero / DAYS_IN_400_YEARS);
  const dayOfCycle = sinceMarchOfYearZero - cycle * DAYS_IN_400_YEARS;
  const leapDays = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const daysBefore = 365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - daysBefore;
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day };
}

interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** Offset at midnight UTC by days since 1970. */
  readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    era: "narrow",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const zone = { formatter, offsets: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

const MOST_OFFSETS_KEPT = 100_000;

/**
 * Asking Intl costs microseconds, so a zone remembers its offset at each midnight UTC; a day with the same offset at both
 * ends has no clock change in it (no zone has ever changed its clock and changed it back within a day).
 */
function offsetAtMidnight(zone: Zone, day: number): number {
  const known = zone.offsets.get(day);
  if (known !== undefined) return known;
  if (zone.offsets.size >= MOST_OFFSETS_KEPT) zone.offsets.clear();
  const offset = formattedOffset(zone.formatter, day * DAY_MS);
  zone.offsets.set(day, offset);
  return offset;
}

function formattedOffset(formatter: Intl.DateTimeFormat, epochMs: number): number {
  const wholeSeconds = Math.floor(epochMs / SECOND_MS) * SECOND_MS;
  const field: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatter.formatToParts(wholeSeconds)) field[type] = value;
  const year = Number(field.year);
  const clock: WallClock = {
    year: field.era === "B" ? 1 - year : year,
    month: Number(field.month),
    day: Number(field.day),
    hour: Number(field.hour),
    minute: Number(field.minute),
    second: Number(field.second),
  };
  return utcFromClock(clock) - wholeSeconds;
}
