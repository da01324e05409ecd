import { expect, test } from "vitest";
import { windowBounds } from "../../../../src/model/time/time-window.ts";
import { axisOfView, pannedAxis, zoomCentre, zoomedAxis } from "../../../../src/ui/timeline/axis-zoom.ts";

const timeZone = "Europe/Kyiv";
const interval = (from: string, to: string) => windowBounds({ from, to }, timeZone);
const rules = { extent: interval("2022-01-01", "2025-12-31"), timeZone };

test("an axis is rounded out to whole days", () => {
  expect(axisOfView(interval("2025-05-16T13:00", "2025-06-02T01:00"), rules)).toEqual({
    from: "2025-05-16",
    to: "2025-06-02",
  });
});

test("an axis stays within the extent", () => {
  expect(axisOfView(interval("2021-01-01", "2022-03-01"), rules)).toEqual({ from: "2022-01-01", to: "2022-03-01" });
});

test("an axis of the whole extent is none of its own", () => {
  expect(axisOfView(interval("2021-01-01", "2026-03-01"), rules)).toBeNull();
});

test("an axis is at least a day long, also off the extent", () => {
  expect(axisOfView(interval("2030-01-01", "2030-02-01"), rules)).toEqual({ from: "2025-12-31", to: "2025-12-31" });
});

test("zooming keeps a moment in its place", () => {
  expect(zoomedAxis({ fromMs: 0, toMs: 100 }, 0.5, 20)).toEqual({ fromMs: 10, toMs: 60 });
});

test("panning stops at the end of the extent, as long as it was", () => {
  const axis = interval("2025-10-01", "2025-11-30");
  const { fromMs, toMs } = pannedAxis(axis, 3, rules);
  expect(toMs).toBe(rules.extent.toMs);
  expect(toMs - fromMs).toBe(axis.toMs - axis.fromMs);
});

test("the zoom's centre is the middle of the window where the axis shows it, else of the axis", () => {
  expect(zoomCentre({ fromMs: 0, toMs: 100 }, { fromMs: 60, toMs: 80 })).toBe(70);
  expect(zoomCentre({ fromMs: 0, toMs: 100 }, { fromMs: 160, toMs: 180 })).toBe(50);
  expect(zoomCentre({ fromMs: 0, toMs: 100 }, { fromMs: Number.NEGATIVE_INFINITY, toMs: 80 })).toBe(40);
});
