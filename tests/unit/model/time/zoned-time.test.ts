import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clockFromUtc,
  daysInMonth,
  epochFromWallClock,
  isTimeZone,
  utcFromClock,
  type WallClock,
  wallClockFromEpoch,
} from "../../../../src/model/time/zoned-time.ts";

const KYIV = "Europe/Kyiv";
const ST_JOHNS = "America/St_Johns";
const LORD_HOWE = "Australia/Lord_Howe";
const KATHMANDU = "Asia/Kathmandu";
const HOUR_MS = 3_600_000;

function clock(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): WallClock {
  return { year, month, day, hour, minute, second };
}

describe("wallClockFromEpoch", () => {
  it.each([
    ["before Kyiv's clocks go forward", Date.UTC(2025, 2, 30, 0, 59, 59), KYIV, clock(2025, 3, 30, 2, 59, 59)],
    ["when Kyiv's clocks go forward", Date.UTC(2025, 2, 30, 1), KYIV, clock(2025, 3, 30, 4)],
    ["before Kyiv's clocks go back", Date.UTC(2025, 9, 26, 0, 30), KYIV, clock(2025, 10, 26, 3, 30)],
    ["after Kyiv's clocks go back", Date.UTC(2025, 9, 26, 1, 30), KYIV, clock(2025, 10, 26, 3, 30)],
    ["before St John's goes forward", Date.UTC(2025, 2, 9, 5, 29), ST_JOHNS, clock(2025, 3, 9, 1, 59)],
    ["when St John's goes forward", Date.UTC(2025, 2, 9, 5, 30), ST_JOHNS, clock(2025, 3, 9, 3)],
    ["before Lord Howe goes back half an hour", Date.UTC(2025, 3, 5, 14, 59), LORD_HOWE, clock(2025, 4, 6, 1, 59)],
    ["when Lord Howe goes back half an hour", Date.UTC(2025, 3, 5, 15), LORD_HOWE, clock(2025, 4, 6, 1, 30)],
    ["when Lord Howe goes forward half an hour", Date.UTC(2025, 9, 4, 15, 30), LORD_HOWE, clock(2025, 10, 5, 2, 30)],
    ["at a quarter to the hour of UTC", Date.UTC(2025, 4, 16), KATHMANDU, clock(2025, 5, 16, 5, 45)],
  ])("shows the zone's clock %s", (_when, epochMs, timeZone, expected) => {
    expect(wallClockFromEpoch(epochMs, timeZone)).toEqual(expected);
  });

  it("counts years before 1 without a gap", () => {
    const lastOfYearZero = utcFromClock(clock(1, 1, 1)) - 1000;
    expect(wallClockFromEpoch(lastOfYearZero, "UTC")).toEqual(clock(0, 12, 31, 23, 59, 59));
  });

  it("keeps the seconds of local mean time", () => {
    expect(wallClockFromEpoch(Date.UTC(1850, 0, 1), KYIV)).toEqual(clock(1850, 1, 1, 2, 2, 4));
  });
});

describe("epochFromWallClock", () => {
  it.each([
    ["Kyiv in winter", clock(2025, 1, 15, 12), KYIV, Date.UTC(2025, 0, 15, 10)],
    ["Kyiv in summer", clock(2025, 7, 15, 12), KYIV, Date.UTC(2025, 6, 15, 9)],
    ["Kyiv's gap, shifted forward", clock(2025, 3, 30, 3, 30), KYIV, Date.UTC(2025, 2, 30, 1, 30)],
    ["Kyiv's overlap, the first", clock(2025, 10, 26, 3, 30), KYIV, Date.UTC(2025, 9, 26, 0, 30)],
    ["after Kyiv's overlap", clock(2025, 10, 26, 4), KYIV, Date.UTC(2025, 9, 26, 2)],
    ["St John's gap, shifted forward", clock(2025, 3, 9, 2, 30), ST_JOHNS, Date.UTC(2025, 2, 9, 6)],
    ["St John's overlap, the first", clock(2025, 11, 2, 1, 15), ST_JOHNS, Date.UTC(2025, 10, 2, 3, 45)],
    ["Lord Howe's overlap, the first", clock(2025, 4, 6, 1, 45), LORD_HOWE, Date.UTC(2025, 3, 5, 14, 45)],
    ["Lord Howe's gap, shifted forward", clock(2025, 10, 5, 2, 15), LORD_HOWE, Date.UTC(2025, 9, 4, 15, 45)],
    ["Kathmandu", clock(2025, 5, 16), KATHMANDU, Date.UTC(2025, 4, 15, 18, 15)],
  ])("finds the instant in %s", (_name, wallClock, timeZone, expected) => {
    expect(epochFromWallClock(wallClock, timeZone)).toBe(expected);
  });

  it("shifts a day that Samoa left out onto the next", () => {
    const skipped = epochFromWallClock(clock(2011, 12, 30, 12), "Pacific/Apia");
    expect(wallClockFromEpoch(skipped, "Pacific/Apia")).toEqual(clock(2011, 12, 31, 12));
  });

  it("finds its way back from every zone's clock, except the second time round an overlap", () => {
    const zone = fc.constantFrom(KYIV, ST_JOHNS, LORD_HOWE, KATHMANDU, "UTC", "Pacific/Apia", "Africa/Casablanca");
    const epoch = fc.integer({ min: Date.UTC(1900, 0) / 1000, max: Date.UTC(2100, 0) / 1000 });
    fc.assert(
      fc.property(zone, epoch, (timeZone, seconds) => {
        const epochMs = seconds * 1000;
        const wallClock = wallClockFromEpoch(epochMs, timeZone);
        const back = epochFromWallClock(wallClock, timeZone);
        expect(wallClockFromEpoch(back, timeZone)).toEqual(wallClock);
        expect(back).toBeLessThanOrEqual(epochMs);
        expect(epochMs - back).toBeLessThanOrEqual(2 * HOUR_MS);
        const changesNearby =
          utcFromClock(wallClockFromEpoch(epochMs - 3 * HOUR_MS, timeZone)) !== utcFromClock(wallClock) - 3 * HOUR_MS;
        if (!changesNearby) expect(back).toBe(epochMs);
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with Intl on any instant, whichever days were asked about before", () => {
    const formatter = new Intl.DateTimeFormat("sv-SE", { timeZone: KYIV, dateStyle: "short", timeStyle: "medium" });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0) / 1000, max: Date.UTC(2050, 0) / 1000 }), (seconds) => {
        const { year, month, day, hour, minute, second } = wallClockFromEpoch(seconds * 1000, KYIV);
        const two = (value: number) => String(value).padStart(2, "0");
        const text = `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`;
        expect(text).toBe(formatter.format(seconds * 1000));
      }),
      { numRuns: 500 },
    );
  });
});

describe("utcFromClock", () => {
  it("takes the years 0 to 99 for what they are", () => {
    expect(utcFromClock(clock(1, 1, 1))).toBe(-62_135_596_800_000);
    expect(utcFromClock(clock(99, 12, 31))).toBe(utcFromClock(clock(100, 1, 1)) - 86_400_000);
  });

  it("agrees with Date.UTC from year 100 on", () => {
    expect(utcFromClock(clock(1600, 2, 29, 1, 2, 3))).toBe(Date.UTC(1600, 1, 29, 1, 2, 3));
  });

  it("is undone by clockFromUtc over twenty thousand years", () => {
    const seconds = fc.integer({ min: -377_705_116_800, max: 253_402_300_799 });
    fc.assert(fc.property(seconds, (value) => utcFromClock(clockFromUtc(value * 1000)) === value * 1000));
  });

  it("is undone by clockFromUtc on each day of a whole cycle of the calendar", () => {
    const first = Date.UTC(1799, 11, 31) / 86_400_000;
    for (let day = first; day < first + 146_200; day += 1) {
      const wallClock = clockFromUtc(day * 86_400_000);
      if (Date.UTC(wallClock.year, wallClock.month - 1, wallClock.day) !== day * 86_400_000) {
        expect(wallClock).toBe(day);
      }
    }
  });
});

describe("daysInMonth", () => {
  it("gives February its leap day every fourth year, but of the centuries only every fourth", () => {
    expect([2023, 2024, 1900, 2000, 0, -4].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 29, 29]);
  });

  it("knows the lengths of the other months", () => {
    expect([1, 3, 4, 6, 7, 8, 9, 11, 12].map((month) => daysInMonth(2025, month))).toEqual([
      31, 31, 30, 30, 31, 31, 30, 30, 31,
    ]);
  });
});

describe("isTimeZone", () => {
  it("knows IANA names and nothing else", () => {
    expect(["Europe/Kyiv", "UTC", "Kyiv", ""].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});
