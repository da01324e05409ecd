import { addUnits, type CalendarUnit, startOfUnit } from "../../model/time/calendar.ts";
import type { Interval, TimeWindow } from "../../model/time/time-window.ts";
import {
  type EdgeRules,
  edgesFromWindow,
  movedBy,
  nearestEdge,
  unitsAround,
  unitsFrom,
  windowFromEdges,
  withEnd,
  withStart,
} from "./window-edges.ts";

/** What a pointer has hold of, and where on the axis it was put down and is now. */
export interface WindowDrag {
  readonly kind: "start" | "end" | "move" | "new";
  readonly grabbedMs: number;
  readonly atMs: number;
}

/** The three things a keyboard can move. */
export type Handle = "start" | "end" | "window";

/**
 * The window while a pointer drags it. `origin` is the window at the time the pointer was put down: the answer depends
 * on where the pointer is, not on the way it took.
 */
export function windowAfterDrag(origin: TimeWindow, drag: WindowDrag, rules: EdgeRules): TimeWindow {
  return windowFromEdges(edgesAfterDrag(edgesFromWindow(origin, rules), drag, rules), rules);
}

function edgesAfterDrag(edges: Interval, drag: WindowDrag, rules: EdgeRules): Interval {
  switch (drag.kind) {
    case "start":
      return withStart(edges, nearestEdge(drag.atMs, rules), rules);
    case "end":
      return withEnd(edges, nearestEdge(drag.atMs, rules), rules);
    case "move":
      return movedBy(edges, unitsFrom(nearestEdge(drag.grabbedMs, rules), nearestEdge(drag.atMs, rules), rules), rules);
    case "new":
      return unitsAround(drag.grabbedMs, drag.atMs, rules);
  }
}

/** A handle moved by a number of calendar units, of the rules' own unit or a larger one. */
export interface HandleStep {
  readonly handle: Handle;
  readonly count: number;
  readonly unit: CalendarUnit;
}

export function windowAfterStep(window: TimeWindow, step: HandleStep, rules: EdgeRules): TimeWindow {
  const edges = edgesFromWindow(window, rules);
  const moved = (ms: number) => addUnits(ms, step.count, step.unit, rules.timeZone);
  const snapped = (ms: number) => startOfUnit(moved(ms), rules.unit, rules.timeZone);
  switch (step.handle) {
    case "start":
      return windowFromEdges(withStart(edges, snapped(edges.fromMs), rules), rules);
    case "end":
      return windowFromEdges(withEnd(edges, snapped(edges.toMs), rules), rules);
    case "window":
      return windowFromEdges(movedBy(edges, unitsFrom(edges.fromMs, moved(edges.fromMs), rules), rules), rules);
  }
}

/** Positions of the three sliders: how many units lie between the first unit of the extent and an end of the window. */
export interface HandlePositions {
  readonly start: number;
  readonly end: number;
  /** Units in the whole extent. */
  readonly last: number;
}

export function handlePositions(edges: Interval, rules: EdgeRules): HandlePositions {
  const firstMs = startOfUnit(rules.extent.fromMs, rules.unit, rules.timeZone);
  return {
    start: unitsFrom(firstMs, edges.fromMs, rules),
    end: unitsFrom(firstMs, Math.max(edges.toMs - 1, firstMs), rules) + 1,
    last: unitsFrom(firstMs, rules.extent.toMs - 1, rules) + 1,
  };
}

/** The window after a person (or the screen reader on their behalf) has set one of the sliders. */
export function windowAtPosition(
  window: TimeWindow,
  set: { readonly handle: Handle; readonly position: number },
  rules: EdgeRules,
): TimeWindow {
  const positions = handlePositions(edgesFromWindow(window, rules), rules);
  const current = set.handle === "end" ? positions.end : positions.start;
  return windowAfterStep(window, { handle: set.handle, count: set.position - current, unit: rules.unit }, rules);
}
