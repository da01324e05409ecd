import { describe, expect, it } from "vitest";
import { formatTimeWindow } from "../../../src/model/time/time-window.ts";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { changeView, setPlaying, setSpeed, setWindow } from "../../../src/state/actions.ts";
import { createDerived } from "../../../src/state/derived.ts";
import { createPlayback } from "../../../src/state/playback.ts";
import { createAppStore } from "../../../src/state/store.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";

/** 30 days: about 833 ms a day at ×1. */
const DATASET = datasetOf([
  newsEvent("a", { edtf: "2025-05-04" }),
  newsEvent("b", { edtf: "2025-05-16", type: "talks" }),
  newsEvent("c", { edtf: "2025-06-02" }),
]);

/** A clock that only goes when told to. */
function createHandClock() {
  let nowMs = 0;
  let due: { readonly atMs: number; readonly callback: () => void } | null = null;
  return {
    after: (delayMs: number, callback: () => void) => {
      const mine = { atMs: nowMs + delayMs, callback };
      due = mine;
      return () => {
        if (due === mine) due = null;
      };
    },
    wait: (ms: number) => {
      const untilMs = nowMs + ms;
      while (due && due.atMs <= untilMs) {
        const { atMs, callback } = due;
        nowMs = atMs;
        due = null;
        callback();
      }
      nowMs = untilMs;
    },
  };
}

function setUp(parts: Partial<View> = {}, { reducedMotion = false } = {}) {
  const store = createAppStore({ dataset: DATASET, view: { ...DEFAULT_VIEW, ...parts } });
  const clock = createHandClock();
  let hide = (_hidden: boolean) => {};
  const playback = createPlayback(store, {
    derived: createDerived(store),
    clock,
    reducedMotion,
    watchHidden: (listener) => {
      hide = listener;
      return () => {};
    },
  });
  return {
    store,
    clock,
    playback,
    hide: (hidden: boolean) => hide(hidden),
    window: () => formatTimeWindow(store.getState().view.window),
    playing: () => store.getState().presence.playing,
  };
}

describe("playing", () => {
  it("does not start by itself", () => {
    const { clock, window, playing } = setUp();
    clock.wait(60_000);
    expect([window(), playing()]).toEqual(["", false]);
  });

  it("slides one step wide through the axis, about 25 s from end to end, and stops there", () => {
    const { playback, clock, window, playing } = setUp();
    playback.play();
    expect([window(), playing()]).toEqual(["2025-05-04", true]);
    clock.wait(850);
    expect(window()).toBe("2025-05-05");
    clock.wait(22_000);
    expect(playing()).toBe(true);
    clock.wait(3_000);
    expect([window(), playing(), playback.atEnd()]).toEqual(["2025-06-02", false, true]);
  });

  it("extends the right edge when everything up to it is shown", () => {
    const { playback, clock, window } = setUp({ mode: "cumulative" });
    playback.play();
    clock.wait(850);
    expect(window()).toBe("../2025-05-05");
  });

  it("starts again from the start when it stands at the end", () => {
    const { playback, window } = setUp({ window: { from: "2025-06-01", to: "2025-06-02" } });
    playback.play();
    expect(window()).toBe("2025-05-04/2025-05-05");
  });

  it("goes on from where the reader has moved the window meanwhile", () => {
    const { store, playback, clock, window } = setUp();
    playback.play();
    setWindow(store, { from: "2025-05-20", to: "2025-05-21" });
    clock.wait(850);
    expect(window()).toBe("2025-05-21/2025-05-22");
  });

  it("runs on the axis that is shown", () => {
    const { playback, clock, window, playing } = setUp({ axis: { from: "2025-05-10", to: "2025-05-12" }, step: "day" });
    playback.play();
    clock.wait(1_500);
    expect(window()).toBe("2025-05-11");
    clock.wait(1_500);
    expect([window(), playing()]).toEqual(["2025-05-12", false]);
  });

  it("goes from event to event when that is the step", () => {
    const { playback, clock, window, playing } = setUp({ step: "event" });
    playback.play();
    clock.wait(1_500);
    expect(window()).toBe("2025-05-16");
    clock.wait(1_500);
    expect([window(), playing()]).toEqual(["2025-06-02", false]);
  });

  it("twice as fast at ×2, also when the speed is changed on the way", () => {
    const { store, playback, clock, window } = setUp();
    playback.play();
    setSpeed(store, 2);
    clock.wait(1_700);
    expect(window()).toBe("2025-05-08");
  });

  it("at half speed for a reader who prefers less motion", () => {
    const { store } = setUp({}, { reducedMotion: true });
    expect(store.getState().presence.speed).toBe(0.5);
  });

  it("starts and stops with the store's own word too", () => {
    const { store, clock, window } = setUp({ window: { from: "2025-05-16", to: "2025-05-16" } });
    setPlaying(store, true);
    clock.wait(850);
    setPlaying(store, false);
    clock.wait(10_000);
    expect(window()).toBe("2025-05-17");
  });
});

describe("pausing", () => {
  it("leaves the window where it is", () => {
    const { playback, clock, window, playing } = setUp();
    playback.toggle();
    clock.wait(850);
    playback.toggle();
    clock.wait(10_000);
    expect([window(), playing()]).toEqual(["2025-05-05", false]);
  });

  it("comes with a page that goes out of sight, and does not end when it comes back", () => {
    const { playback, hide, playing } = setUp();
    playback.play();
    hide(true);
    hide(false);
    expect(playing()).toBe(false);
  });

  it("does not come with a page that comes into sight", () => {
    const { playback, hide, playing } = setUp();
    playback.play();
    hide(false);
    expect(playing()).toBe(true);
  });

  it("comes with a step by hand", () => {
    const { playback, clock, window } = setUp();
    playback.play();
    playback.stepBy(1);
    clock.wait(10_000);
    expect(window()).toBe("2025-05-05");
  });

  it("comes with the end of playback's own life", () => {
    const { playback, clock, window } = setUp();
    playback.play();
    playback.remove();
    clock.wait(10_000);
    expect(window()).toBe("2025-05-04");
  });
});

describe("stepping", () => {
  it("goes forward and back by one unit", () => {
    const { playback, window } = setUp({ window: { from: "2025-05-10", to: "2025-05-12" } });
    playback.stepBy(1);
    expect(window()).toBe("2025-05-11/2025-05-13");
    playback.stepBy(-1);
    expect(window()).toBe("2025-05-10/2025-05-12");
  });

  it("goes to the next and the previous event that passes the filters, and opens no card", () => {
    const { store, playback, window } = setUp();
    changeView(store, { types: { kind: "except", ids: ["talks"] } });
    playback.nextEvent();
    playback.nextEvent();
    expect(window()).toBe("2025-06-02");
    playback.previousEvent();
    expect([window(), store.getState().view.selected]).toEqual(["2025-05-04", null]);
  });

  it("does nothing where the axis ends", () => {
    const { store, playback } = setUp({ window: { from: "2025-06-02", to: "2025-06-02" } });
    const before = store.getState();
    playback.stepBy(1);
    playback.nextEvent();
    expect(store.getState()).toBe(before);
  });

  it("tells which step is in force", () => {
    const { store, playback } = setUp();
    expect(playback.step()).toBe("day");
    changeView(store, { step: "week" });
    expect(playback.step()).toBe("week");
  });
});
