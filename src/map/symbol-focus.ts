import type { Map as MapLibreMap } from "maplibre-gl";
import { type Direction, type ScreenPoint, stepTowards } from "../model/marks/spatial-step.ts";
import type { Target } from "../model/marks/targets.ts";
import { hover } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { BY_READER } from "./camera.ts";
import { choose } from "./choose.ts";
import { screenPoint } from "./hit-test.ts";
import type { Tooltip } from "./tooltip.ts";

const CLEAR_PIXELS = 26;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const IN_TIME: Readonly<Record<string, 1 | -1>> = { n: 1, "]": 1, p: -1, "[": -1 };

export interface SymbolFocusOptions {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly store: AppStore;
  readonly targets: () => readonly Target[];
  readonly tooltip: Tooltip;
  readonly describe: (target: Target) => readonly string[];
}

/**
 * The way to the symbols without a pointer. Enter on the map puts the focus on the one nearest the middle: a real button
 * over the symbol, so that a screen reader reads it and the ring is the page's own. Arrow keys go to the next one that way,
 * n and p (or the square brackets) to the next in time, Enter opens it, Escape leads back to the map.
 */
export function createSymbolFocus(options: SymbolFocusOptions): { update(): void; remove(): void } {
  const { map, container, store, targets, tooltip, describe } = options;
  const canvas = map.getCanvas();
  let current: { readonly target: Target; readonly button: HTMLButtonElement } | null = null;

  const leave = () => {
    const left = current;
    current = null;
    left?.button.remove();
    if (!left) return;
    hover(store, null);
    tooltip.hide();
  };
  const position = () => {
    if (!current) return;
    const [x, y] = screenPoint(map, current.target);
    tooltip.show(describe(current.target), { point: [x, y], clear: CLEAR_PIXELS });
    current.button.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
  };
  const enter = (target: Target) => {
    const previous = current;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "map-focus";
    button.setAttribute("aria-label", describe(target).join(", "));
    button.addEventListener("click", () => choose(store, target));
    button.addEventListener("keydown", onKey);
    button.addEventListener("blur", () => {
      if (current?.button === button) leave();
    });
    container.append(button);
    current = { target, button };
    position();
    button.focus({ preventScroll: true });
    previous?.button.remove();
    hover(store, target.events[0]?.event.id ?? null);
    bringIntoView(map, target);
  };
  const step = (key: string): Target | null => {
    if (!current) return null;
    const all = targets();
    const direction = DIRECTIONS[key];
    if (direction) {
      const points = all.map((target) => screenPoint(map, target));
      const index = stepTowards(points, screenPoint(map, current.target), direction);
      return index === null ? null : (all[index] ?? null);
    }
    const change = IN_TIME[key];
    return change === undefined ? null : nextInTime({ targets: all, from: current.target, change, store });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      canvas.focus();
      return leave();
    }
    if (!(event.key in DIRECTIONS) && !(event.key in IN_TIME)) return;
    event.preventDefault();
    const next = step(event.key);
    if (next) enter(next);
  };
  const onCanvasKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    const first = nearestTo(map, targets());
    if (!first) return;
    event.preventDefault();
    enter(first);
  };

  canvas.addEventListener("keydown", onCanvasKey);
  map.on("move", position);
  return {
    update: () => {
      if (!current || targets().includes(current.target)) return;
      const event = current.target.events[0]?.event;
      const successor = targets().find(({ events }) => events[0]?.event === event);
      if (!successor) {
        canvas.focus();
        return leave();
      }
      current = { ...current, target: successor };
      position();
    },
    remove: () => {
      leave();
      canvas.removeEventListener("keydown", onCanvasKey);
      map.off("move", position);
    },
  };
}

function nearestTo(map: MapLibreMap, targets: readonly Target[]): Target | null {
  const { clientWidth, clientHeight } = map.getContainer();
  const middle: ScreenPoint = [clientWidth / 2, clientHeight / 2];
  const distance = (target: Target) => {
    const [x, y] = screenPoint(map, target);
    return Math.hypot(x - middle[0], y - middle[1]);
  };
  return [...targets].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Targets other than anchors, by their first event in the dataset's order, which is that of time. */
function nextInTime(options: {
  readonly targets: readonly Target[];
  readonly from: Target;
  readonly change: 1 | -1;
  readonly store: AppStore;
}): Target | null {
  const { targets, from, change, store } = options;
  const order = new Map(store.getState().dataset.events.map((event, index) => [event, index]));
  const place = ({ events }: Target) => (events[0] ? (order.get(events[0].event) ?? -1) : -1);
  const inTime = targets.filter(({ kind }) => kind !== "anchor").sort((a, b) => place(a) - place(b));
  const here = inTime.findIndex((target) => target === from || place(target) === place(from));
  return inTime[here + change] ?? null;
}

function bringIntoView(map: MapLibreMap, target: Target): void {
  const [x, y] = screenPoint(map, target);
  const { clientWidth, clientHeight } = map.getContainer();
  if (x > 24 && y > 24 && x < clientWidth - 24 && y < clientHeight - 24) return;
  map.easeTo({ center: [target.point[0], target.point[1]] }, BY_READER);
}
