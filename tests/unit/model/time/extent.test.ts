import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../../src/model/time/edtf.ts";
import { type EventTime, eventTimeFromEdtf } from "../../../../src/model/time/event-time.ts";
import { axisInterval, timeExtent } from "../../../../src/model/time/extent.ts";
import { formatTimeWindow, windowFromInterval } from "../../../../src/model/time/time-window.ts";

const KYIV = "Europe/Kyiv";

function datasetOf(...texts: readonly (string | null)[]) {
  const asOf = "2025-06-02";
  const events = texts.map((text) => Object.freeze({ time: text === null ? null : timeOf(text, asOf) }));
  return Object.freeze({ timeZone: KYIV, asOf, events: Object.freeze(events) });
}

function timeOf(text: string, asOf: string): EventTime {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(text);
  return { ...eventTimeFromEdtf(parsed.edtf, { timeZone: KYIV, asOf }), rivals: [] };
}

function extentOf(...texts: readonly (string | null)[]): string {
  return formatTimeWindow(windowFromInterval(timeExtent(datasetOf(...texts)), KYIV));
}

describe("timeExtent", () => {
  it.each([
    ["is one day for one day", ["2025-05-16"], "2025-05-16"],
    [
      "reaches from the first bound to the last",
      ["2025-05-16", "2024-11", "[2025-05-29..2025-12-31]"],
      "2024-11/2025-12",
    ],
    ["rounds moments to whole days", ["2025-05-16T10:00Z", "2025-05-17T20:59Z"], "2025-05-16/2025-05-17"],
    ["takes in the days that an uncertain date may be", ["2025-06-01?"], "2025-05-31/2025-06-02"],
    [
      "reaches to the day the dataset speaks for when something still goes on",
      ["2022-02-24/.."],
      "2022-02-24/2025-06-02",
    ],
    ["reaches as far when an end is unknown", ["2022-02-24/"], "2022-02-24/2025-06-02"],
    ["reaches as far when something happened at some later time", ["[2025-05-16..]"], "2025-05-16/2025-06-02"],
    ["reaches to what begins later still", ["2025-05-16", "2026-01-01/.."], "2025-05-16/2026-01-01"],
    ["begins at the known end when the beginning is open", ["../2025-05-16"], "2025-05-16"],
    ["begins at the known end when the beginning is unknown", ["/2025-05-16"], "2025-05-16"],
    ["begins on the last possible day when something happened before", ["[..2025-05-16]"], "2025-05-16"],
    ["passes over undated events", [null, "2025-05-16"], "2025-05-16"],
    ["is the day the dataset speaks for when nothing is dated", [null], "2025-06-02"],
  ])("%s", (_name, texts, expected) => {
    expect(extentOf(...texts)).toBe(expected);
  });
});

describe("axisInterval", () => {
  it("is the extent unless the view has an axis of its own", () => {
    const dataset = datasetOf("2025-05-16", "2025-05-20");
    expect(axisInterval({ axis: null }, dataset)).toEqual(timeExtent(dataset));
    expect(axisInterval({ axis: { from: "2025-05-18", to: "2025-05-19" } }, dataset)).toEqual({
      fromMs: Date.UTC(2025, 4, 17, 21),
      toMs: Date.UTC(2025, 4, 19, 21),
    });
  });
});
