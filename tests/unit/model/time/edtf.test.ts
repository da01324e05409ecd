import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Edtf,
  edtfEndsBeforeStart,
  hasLowerBound,
  hasUpperBound,
  parseEdtf,
} from "../../../../src/model/time/edtf.ts";
import { clockFromUtc } from "../../../../src/model/time/zoned-time.ts";

function edtf(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text} stops making sense at ${result.at}`);
  return result.edtf;
}

describe("parseEdtf", () => {
  it("reads a year, a month and a day", () => {
    expect(edtf("2025")).toMatchObject({ kind: "single", date: { unit: "year", year: 2025, month: 1, day: 1 } });
    expect(edtf("2025-05")).toMatchObject({ kind: "single", date: { unit: "month", year: 2025, month: 5, day: 1 } });
    expect(edtf("2025-05-16")).toMatchObject({ kind: "single", date: { unit: "day", year: 2025, month: 5, day: 16 } });
  });

  it("reads years before 0 as astronomical years", () => {
    expect(edtf("-0043-03-15")).toMatchObject({ date: { year: -43, month: 3, day: 15 } });
    expect(edtf("0000")).toMatchObject({ date: { year: 0 } });
  });

  it("reads a moment to the minute or the second, with its offset", () => {
    expect(edtf("2025-05-16T10:05Z")).toMatchObject({
      date: { unit: "minute", hour: 10, minute: 5, second: 0, offsetMinutes: 0 },
    });
    expect(edtf("2025-05-16T10:05:07-03:30")).toMatchObject({
      date: { unit: "second", second: 7, offsetMinutes: -210 },
    });
  });

  it.each([
    ["2025?", "uncertain"],
    ["2025-05~", "approximate"],
    ["2025-06-01%", "uncertain-and-approximate"],
    ["2025-06-01", null],
  ])("reads the qualifier of %s as %s", (text, qualifier) => {
    expect(edtf(text)).toMatchObject({ kind: "single", qualifier });
  });

  it("tells an open end of an interval from an unknown one", () => {
    expect(edtf("2022-02-24/..")).toMatchObject({ kind: "interval", from: { year: 2022 }, to: "open" });
    expect(edtf("../2022-02-24")).toMatchObject({ kind: "interval", from: "open", to: { year: 2022 } });
    expect(edtf("2022-02-24/")).toMatchObject({ kind: "interval", from: { year: 2022 }, to: "unknown" });
    expect(edtf("/2022-02-24")).toMatchObject({ kind: "interval", from: "unknown", to: { year: 2022 } });
  });

  it("reads sets with one or two bounds", () => {
    expect(edtf("[2025-05-29..2025-12]")).toMatchObject({ kind: "set", from: { unit: "day" }, to: { unit: "month" } });
    expect(edtf("[..2025-12-31]")).toMatchObject({ kind: "set", from: null, to: { day: 31 } });
    expect(edtf("[2025-05-29..]")).toMatchObject({ kind: "set", from: { day: 29 }, to: null });
  });

  it("keeps the text as it was written", () => {
    expect(edtf("2022-02/2022-04").text).toBe("2022-02/2022-04");
  });
});

describe("what parseEdtf refuses", () => {
  it.each([
    ["", 0, ""],
    ["May 2025", 0, "M"],
    [" 2025", 0, " "],
    ["2025 ", 4, " "],
    ["202", 3, ""],
    ["20241121", 4, "1"],
    ["2025-", 5, ""],
    ["2025-5-16", 6, "-"],
    ["2025-13", 5, "1"],
    ["2025-00-10", 5, "0"],
    ["2024-02-30", 8, "3"],
    ["2025-02-29", 8, "2"],
    ["1900-02-29", 8, "2"],
    ["2025-05-16T10:00", 16, ""],
    ["2025-05-16T24:00Z", 11, "2"],
    ["2025-05-16T10:60Z", 14, "6"],
    ["2025-05-16T10Z", 13, "Z"],
    ["2025-05-16T10:00+15:00", 17, "1"],
    ["2025-05-16T10:00z", 16, "z"],
    ["2025-05-16 10:00Z", 10, " "],
    ["2025-05-16T10:00Z?", 17, "?"],
    ["-0000", 1, "0"],
    ["+2025", 0, "+"],
    ["Y12025", 0, "Y"],
    ["202X", 3, "X"],
    ["2025-21?", 5, "2"],
    ["2025?-05", 5, "-"],
    ["?2025", 0, "?"],
    ["2025??", 5, "?"],
    ["2025?/2026", 5, "/"],
    ["2025/2026?", 9, "?"],
    ["2025/2026/2027", 9, "/"],
    ["../..", 3, "."],
    ["/..", 1, "."],
    ["/", 1, ""],
    ["../", 3, ""],
    ["..", 2, ""],
    ["2025/.", 5, "."],
    ["[2025", 5, ""],
    ["[2025]", 5, "]"],
    ["[..]", 3, "]"],
    ["[2025,2026]", 5, ","],
    ["[2025..2026", 11, ""],
    ["[2025..2026]?", 12, "?"],
    ["[2025.2026]", 6, "2"],
    ["{2025..2026}", 0, "{"],
    ["2025-05-16🙂", 10, "🙂"],
  ])("refuses %j at %i, where %j stands", (text, at, character) => {
    expect(parseEdtf(text)).toEqual({ ok: false, at, character });
  });

  it("refuses a text of more than 64 characters at the first one too many", () => {
    expect(parseEdtf(`${" ".repeat(64)}x`)).toEqual({ ok: false, at: 64, character: "x" });
  });

  it("answers any text whatever, and names a character of it", () => {
    const nearlyEdtf = fc.string({ unit: fc.constantFrom(..."0129-/.[]TZ:+?~% x"), maxLength: 70 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), nearlyEdtf), (text) => {
        const result = parseEdtf(text);
        if (result.ok) return result.edtf.text === text;
        return result.at <= text.length && text.startsWith(result.character, result.at);
      }),
      { numRuns: 1000 },
    );
  });

  it("accepts every day that the calendar has, and no other", () => {
    const isoDay = fc.integer({ min: 0, max: 2_900_000 }).map((day) => {
      const { year, month, day: dayOfMonth } = clockFromUtc(day * 86_400_000);
      return [String(year), ...[month, dayOfMonth].map((part) => String(part).padStart(2, "0"))].join("-");
    });
    fc.assert(fc.property(isoDay, (day) => parseEdtf(day).ok));
    for (const day of ["2023-02-29", "2100-02-29", "2025-04-31", "2025-01-32", "2025-01-00"]) {
      expect(parseEdtf(day).ok).toBe(false);
    }
  });
});

describe("bounds", () => {
  it.each([
    ["2025-05", true, true],
    ["2022-02/2022-04", true, true],
    ["2022-02/..", true, false],
    ["2022-02/", true, false],
    ["../2022-02", false, true],
    ["/2022-02", false, true],
    ["[2022..2023]", true, true],
    ["[..2023]", false, true],
    ["[2022..]", true, false],
  ])("%s has a lower bound: %s, an upper bound: %s", (text, lower, upper) => {
    expect([hasLowerBound(edtf(text)), hasUpperBound(edtf(text))]).toEqual([lower, upper]);
  });
});

describe("edtfEndsBeforeStart", () => {
  it.each([
    ["2025-05-10/2025-05-09", true],
    ["2025-05/2025-04-30", true],
    ["2025/2024", true],
    ["[2025-06..2025-05-31]", true],
    ["2025-05-10/-0043-05-11", true],
    ["2025-05-10/2025-05-10", false],
    ["2025-05-10/2025-05", false],
    ["2025-05/2025-05-10", false],
    ["-0044/-0043", false],
    ["2025-05/..", false],
    ["/2025-05", false],
    ["[..2025]", false],
    ["2025", false],
  ])("of %s is %s", (text, reversed) => {
    expect(edtfEndsBeforeStart(edtf(text))).toBe(reversed);
  });

  it("compares two moments as instants, whatever their clocks show", () => {
    expect(edtfEndsBeforeStart(edtf("2025-05-16T10:00+03:00/2025-05-16T09:00Z"))).toBe(false);
    expect(edtfEndsBeforeStart(edtf("2025-05-16T10:00Z/2025-05-16T10:30+03:00"))).toBe(true);
  });
});
