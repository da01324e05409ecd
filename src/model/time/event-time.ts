import type { Text } from "../text.ts";
import { addUnits, epochFromWallTime } from "./calendar.ts";
import { type Edtf, type EdtfDate, type EdtfDay, type EdtfInterval, epochFromMoment, isMoment } from "./edtf.ts";
import { epochFromWallClock, type WallClock } from "./zoned-time.ts";

const SECOND_MS = 1000;
const MINUTE_MS = 60_000;

/**
 * When an event happened, as half-open intervals of epoch milliseconds. `once`: at least once, somewhere within
 * [startMs, endMs). `throughout`: going on for all of [startBeforeMs, endAfterMs), its core (empty when
 * startBeforeMs >= endAfterMs), having begun within [startMs, startBeforeMs) and ended within [endAfterMs, endMs).
 * Open sides are -Infinity and Infinity.
 */
export type EventTime = OnceTime | ThroughoutTime;

interface TimeText {
  /** The source of truth, as the editor wrote it. */
  readonly edtf: string;
  /** What was inferred, and from what. */
  readonly note?: Text;
  readonly rivals: readonly { readonly edtf: string; readonly source: string }[];
}

export interface OnceTime extends TimeText {
  readonly nature: "once";
  readonly startMs: number;
  readonly endMs: number;
}

export interface ThroughoutTime extends TimeText {
  readonly nature: "throughout";
  readonly startMs: number;
  readonly startBeforeMs: number;
  readonly endAfterMs: number;
  readonly endMs: number;
}

type WithoutNotes<Time extends EventTime> = Omit<Time, "note" | "rivals">;

/** What the EDTF text alone says of an event's time; a note and rival dates are added by who reads the file. */
export type DerivedTime = WithoutNotes<OnceTime> | WithoutNotes<ThroughoutTime>;

/**
 * `timeZone`: a day, month or year of the text is one of this zone. `asOf` (YYYY-MM-DD): the last day up to whose end an
 * open interval is certain to go on.
 */
export interface DerivationContext {
  readonly timeZone: string;
  readonly asOf: string;
}

/** When it happened, derived from the notation: intervals go on throughout, everything else happened once. */
export function eventTimeFromEdtf(edtf: Edtf, context: DerivationContext): DerivedTime {
  const { timeZone } = context;
  switch (edtf.kind) {
    case "single": {
      const { startMs, endMs } = unitBounds(edtf.date, timeZone, edtf.qualifier === null ? 0 : 1);
      return { nature: "once", edtf: edtf.text, startMs, endMs };
    }
    case "set": {
      const startMs = edtf.from === null ? Number.NEGATIVE_INFINITY : unitBounds(edtf.from, timeZone).startMs;
      const endMs = edtf.to === null ? Number.POSITIVE_INFINITY : unitBounds(edtf.to, timeZone).endMs;
      return { nature: "once", edtf: edtf.text, startMs, endMs };
    }
    case "interval":
      return { nature: "throughout", edtf: edtf.text, ...throughoutBounds(edtf, context) };
  }
}

type ThroughoutBounds = Pick<ThroughoutTime, "startMs" | "startBeforeMs" | "endAfterMs" | "endMs">;

/**
 * With an unknown end the core ends where the known end's unit does: it is empty, and only that unit is certain. An open
 * beginning has always been, an open end is certain until the end of `asOf`.
 */
function throughoutBounds({ from, to }: EdtfInterval, { timeZone, asOf }: DerivationContext): ThroughoutBounds {
  const first = typeof from === "object" ? unitBounds(from, timeZone) : null;
  const last = typeof to === "object" ? unitBounds(to, timeZone) : null;
  const startMs = first?.startMs ?? Number.NEGATIVE_INFINITY;
  const endMs = last?.endMs ?? Number.POSITIVE_INFINITY;
  const startBeforeMs = first?.endMs ?? (from === "open" ? Number.NEGATIVE_INFINITY : (last?.startMs ?? endMs));
  const endAfterMs = last?.startMs ?? (to === "open" ? endOfDay(asOf, timeZone) : startBeforeMs);
  return { startMs, startBeforeMs, endAfterMs, endMs };
}

function endOfDay(day: string, timeZone: string): number {
  return addUnits(epochFromWallTime(day, timeZone), 1, "day", timeZone);
}

/** The unit that the date names, made wider by so many of itself on each side. */
function unitBounds(date: EdtfDate, timeZone: string, wider = 0): { startMs: number; endMs: number } {
  if (isMoment(date)) {
    const startMs = epochFromMoment(date);
    return { startMs, endMs: startMs + (date.unit === "minute" ? MINUTE_MS : SECOND_MS) };
  }
  return {
    startMs: epochFromWallClock(shifted(date, -wider), timeZone),
    endMs: epochFromWallClock(shifted(date, wider + 1), timeZone),
  };
}

function shifted({ unit, year, month, day }: EdtfDay, count: number): WallClock {
  const midnight = { hour: 0, minute: 0, second: 0 };
  if (unit === "year") return { year: year + count, month, day, ...midnight };
  if (unit === "day") return { year, month, day: day + count, ...midnight };
  const months = year * 12 + month - 1 + count;
  return { year: Math.floor(months / 12), month: months - Math.floor(months / 12) * 12 + 1, day, ...midnight };
}
