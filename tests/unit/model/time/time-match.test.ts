import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../../src/model/time/edtf.ts";
import { type DerivedTime, eventTimeFromEdtf } from "../../../../src/model/time/event-time.ts";
import { timeMatch } from "../../../../src/model/time/time-match.ts";
import { type Interval, parseTimeWindow, windowBounds } from "../../../../src/model/time/time-window.ts";

const TIME_ZONE = "Europe/Kyiv";
const ALWAYS: Interval = { fromMs: Number.NEGATIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

function timeOf(text: string): DerivedTime {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(text);
  return eventTimeFromEdtf(result.edtf, { timeZone: TIME_ZONE, asOf: "2025-06-02" });
}

function windowOf(text: string): Interval {
  const window = parseTimeWindow(text);
  if (window === null) throw new Error(text);
  return windowBounds(window, TIME_ZONE);
}

describe("timeMatch", () => {
  it.each([
    ["2025-05-16", "2025-05-16", "definite"],
    ["2025-05-16", "2025-05-16T00:00/2025-05-16T12:00", "possible"],
    ["2025-05-16", "2025-05-17", "out"],
    ["2025-05", "2025-05", "definite"],
    ["2025-05", "2025-05-10/2025-05-12", "possible"],
    ["2025-05", "2025-04/2025-06", "definite"],
    ["[2024-11-01..2024-11-21]", "2024-11-20/2024-11-25", "possible"],
    ["[2024-11-01..2024-11-21]", "2024-11", "definite"],
    ["2025-05-23/2025-05-25", "2025-05-24", "definite"],
    ["2025-05-23/2025-05-25", "2025-05-23", "definite"],
    ["2025-05-23/2025-05-25", "2025-05-23T00:00/2025-05-23T12:00", "possible"],
    ["2025-05-23/2025-05-25", "2025-05-26", "out"],
    ["2022-02/2022-04", "2022-02-01/2022-02-05", "possible"],
    ["2022-02/2022-04", "2022-03", "definite"],
    ["2022-02/2022-04", "2022-04-01/2022-04-30", "definite"],
    ["2022-02-24/..", "2023", "definite"],
    ["2022-02-24/..", "2026", "possible"],
    ["2022-02-24/", "2022-02-24", "definite"],
    ["2022-02-24/", "2023", "possible"],
    ["2025-06-01?", "2025-06-01", "possible"],
    ["2025-06-01?", "2025-05-31", "possible"],
    ["2025-06-01?", "2025-05-31/2025-06-02", "definite"],
    ["[2025-05-29..2025-12-31]", "2025-06", "possible"],
    ["[2025-05-29..2025-12-31]", "../2025-12-31", "definite"],
  ])("%s in the window %s is %s", (edtf, window, expected) => {
    expect(timeMatch(timeOf(edtf), windowOf(window))).toBe(expected);
  });

  it.each([
    ["../2025-05-23", "1900", "definite"],
    ["../2025-05-23", "2025-05-23T00:00/2025-05-23T12:00", "possible"],
    ["../2025-05-23", "2025-05-24/..", "out"],
    ["/2025-05-23", "2025-05-23", "definite"],
    ["/2025-05-23", "1900", "possible"],
    ["/2025-05-23", "../2025-05-22", "possible"],
    ["[..2025-05-23]", "../2025-05-23", "definite"],
    ["[..2025-05-23]", "2025-05-23", "possible"],
    ["[2025-05-23..]", "2025-05-23/..", "definite"],
    ["[2025-05-23..]", "2025-05-22", "out"],
    ["2022-02-24/..", "2025-06-02", "definite"],
    ["2022-02-24/..", "2025-06-03/..", "possible"],
    ["2022-02-24/", "2022-02-25/..", "possible"],
    ["2025-05-23/2025-05-24", "2025-05-23T12:00/2025-05-24T12:00", "possible"],
    ["2025-05/2025-05-10", "2025-05-10", "definite"],
    ["2025-05/2025-05-10", "2025-05-11/2025-05-12", "out"],
  ])("%s, with a side that is open or unknown or inside the other, in %s is %s", (edtf, window, expected) => {
    expect(timeMatch(timeOf(edtf), windowOf(window))).toBe(expected);
  });

  it("finds nothing in an empty window", () => {
    const { startMs } = timeOf("2025-05-16");
    expect(timeMatch(timeOf("2025-05-16"), { fromMs: startMs + 1, toMs: startMs + 1 })).toBe("out");
  });
});

const day = fc
  .tuple(fc.integer({ min: 2020, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join("-"));
const unit = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const pair = fc.tuple(unit, unit).map(([first, second]) => (first < second ? [first, second] : [second, first]));
const once = fc
  .oneof(
    fc.tuple(unit, fc.constantFrom("", "?", "~", "%")).map((parts) => parts.join("")),
    pair.map(([from, to]) => `[${from}..${to}]`),
    unit.map((from) => `[${from}..]`),
    unit.map((to) => `[..${to}]`),
  )
  .map(timeOf);
const throughout = fc
  .oneof(
    pair.map(([from, to]) => `${from}/${to}`),
    fc.tuple(unit, fc.constantFrom("/..", "/")).map((parts) => parts.join("")),
    fc.tuple(fc.constantFrom("../", "/"), unit).map((parts) => parts.join("")),
  )
  .map(timeOf);
const time = fc.oneof(once, throughout);
const instant = fc.integer({ min: Date.UTC(2019, 0) / 3_600_000, max: Date.UTC(2027, 11) / 3_600_000 });
const window = fc.tuple(instant, instant).map(([first, second]): Interval => {
  return { fromMs: Math.min(first, second) * 3_600_000, toMs: Math.max(first, second) * 3_600_000 };
});
const CERTAINTY = { out: 0, possible: 1, definite: 2 };

describe("properties of timeMatch", () => {
  it("is out exactly when event and window have no moment in common", () => {
    fc.assert(
      fc.property(time, window, (event, { fromMs, toMs }) => {
        const shared = Math.min(event.endMs, toMs) - Math.max(event.startMs, fromMs);
        expect(timeMatch(event, { fromMs, toMs }) === "out").toBe(shared <= 0);
      }),
    );
  });

  it("never becomes less certain when the window grows", () => {
    const growth = fc.nat({ max: 20_000 }).map((hours) => hours * 3_600_000);
    fc.assert(
      fc.property(time, window, growth, growth, (event, { fromMs, toMs }, before, after) => {
        const narrow = timeMatch(event, { fromMs, toMs });
        const wide = timeMatch(event, { fromMs: fromMs - before, toMs: toMs + after });
        expect(CERTAINTY[wide]).toBeGreaterThanOrEqual(CERTAINTY[narrow]);
      }),
    );
  });

  it("is definite in all of time", () => {
    fc.assert(fc.property(time, (event) => timeMatch(event, ALWAYS) === "definite"));
  });

  it("is definite for an event that happened once in at most one of two windows that do not meet", () => {
    fc.assert(
      fc.property(once, window, instant, (event, { fromMs, toMs }, splitHour) => {
        const splitMs = Math.min(Math.max(splitHour * 3_600_000, fromMs), toMs);
        const answers = [timeMatch(event, { fromMs, toMs: splitMs }), timeMatch(event, { fromMs: splitMs, toMs })];
        expect(answers.filter((answer) => answer === "definite").length).toBeLessThanOrEqual(1);
        const whole = timeMatch(event, { fromMs, toMs });
        expect(whole === "out").toBe(answers.every((answer) => answer === "out"));
      }),
    );
  });

  it("finds what went on in every window within its core", () => {
    fc.assert(
      fc.property(throughout, window, (event, { fromMs, toMs }) => {
        if (event.nature !== "throughout" || fromMs >= toMs) return;
        if (event.startBeforeMs > fromMs || toMs > event.endAfterMs) return;
        expect(timeMatch(event, { fromMs, toMs })).toBe("definite");
      }),
      { numRuns: 500 },
    );
  });
});
