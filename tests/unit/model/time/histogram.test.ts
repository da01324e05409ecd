import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NewsEvent } from "../../../../src/model/dataset.ts";
import { startOfUnit } from "../../../../src/model/time/calendar.ts";
import { parseEdtf } from "../../../../src/model/time/edtf.ts";
import { eventTimeFromEdtf } from "../../../../src/model/time/event-time.ts";
import { axisBins, histogram } from "../../../../src/model/time/histogram.ts";
import { type Interval, parseTimeWindow, windowBounds } from "../../../../src/model/time/time-window.ts";

const KYIV = "Europe/Kyiv";

function event(edtf: string | null, type = "strike"): NewsEvent {
  const base = { id: "event", title: "", summary: "", type, place: null, status: "reported" } as const;
  const lists = { positions: [], actors: [], figures: [], sources: [], links: [] };
  if (edtf === null) return Object.freeze({ ...base, ...lists, time: null });
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(edtf);
  const time = eventTimeFromEdtf(parsed.edtf, { timeZone: KYIV, asOf: "2025-06-02" });
  return Object.freeze({ ...base, ...lists, time: Object.freeze({ ...time, rivals: [] }) });
}

function axisOf(text: string, timeZone = KYIV): Interval {
  const window = parseTimeWindow(text);
  if (window === null) throw new Error(text);
  return windowBounds(window, timeZone);
}

function drawn(events: readonly NewsEvent[], axis: Interval, most = 31) {
  const bins = axisBins({ axis, timeZone: KYIV, most });
  return histogram({ events: Object.freeze(events), bins, typeIds: ["strike", "protest"] });
}

describe("axisBins", () => {
  it.each([
    ["2025-05-16", "hour", 24],
    ["2025-10-26", "hour", 25],
    ["2025-05", "day", 31],
    ["2025-01/2025-06", "week", 27],
    ["2023/2025", "month", 36],
    ["2016/2025", "quarter", 40],
    ["1990/2025", "year", 36],
    ["1801/2025", "decade", 23],
  ] as const)("divides %s into bins of one %s", (axis, unit, count) => {
    const bins = axisBins({ axis: axisOf(axis), timeZone: KYIV, most: 40 });
    expect(bins).toMatchObject({ unit, unitsPerBin: 1 });
    expect(bins.edges.length - 1).toBe(count);
  });

  it("takes the next larger unit for one bin too many", () => {
    const unitFor = (most: number) => axisBins({ axis: axisOf("2025-05"), timeZone: KYIV, most }).unit;
    expect([unitFor(31), unitFor(30)]).toEqual(["day", "week"]);
  });

  it("takes several decades to a bin where one would be too many bins", () => {
    const bins = axisBins({ axis: axisOf("0000/1999", "UTC"), timeZone: "UTC", most: 40 });
    expect(bins).toMatchObject({ unit: "decade", unitsPerBin: 5 });
    expect(bins.edges.length - 1).toBe(40);
  });

  it("has at most as many bins as asked for, which cover the axis at the edges of the zone's units", () => {
    const day = fc.integer({ min: -40_000, max: 40_000 });
    const zone = fc.constantFrom(KYIV, "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu");
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 2, max: 150 }),
        zone,
        (start, days, most, timeZone) => {
          const fromMs = startOfUnit(start * 86_400_000, "day", timeZone);
          const axis = { fromMs, toMs: startOfUnit(fromMs + days * 86_400_000 + 43_200_000, "day", timeZone) };
          const { edges, unit } = axisBins({ axis, timeZone, most });
          expect(edges.length - 1).toBeLessThanOrEqual(most);
          expect([edges[0], edges.at(-1)]).toEqual([axis.fromMs, axis.toMs]);
          for (const [index, edge] of edges.entries()) {
            if (index > 0) expect(edge).toBeGreaterThan(edges[index - 1] ?? 0);
            if (index > 0 && index < edges.length - 1) expect(startOfUnit(edge, unit, timeZone)).toBe(edge);
          }
        },
      ),
    );
  });
});

describe("histogram", () => {
  it("puts an event of one day into its bin with a weight of 1", () => {
    const bins = drawn([event("2025-05-16")], axisOf("2025-05"));
    expect(bins.map(({ once }) => once[0])).toEqual(bins.map((_, index) => (index === 15 ? 1 : 0)));
  });

  it("spreads an event of a month evenly over its days", () => {
    const bins = drawn([event("2025-05")], axisOf("2025-05"));
    for (const { once } of bins) expect(once[0]).toBeCloseTo(1 / 31, 10);
  });

  it("shows only the part of a spread that lies on the axis", () => {
    const bins = drawn([event("[2025-05-01..2025-05-10]")], axisOf("2025-05-06/2025-05-20"));
    const total = bins.reduce((sum, { once }) => sum + (once[0] ?? 0), 0);
    expect(total).toBeCloseTo(0.5, 10);
  });

  it("counts an event that goes on in each bin it meets", () => {
    const bins = drawn([event("2025-05-23/2025-05-25")], axisOf("2025-05"));
    expect(bins.flatMap(({ throughout }, index) => (throughout[0] ? [index + 1] : []))).toEqual([23, 24, 25]);
  });

  it.each([
    ["2025-05-30/..", "2025-06", ["2025-06-01", "2025-06-02"].length],
    ["2025-06-01/", "2025-06", 1],
    ["/2025-06-03", "2025-06", 1],
    ["../2025-06-03", "2025-06", 3],
  ])("counts %s on the axis %s only as far as it is certain", (edtf, axis, count) => {
    const bins = drawn([event(edtf)], axisOf(axis));
    expect(bins.reduce((sum, { throughout }) => sum + (throughout[0] ?? 0), 0)).toBe(count);
  });

  it("gives no weight to what may have happened at any time before or after, or is undated", () => {
    const bins = drawn([event("[2025-05-16..]"), event("[..2025-05-16]"), event(null)], axisOf("2025-05"));
    expect(bins.every(({ once, throughout }) => once[0] === 0 && throughout[0] === 0)).toBe(true);
  });

  it("never counts less than nothing, also when the clocks of two offsets turn an interval round", () => {
    const bins = drawn([event("2025-05-16T23:30-10:00/2025-05-16")], axisOf("2025-05-15/2025-05-18"), 96);
    expect(bins.every(({ throughout }) => throughout[0] === 0)).toBe(true);
  });

  it("keeps types apart in their order, and leaves out a type it was not asked for", () => {
    const [bin] = drawn([event("2025-05-16", "protest"), event("2025-05-16", "storm")], axisOf("2025-05-16"), 1);
    expect(bin).toMatchObject({ once: [0, 1], throughout: [0, 0] });
  });

  it("shares out one for each event with both bounds over an axis that holds them all", () => {
    const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, "0"));
    const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0"));
    const edtf = fc.oneof(
      fc.tuple(month, day).map(([m, d]) => `2024-${m}-${d}`),
      fc.tuple(month, day).map(([m, d]) => `2024-${m}-${d}T10:05Z`),
      month.map((m) => `2024-${m}~`),
      month.map((m) => `[2024-${m}..2024-12-31]`),
      month.map((m) => `[2024-${m}..]`),
    );
    fc.assert(
      fc.property(fc.array(edtf, { maxLength: 20 }), fc.integer({ min: 1, max: 150 }), (texts, most) => {
        const bins = drawn(
          texts.map((text) => event(text)),
          axisOf("2023/2025"),
          most,
        );
        const total = bins.reduce((sum, { once }) => sum + (once[0] ?? 0), 0);
        expect(total).toBeCloseTo(texts.filter((text) => !text.endsWith("..]")).length, 8);
      }),
    );
  });
});
