import { expect, test } from "vitest";
import { windowFromInterval } from "../../../../src/model/time/time-window.ts";
import { busiestStretch, stretchUnit } from "../../../../src/ui/timeline/busiest-stretch.ts";
import { newsEvent } from "../../event-builders.ts";

const timeZone = "Europe/Kyiv";

function stretchOf(times: readonly (string | undefined)[], share?: number) {
  const events = times.map((edtf, index) => newsEvent(`e${index}`, edtf === undefined ? {} : { edtf }));
  const stretch = busiestStretch(events, { timeZone, ...(share === undefined ? {} : { share }) });
  return stretch && windowFromInterval(stretch, timeZone);
}

test("the stretch is the shortest one with the share of the events", () => {
  const times = ["2022", "2025-05-16", "2025-05-18", "2025-05-20", "2025-12-31"];
  expect(stretchOf(times, 0.6)).toEqual({ from: "2025-05-16", to: "2025-05-20" });
});

test("the order of the events does not matter", () => {
  const times = ["2025-05-20", "2025-12-31", "2025-05-16", "2022", "2025-05-18"];
  expect(stretchOf(times, 0.6)).toEqual({ from: "2025-05-16", to: "2025-05-20" });
});

test("undated and unbounded events are not counted", () => {
  expect(stretchOf(["2025-05-16", "2025-05-18", "2022-02-24/..", undefined], 1)).toEqual({
    from: "2025-05-16",
    to: "2025-05-18",
  });
});

test("one event makes no stretch", () => {
  expect(stretchOf(["2025-05-16"])).toBeNull();
});

test("a stretch is named by about how long it is", () => {
  const DAY_MS = 86_400_000;
  expect([3, 21, 120, 900].map((days) => stretchUnit({ fromMs: 0, toMs: days * DAY_MS }))).toEqual([
    "days",
    "weeks",
    "months",
    "years",
  ]);
});
