import { daysInMonth, utcFromClock } from "./zoned-time.ts";

/**
 * A calendar date as EDTF writes it. Years are astronomical: 0 is 1 BCE, -43 is 44 BCE. What the text leaves out is 1.
 */
export interface EdtfDay {
  readonly unit: "year" | "month" | "day";
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
}

/** A moment on the clock of its own offset, which the text must give. */
export interface EdtfMoment {
  readonly unit: "minute" | "second";
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offsetMinutes: number;
}

export type EdtfDate = EdtfDay | EdtfMoment;

/** `?`, `~` and `%` at the end of a single date. */
type EdtfQualifier = "uncertain" | "approximate" | "uncertain-and-approximate";

/** One end of an interval: `..` is open (still going on, always so), nothing is unknown. */
type EdtfEnd = EdtfDate | "open" | "unknown";

/** The subset of EDTF (ISO 8601-2) that the file format knows. `text` is what was parsed. */
export type Edtf = EdtfSingle | EdtfInterval | EdtfSet;

export interface EdtfSingle {
  readonly kind: "single";
  readonly text: string;
  readonly date: EdtfDate;
  readonly qualifier: EdtfQualifier | null;
}

/** `A/B`: throughout. At least one end is a date. */
export interface EdtfInterval {
  readonly kind: "interval";
  readonly text: string;
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}

/** `[A..B]`: once, some time between. null is an open side; at least one side is a date. */
export interface EdtfSet {
  readonly kind: "set";
  readonly text: string;
  readonly from: EdtfDate | null;
  readonly to: EdtfDate | null;
}

type EdtfResult =
  | { readonly ok: true; readonly edtf: Edtf }
  | { readonly ok: false; readonly at: number; readonly character: string };

const LONGEST_TEXT = 64;

const QUALIFIERS: Readonly<Record<string, EdtfQualifier>> = {
  "?": "uncertain",
  "~": "approximate",
  "%": "uncertain-and-approximate",
};

/**
 * Reads the whole of `text`, or says where it stops making sense: `at` is the index of the first character that cannot
 * stand there (of the first digit, for a month, day or hour that does not exist), `character` that character, "" at the
 * end of the text. Takes time linear in the text, and refuses more than 64 characters. An interval that ends before it
 * starts is well-formed here: see edtfEndsBeforeStart.
 */
export function parseEdtf(text: string): EdtfResult {
  if (text.length > LONGEST_TEXT) return failureAt(text, LONGEST_TEXT);
  const reader: Reader = { text, at: 0, failedAt: null };
  const edtf = readEdtf(reader);
  if (edtf === null || reader.failedAt !== null) return failureAt(text, reader.failedAt ?? reader.at);
  if (reader.at < text.length) return failureAt(text, reader.at);
  return { ok: true, edtf };
}

/** Whether the text names an earliest moment. */
export function hasLowerBound(edtf: Edtf): boolean {
  if (edtf.kind === "single") return true;
  return edtf.from !== null && typeof edtf.from === "object";
}

/** Whether the text names a latest moment. */
export function hasUpperBound(edtf: Edtf): boolean {
  if (edtf.kind === "single") return true;
  return edtf.to !== null && typeof edtf.to === "object";
}

/**
 * Whether the later end lies wholly before the earlier one (`2025-05-10/2025-05` does not: the month has room for it).
 * Two moments are compared as instants, everything else by the calendar as it is written.
 */
export function edtfEndsBeforeStart(edtf: Edtf): boolean {
  if (edtf.kind === "single") return false;
  const { from, to } = edtf;
  if (from === null || to === null || typeof from === "string" || typeof to === "string") return false;
  if (isMoment(from) && isMoment(to)) return epochFromMoment(to) < epochFromMoment(from);
  const first = calendarFields(from);
  const last = calendarFields(to);
  const shared = Math.min(first.length, last.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (last[index] ?? 0) - (first[index] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

export function isMoment(date: EdtfDate): date is EdtfMoment {
  return date.unit === "minute" || date.unit === "second";
}

export function epochFromMoment(moment: EdtfMoment): number {
  return utcFromClock(moment) - moment.offsetMinutes * 60_000;
}

interface Reader {
  readonly text: string;
  at: number;
  failedAt: number | null;
}

function failureAt(text: string, at: number): EdtfResult {
  const code = text.codePointAt(at);
  return { ok: false, at, character: code === undefined ? "" : String.fromCodePoint(code) };
}

function readEdtf(reader: Reader): Edtf | null {
  if (take(reader, "[")) return readSet(reader);
  const { text } = reader;
  if (take(reader, "/")) {
    const to = readDate(reader);
    return to && { kind: "interval", text, from: "unknown", to };
  }
  if (take(reader, "..")) {
    const to = expect(reader, "/") ? readDate(reader) : null;
    return to && { kind: "interval", text, from: "open", to };
  }
  const date = readDate(reader);
  if (date === null) return null;
  if (!take(reader, "/")) return { kind: "single", text, date, qualifier: readQualifier(reader, date) };
  if (reader.at === text.length) return { kind: "interval", text, from: date, to: "unknown" };
  if (take(reader, "..")) return { kind: "interval", text, from: date, to: "open" };
  const to = readDate(reader);
  return to && { kind: "interval", text, from: date, to };
}

function readSet(reader: Reader): EdtfSet | null {
  const { text } = reader;
  if (take(reader, "..")) {
    const to = readDate(reader);
    return to && expect(reader, "]") ? { kind: "set", text, from: null, to } : null;
  }
  const from = readDate(reader);
  if (from === null || !expect(reader, "..")) return null;
  if (take(reader, "]")) return { kind: "set", text, from, to: null };
  const to = readDate(reader);
  return to && expect(reader, "]") ? { kind: "set", text, from, to } : null;
}

/** A moment takes no qualifier: its character is then left over, and refused as such. */
function readQualifier(reader: Reader, date: EdtfDate): EdtfQualifier | null {
  const qualifier = QUALIFIERS[reader.text.charAt(reader.at)];
  if (qualifier === undefined || isMoment(date)) return null;
  reader.at += 1;
  return qualifier;
}

function readDate(reader: Reader): EdtfDate | null {
  const year = readYear(reader);
  if (year === null) return null;
  if (!take(reader, "-")) return { unit: "year", year, month: 1, day: 1 };
  const month = readNumber(reader, { digits: 2, least: 1, most: 12 });
  if (month === null) return null;
  if (!take(reader, "-")) return { unit: "month", year, month, day: 1 };
  const day = readNumber(reader, { digits: 2, least: 1, most: daysInMonth(year, month) });
  if (day === null) return null;
  if (!take(reader, "T")) return { unit: "day", year, month, day };
  const hour = readNumber(reader, { digits: 2, least: 0, most: 23 });
  if (hour === null || !expect(reader, ":")) return null;
  const minute = readNumber(reader, SIXTIETHS);
  if (minute === null) return null;
  const second = take(reader, ":") ? readNumber(reader, SIXTIETHS) : undefined;
  if (second === null) return null;
  const offsetMinutes = readOffset(reader);
  if (offsetMinutes === null) return null;
  const unit = second === undefined ? "minute" : "second";
  return { unit, year, month, day, hour, minute, second: second ?? 0, offsetMinutes };
}

/** Four digits, with `-` for the years before 0. There is no year minus nought. */
function readYear(reader: Reader): number | null {
  if (!take(reader, "-")) return readNumber(reader, { digits: 4, least: 0, most: 9999 });
  const year = readNumber(reader, { digits: 4, least: 1, most: 9999 });
  return year === null ? null : -year;
}

function readOffset(reader: Reader): number | null {
  if (take(reader, "Z")) return 0;
  const sign = take(reader, "-") ? -1 : 1;
  if (sign === 1 && !expect(reader, "+")) return null;
  const hours = readNumber(reader, { digits: 2, least: 0, most: 14 });
  if (hours === null || !expect(reader, ":")) return null;
  const minutes = readNumber(reader, SIXTIETHS);
  return minutes === null ? null : sign * (hours * 60 + minutes) || 0;
}

interface NumberRange {
  readonly digits: number;
  readonly least: number;
  readonly most: number;
}

const SIXTIETHS: NumberRange = { digits: 2, least: 0, most: 59 };

function readNumber(reader: Reader, { digits, least, most }: NumberRange): number | null {
  const start = reader.at;
  let value = 0;
  for (; reader.at < start + digits; reader.at += 1) {
    const digit = reader.text.charCodeAt(reader.at) - 48;
    if (!(digit >= 0 && digit <= 9)) return fail(reader, reader.at);
    value = value * 10 + digit;
  }
  return value >= least && value <= most ? value : fail(reader, start);
}

function take(reader: Reader, expected: string): boolean {
  if (!reader.text.startsWith(expected, reader.at)) return false;
  reader.at += expected.length;
  return true;
}

function expect(reader: Reader, expected: string): boolean {
  for (const character of expected) {
    if (!take(reader, character)) {
      fail(reader, reader.at);
      return false;
    }
  }
  return true;
}

function fail(reader: Reader, at: number): null {
  reader.failedAt = at;
  return null;
}

/** As many fields as the text gives, coarsest first. */
function calendarFields(date: EdtfDate): readonly number[] {
  switch (date.unit) {
    case "year":
      return [date.year];
    case "month":
      return [date.year, date.month];
    case "day":
      return [date.year, date.month, date.day];
    default:
      return [date.year, date.month, date.day, date.hour, date.minute, date.second];
  }
}
