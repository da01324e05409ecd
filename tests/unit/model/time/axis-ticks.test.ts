import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks } from "../../../../src/model/time/axis-ticks.ts";
import { startOfUnit, wallTimeFromEpoch } from "../../../../src/model/time/calendar.ts";
import { type Interval, parseTimeWindow, windowBounds } from "../../../../src/model/time/time-window.ts";

const KYIV = "Europe/Kyiv";

function ticksOf(window: string, most: number, timeZone = KYIV) {
  const parsed = parseTimeWindow(window);
  if (parsed === null) throw new Error(window);
  const axis: Interval = windowBounds(parsed, timeZone);
  return axisTicks({ axis, timeZone, most }).map(({ atMs, unit, major }) => {
    return { at: wallTimeFromEpoch(atMs, timeZone, "minute"), unit, major };
  });
}

describe("axisTicks", () => {
  it.each([
    ["2025-05-16", 24, "hour", 24, "2025-05-16T01:00"],
    ["2025-05-16", 10, "hour", 8, "2025-05-16T03:00"],
    ["2025-05", 31, "day", 31, "2025-05-02T00:00"],
    ["2025-05", 10, "day", 6, "2025-05-06T00:00"],
    ["2025", 12, "month", 12, "2025-02-01T00:00"],
    ["2025", 5, "month", 4, "2025-04-01T00:00"],
    ["2016/2025", 10, "year", 10, "2017-01-01T00:00"],
    ["1900/2025", 8, "year", 7, "1920-01-01T00:00"],
    ["1000/1999", 10, "year", 10, "1100-01-01T00:00"],
  ] as const)("divides %s with at most %i ticks by the %s", (window, most, unit, count, second) => {
    const ticks = ticksOf(window, most);
    expect(ticks.length).toBe(count);
    expect(ticks[1]).toMatchObject({ unit, at: second });
  });

  it("makes the start of a day major among hours, of a month among days, of a year among months", () => {
    const major = (window: string, most: number) => ticksOf(window, most).filter((tick) => tick.major);
    expect(major("2025-05-16/2025-05-17", 20).map(({ at }) => at)).toEqual(["2025-05-16T00:00", "2025-05-17T00:00"]);
    expect(major("2025-05-20/2025-06-10", 30).map(({ at }) => at)).toEqual(["2025-06-01T00:00"]);
    expect(major("2024-03/2025-03", 20).map(({ at }) => at)).toEqual(["2025-01-01T00:00"]);
    expect(major("1995/2015", 30).map(({ at }) => at)).toEqual(["2000-01-01T00:00", "2010-01-01T00:00"]);
    expect(major("1850/2050", 12).map(({ at }) => at)).toEqual(["1900-01-01T00:00", "2000-01-01T00:00"]);
  });

  it("leaves out the hour that the clock skips and the second of one shown twice", () => {
    const hours = (window: string) => ticksOf(window, 30).map(({ at }) => at.slice(11, 13));
    expect(hours("2025-03-30")).not.toContain("03");
    expect(hours("2025-03-30")).toHaveLength(23);
    expect(hours("2025-10-26")).toHaveLength(24);
    expect(ticksOf("2025-03-30", 8).map(({ at }) => at.slice(11, 13))).toEqual([
      "00",
      "06",
      "09",
      "12",
      "15",
      "18",
      "21",
    ]);
  });

  it("keeps every second day clear of the first of the month", () => {
    const days = ticksOf("2025-05-25/2025-06-05", 8).map(({ at }) => at.slice(5, 10));
    expect(days).toEqual(["05-25", "05-27", "05-29", "06-01", "06-03", "06-05"]);
  });

  it("ticks in years before 0", () => {
    const axis = { fromMs: -64_000_000_000_000, toMs: -60_000_000_000_000 };
    const ticks = axisTicks({ axis, timeZone: "UTC", most: 8 });
    expect(ticks.length).toBeGreaterThan(3);
    for (const { atMs } of ticks) expect(startOfUnit(atMs, "decade", "UTC")).toBe(atMs);
  });

  it("gives none when none are wanted", () => {
    expect(ticksOf("2025", 0)).toEqual([]);
  });

  it("stays within the axis and the number asked for, in order, at the zone's own round times", () => {
    const zone = fc.constantFrom(KYIV, "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu");
    const day = fc.integer({ min: -30_000, max: 30_000 });
    const length = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 40_000 }));
    fc.assert(
      fc.property(day, length, fc.integer({ min: 3, max: 40 }), zone, (start, days, most, timeZone) => {
        const fromMs = startOfUnit(start * 86_400_000, "day", timeZone);
        const axis = { fromMs, toMs: fromMs + days * 86_400_000 };
        const ticks = axisTicks({ axis, timeZone, most });
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const [index, { atMs, unit }] of ticks.entries()) {
          expect(atMs).toBeGreaterThan(ticks[index - 1]?.atMs ?? axis.fromMs - 1);
          expect(atMs).toBeLessThan(axis.toMs);
          if (unit !== "hour") expect(startOfUnit(atMs, unit, timeZone)).toBe(atMs);
          if (unit === "hour") expect(wallTimeFromEpoch(atMs, timeZone, "minute")).toMatch(/:00$/);
        }
      }),
    );
  });
});
