import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addUnits,
  type CalendarUnit,
  countUnits,
  epochFromWallTime,
  parseWallTime,
  startOfUnit,
  wallTimeFromEpoch,
} from "../../../../src/model/time/calendar.ts";

const KYIV = "Europe/Kyiv";
const LORD_HOWE = "Australia/Lord_Howe";
const UNITS: readonly CalendarUnit[] = ["minute", "hour", "day", "week", "month", "quarter", "year", "decade"];
const ZONES = [KYIV, "America/St_Johns", LORD_HOWE, "Asia/Kathmandu", "UTC"];

function at(text: string, timeZone = KYIV): number {
  return epochFromWallTime(text, timeZone);
}

function minuteOf(ms: number, timeZone = KYIV): string {
  return wallTimeFromEpoch(ms, timeZone, "minute");
}

const unit = fc.constantFrom(...UNITS);
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2040, 0) / 1000 }).map((s) => s * 1000);

describe("startOfUnit", () => {
  it.each([
    ["minute", "2025-05-16T13:45"],
    ["hour", "2025-05-16T13:00"],
    ["day", "2025-05-16T00:00"],
    ["week", "2025-05-12T00:00"],
    ["month", "2025-05-01T00:00"],
    ["quarter", "2025-04-01T00:00"],
    ["year", "2025-01-01T00:00"],
    ["decade", "2020-01-01T00:00"],
  ] as const)("goes back to where the %s began", (of, expected) => {
    expect(minuteOf(startOfUnit(at("2025-05-16T13:45") + 12_345, of, KYIV))).toBe(expected);
  });

  it("begins weeks on Monday, across the turn of a month and before 1970", () => {
    expect(
      ["2025-06-01", "2025-06-02", "1969-12-31"].map((day) => minuteOf(startOfUnit(at(day), "week", KYIV))),
    ).toEqual(["2025-05-26T00:00", "2025-06-02T00:00", "1969-12-29T00:00"]);
  });

  it("begins a decade before year 0 in the earlier year", () => {
    const caesar = Date.UTC(2000, 0) - 2044 * 31_556_952_000;
    expect(startOfUnit(caesar, "decade", "UTC")).toBeLessThan(startOfUnit(caesar, "year", "UTC"));
  });

  it("begins hours on the zone's clock", () => {
    expect(
      minuteOf(startOfUnit(at("2025-05-16T13:50", "Asia/Kathmandu"), "hour", "Asia/Kathmandu"), "Asia/Kathmandu"),
    ).toBe("2025-05-16T13:00");
  });

  it("tells the two hours of one name in autumn apart", () => {
    const first = at("2025-10-26T03:00");
    expect(startOfUnit(first + 90 * 60_000, "hour", KYIV)).toBe(first + 60 * 60_000);
  });

  it("cuts an hour short at a change of half an hour", () => {
    const change = Date.UTC(2025, 3, 5, 15);
    expect(startOfUnit(change + 10 * 60_000, "hour", LORD_HOWE)).toBe(change);
    expect(startOfUnit(change + 40 * 60_000, "hour", LORD_HOWE)).toBe(change + 30 * 60_000);
    expect(startOfUnit(change - 10 * 60_000, "hour", LORD_HOWE)).toBe(change - 60 * 60_000);
  });

  it("is not after the instant, lies in the same unit, and stays where it is", () => {
    fc.assert(
      fc.property(instant, unit, zone, (ms, of, timeZone) => {
        const start = startOfUnit(ms, of, timeZone);
        expect(start).toBeLessThanOrEqual(ms);
        expect(startOfUnit(start, of, timeZone)).toBe(start);
        expect(addUnits(start, 1, of, timeZone)).toBeGreaterThan(ms);
      }),
      { numRuns: 500 },
    );
  });
});

describe("addUnits", () => {
  it("keeps the time on the clock when days pass over both clock changes", () => {
    expect(minuteOf(addUnits(at("2025-03-29T12:00"), 1, "day", KYIV))).toBe("2025-03-30T12:00");
    expect(minuteOf(addUnits(at("2025-10-27T12:00"), -1, "week", KYIV))).toBe("2025-10-20T12:00");
  });

  it("lets an hour be an hour over a clock change", () => {
    expect(minuteOf(addUnits(at("2025-03-30T02:30"), 1, "hour", KYIV))).toBe("2025-03-30T04:30");
  });

  it.each([
    ["2025-01-31", 1, "month", "2025-02-28"],
    ["2024-02-29", 1, "year", "2025-02-28"],
    ["2024-02-29", -1, "decade", "2014-02-28"],
    ["2025-01-15", -1, "month", "2024-12-15"],
    ["2025-11-30", 1, "quarter", "2026-02-28"],
    ["2025-12-29", 1, "week", "2026-01-05"],
  ] as const)("from %s by %i %s comes to %s", (from, count, of, to) => {
    expect(addUnits(at(from), count, of, KYIV)).toBe(at(to));
  });

  it("keeps milliseconds", () => {
    expect(addUnits(at("2025-01-15") + 7, 1, "month", KYIV)).toBe(at("2025-02-15") + 7);
  });

  it("goes to the start of the next unit from the start of one", () => {
    fc.assert(
      fc.property(instant, fc.constantFrom(...UNITS.slice(2)), zone, (ms, of, timeZone) => {
        const next = addUnits(startOfUnit(ms, of, timeZone), 1, of, timeZone);
        expect(startOfUnit(next, of, timeZone)).toBe(next);
        expect(startOfUnit(next - 1, of, timeZone)).toBe(startOfUnit(ms, of, timeZone));
      }),
      { numRuns: 500 },
    );
  });
});

describe("countUnits", () => {
  it("counts the days of a month with a clock change", () => {
    const range = { fromMs: at("2025-10-01"), toMs: at("2025-11-01"), timeZone: KYIV };
    expect(countUnits({ ...range, unit: "day" })).toBe(31);
    expect(countUnits({ ...range, unit: "hour" })).toBe(31 * 24 + 1);
    expect(countUnits({ ...range, unit: "month" })).toBe(1);
    expect(countUnits({ ...range, unit: "year" })).toBe(0);
  });

  it("counts backwards when the end comes first", () => {
    expect(countUnits({ fromMs: at("2025-05-16"), toMs: at("2025-05-13"), unit: "day", timeZone: KYIV })).toBe(-3);
  });

  it("undoes addUnits for units that keep their day", () => {
    const count = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(
        instant,
        count,
        fc.constantFrom<CalendarUnit>("hour", "day", "week"),
        zone,
        (ms, steps, of, timeZone) => {
          const fromMs = startOfUnit(ms, "day", timeZone);
          const toMs = addUnits(fromMs, steps, of, timeZone);
          expect(countUnits({ fromMs, toMs, unit: of, timeZone })).toBe(steps);
        },
      ),
    );
  });
});

describe("wall times", () => {
  it("names the day and the minute of an instant in the zone", () => {
    const ms = Date.UTC(2025, 4, 15, 22, 30, 59);
    expect(wallTimeFromEpoch(ms, KYIV, "day")).toBe("2025-05-16");
    expect(wallTimeFromEpoch(ms, KYIV, "minute")).toBe("2025-05-16T01:30");
  });

  it("reads days and minutes that exist, strictly", () => {
    expect(parseWallTime("2024-02-29T23:59")).toEqual({
      year: 2024,
      month: 2,
      day: 29,
      hour: 23,
      minute: 59,
      second: 0,
    });
    const wrong = [
      "2025-02-29",
      "2025-13-01",
      "2025-00-01",
      "2025-05",
      "2025-05-16T24:00",
      "2025-05-16T10:60",
      "x2025-05-16",
    ];
    expect([...wrong, "2025-05-16\n", "-0043-01-01"].map(parseWallTime)).toEqual(Array(9).fill(null));
    expect(epochFromWallTime("tomorrow", KYIV)).toBeNaN();
  });

  it("come back from the instants they name", () => {
    fc.assert(
      fc.property(instant, zone, (ms, timeZone) => {
        const day = wallTimeFromEpoch(ms, timeZone, "day");
        expect(epochFromWallTime(day, timeZone)).toBe(startOfUnit(ms, "day", timeZone));
      }),
    );
  });
});
