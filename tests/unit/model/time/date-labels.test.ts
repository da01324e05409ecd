import { describe, expect, it } from "vitest";
import type { Tick } from "../../../../src/model/time/axis-ticks.ts";
import { epochFromWallTime } from "../../../../src/model/time/calendar.ts";
import {
  dayHeading,
  edtfLabel,
  groupKey,
  groupLabel,
  type LabelContext,
  tickLabel,
  timeLabel,
  wallTimeLabel,
  windowLabel,
} from "../../../../src/model/time/date-labels.ts";
import { parseEdtf } from "../../../../src/model/time/edtf.ts";
import { type EventTime, eventTimeFromEdtf } from "../../../../src/model/time/event-time.ts";
import { parseTimeWindow } from "../../../../src/model/time/time-window.ts";
import { time as english } from "../../../../src/words/en/time.ts";
import { time as ukrainian } from "../../../../src/words/uk/time.ts";

const KYIV = "Europe/Kyiv";
const EN: LabelContext = Object.freeze({ language: "en", timeZone: KYIV, words: english });
const UK: LabelContext = Object.freeze({ language: "uk", timeZone: KYIV, words: ukrainian });

function timeOf(text: string, timeZone = KYIV): EventTime {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  return Object.freeze({ ...eventTimeFromEdtf(parsed.edtf, { timeZone, asOf: "2025-06-02" }), rivals: [] });
}

/** Which spaces do not break is the locale data's affair. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe("timeLabel", () => {
  it.each([
    ["2025-05-16", "16 May 2025"],
    ["2023-05", "May 2023"],
    ["2023", "2023"],
    ["-0043-03-15", "15 March 44 BC"],
    ["-0043", "44 BC"],
    ["0079", "79"],
    ["2025-06-01?", "1 June 2025 (uncertain)"],
    ["2025-05~", "about May 2025"],
    ["2025-06-01%", "about 1 June 2025 (uncertain)"],
    ["2025-05-23/2025-05-25", "23–25 May 2025"],
    ["2025-05-16/2025-06-02", "16 May – 2 June 2025"],
    ["2024-11-21/2025-06-02", "21 November 2024 – 2 June 2025"],
    ["2022-02/2022-04", "February – April 2022"],
    ["2024/2025", "2024–2025"],
    ["-0043/0014", "44 BC – 14 AD"],
    ["2025-05/2025-06-10", "from May to 10 June 2025"],
    ["2024/2025-06-10", "from 2024 to 10 June 2025"],
    ["[2025-05-29..2025-12-31]", "between 29 May and 31 December 2025"],
    ["[2024-12-30..2025-01-02]", "between 30 December 2024 and 2 January 2025"],
    ["[..2025-12-31]", "by 31 December 2025"],
    ["[2025-05-29..]", "29 May 2025 or later"],
    ["2022-02-24/..", "since 24 February 2022, still going on as of 2 June 2025"],
    ["2026-01/..", "from January 2026, no end set"],
    ["2022-02-24/", "from 24 February 2022, end not known"],
    ["/2022-02-24", "until 24 February 2022, beginning not known"],
    ["../2022-02-24", "at all times until 24 February 2022"],
    ["2025-05-16T07:05Z", "16 May 2025, 10:05 Eastern European Summer Time"],
    ["2025-01-16T22:05:09Z", "17 January 2025, 00:05:09 Eastern European Standard Time"],
    ["2025-05-16T07:00Z/2025-05-16T09:30Z", "16 May 2025, 10:00–12:30 Eastern European Summer Time"],
    [
      "[2025-05-16T20:00Z..2025-05-16T22:00Z]",
      "between 16 May 2025, 23:00 and 17 May 2025, 01:00 Eastern European Summer Time",
    ],
  ])("says %s in English as %j", (edtf, label) => {
    expect(timeLabel(timeOf(edtf), EN)).toBe(label);
  });

  it.each([
    ["2025-05-16", "16 травня 2025 р."],
    ["2023-05", "травень 2023 р."],
    ["2023", "2023 р."],
    ["-0043", "44 р. до н. е."],
    ["2025-05~", "близько травня 2025 р."],
    ["2025-05?", "травень 2025 р. (непевно)"],
    ["2025-05-23/2025-05-25", "23–25 травня 2025 р."],
    ["2022-02/2022-04", "лютий – квітень 2022 р."],
    ["[2025-05-29..2025-12-31]", "у проміжку від 29 травня до 31 грудня 2025 р."],
    ["[2025-05..2025-12]", "у проміжку від травня до грудня 2025 р."],
    ["[..2025-12]", "не пізніше грудня 2025 р."],
    ["2022-02-24/..", "від 24 лютого 2022 р., триває станом на 2 червня 2025 р."],
    ["2022-02/", "від лютого 2022 р., кінець невідомий"],
    ["2025-05-16T07:05Z", "16 травня 2025 р., 10:05 за східноєвропейським літнім часом"],
  ])("says %s in Ukrainian as %j", (edtf, label) => {
    expect(plain(timeLabel(timeOf(edtf), UK))).toBe(label);
  });

  it("never shifts a date into another day, in whatever zone the file is", () => {
    for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"]) {
      expect(timeLabel(timeOf("2025-05-16", timeZone), { ...EN, timeZone })).toBe("16 May 2025");
    }
  });

  it("follows the order of a language's region", () => {
    expect(timeLabel(timeOf("2025-05-16"), { ...EN, language: "en-US" })).toBe("May 16, 2025");
    expect(timeLabel(timeOf("2025-05~"), { ...EN, language: "en-US" })).toBe("about May 2025");
  });

  it("writes English dates in a language that no browser knows", () => {
    expect(timeLabel(timeOf("2025-05-16"), { ...EN, language: "qps-plocm" })).toBe("16 May 2025");
  });
});

describe("edtfLabel", () => {
  it("speaks of an open end without saying as of when", () => {
    expect(edtfLabel("2022-02-24/..", EN)).toBe("since 24 February 2022, still going on");
  });

  it("leaves as it is what is not EDTF", () => {
    expect(edtfLabel("last summer", EN)).toBe("last summer");
  });
});

describe("groups of a list", () => {
  it.each([
    ["2025-05-16", "2025-05-16", "Friday, 16 May 2025"],
    ["2025-05-15T22:30Z", "2025-05-16", "Friday, 16 May 2025"],
    ["2023-05", "2023-05", "May 2023"],
    ["2025-06-01?", "2025-06-01?", "1 June 2025 (uncertain)"],
    ["2025-05-23/2025-05-25", "2025-05-23/2025-05-25", "23–25 May 2025"],
    ["[2025-05-29..2025-12-31]", "[2025-05-29..2025-12-31]", "between 29 May and 31 December 2025"],
  ])("hold %s under %s, headed %j", (edtf, key, label) => {
    expect(groupKey(timeOf(edtf), KYIV)).toBe(key);
    expect(groupLabel(timeOf(edtf), EN)).toBe(label);
  });

  it("are headed with the weekday of the zone's day", () => {
    expect(dayHeading(Date.UTC(2025, 4, 15, 22), EN)).toBe("Friday, 16 May 2025");
    expect(plain(dayHeading(Date.UTC(2025, 4, 15, 22), UK))).toBe("пʼятниця, 16 травня 2025 р.");
  });
});

describe("windowLabel", () => {
  it.each([
    ["", "all dates", "усі дати"],
    ["2025-05-16", "16 May 2025", "16 травня 2025 р."],
    ["2025-05", "May 2025", "травень 2025 р."],
    ["2025", "2025", "2025 р."],
    ["2025-05-16/2025-06-02", "16 May – 2 June 2025", "16 травня – 2 червня 2025 р."],
    ["2024-11/2025-02", "November 2024 – February 2025", "листопад 2024 р. – лютий 2025 р."],
    ["2025-06-01/2025-06-02", "1–2 June 2025", "1–2 червня 2025 р."],
    ["../2025-06-02", "until 2 June 2025", "до 2 червня 2025 р. включно"],
    ["../2025-05", "until May 2025", "до травня 2025 р. включно"],
    ["../2025-06-02T12:00", "until 2 June 2025, 12:00", "до 2 червня 2025 р., 12:00"],
    ["2025-05/..", "from May 2025", "від травня 2025 р."],
    ["2025-05-16T08:00/2025-05-16T12:00", "16 May 2025, 08:00–12:00", "16 травня 2025 р., 08:00–12:00"],
    ["2025-05-16T08:00/2025-05-17", "16 May 2025, 08:00 – 17 May 2025", "16 травня 2025 р., 08:00 – 17 травня 2025 р."],
  ])("says %j as %j and %j", (text, inEnglish, inUkrainian) => {
    const window = parseTimeWindow(text);
    if (window === null) throw new Error(text);
    expect(windowLabel(window, EN)).toBe(inEnglish);
    expect(plain(windowLabel(window, UK))).toBe(inUkrainian);
  });

  it("names one end of a window", () => {
    expect(wallTimeLabel("2025-05-16", EN)).toBe("16 May 2025");
    expect(wallTimeLabel("2025-05-16T08:00", EN)).toBe("16 May 2025, 08:00");
  });
});

describe("tickLabel", () => {
  const tick = (at: string, unit: Tick["unit"], major: boolean): Tick => {
    return { atMs: epochFromWallTime(at, KYIV), unit, major };
  };

  it.each([
    [tick("2025-05-16T06:00", "hour", false), "06:00", "06:00"],
    [tick("2025-05-16", "hour", true), "16 May", "16 трав."],
    [tick("2025-05-16", "day", false), "16", "16"],
    [tick("2025-06-01", "day", true), "Jun", "черв."],
    [tick("2025-01-01", "day", true), "Jan 2025", "січ. 2025 р."],
    [tick("2025-05-01", "month", false), "May", "трав."],
    [tick("2025-01-01", "month", true), "2025", "2025"],
    [tick("2020-01-01", "year", true), "2020", "2020"],
  ])("of %o is %j, in Ukrainian %j", (of, inEnglish, inUkrainian) => {
    expect(tickLabel(of, EN)).toBe(inEnglish);
    expect(plain(tickLabel(of, UK))).toBe(inUkrainian);
  });

  it("marks years before 1", () => {
    const atMs = Date.UTC(2000, 0) - 5 * 146_097 * 86_400_000;
    expect(tickLabel({ atMs, unit: "year", major: true }, { ...EN, timeZone: "UTC" })).toBe("1 BC");
  });
});
