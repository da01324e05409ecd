import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { formatTimeWindow, parseTimeWindow, windowBounds } from "../../../../src/model/time/time-window.ts";
import {
  automaticStep,
  eventWindow,
  frameCount,
  isAtEnd,
  type StepContext,
  startWindow,
  steppedWindow,
} from "../../../../src/model/time/window-steps.ts";
import type { Mode, Step } from "../../../../src/model/view/view.ts";
import { newsEvent } from "../../event-builders.ts";

const TIME_ZONE = "Europe/Kyiv";
const EVENTS = deepFreeze([
  newsEvent("long ago", { edtf: "../2025-05-02" }),
  newsEvent("a", { edtf: "2025-05-03" }),
  newsEvent("b", { edtf: "2025-05-16" }),
  newsEvent("c", { edtf: "2025-05-16T15:00+03:00" }),
  newsEvent("d", { edtf: "2025-06-02" }),
  newsEvent("undated"),
]);

function windowOf(text: string) {
  const window = parseTimeWindow(text);
  if (!window) throw new Error(`No window: ${text}`);
  return window;
}

interface Where {
  readonly axis?: string;
  readonly mode?: Mode;
  readonly step?: Step | null;
}

/** A window in an axis of 1 May to 2 June 2025, days as steps. */
function at(
  window: string,
  { axis = "2025-05-01/2025-06-02", mode = "window", step = "day" }: Where = {},
): StepContext {
  return deepFreeze({
    view: { window: windowOf(window), mode, step },
    axis: windowBounds(windowOf(axis), TIME_ZONE),
    timeZone: TIME_ZONE,
    events: EVENTS,
  });
}

function text(window: ReturnType<typeof steppedWindow>): string | null {
  return window && formatTimeWindow(window);
}

describe("automaticStep", () => {
  it.each([
    ["2025-06-01", "hour"],
    ["2025-05-16/2025-06-02", "day"],
    ["2025-05-01/2025-06-02", "day"],
    ["2024-11-21/2025-06-02", "week"],
    ["2022-02-24/2025-06-02", "month"],
    ["1990/2025", "year"],
    ["1500/2025", "year"],
  ])("divides %s by the %s", (axis, unit) => {
    expect(automaticStep(windowBounds(windowOf(axis), TIME_ZONE))).toBe(unit);
  });
});

describe("frameCount", () => {
  it("is about the number of units of the axis", () => {
    expect(frameCount(at("", { step: null }))).toBeCloseTo(33, 0);
  });

  it("is the number of events that start on the axis when steps go by event", () => {
    expect(frameCount(at("", { step: "event" }))).toBe(4);
  });
});

describe("steppedWindow", () => {
  it.each([
    ["2025-05-16", "day", "2025-05-17"],
    ["2025-05-16/2025-05-18", "day", "2025-05-17/2025-05-19"],
    ["2025-05-16/2025-05-18", "week", "2025-05-23/2025-05-25"],
    ["2025-05-16T06:00/2025-05-16T18:00", "day", "2025-05-17T06:00/2025-05-17T18:00"],
    ["2025-05-16T06:00/2025-05-16T18:00", "hour", "2025-05-16T07:00/2025-05-16T19:00"],
    ["2025-05-31T23:00/2025-06-01T00:00", "hour", "2025-06-01/2025-06-01T01:00"],
    ["2025-05-20/..", "day", null],
    ["../2025-05-20", "day", "2025-05-02/2025-05-21"],
    ["2025-06-02", "day", null],
    ["2025-05-30/2025-07-01", "day", null],
    ["", "day", "2025-05-01"],
    ["2024", "day", "2025-05-01"],
  ] as const)("slides %s forward by a %s to %s", (from, step, expected) => {
    expect(text(steppedWindow(at(from, { step }), 1))).toBe(expected);
  });

  it.each([
    ["2025-05-16", "day", "2025-05-15"],
    ["2025-05-20/..", "day", "2025-05-19/2025-06-01"],
    ["2025-05-01", "day", null],
    ["../2025-05-20", "day", null],
    ["", "day", "2025-06-02"],
    ["", "week", "2025-06-02/2025-06-08"],
  ] as const)("slides %s back by a %s to %s", (from, step, expected) => {
    expect(text(steppedWindow(at(from, { step }), -1))).toBe(expected);
  });

  it.each([
    ["2024-01", "2024-02"],
    ["2024-01/2024-02", "2024-02/2024-03"],
    ["2024-01-31/2024-02-02", "2024-02-29/2024-03-02"],
  ])("keeps whole months whole and other lengths as they are: %s", (from, expected) => {
    expect(text(steppedWindow(at(from, { axis: "2023/2025", step: "month" }), 1))).toBe(expected);
  });

  it.each([
    ["../2025-05-16", "day", 1, "../2025-05-17"],
    ["../2025-05-16", "week", 1, "../2025-05-18"],
    ["../2025-05-18", "week", 1, "../2025-05-25"],
    ["../2025-06-01", "week", 1, "../2025-06-02"],
    ["../2025-06-02", "week", 1, null],
    ["2025-05-10/2025-05-16", "day", 1, "2025-05-10/2025-05-17"],
    ["", "day", 1, "../2025-05-01"],
    ["../2025-05-16", "day", -1, "../2025-05-15"],
    ["../2025-05-16", "week", -1, "../2025-05-11"],
    ["2025-05-16", "day", -1, "../2025-05-15"],
    ["", "week", -1, "../2025-06-01"],
    ["../2025-05-01", "day", -1, null],
  ] as const)("moves the right edge of %s to the next end of a %s (%i): %s", (from, step, direction, expected) => {
    expect(text(steppedWindow(at(from, { step, mode: "cumulative" }), direction))).toBe(expected);
  });

  it("comes through the hours of both clock changes, forward and back", () => {
    for (const axis of ["2025-03-30", "2025-10-26"]) {
      for (const mode of ["window", "cumulative"] as const) {
        for (const direction of [1, -1] as const) {
          expect(stepsThrough(axis, mode, direction)).toBeLessThanOrEqual(25);
        }
      }
    }
    function stepsThrough(axis: string, mode: Mode, direction: 1 | -1): number {
      let count = 0;
      let window = steppedWindow(at("", { axis, mode, step: "hour" }), direction);
      let last = window;
      while (window && count < 100) {
        last = window;
        const { fromMs, toMs } = windowBounds(window, TIME_ZONE);
        expect(fromMs).toBeLessThan(toMs);
        window = steppedWindow(at(formatTimeWindow(window), { axis, mode, step: "hour" }), direction);
        count += 1;
      }
      expect(last).not.toBeNull();
      return count;
    }
  });

  it("always gets somewhere, and to the end within the number of units", () => {
    const step = fc.constantFrom<Step>("day", "week", "month", "event");
    const mode = fc.constantFrom<Mode>("window", "cumulative");
    fc.assert(
      fc.property(step, mode, (chosen, how) => {
        let context = at("", { step: chosen, mode: how });
        let count = 0;
        for (let window = steppedWindow(context, 1); window; window = steppedWindow(context, 1)) {
          context = { ...context, view: { ...context.view, window } };
          count += 1;
          expect(count).toBeLessThanOrEqual(33);
        }
        expect(isAtEnd(context)).toBe(true);
      }),
    );
  });
});

describe("eventWindow", () => {
  it.each([
    ["", 1, "2025-05-03"],
    ["2025-05-03", 1, "2025-05-16"],
    ["2025-05-04/2025-05-10", 1, "2025-05-16"],
    ["2025-05-16", 1, "2025-06-02"],
    ["2025-06-02", 1, null],
    ["2025-06-02", -1, "2025-05-16"],
    ["2025-05-16", -1, "2025-05-03"],
    ["2025-05-03", -1, null],
    ["", -1, "2025-06-02"],
  ] as const)("moves from %s (%i) to the next day on which an event starts, %s", (from, direction, expected) => {
    expect(text(eventWindow(at(from), direction))).toBe(expected);
  });

  it.each([
    ["", 1, "../2025-05-03"],
    ["../2025-05-03", 1, "../2025-05-16"],
    ["../2025-05-16", 1, "../2025-06-02"],
    ["../2025-06-02", -1, "../2025-05-16"],
    ["../2025-05-20", -1, "../2025-05-16"],
    ["../2025-05-03", -1, null],
  ] as const)("moves the right edge of %s (%i) to %s", (from, direction, expected) => {
    expect(text(eventWindow(at(from, { mode: "cumulative" }), direction))).toBe(expected);
  });

  it("takes the view's own unit", () => {
    expect(text(eventWindow(at("2025-05-03", { step: "week" }), 1))).toBe("2025-05-12/2025-05-18");
  });

  it("stays on the axis", () => {
    expect(eventWindow(at("", { axis: "2025-05-20/2025-05-25" }), 1)).toBeNull();
  });
});

describe("startWindow", () => {
  it.each([
    ["where the window stands", "2025-05-16/2025-05-18", "window", "2025-05-16/2025-05-18"],
    ["with one step at the start when all time is shown", "", "window", "2025-05-01"],
    ["with one step at the start when the window lies off the axis", "2024", "window", "2025-05-01"],
    [
      "at the start as wide as before when the end was reached",
      "2025-05-31/2025-06-02",
      "window",
      "2025-05-01/2025-05-03",
    ],
    ["with one step when the window is as wide as the axis", "2025-05-01/2025-06-02", "window", "2025-05-01"],
    ["up to the first step when all time is shown", "", "cumulative", "../2025-05-01"],
    ["up to the first step when the end was reached", "../2025-06-02", "cumulative", "../2025-05-01"],
    ["where the right edge stands", "../2025-05-16", "cumulative", "../2025-05-16"],
  ] as const)("starts %s", (_name, window, mode, expected) => {
    expect(text(startWindow(at(window, { mode })))).toBe(expected);
  });
});

describe("isAtEnd", () => {
  it.each([
    ["", "day", false],
    ["2025-06-01", "day", false],
    ["2025-06-02", "day", true],
    ["2025-05-20/..", "day", true],
    ["2025-05-16", "event", false],
    ["2025-06-02", "event", true],
  ] as const)("of %s with steps by %s is %s", (window, step, expected) => {
    expect(isAtEnd(at(window, { step }))).toBe(expected);
  });
});
