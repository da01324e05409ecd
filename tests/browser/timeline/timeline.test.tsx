import { options } from "preact";
import { afterEach, describe, expect, test } from "vitest";
import { windowBounds } from "../../../src/model/time/time-window.ts";
import { AxisTicks } from "../../../src/ui/timeline/AxisTicks.tsx";
import { Histogram } from "../../../src/ui/timeline/Histogram.tsx";
import { Lanes } from "../../../src/ui/timeline/Lanes.tsx";
import { Plot } from "../../../src/ui/timeline/Plot.tsx";
import { plotHeight, topOfLanes, topOfTicks, WIDE_MEASURES } from "../../../src/ui/timeline/plot-measures.ts";
import { WindowLayer } from "../../../src/ui/timeline/WindowLayer.tsx";
import { newsEvent } from "../../unit/event-builders.ts";
import { openTimeline } from "./timeline-driver.ts";

const EVENTS = [
  newsEvent("year", { edtf: "2022" }),
  newsEvent("first", { edtf: "2025-05-16", type: "talks" }),
  newsEvent("second", { edtf: "2025-05-19" }),
  newsEvent("exchange", { edtf: "2025-05-23/2025-05-25", type: "swap" }),
  newsEvent("raid", { edtf: "2025-06-01", status: "claimed", claimedBy: { by: "Kyiv" } }),
  newsEvent("talks", { edtf: "2025-06-02", type: "talks" }),
];
const WEEKS = { from: "2025-05-15", to: "2025-06-03" };
const WINDOW = { from: "2025-05-19", to: "2025-05-28" };

function dayMs(day: string): number {
  return windowBounds({ from: day, to: null }, "Europe/Kyiv").fromMs;
}

let timeline: Awaited<ReturnType<typeof openTimeline>>;

async function open(options: Partial<Parameters<typeof openTimeline>[0]> = {}) {
  timeline = await openTimeline({ events: EVENTS, ...options });
  return timeline;
}

afterEach(() => timeline.remove());

describe("a pointer", () => {
  test("drags the start to a day", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.drag(timeline.offsetOf(dayMs("2025-05-19")), timeline.offsetOf(dayMs("2025-05-23")) + 3);
    expect(timeline.window()).toEqual({ from: "2025-05-23", to: "2025-05-28" });
  });

  test("drags the end to a day that belongs to the window", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.drag(timeline.offsetOf(dayMs("2025-05-29")), timeline.offsetOf(dayMs("2025-06-02")) - 3);
    expect(timeline.window()).toEqual({ from: "2025-05-19", to: "2025-06-01" });
  });

  test("drags the window with its length", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    const middle = timeline.offsetOf(dayMs("2025-05-24"));
    await timeline.drag(middle, middle + timeline.offsetOf(dayMs("2025-05-17")));
    expect(timeline.window()).toEqual({ from: "2025-05-21", to: "2025-05-30" });
  });

  test("draws a new window on the empty track", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.drag(timeline.offsetOf(dayMs("2025-05-31")) + 5, timeline.offsetOf(dayMs("2025-06-01")) + 5);
    expect(timeline.window()).toEqual({ from: "2025-05-31", to: "2025-06-01" });
  });

  test("drags from the right where the text runs to the left", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW }, direction: "rtl" });
    await timeline.drag(timeline.offsetOf(dayMs("2025-05-19")), timeline.offsetOf(dayMs("2025-05-16")));
    expect(timeline.window()).toEqual({ from: "2025-05-16", to: "2025-05-28" });
  });

  test("gives the window back when the page takes it over", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.drag(timeline.offsetOf(dayMs("2025-05-19")), 10, { drop: false });
    expect(timeline.window()).not.toEqual(WINDOW);
    await timeline.cancelPointer();
    expect(timeline.window()).toEqual(WINDOW);
  });

  test("selects the unit of the bin it taps", async () => {
    await open({ view: { axis: WEEKS } });
    await timeline.tap(timeline.offsetOf(dayMs("2025-05-23")) + 10, 30);
    expect(timeline.window()).toEqual({ from: "2025-05-23", to: "2025-05-23" });
  });

  test("opens the event of the bar it taps", async () => {
    await open({ view: { axis: WEEKS } });
    await timeline.tap(timeline.offsetOf(dayMs("2025-05-19")) + 10, topOfLanes(WIDE_MEASURES) + 2);
    expect(timeline.store.getState().view.selected).toBe("second");
    expect(timeline.window()).toEqual({ from: null, to: null });
  });

  test("says to everybody which event it is over", async () => {
    await open({ view: { axis: WEEKS } });
    await timeline.point(timeline.offsetOf(dayMs("2025-05-19")) + 10, topOfLanes(WIDE_MEASURES) + 2);
    expect(timeline.store.getState().presence.hovered).toBe("second");
    await timeline.point(timeline.offsetOf(dayMs("2025-05-19")) + 10, 30);
    expect(timeline.store.getState().presence.hovered).toBeNull();
  });

  test("gives the window back on Escape", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.drag(timeline.offsetOf(dayMs("2025-05-19")), 10, { drop: false });
    await timeline.press("start", "Escape");
    expect(timeline.window()).toEqual(WINDOW);
  });

  test("shows all time with a double click", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    timeline.doubleClick(timeline.offsetOf(dayMs("2025-05-23")) + 10, 30);
    expect(timeline.window()).toEqual({ from: null, to: null });
  });

  test("zooms to the events a count stands for", async () => {
    const crowd = Array.from({ length: 30 }, (_, index) => newsEvent(`crowd-${index}`, { edtf: "2025-05-27" }));
    await open({ events: [...EVENTS, ...crowd], view: { axis: WEEKS } });
    await timeline.tap(timeline.offsetOf(dayMs("2025-05-27")) + 20, topOfTicks(WIDE_MEASURES) - 4);
    expect(timeline.store.getState().view.axis).toEqual({ from: "2025-05-26", to: "2025-05-28" });
  });

  test("moves the right edge alone when everything up to it is shown", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW, mode: "cumulative" } });
    await timeline.drag(timeline.offsetOf(dayMs("2025-05-29")), timeline.offsetOf(dayMs("2025-05-17")));
    expect(timeline.window()).toEqual({ from: null, to: "2025-05-16" });
    expect(timeline.element.querySelector('input[data-handle="start"]')).toBeNull();
  });
});

describe("the keyboard", () => {
  test("moves a handle by a day, and with Shift by a week on an axis of weeks", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.press("start", "ArrowRight");
    expect(timeline.window().from).toBe("2025-05-20");
    await timeline.press("end", "ArrowLeft", { shiftKey: true });
    expect(timeline.window().to).toBe("2025-05-21");
  });

  test("moves the window as a whole", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.press("window", "ArrowUp");
    expect(timeline.window()).toEqual({ from: "2025-05-20", to: "2025-05-29" });
  });

  test("Left is later where the text runs to the left", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW }, direction: "rtl" });
    await timeline.press("start", "ArrowLeft");
    expect(timeline.window().from).toBe("2025-05-20");
  });

  test("Home opens the start", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.press("start", "Home");
    expect(timeline.window()).toEqual({ from: null, to: "2025-05-28" });
  });

  test("thumbs do not cross", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    await timeline.press("start", "End");
    expect(timeline.window()).toEqual({ from: "2025-05-28", to: "2025-05-28" });
    await timeline.press("start", "ArrowRight");
    expect(timeline.window()).toEqual({ from: "2025-05-28", to: "2025-05-28" });
  });

  test("has three stops in a constant order, with values in words", async () => {
    await open({ view: { axis: WEEKS, window: WINDOW } });
    const sliders = [...timeline.element.querySelectorAll<HTMLInputElement>('input[type="range"]')];
    expect(sliders.map((slider) => [slider.dataset["handle"], slider.getAttribute("aria-valuetext")])).toEqual([
      ["start", "19 May 2025"],
      ["end", "28 May 2025"],
      ["window", "19–28 May 2025, 10 days"],
    ]);
  });
});

test("a slider set by a screen reader sets the window; one that clamps by itself does not", async () => {
  await open({ view: { axis: WEEKS, window: WINDOW } });
  const end = timeline.find<HTMLInputElement>('input[data-handle="end"]');
  await timeline.change({ window: { from: "2025-05-19", to: "2030-01-01" } });
  expect(timeline.window().to).toBe("2030-01-01");
  end.value = String(Number(end.value) - 1);
  end.dispatchEvent(new Event("input", { bubbles: true }));
  expect(timeline.window()).toEqual({ from: "2025-05-19", to: "2025-06-01" });
});

describe("the date fields", () => {
  test("set the exact ends", async () => {
    await open({ view: { window: WINDOW } });
    await timeline.fill("From", "2025-05-16");
    await timeline.fill("To", "2025-06-02");
    expect(timeline.window()).toEqual({ from: "2025-05-16", to: "2025-06-02" });
  });

  test("ignore a day the dataset does not reach, such as a year half typed", async () => {
    await open({ view: { window: WINDOW } });
    await timeline.fill("From", "0202-05-16");
    expect(timeline.window()).toEqual(WINDOW);
  });

  test("open a side when emptied, and then show the dataset's own end", async () => {
    await open({ view: { window: WINDOW } });
    await timeline.fill("From", "");
    expect(timeline.window()).toEqual({ from: null, to: "2025-05-28" });
    expect(timeline.find<HTMLInputElement>('input[type="date"]').value).toBe("2022-01-01");
  });
});

describe("the axis", () => {
  test("zooms to the busiest weeks and back", async () => {
    await open();
    await timeline.click("Busiest weeks");
    const { axis } = timeline.store.getState().view;
    expect(axis).toEqual({ from: "2025-05-15", to: "2025-06-02" });
    await timeline.click("Whole timeline");
    expect(timeline.store.getState().view.axis).toBeNull();
  });

  test("zooms to the window", async () => {
    await open({ view: { window: { from: "2025-05-01", to: "2025-05-31" } } });
    await timeline.click("Zoom to period");
    expect(timeline.store.getState().view.axis).toEqual({ from: "2025-04-29", to: "2025-06-02" });
  });

  test("shows an arrow for an end beyond it, and a tap on the arrow leads there", async () => {
    await open({ view: { axis: WEEKS, window: { from: "2025-05-01", to: "2025-05-28" } } });
    const start = timeline.find<HTMLElement>(".timeline-handle-start");
    expect(start.dataset["beyond"]).toBe("before");
    expect(timeline.find('input[data-handle="start"]').getAttribute("aria-valuetext")).toBe(
      "1 May 2025, earlier than the axis shows",
    );
    await timeline.tap(-5, 30);
    expect(start.dataset["beyond"]).toBeUndefined();
    expect(timeline.window().from).toBe("2025-05-01");
  });

  test("keeps a plain wheel for the page", async () => {
    await open({ view: { axis: WEEKS } });
    const wheel = (ctrlKey: boolean) =>
      new WheelEvent("wheel", { deltaY: -100, ctrlKey, bubbles: true, cancelable: true, clientX: 400 });
    const plain = wheel(false);
    timeline.find(".timeline-plot").dispatchEvent(plain);
    expect(plain.defaultPrevented).toBe(false);
    expect(timeline.store.getState().view.axis).toEqual(WEEKS);
    const zooming = wheel(true);
    timeline.find(".timeline-plot").dispatchEvent(zooming);
    expect(zooming.defaultPrevented).toBe(true);
    expect(timeline.store.getState().view.axis).not.toEqual(WEEKS);
  });
});

test("play advances the window and pause stops it", async () => {
  await open({ view: { axis: WEEKS, window: { from: "2025-05-16", to: "2025-05-16" } } });
  await timeline.click("Play");
  await timeline.clock.strike();
  expect(timeline.window()).toEqual({ from: "2025-05-17", to: "2025-05-17" });
  await timeline.click("Pause");
  await timeline.clock.strike();
  expect(timeline.window()).toEqual({ from: "2025-05-17", to: "2025-05-17" });
});

test("the histogram, the lanes and the ticks are not rendered again while the window moves", async () => {
  await open({ view: { axis: WEEKS, window: WINDOW } });
  const rendered = new Set<unknown>();
  options.diffed = (node) => rendered.add(node.type);
  await timeline.drag(timeline.offsetOf(dayMs("2025-05-24")), timeline.offsetOf(dayMs("2025-05-27")));
  delete options.diffed;
  expect(rendered).toContain(WindowLayer);
  for (const still of [Plot, Histogram, Lanes, AxisTicks]) expect(rendered).not.toContain(still);
});

test("the window stands in words beside its counts", async () => {
  await open({ view: { window: { from: "2025-05-24", to: "2025-06-01" } } });
  expect(timeline.find(".timeline-summary").textContent).toBe("24 May – 1 June 2025 2 in this period");
});

test("on a phone the strip stays under a third of the height, with the rest behind More", async () => {
  await open({ width: 390 });
  expect(timeline.element.getBoundingClientRect().height).toBeLessThanOrEqual(844 / 3);
  expect(timeline.find<HTMLInputElement>('input[type="date"]').checkVisibility()).toBe(false);
  await timeline.click("More");
  expect(timeline.find<HTMLInputElement>('input[type="date"]').checkVisibility()).toBe(true);
});

test("the plot has the height its parts need", async () => {
  await open();
  expect(timeline.find<HTMLElement>(".timeline-plot").clientHeight).toBe(plotHeight(WIDE_MEASURES));
});
