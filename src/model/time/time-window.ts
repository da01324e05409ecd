import type { View } from "../view/view.ts";
import { addUnits, epochFromWallTime, parseWallTime, startOfUnit, wallTimeFromEpoch } from "./calendar.ts";
import { daysInMonth } from "./zoned-time.ts";

/**
 * A moment on the wall clock of the dataset's zone: `YYYY-MM-DD` (a whole day) or `YYYY-MM-DDTHH:MM`. Years before 0 and
 * after 9999 are not needed by a window's ends and are refused by the link's grammar.
 */
export type WallTime = string;

/**
 * The reader's window. A day as `to` is inclusive (the whole day belongs to it); a time of day as `to` is exclusive.
 * null is an open side; both sides open is all time.
 */
export interface TimeWindow {
  readonly from: WallTime | null;
  readonly to: WallTime | null;
}

/** Half-open interval of epoch milliseconds; open sides are -Infinity and Infinity. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
}

export const ALL_TIME: TimeWindow = { from: null, to: null };

/** Half-open bounds of a window; a day as `to` is over when the next one starts. */
export function windowBounds(window: TimeWindow, timeZone: string): Interval {
  return {
    fromMs: window.from === null ? Number.NEGATIVE_INFINITY : epochFromWallTime(window.from, timeZone),
    toMs: window.to === null ? Number.POSITIVE_INFINITY : endOfWallTime(window.to, timeZone),
  };
}

/** The period a view asks about: its window, or everything up to the window's right edge. */
export function intervalOfView(view: Pick<View, "window" | "mode">, timeZone: string): Interval {
  const { from, to } = view.window;
  return windowBounds({ from: view.mode === "cumulative" ? null : from, to }, timeZone);
}

/**
 * Reads a window as a link writes it: `2024-11-21/2025-06-02`, `A/..`, `../B`, one whole unit (`2024-11`), and "" for all
 * time; an end is a year, a month, a day or a minute of a day (`2024-11-21T08:00`). A year and a month become their first
 * or last day. null for anything else, also for dates that do not exist and for a window that ends before it starts.
 */
export function parseTimeWindow(text: string): TimeWindow | null {
  if (text === "") return ALL_TIME;
  const [first = "", second, ...more] = text.split("/");
  if (more.length > 0) return null;
  if (second === undefined) return first.includes("T") ? null : windowOfEnds(firstDay(first), lastDay(first));
  if (first === "..") return openedWindow("from", lastDay(second));
  if (second === "..") return openedWindow("to", firstDay(first));
  return windowOfEnds(firstDay(first), lastDay(second));
}

/**
 * The canonical text of a window, "" for all time: each window has one, in the coarsest of year, month and day that both
 * of its ends fill. parseTimeWindow reads it back to an equal window.
 */
export function formatTimeWindow({ from, to }: TimeWindow): string {
  if (from === null && to === null) return "";
  const length = [YEAR_LENGTH, MONTH_LENGTH].find(
    (unit) =>
      (from === null || firstDay(from.slice(0, unit)) === from) && (to === null || lastDay(to.slice(0, unit)) === to),
  );
  const first = from?.slice(0, length) ?? "..";
  const last = to?.slice(0, length) ?? "..";
  return first === last && !first.includes("T") ? first : `${first}/${last}`;
}

/**
 * The window of an interval: whole days where an end falls on a midnight of the zone, else minutes (rounded down). An end
 * that is infinite, or that no link can write (before year 0, after 9999), is an open side.
 */
export function windowFromInterval({ fromMs, toMs }: Interval, timeZone: string): TimeWindow {
  const from = isMidnight(fromMs, timeZone) ? wallTime(fromMs, timeZone, "day") : wallTime(fromMs, timeZone, "minute");
  const to = isMidnight(toMs, timeZone) ? wallTime(toMs - 1, timeZone, "day") : wallTime(toMs, timeZone, "minute");
  return { from, to };
}

const YEAR_LENGTH = "YYYY".length;
const MONTH_LENGTH = "YYYY-MM".length;

function firstDay(text: string): WallTime | null {
  if (/^\d{4}$/.test(text)) return `${text}-01-01`;
  const completed = /^\d{4}-\d\d$/.test(text) ? `${text}-01` : text;
  return parseWallTime(completed) && completed;
}

function lastDay(text: string): WallTime | null {
  if (/^\d{4}$/.test(text)) return `${text}-12-31`;
  if (!/^\d{4}-\d\d$/.test(text)) return parseWallTime(text) && text;
  const first = parseWallTime(`${text}-01`);
  return first && `${text}-${daysInMonth(first.year, first.month)}`;
}

function windowOfEnds(from: WallTime | null, to: WallTime | null): TimeWindow | null {
  if (from === null || to === null) return null;
  const lastMoment = to.includes("T") ? to : `${to}T24:00`;
  const firstMoment = from.includes("T") ? from : `${from}T00:00`;
  return firstMoment < lastMoment ? { from, to } : null;
}

function openedWindow(open: "from" | "to", end: WallTime | null): TimeWindow | null {
  if (end === null) return null;
  return open === "from" ? { from: null, to: end } : { from: end, to: null };
}

function endOfWallTime(text: WallTime, timeZone: string): number {
  const ms = epochFromWallTime(text, timeZone);
  return text.includes("T") ? ms : addUnits(ms, 1, "day", timeZone);
}

function isMidnight(ms: number, timeZone: string): boolean {
  return Number.isFinite(ms) && startOfUnit(ms, "day", timeZone) === ms;
}

function wallTime(ms: number, timeZone: string, precision: "day" | "minute"): WallTime | null {
  if (!Number.isFinite(ms)) return null;
  const text = wallTimeFromEpoch(ms, timeZone, precision);
  return parseWallTime(text) && text;
}
