import type { NewsEvent } from "../../../src/model/dataset.ts";
import type { TimeWindow } from "../../../src/model/time/time-window.ts";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { changeView } from "../../../src/state/actions.ts";
import { createDerived } from "../../../src/state/derived.ts";
import { type Clock, createPlayback } from "../../../src/state/playback.ts";
import { createAppStore } from "../../../src/state/store.ts";
import type { UiContext } from "../../../src/ui/context.ts";
import { mountTimeline } from "../../../src/ui/mount-timeline.tsx";
import { time } from "../../../src/words/en/time.ts";
import { timeline } from "../../../src/words/en/timeline.ts";
import { datasetOf } from "../../unit/event-builders.ts";

interface Opening {
  readonly events: readonly NewsEvent[];
  readonly view?: Partial<View>;
  readonly width?: number;
  readonly direction?: "ltr" | "rtl";
}

const FRAME_MARGIN_MS = 50;

/** A mounted timeline, and what a reader can do with it. */
export async function openTimeline({ events, view = {}, width = 900, direction = "ltr" }: Opening) {
  const element = document.createElement("section");
  element.style.inlineSize = `${width}px`;
  document.body.append(element);
  const store = createAppStore({ dataset: datasetOf(events), view: { ...DEFAULT_VIEW, ...view } });
  const derived = createDerived(store);
  const clock = createSteppedClock();
  const playback = createPlayback(store, { derived, clock, reducedMotion: false });
  const words = { language: "en", direction, time, timeline } as UiContext["words"];
  const stop = mountTimeline(element, { store, derived, playback, words, language: "en" });
  await rendered();

  const find = <T extends Element>(selector: string): T => {
    const found = element.querySelector<T>(selector);
    if (!found) throw new Error(`The timeline has no ${selector}.`);
    return found;
  };
  const surface = find<HTMLElement>(".timeline-surface");
  const plot = find<HTMLElement>(".timeline-plot");
  const pointer = (type: string, [x, y]: readonly [number, number]) => {
    const box = plot.getBoundingClientRect();
    const clientX = direction === "rtl" ? box.right - x : box.left + x;
    const target = type === "pointerdown" ? (document.elementFromPoint(clientX, box.top + y) ?? surface) : surface;
    const shared = { bubbles: true, cancelable: true, isPrimary: true, pointerType: "mouse", pointerId: 1 };
    target.dispatchEvent(new PointerEvent(type, { ...shared, clientX, clientY: box.top + y }));
  };
  surface.setPointerCapture = () => {};

  return {
    store,
    element,
    clock,
    find,
    window: (): TimeWindow => store.getState().view.window,
    async change(patch: Partial<View>) {
      changeView(store, patch);
      await rendered();
    },
    /** Pixels from the inline start of the plot to the start of a day of Kyiv. */
    offsetOf(dayStartMs: number): number {
      const { fromMs, toMs } = derived.axis();
      return ((dayStartMs - fromMs) / (toMs - fromMs)) * plot.clientWidth;
    },
    async drag(from: number, to: number, { drop = true } = {}) {
      pointer("pointerdown", [from, 20]);
      pointer("pointermove", [(from + to) / 2, 20]);
      pointer("pointermove", [to, 20]);
      if (drop) pointer("pointerup", [to, 20]);
      await rendered();
    },
    async tap(x: number, y: number) {
      pointer("pointerdown", [x, y]);
      pointer("pointerup", [x, y]);
      await rendered();
    },
    async point(x: number, y: number) {
      pointer("pointermove", [x, y]);
      await rendered();
    },
    doubleClick(x: number, y: number) {
      const { left, top } = plot.getBoundingClientRect();
      surface.dispatchEvent(new MouseEvent("dblclick", { bubbles: true, clientX: left + x, clientY: top + y }));
    },
    async cancelPointer() {
      pointer("pointercancel", [0, 0]);
      await rendered();
    },
    async press(handle: "start" | "end" | "window", key: string, held: KeyboardEventInit = {}) {
      const input = find<HTMLInputElement>(`input[data-handle="${handle}"]`);
      input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held }));
      await rendered();
    },
    async fill(label: string, value: string) {
      const input = byLabel<HTMLInputElement>(element, label);
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.dispatchEvent(new Event("change", { bubbles: true }));
      await rendered();
    },
    async click(name: string) {
      const buttons = [...element.querySelectorAll("button")];
      const named = buttons.find(
        (button) => (button.getAttribute("aria-label") ?? button.textContent?.trim()) === name,
      );
      if (!named) throw new Error(`The timeline has no button "${name}".`);
      named.click();
      await rendered();
    },
    remove() {
      stop();
      playback.remove();
      element.remove();
    },
  };
}

function byLabel<T extends HTMLElement>(element: HTMLElement, text: string): T {
  const label = [...element.querySelectorAll("label")].find((candidate) => candidate.textContent === text);
  const control = label && document.getElementById(label.htmlFor);
  if (!control) throw new Error(`The timeline has no field "${text}".`);
  return control as T;
}

/** A clock that strikes when it is told to. */
function createSteppedClock(): Clock & { strike(): Promise<void> } {
  let waiting: (() => void) | null = null;
  return {
    after(_delayMs, callback) {
      waiting = callback;
      return () => {
        waiting = null;
      };
    },
    async strike() {
      const callback = waiting;
      waiting = null;
      callback?.();
      await rendered();
    },
  };
}

function rendered(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => requestAnimationFrame(() => resolve()), FRAME_MARGIN_MS);
  });
}
