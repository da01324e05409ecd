import { addUnits, type CalendarUnit, countUnits, startOfUnit } from "../../model/time/calendar.ts";
import { type Interval, type TimeWindow, windowBounds, windowFromInterval } from "../../model/time/time-window.ts";
import type { Mode } from "../../model/view/view.ts";

/** What the ends of the window may be: whole units of the dataset's zone, within the dataset's extent. */
export interface EdgeRules {
  readonly extent: Interval;
  readonly timeZone: string;
  readonly unit: CalendarUnit;
  /** In `cumulative` the left end neither moves nor holds back the right one. */
  readonly mode: Mode;
}

/** The window's ends as two moments within the extent; an open side lies at the extent's own end. */
export function edgesFromWindow(window: TimeWindow, { extent, timeZone }: EdgeRules): Interval {
  const bounds = windowBounds(window, timeZone);
  return {
    fromMs: Math.min(Math.max(bounds.fromMs, extent.fromMs), extent.toMs),
    toMs: Math.max(Math.min(bounds.toMs, extent.toMs), extent.fromMs),
  };
}

/**
 * The window with these ends. An end at the extent's own is an open side: it stays "from the beginning" when a later
 * edition of the dataset begins earlier.
 */
export function windowFromEdges(edges: Interval, { extent, timeZone }: EdgeRules): TimeWindow {
  const { from, to } = windowFromInterval(edges, timeZone);
  return {
    from: edges.fromMs <= extent.fromMs ? null : from,
    to: edges.toMs >= extent.toMs ? null : to,
  };
}

/** The whole unit, or the stretch of whole units, that holds both moments. */
export function unitsAround(oneMs: number, otherMs: number, { extent, timeZone, unit }: EdgeRules): Interval {
  const within = (ms: number) => Math.min(Math.max(ms, extent.fromMs), extent.toMs - 1);
  const firstMs = within(Math.min(oneMs, otherMs));
  const lastMs = within(Math.max(oneMs, otherMs));
  return {
    fromMs: Math.max(startOfUnit(firstMs, unit, timeZone), extent.fromMs),
    toMs: Math.min(addUnits(startOfUnit(lastMs, unit, timeZone), 1, unit, timeZone), extent.toMs),
  };
}

/** The edge between two units that is nearest to a moment. */
export function nearestEdge(ms: number, { timeZone, unit }: EdgeRules): number {
  const beforeMs = startOfUnit(ms, unit, timeZone);
  const afterMs = addUnits(beforeMs, 1, unit, timeZone);
  return ms - beforeMs < afterMs - ms ? beforeMs : afterMs;
}

/** Whole units from one moment to another, negative towards the past. */
export function unitsFrom(fromMs: number, toMs: number, { timeZone, unit }: EdgeRules): number {
  return countUnits({ fromMs, toMs, unit, timeZone });
}

/** The left end moved to a moment: never past the unit that ends the window. */
export function withStart(edges: Interval, atMs: number, rules: EdgeRules): Interval {
  const lastMs = startOfUnit(edges.toMs - 1, rules.unit, rules.timeZone);
  return { ...edges, fromMs: Math.max(Math.min(atMs, lastMs), rules.extent.fromMs) };
}

/** The right end moved to a moment: never past the unit that begins the window, or the extent where that is free. */
export function withEnd(edges: Interval, atMs: number, rules: EdgeRules): Interval {
  const { extent, timeZone, unit, mode } = rules;
  const beginMs = mode === "cumulative" ? extent.fromMs : Math.min(edges.fromMs, extent.toMs - 1);
  const firstMs = addUnits(startOfUnit(beginMs, unit, timeZone), 1, unit, timeZone);
  const toMs = Math.min(Math.max(atMs, firstMs), extent.toMs);
  return { fromMs: edges.fromMs < toMs ? edges.fromMs : extent.fromMs, toMs };
}

/** Both ends moved by as many units, as far as the extent allows; the window keeps its length. */
export function movedBy(edges: Interval, count: number, rules: EdgeRules): Interval {
  const { extent, timeZone, unit } = rules;
  const room = {
    before: unitsFrom(extent.fromMs, edges.fromMs, rules),
    after: unitsFrom(edges.toMs, extent.toMs, rules),
  };
  const units = Math.min(Math.max(count, -room.before), room.after);
  if (units === 0) return edges;
  return {
    fromMs: addUnits(edges.fromMs, units, unit, timeZone),
    toMs: addUnits(edges.toMs, units, unit, timeZone),
  };
}
