import type { EdtfDay } from "./edtf.ts";
import { utcFromClock } from "./zoned-time.ts";

/**
 * The locale in which dates of an interface language are written: the language itself, except that "en" alone means day
 * before month, and that a language no browser knows (a made-up one for tests) reads as English.
 */
function dateLocale(language: string): string {
  if (language === "en") return "en-GB";
  return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? "en-GB";
}

/**
 * A date of the calendar, as precise as it is: "16 May 2025", "May 2025", "2025", "44 BC". `inflected` is the form that
 * follows a preposition where the language has one ("травня 2025 р.", not "травень 2025 р.").
 */
export function calendarDateText(date: EdtfDay, language: string, form: "alone" | "inflected" = "alone"): string {
  if (form === "alone" && date.unit !== "year") return formatted(date, language, fieldsOf([date]));
  return tailOfFullDate(date, language, "with-year");
}

/** The inflected form without its year, for the first of two dates in one year: "29 May", "травня". */
export function yearlessDateText(date: EdtfDay, language: string): string {
  return tailOfFullDate(date, language, "without-year");
}

/** Two dates of the same precision: "23–25 May 2025", "May – June 2025", "2024–2025". */
export function calendarRangeText(from: EdtfDay, to: EdtfDay, language: string): string {
  if (utcOf(from) === utcOf(to)) return calendarDateText(to, language);
  if (from.unit === "month" && from.year === to.year && from.month !== to.month) {
    // Some languages have no pattern for this and repeat the year.
    return `${formatted(from, language, { month: "long" })} – ${calendarDateText(to, language)}`;
  }
  const parts = dateFormat(language, fieldsOf([from, to])).formatRangeToParts(utcOf(from), utcOf(to));
  const textOf = (source: string) =>
    parts
      .filter((part) => part.source === source)
      .map((part) => part.value)
      .join("");
  const single = /^\d+$/.test(textOf("startRange")) && /^\d+$/.test(textOf("endRange"));
  const dash = single ? "–" : " – ";
  return withPlainSpaces(parts.map(({ value }) => (/^\s*–\s*$/.test(value) ? dash : value)).join(""));
}

export function weekdayDateText(date: EdtfDay, language: string): string {
  return formatted(date, language, { weekday: "long", ...fieldsOf([date]) });
}

/** For narrow places: "16 May", "May 2025", "May", "16". */
export function shortDateText(date: EdtfDay, language: string, fields: "day-month" | "month-year" | "month"): string {
  const formats = {
    "day-month": { day: "numeric", month: "short" },
    "month-year": { month: "short", year: "numeric" },
    month: { month: "short" },
  } as const;
  return formatted(date, language, formats[fields]);
}

/** The clock of the zone at an instant: "13:00", with seconds "13:00:05". */
export function clockText(epochMs: number, context: { language: string; timeZone: string; seconds?: boolean }): string {
  const { language, timeZone, seconds = false } = context;
  return zonedFormat(language, timeZone, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(seconds ? { second: "2-digit" } : {}),
  }).format(epochMs);
}

/** What the zone's time is called at an instant, as it stands behind a clock time: "Eastern European Summer Time". */
export function zoneName(epochMs: number, context: { language: string; timeZone: string }): string {
  const format = zonedFormat(context.language, context.timeZone, {
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "long",
  });
  return format.formatToParts(epochMs).find(({ type }) => type === "timeZoneName")?.value ?? context.timeZone;
}

type Fields = Intl.DateTimeFormatOptions;

const FIELDS: Readonly<Record<EdtfDay["unit"], Fields>> = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
};

function fieldsOf(dates: readonly EdtfDay[]): Fields {
  const fields = FIELDS[dates[0]?.unit ?? "day"];
  return dates.some(({ year }) => year < 1) ? { ...fields, era: "short" } : fields;
}

/**
 * Intl inflects a month's name only beside a day, and marks a year as a year only in a full date: so the full date is
 * formatted, and what stands before the wanted unit left out. Where the day is not first the date stands as it is.
 */
function tailOfFullDate(date: EdtfDay, language: string, year: "with-year" | "without-year"): string {
  const full = fieldsOf([{ ...date, unit: "day" }]);
  const fields: Fields = year === "with-year" ? full : { month: "long", day: "numeric" };
  const parts = dateFormat(language, fields).formatToParts(utcOf(date));
  if (parts[0]?.type !== "day") return formatted(date, language, fieldsOf([date]));
  const tail = parts.slice(parts.findIndex(({ type }) => type === date.unit));
  return withPlainSpaces(tail.map(({ value }) => value).join(""));
}

function formatted(date: EdtfDay, language: string, fields: Fields): string {
  return withPlainSpaces(dateFormat(language, fields).format(utcOf(date)));
}

/** Versions of the locale data differ in their thin spaces, and not every font has them. */
function withPlainSpaces(text: string): string {
  return text.replaceAll("\u202f", "\u00a0").replaceAll("\u2009", " ");
}

function utcOf({ year, month, day }: EdtfDay): number {
  return utcFromClock({ year, month, day, hour: 0, minute: 0, second: 0 });
}

function dateFormat(language: string, fields: Fields): Intl.DateTimeFormat {
  return zonedFormat(language, "UTC", fields);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function zonedFormat(language: string, timeZone: string, fields: Fields): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${Object.entries(fields).join(" ")}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(dateLocale(language), { calendar: "gregory", timeZone, ...fields });
  formats.set(key, format);
  return format;
}
