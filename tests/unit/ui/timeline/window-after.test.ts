import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { ALL_TIME, type TimeWindow, windowBounds } from "../../../../src/model/time/time-window.ts";
import {
  handlePositions,
  windowAfterDrag,
  windowAfterStep,
  windowAtPosition,
} from "../../../../src/ui/timeline/window-after.ts";
import { type EdgeRules, edgesFromWindow } from "../../../../src/ui/timeline/window-edges.ts";

const HOUR_MS = 3_600_000;
const timeZone = "Europe/Kyiv";
const MAY: TimeWindow = deepFreeze({ from: "2025-05-16", to: "2025-05-20" });

/** Noon in Kyiv, summer time, on a day of 2025. */
function noon(monthDay: string): number {
  return windowBounds({ from: `2025-${monthDay}`, to: null }, timeZone).fromMs + 12 * HOUR_MS;
}

const rules: EdgeRules = deepFreeze({
  extent: windowBounds({ from: "2025-03-01", to: "2025-06-30" }, timeZone),
  timeZone,
  unit: "day",
  mode: "window",
});
const cumulative: EdgeRules = { ...rules, mode: "cumulative" };

describe("dragging the start", () => {
  const dragTo = (atMs: number) => windowAfterDrag(MAY, { kind: "start", grabbedMs: noon("05-16"), atMs }, rules);

  test("snaps to the nearest midnight of the dataset's zone", () => {
    expect(dragTo(noon("05-10") + HOUR_MS)).toEqual({ from: "2025-05-11", to: "2025-05-20" });
    expect(dragTo(noon("05-10") - HOUR_MS)).toEqual({ from: "2025-05-10", to: "2025-05-20" });
  });

  test("stops at the last day of the window", () => {
    expect(dragTo(noon("06-10"))).toEqual({ from: "2025-05-20", to: "2025-05-20" });
  });

  test("opens the window at the beginning of the dataset", () => {
    expect(dragTo(noon("02-01"))).toEqual({ from: null, to: "2025-05-20" });
  });
});

describe("dragging the end", () => {
  const dragTo = (atMs: number, by = rules) =>
    windowAfterDrag(MAY, { kind: "end", grabbedMs: noon("05-20"), atMs }, by);

  test("makes the day before the nearest midnight the last one", () => {
    expect(dragTo(noon("05-25") + HOUR_MS)).toEqual({ from: "2025-05-16", to: "2025-05-25" });
  });

  test("stops at the first day of the window", () => {
    expect(dragTo(noon("05-01"))).toEqual({ from: "2025-05-16", to: "2025-05-16" });
  });

  test("opens the window at the end of the dataset", () => {
    expect(dragTo(noon("08-01"))).toEqual({ from: "2025-05-16", to: null });
  });

  test("is not held back by the start when everything up to the end is shown", () => {
    expect(dragTo(noon("05-01") + HOUR_MS, cumulative)).toEqual({ from: null, to: "2025-05-01" });
    expect(dragTo(noon("05-25") + HOUR_MS, cumulative)).toEqual({ from: "2025-05-16", to: "2025-05-25" });
  });
});

describe("moving the window", () => {
  const moveTo = (atMs: number, origin = MAY) =>
    windowAfterDrag(origin, { kind: "move", grabbedMs: noon("05-18"), atMs }, rules);

  test("keeps its number of days", () => {
    expect(moveTo(noon("05-28"))).toEqual({ from: "2025-05-26", to: "2025-05-30" });
  });

  test("keeps its number of days over a clock change", () => {
    expect(moveTo(noon("03-30"))).toEqual({ from: "2025-03-28", to: "2025-04-01" });
  });

  test("stops at the end of the dataset as long as it was", () => {
    expect(moveTo(noon("12-01"))).toEqual({ from: "2025-06-26", to: null });
  });

  test("leaves all time as it is", () => {
    expect(moveTo(noon("05-28"), ALL_TIME)).toEqual(ALL_TIME);
  });
});

describe("drawing a new window", () => {
  test("takes whole days, whichever way it is drawn", () => {
    const drag = { kind: "new", grabbedMs: noon("05-28"), atMs: noon("05-26") } as const;
    expect(windowAfterDrag(MAY, drag, rules)).toEqual({ from: "2025-05-26", to: "2025-05-28" });
  });

  test("takes hours on an axis of hours", () => {
    const drag = { kind: "new", grabbedMs: noon("05-28") - 60_000, atMs: noon("05-28") + HOUR_MS } as const;
    const hours: EdgeRules = { ...rules, unit: "hour" };
    expect(windowAfterDrag(MAY, drag, hours)).toEqual({ from: "2025-05-28T11:00", to: "2025-05-28T14:00" });
  });
});

describe("stepping a handle", () => {
  const step = (handle: "start" | "end" | "window", count: number, unit: "day" | "month" = "day") =>
    windowAfterStep(MAY, { handle, count, unit }, rules);

  test("moves an end by a unit", () => {
    expect(step("start", -1)).toEqual({ from: "2025-05-15", to: "2025-05-20" });
    expect(step("end", 1)).toEqual({ from: "2025-05-16", to: "2025-05-21" });
  });

  test("moves an end by a calendar month", () => {
    expect(step("start", -1, "month")).toEqual({ from: "2025-04-16", to: "2025-05-20" });
  });

  test("moves the window by a unit", () => {
    expect(step("window", 1)).toEqual({ from: "2025-05-17", to: "2025-05-21" });
  });
});

test("positions count the units of the whole extent", () => {
  expect(handlePositions(edgesFromWindow(MAY, rules), rules)).toEqual({ start: 76, end: 81, last: 122 });
});

test("a position sets its handle to that unit", () => {
  expect(windowAtPosition(MAY, { handle: "start", position: 0 }, rules)).toEqual({ from: null, to: "2025-05-20" });
  expect(windowAtPosition(MAY, { handle: "end", position: 82 }, rules)).toEqual({
    from: "2025-05-16",
    to: "2025-05-21",
  });
  expect(windowAtPosition(MAY, { handle: "window", position: 117 }, rules)).toEqual({ from: "2025-06-26", to: null });
});

test("whatever is dragged wherever, a window of at least one unit within the extent comes out", () => {
  const extentHours = (rules.extent.toMs - rules.extent.fromMs) / HOUR_MS;
  const moment = fc
    .integer({ min: -500, max: extentHours + 500 })
    .map((hours) => rules.extent.fromMs + hours * HOUR_MS);
  const kind = fc.constantFrom("start", "end", "move", "new");
  const unit = fc.constantFrom("hour", "day", "month");
  fc.assert(
    fc.property(kind, unit, moment, moment, (chosenKind, chosenUnit, grabbedMs, atMs) => {
      const chosen: EdgeRules = { ...rules, unit: chosenUnit };
      const edges = edgesFromWindow(windowAfterDrag(MAY, { kind: chosenKind, grabbedMs, atMs }, chosen), chosen);
      expect(edges.fromMs).toBeLessThan(edges.toMs);
      expect(edges.fromMs).toBeGreaterThanOrEqual(rules.extent.fromMs);
      expect(edges.toMs).toBeLessThanOrEqual(rules.extent.toMs);
    }),
  );
});
