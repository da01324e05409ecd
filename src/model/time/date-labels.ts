import type { Tick } from "./axis-ticks.ts";
import { parseWallTime, wallTimeFromEpoch } from "./calendar.ts";
import {
  calendarDateText,
  calendarRangeText,
  clockText,
  shortDateText,
  weekdayDateText,
  yearlessDateText,
  zoneName,
} from "./date-text.ts";
import {
  type Edtf,
  type EdtfDate,
  type EdtfDay,
  type EdtfInterval,
  type EdtfMoment,
  type EdtfSet,
  type EdtfSingle,
  epochFromMoment,
  isMoment,
  parseEdtf,
} from "./edtf.ts";
import type { EventTime } from "./event-time.ts";
import { formatTimeWindow, type TimeWindow, type WallTime } from "./time-window.ts";
import { wallClockFromEpoch } from "./zoned-time.ts";

/**
 * The words round a date. Dates arrive written out: in the form that follows a preposition, except for `uncertain`,
 * `dateAndTime` and `orLater`, which take the form that stands alone.
 */
export interface TimeWords {
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** Once, at some time from one date to the other. */
  readonly between: (dates: { from: string; to: string }) => string;
  readonly by: (date: string) => string;
  readonly orLater: (date: string) => string;
  /** Throughout, where one range of dates cannot say it. */
  readonly fromTo: (dates: { from: string; to: string }) => string;
  readonly since: (date: string) => string;
  readonly sinceAsOf: (dates: { from: string; asOf: string }) => string;
  /** Begins after the last day the dataset speaks for. */
  readonly fromOn: (date: string) => string;
  readonly endUnknown: (date: string) => string;
  readonly beginningUnknown: (date: string) => string;
  readonly alwaysUntil: (date: string) => string;
  readonly dateAndTime: (parts: { date: string; time: string }) => string;
  readonly allDates: string;
  readonly windowFrom: (date: string) => string;
  /** The day, month or year belongs to the window. */
  readonly windowUntilEndOf: (date: string) => string;
  readonly windowUntilMoment: (moment: string) => string;
}

export interface LabelContext {
  /** BCP 47 tag of the interface. */
  readonly language: string;
  /** The dataset's zone: clock times are shown in it, whatever offset they were written with. */
  readonly timeZone: string;
  readonly words: TimeWords;
}

/** When an event happened, in words; dates come from its EDTF text, never from a zone. */
export function timeLabel(time: EventTime, context: LabelContext): string {
  const parsed = parseEdtf(time.edtf);
  if (!parsed.ok) return time.edtf;
  const { edtf } = parsed;
  const goesOn = edtf.kind === "interval" && edtf.to === "open" && typeof edtf.from === "object";
  if (!goesOn || time.nature === "once") return labelOfEdtf(edtf, context);
  const from = textOfEnd(edtf.from, context);
  if (time.endAfterMs <= time.startMs) return context.words.fromOn(from);
  return context.words.sinceAsOf({ from, asOf: dayText(time.endAfterMs - 1, context) });
}

/** The same for any EDTF text (a rival date, the date of a source); what is not EDTF stays as it is. */
export function edtfLabel(text: string, context: LabelContext): string {
  const parsed = parseEdtf(text);
  return parsed.ok ? labelOfEdtf(parsed.edtf, context) : text;
}

/**
 * What events of a list are grouped by: the day (YYYY-MM-DD) of those whose day or time is known, the EDTF text of all
 * others. In a list in the order of time, neighbours with one key form a group.
 */
export function groupKey(time: EventTime, timeZone: string): string {
  const date = soleDate(time);
  return date && isMoment(date) ? wallTimeFromEpoch(time.startMs, timeZone, "day") : time.edtf;
}

/** The heading of the group: "Friday 16 May 2025", "May 2023", "between 29 May and 31 December 2025". */
export function groupLabel(time: EventTime, context: LabelContext): string {
  const date = soleDate(time);
  if (date === null || date.unit === "year" || date.unit === "month") return timeLabel(time, context);
  return dayHeading(time.startMs, context);
}

/** The day of the zone that the instant lies in, with its weekday. */
export function dayHeading(atMs: number, { language, timeZone }: LabelContext): string {
  return weekdayDateText(dayAt(atMs, timeZone), language);
}

/** "16 May – 2 June 2025", "May 2025", "until 2 June 2025", "all dates". */
export function windowLabel(window: TimeWindow, context: LabelContext): string {
  const { words, language } = context;
  const text = formatTimeWindow(window);
  if (text === "") return words.allDates;
  const [from = "", to = from] = text.split("/");
  if (from === "..") {
    const end = wallText(to, context, "inflected");
    return to.includes("T") ? words.windowUntilMoment(end) : words.windowUntilEndOf(end);
  }
  if (to === "..") return words.windowFrom(wallText(from, context, "inflected"));
  if (!text.includes("T")) return calendarRangeText(dayOfText(from), dayOfText(to), language);
  const sameDay = from.includes("T") && to.includes("T") && from.slice(0, 10) === to.slice(0, 10);
  if (sameDay) return `${wallText(from, context)}–${to.slice(11)}`;
  return `${wallText(from, context)} – ${wallText(to, context)}`;
}

/** One end of a window: "16 May 2025", "16 May 2025, 08:00". */
export function wallTimeLabel(text: WallTime, context: LabelContext): string {
  return wallText(text, context);
}

/** What stands under a tick: "06:00", "16", "May", "2025"; under a major one the larger unit that begins there. */
export function tickLabel(tick: Tick, context: LabelContext): string {
  const { language, timeZone } = context;
  const date = dayAt(tick.atMs, timeZone);
  switch (tick.unit) {
    case "hour":
      return tick.major ? shortDateText(date, language, "day-month") : clockText(tick.atMs, context);
    case "day":
      if (!tick.major) return String(date.day);
      return shortDateText(date, language, date.month === 1 ? "month-year" : "month");
    case "month":
      return tick.major ? yearText(date, context) : shortDateText(date, language, "month");
    case "year":
      return yearText(date, context);
  }
}

function labelOfEdtf(edtf: Edtf, context: LabelContext): string {
  switch (edtf.kind) {
    case "single":
      return labelOfSingle(edtf, context);
    case "set":
      return labelOfSet(edtf, context);
    case "interval":
      return labelOfInterval(edtf, context);
  }
}

function labelOfSingle({ date, qualifier }: EdtfSingle, context: LabelContext): string {
  const { words } = context;
  if (qualifier === null) return textOfEnd(date, context, "alone");
  if (qualifier === "uncertain") return words.uncertain(textOfEnd(date, context, "alone"));
  const about = words.about(textOfEnd(date, context));
  return qualifier === "approximate" ? about : words.uncertain(about);
}

function labelOfSet({ from, to }: EdtfSet, context: LabelContext): string {
  const { words } = context;
  if (from && to) return words.between(textsOfEnds(from, to, context));
  if (from) return words.orLater(textOfEnd(from, context, "alone"));
  return to ? words.by(textOfEnd(to, context)) : "";
}

function labelOfInterval({ from, to }: EdtfInterval, context: LabelContext): string {
  const { words } = context;
  if (typeof from === "object" && typeof to === "object") return labelOfStretch(from, to, context);
  if (typeof from === "object") {
    return to === "open" ? words.since(textOfEnd(from, context)) : words.endUnknown(textOfEnd(from, context));
  }
  if (typeof to !== "object") return "";
  return from === "open" ? words.alwaysUntil(textOfEnd(to, context)) : words.beginningUnknown(textOfEnd(to, context));
}

function labelOfStretch(from: EdtfDate, to: EdtfDate, context: LabelContext): string {
  if (isMoment(from) && isMoment(to)) return labelOfMoments(from, to, context);
  if (!isMoment(from) && !isMoment(to) && from.unit === to.unit) return calendarRangeText(from, to, context.language);
  return context.words.fromTo(textsOfEnds(from, to, context));
}

function labelOfMoments(from: EdtfMoment, to: EdtfMoment, context: LabelContext): string {
  const { first, last, zone } = momentTexts(from, to, context);
  const days = [from, to].map((moment) => wallTimeFromEpoch(epochFromMoment(moment), context.timeZone, "day"));
  if (days[0] !== days[1]) return `${first} – ${last} ${zone}`;
  return `${first}–${clockOfMoment(to, context)} ${zone}`;
}

/** The two ends of one phrase: the year and the zone's name are said once where once is enough. */
function textsOfEnds(from: EdtfDate, to: EdtfDate, context: LabelContext): { from: string; to: string } {
  if (isMoment(from) && isMoment(to)) {
    const { first, last, zone } = momentTexts(from, to, context);
    return { from: first, to: `${last} ${zone}` };
  }
  const yearOnce =
    !isMoment(from) && !isMoment(to) && from.unit !== "year" && to.unit !== "year" && from.year === to.year;
  return {
    from: yearOnce ? yearlessDateText(from, context.language) : textOfEnd(from, context),
    to: textOfEnd(to, context),
  };
}

function momentTexts(from: EdtfMoment, to: EdtfMoment, context: LabelContext) {
  const zoneOfFirst = zoneName(epochFromMoment(from), context);
  const zone = zoneName(epochFromMoment(to), context);
  const first = zonelessText(from, context);
  return { first: zoneOfFirst === zone ? first : `${first} ${zoneOfFirst}`, last: zonelessText(to, context), zone };
}

function textOfEnd(date: EdtfDate, context: LabelContext, form: "alone" | "inflected" = "inflected"): string {
  if (!isMoment(date)) return calendarDateText(date, context.language, form);
  return `${zonelessText(date, context)} ${zoneName(epochFromMoment(date), context)}`;
}

function zonelessText(moment: EdtfMoment, context: LabelContext): string {
  const date = dayText(epochFromMoment(moment), context);
  return context.words.dateAndTime({ date, time: clockOfMoment(moment, context) });
}

function clockOfMoment(moment: EdtfMoment, { language, timeZone }: LabelContext): string {
  return clockText(epochFromMoment(moment), { language, timeZone, seconds: moment.unit === "second" });
}

/** The one date that is all there is to say of an event's time, or null. */
function soleDate(time: EventTime): EdtfDate | null {
  const parsed = parseEdtf(time.edtf);
  return parsed.ok && parsed.edtf.kind === "single" && parsed.edtf.qualifier === null ? parsed.edtf.date : null;
}

function dayText(atMs: number, { language, timeZone }: LabelContext): string {
  return calendarDateText(dayAt(atMs, timeZone), language);
}

function dayAt(atMs: number, timeZone: string): EdtfDay {
  const { year, month, day } = wallClockFromEpoch(atMs, timeZone);
  return { unit: "day", year, month, day };
}

function yearText(date: EdtfDay, { language }: LabelContext): string {
  return date.year < 1 ? calendarDateText({ ...date, unit: "year" }, language) : String(date.year);
}

/** A year, month, day or minute as formatTimeWindow writes it. */
function wallText(text: string, context: LabelContext, form: "alone" | "inflected" = "alone"): string {
  const date = calendarDateText(dayOfText(text), context.language, form);
  return text.includes("T") ? context.words.dateAndTime({ date, time: text.slice(11) }) : date;
}

function dayOfText(text: string): EdtfDay {
  const complete = text.slice(0, 10) + "YYYY-01-01".slice(Math.min(text.length, 10));
  const { year, month, day } = parseWallTime(complete) ?? { year: 0, month: 1, day: 1 };
  return { unit: text.length === 4 ? "year" : text.length === 7 ? "month" : "day", year, month, day };
}
