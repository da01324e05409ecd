import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ALL_TIME,
  formatTimeWindow,
  type Interval,
  intervalOfView,
  parseTimeWindow,
  type TimeWindow,
  windowBounds,
  windowFromInterval,
} from "../../../../src/model/time/time-window.ts";

const KYIV = "Europe/Kyiv";
const ALWAYS: Interval = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

function kyivSummer(day: number, hour = 0): number {
  return Date.UTC(2025, 4, day, hour) - 3 * 3_600_000;
}

const calendarDay = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => [String(year).padStart(4, "0"), ...[month, day].map((n) => String(n).padStart(2, "0"))])
  .map((parts) => parts.join("-"))
  .filter((text) => parseTimeWindow(text) !== null);
const firstOrLast = fc.tuple(calendarDay, fc.constantFrom(4, 7)).map(([day, length]) => {
  const window = parseTimeWindow(day.slice(0, length));
  return window ?? ALL_TIME;
});
const minute = fc
  .tuple(calendarDay, fc.integer({ min: 0, max: 1439 }))
  .map(([day, m]) => `${day}T${String(Math.floor(m / 60)).padStart(2, "0")}:${String(m % 60).padStart(2, "0")}`);
const from = fc.oneof(
  calendarDay,
  minute,
  fc.constant(null),
  firstOrLast.map((window) => window.from),
);
const to = fc.oneof(
  calendarDay,
  minute,
  fc.constant(null),
  firstOrLast.map((window) => window.to),
);
const anyWindow = fc.oneof(
  firstOrLast,
  fc.tuple(from, to).map(([first, last]): TimeWindow => ({ from: first, to: last })),
);
const validWindow = anyWindow.filter(({ from: first, to: last }) => {
  return first === null || last === null || first < (last.includes("T") ? last : `${last}T24:00`);
});

describe("windowBounds", () => {
  it("takes whole days of the zone, first to last", () => {
    expect(windowBounds({ from: "2025-05-16", to: "2025-05-17" }, KYIV)).toEqual({
      fromMs: kyivSummer(16),
      toMs: kyivSummer(18),
    });
  });

  it("ends at a time of day, which no longer belongs to it", () => {
    expect(windowBounds({ from: "2025-05-16T08:00", to: "2025-05-16T12:00" }, KYIV)).toEqual({
      fromMs: kyivSummer(16, 8),
      toMs: kyivSummer(16, 12),
    });
  });

  it("gives the day of a clock change its 25 hours", () => {
    const { fromMs, toMs } = windowBounds({ from: "2025-10-26", to: "2025-10-26" }, KYIV);
    expect((toMs - fromMs) / 3_600_000).toBe(25);
  });

  it("has no bound where a side is open", () => {
    expect(windowBounds(ALL_TIME, KYIV)).toEqual(ALWAYS);
  });
});

describe("intervalOfView", () => {
  const window = Object.freeze({ from: "2025-05-16", to: "2025-05-17" });

  it("is the window", () => {
    expect(intervalOfView({ window, mode: "window" }, KYIV)).toEqual({ fromMs: kyivSummer(16), toMs: kyivSummer(18) });
  });

  it("reaches back without end in the cumulative mode", () => {
    expect(intervalOfView({ window, mode: "cumulative" }, KYIV)).toEqual({
      fromMs: Number.NEGATIVE_INFINITY,
      toMs: kyivSummer(18),
    });
  });
});

describe("parseTimeWindow", () => {
  it.each([
    ["", null, null],
    ["2024-11-21", "2024-11-21", "2024-11-21"],
    ["2024-11", "2024-11-01", "2024-11-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-11-21/2025-06-02", "2024-11-21", "2025-06-02"],
    ["2024/2025-02", "2024-01-01", "2025-02-28"],
    ["2024-11/..", "2024-11-01", null],
    ["../2024-11", null, "2024-11-30"],
    ["2024-11-21T08:00/2024-11-21T20:30", "2024-11-21T08:00", "2024-11-21T20:30"],
    ["2024-11-21T08:00/2024-11-21", "2024-11-21T08:00", "2024-11-21"],
    ["2024-11-21/2024-11-21T08:00", "2024-11-21", "2024-11-21T08:00"],
  ])("reads %j as %s to %s", (text, first, last) => {
    expect(parseTimeWindow(text)).toEqual({ from: first, to: last });
  });

  it.each([
    "May",
    "2024-13",
    "2024-02-30",
    "2024-11-21T08:00",
    "2024-11-21T24:00/2024-11-22",
    "2024-11-21T08:00Z/..",
    "2024-11-21/2024-11-20",
    "2024-11-21T08:00/2024-11-21T08:00",
    "2024-11-21/2024-11-21T00:00",
    "2024-11-21T08:00/2024-11-20",
    "2024/2025/2026",
    "2024/",
    "/2024",
    "../..",
    "..",
    "/",
    "-0043",
    "12024",
    " 2024",
    "2024\n",
    "2024-11-21~",
    "P7D/now",
  ])("refuses %j", (text) => {
    expect(parseTimeWindow(text)).toBeNull();
  });

  it("answers any text whatever", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0129-/.T:x"), maxLength: 36 }), (text) => {
        const window = parseTimeWindow(text);
        if (window === null) return;
        const { fromMs, toMs } = windowBounds(window, "UTC");
        expect(fromMs).toBeLessThan(toMs);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("formatTimeWindow", () => {
  it.each([
    [null, null, ""],
    ["2024-11-21", "2024-11-21", "2024-11-21"],
    ["2024-11-01", "2024-11-30", "2024-11"],
    ["2024-01-01", "2024-12-31", "2024"],
    ["2024-01-01", "2025-12-31", "2024/2025"],
    ["2024-11-01", "2025-02-28", "2024-11/2025-02"],
    ["2025-06-01", "2025-06-02", "2025-06-01/2025-06-02"],
    ["2024-11-01", null, "2024-11/.."],
    [null, "2024-11-21", "../2024-11-21"],
    ["2024-11-21", "2024-11-21T08:00", "2024-11-21/2024-11-21T08:00"],
  ])("writes %s to %s as %j", (first, last, text) => {
    expect(formatTimeWindow({ from: first, to: last })).toBe(text);
  });

  it("loses nothing", () => {
    fc.assert(
      fc.property(validWindow, (window) => {
        expect(parseTimeWindow(formatTimeWindow(window))).toEqual(window);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("windowFromInterval", () => {
  it("names whole days where the ends are midnights, minutes where they are not", () => {
    expect(windowFromInterval({ fromMs: kyivSummer(16), toMs: kyivSummer(18) }, KYIV)).toEqual({
      from: "2025-05-16",
      to: "2025-05-17",
    });
    expect(windowFromInterval({ fromMs: kyivSummer(16), toMs: kyivSummer(17, 12) }, KYIV)).toEqual({
      from: "2025-05-16",
      to: "2025-05-17T12:00",
    });
  });

  it("leaves a side open that has no bound, or one that no link can write", () => {
    expect(windowFromInterval({ fromMs: -1e14, toMs: Number.POSITIVE_INFINITY }, KYIV)).toEqual(ALL_TIME);
  });

  it("undoes windowBounds for windows of days", () => {
    const zone = fc.constantFrom(KYIV, "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu");
    const modernDay = fc
      .integer({ min: Date.UTC(1970, 0) / 86_400_000, max: Date.UTC(2040, 0) / 86_400_000 })
      .map((day) => windowFromInterval({ fromMs: day * 86_400_000, toMs: (day + 1) * 86_400_000 }, "UTC"));
    fc.assert(
      fc.property(modernDay, modernDay, zone, (one, other, timeZone) => {
        const [first, last] = String(one.from) < String(other.from) ? [one, other] : [other, one];
        const window = { from: first.from, to: last.to };
        expect(windowFromInterval(windowBounds(window, timeZone), timeZone)).toEqual(window);
      }),
    );
  });
});
