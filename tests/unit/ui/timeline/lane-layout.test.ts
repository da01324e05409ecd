import { describe, expect, test } from "vitest";
import { windowBounds } from "../../../../src/model/time/time-window.ts";
import { barAt, laneKind, laneLayout } from "../../../../src/ui/timeline/lane-layout.ts";
import { createPlotScale } from "../../../../src/ui/timeline/plot-scale.ts";
import { newsEvent, timeOf } from "../../event-builders.ts";

/** Ten pixels a day. */
const scale = createPlotScale(windowBounds({ from: "2025-05-01", to: "2025-05-30" }, "Europe/Kyiv"), 300);
const options = { scale, lanes: 6, overflowLanes: 2 };

describe("laneKind", () => {
  test("a day is a moment, a longer time of one event is within, an interval is throughout", () => {
    expect(["2025-05-16", "2025-05", "2025-05-16/2025-05-18"].map((edtf) => laneKind(timeOf(edtf)))).toEqual([
      "moment",
      "within",
      "throughout",
    ]);
  });

  test("a day of twenty-five hours is a moment", () => {
    expect(laneKind(timeOf("2024-10-27"))).toBe("moment");
  });
});

describe("laneLayout", () => {
  test("a day lies on its day", () => {
    expect(laneLayout([newsEvent("a", { edtf: "2025-05-03" })], options).bars).toMatchObject([
      { lane: 0, from: 20, to: 30, core: null },
    ]);
  });

  test("events of one day lie beneath each other", () => {
    const events = ["a", "b", "c"].map((id) => newsEvent(id, { edtf: "2025-05-03" }));
    expect(laneLayout(events, options).bars.map(({ lane }) => lane)).toEqual([0, 1, 2]);
  });

  test("events of different days share a lane", () => {
    const events = [newsEvent("a", { edtf: "2025-05-03" }), newsEvent("b", { edtf: "2025-05-05" })];
    expect(laneLayout(events, options).bars.map(({ lane }) => lane)).toEqual([0, 0]);
  });

  test("an interval has its core between the end of its first and the start of its last day", () => {
    expect(laneLayout([newsEvent("a", { edtf: "2025-05-03/2025-05-06" })], options).bars).toMatchObject([
      { from: 20, to: 60, core: { from: 30, to: 50 } },
    ]);
  });

  test("a time that began before the axis is cut off, one without a beginning is open", () => {
    const events = [newsEvent("cut", { edtf: "2025-04-03/2025-05-06" }), newsEvent("open", { edtf: "../2025-05-06" })];
    const bars = laneLayout(events, options).bars;
    expect(bars.map(({ event, from, openBefore }) => ({ id: event.id, from, openBefore }))).toEqual([
      { id: "cut", from: 0, openBefore: false },
      { id: "open", from: 0, openBefore: true },
    ]);
  });

  test("undated events and those off the axis have no bar", () => {
    const events = [newsEvent("undated"), newsEvent("before", { edtf: "2024" }), newsEvent("after", { edtf: "2026" })];
    expect(laneLayout(events, options)).toEqual({ bars: [], overflow: [] });
  });

  test("events without room are counted where they would lie", () => {
    const events = Array.from({ length: 9 }, (_, index) => newsEvent(`e${index}`, { edtf: "2025-05-11" }));
    const { bars, overflow } = laneLayout(events, options);
    expect(bars).toHaveLength(4);
    expect(overflow.map(({ at, events: left }) => ({ at, count: left.length }))).toEqual([{ at: 105, count: 5 }]);
  });

  test("a busy week does not hide what spans it", () => {
    const days = Array.from({ length: 9 }, (_, index) => newsEvent(`e${index}`, { edtf: "2025-05-11" }));
    const { bars } = laneLayout([newsEvent("span", { edtf: "2025-05-02/2025-05-28" }), ...days], options);
    expect(bars.some(({ event }) => event.id === "span")).toBe(true);
  });

  test("no two bars of a lane overlap, and every event is drawn or counted", () => {
    const events = Array.from({ length: 2000 }, (_, index) => {
      const day = String((index % 27) + 1).padStart(2, "0");
      const last = String((index % 27) + 1 + (index % 3)).padStart(2, "0");
      return newsEvent(`e${index}`, { edtf: index % 2 ? `2025-05-${day}` : `2025-05-${day}/2025-05-${last}` });
    });
    const { bars, overflow } = laneLayout(events, options);
    for (const lane of [0, 1, 2, 3]) {
      const inLane = bars.filter((bar) => bar.lane === lane).sort((a, b) => a.from - b.from);
      for (const [index, bar] of inLane.entries())
        expect(inLane[index + 1]?.from ?? 1e9).toBeGreaterThanOrEqual(bar.to);
    }
    expect(bars.length + overflow.flatMap((group) => group.events).length).toBe(2000);
  });
});

describe("barAt", () => {
  const { bars } = laneLayout(
    [newsEvent("a", { edtf: "2025-05-03" }), newsEvent("b", { edtf: "2025-05-05" })],
    options,
  );
  const idAt = (x: number, reach: number) => barAt(bars, { x, y: 2 }, { pitch: 5, reach })?.event.id;

  test("finds the bar beneath", () => {
    expect(idAt(25, 0)).toBe("a");
  });

  test("finds the nearest within reach of a finger, and none beyond", () => {
    expect(idAt(37, 8)).toBe("b");
    expect(idAt(37, 2)).toBeUndefined();
  });
});
