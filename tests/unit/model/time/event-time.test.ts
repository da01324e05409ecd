import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../../src/model/time/edtf.ts";
import { type DerivationContext, type DerivedTime, eventTimeFromEdtf } from "../../../../src/model/time/event-time.ts";

const CONTEXT: DerivationContext = Object.freeze({ timeZone: "Europe/Kyiv", asOf: "2025-06-02" });

function timeOf(text: string, context = CONTEXT): DerivedTime {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(text);
  return eventTimeFromEdtf(result.edtf, context);
}

/** Midnight of a summer day in Kyiv. */
function summer(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) - 3 * 3_600_000;
}

function winter(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) - 2 * 3_600_000;
}

describe("eventTimeFromEdtf", () => {
  it("takes a day for a day of the file's zone", () => {
    expect(timeOf("2025-05-16")).toEqual({
      nature: "once",
      edtf: "2025-05-16",
      startMs: summer(2025, 5, 16),
      endMs: summer(2025, 5, 17),
    });
  });

  it("gives the days of both clock changes 23 and 25 hours", () => {
    const hours = ["2025-03-30", "2025-10-26"].map(timeOfDay).map((ms) => ms / 3_600_000);
    expect(hours).toEqual([23, 25]);
    function timeOfDay(day: string): number {
      const { startMs, endMs } = timeOf(day);
      return endMs - startMs;
    }
  });

  it("takes months and years with their clock changes", () => {
    expect(timeOf("2025-10")).toMatchObject({ startMs: summer(2025, 10, 1), endMs: winter(2025, 11, 1) });
    expect(timeOf("2024")).toMatchObject({ startMs: winter(2024, 1, 1), endMs: winter(2025, 1, 1) });
  });

  it("takes a moment for its minute or second, wherever it was written", () => {
    const startMs = Date.UTC(2025, 4, 16, 7);
    expect(timeOf("2025-05-16T10:00+03:00")).toMatchObject({ startMs, endMs: startMs + 60_000 });
    expect(timeOf("2025-05-16T03:30:00-03:30")).toMatchObject({ startMs, endMs: startMs + 1000 });
  });

  it.each([
    ["2025-06-01?", summer(2025, 5, 31), summer(2025, 6, 3)],
    ["2025-05~", summer(2025, 4, 1), summer(2025, 7, 1)],
    ["2025-01%", winter(2024, 12, 1), winter(2025, 3, 1)],
    ["2024?", winter(2023, 1, 1), winter(2026, 1, 1)],
  ])("widens %s by one of its own unit on each side", (text, startMs, endMs) => {
    expect(timeOf(text)).toMatchObject({ nature: "once", startMs, endMs });
  });

  it("takes a set for once within the outermost bounds", () => {
    expect(timeOf("[2025-05-29..2025-07]")).toMatchObject({
      nature: "once",
      startMs: summer(2025, 5, 29),
      endMs: summer(2025, 8, 1),
    });
    expect(timeOf("[..2025-05-29]")).toMatchObject({ startMs: Number.NEGATIVE_INFINITY, endMs: summer(2025, 5, 30) });
    expect(timeOf("[2025-05-29..]")).toMatchObject({ startMs: summer(2025, 5, 29), endMs: Number.POSITIVE_INFINITY });
  });

  it("takes an interval for throughout, with its core between the two units", () => {
    expect(timeOf("2025-05/2025-07-10")).toEqual({
      nature: "throughout",
      edtf: "2025-05/2025-07-10",
      startMs: summer(2025, 5, 1),
      startBeforeMs: summer(2025, 6, 1),
      endAfterMs: summer(2025, 7, 10),
      endMs: summer(2025, 7, 11),
    });
  });

  it("holds an open end for certain to the end of the last day the file speaks for", () => {
    expect(timeOf("2022-02-24/..")).toMatchObject({
      startMs: winter(2022, 2, 24),
      startBeforeMs: winter(2022, 2, 25),
      endAfterMs: summer(2025, 6, 3),
      endMs: Number.POSITIVE_INFINITY,
    });
  });

  it("holds an open beginning for certain at all times before", () => {
    expect(timeOf("../2025-05-23")).toMatchObject({
      startMs: Number.NEGATIVE_INFINITY,
      startBeforeMs: Number.NEGATIVE_INFINITY,
      endAfterMs: summer(2025, 5, 23),
      endMs: summer(2025, 5, 24),
    });
  });

  it("ends the core at the known unit when the other end is unknown", () => {
    expect(timeOf("2025-05-23/")).toMatchObject({
      startMs: summer(2025, 5, 23),
      startBeforeMs: summer(2025, 5, 24),
      endAfterMs: summer(2025, 5, 24),
      endMs: Number.POSITIVE_INFINITY,
    });
    expect(timeOf("/2025-05-23")).toMatchObject({
      startMs: Number.NEGATIVE_INFINITY,
      startBeforeMs: summer(2025, 5, 23),
      endAfterMs: summer(2025, 5, 23),
      endMs: summer(2025, 5, 24),
    });
  });

  it("reads years before 0 and before 100", () => {
    const { startMs, endMs } = timeOf("-0043", { timeZone: "UTC", asOf: "2025-06-02" });
    expect((endMs - startMs) / 86_400_000).toBe(365);
    expect(timeOf("0079-10-24", { timeZone: "UTC", asOf: "2025-06-02" }).startMs).toBe(-59_648_572_800_000);
  });

  it("puts every calendar date where the next one begins, in every zone", () => {
    const zone = fc.constantFrom("Europe/Kyiv", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu");
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        (timeZone, year, month) => {
          const context = { timeZone, asOf: "2025-06-02" };
          const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
          const text = (of: { year: number; month: number }) => `${of.year}-${String(of.month).padStart(2, "0")}`;
          expect(timeOf(text({ year, month }), context).endMs).toBe(timeOf(text(next), context).startMs);
        },
      ),
    );
  });
});
