import type { NewsEvent } from "../dataset.ts";
import type { Step, View } from "../view/view.ts";
import { addUnits, type CalendarUnit, countUnits, startOfUnit, TYPICAL_MS } from "./calendar.ts";
import { type Interval, type TimeWindow, windowBounds, windowFromInterval } from "./time-window.ts";

export type Direction = 1 | -1;

/** What decides where the window may go next. */
export interface StepContext {
  readonly view: Pick<View, "window" | "mode" | "step">;
  /** The stretch that the axis shows: the window does not leave it. */
  readonly axis: Interval;
  readonly timeZone: string;
  /** The events that pass the filters, in the order of their start. */
  readonly events: readonly NewsEvent[];
}

type UnitStep = Exclude<Step, "event">;

const UNIT_STEPS = ["hour", "day", "week", "month", "year"] as const satisfies readonly UnitStep[];
const FEWEST_FRAMES = 20;
const MOST_FRAMES = 60;

/** The unit that divides the axis into 20 to 60 steps, or comes nearest to that. */
export function automaticStep(axis: Interval): UnitStep {
  const excess = (unit: UnitStep) => {
    const frames = framesOf(axis, unit);
    return Math.max(FEWEST_FRAMES / frames, frames / MOST_FRAMES, 1);
  };
  return UNIT_STEPS.reduce((best, unit) => (excess(unit) < excess(best) ? unit : best));
}

/** How many steps lead from one end of the axis to the other, about. */
export function frameCount({ view, axis, events }: StepContext): number {
  const step = view.step ?? automaticStep(axis);
  if (step !== "event") return Math.max(1, framesOf(axis, step));
  return Math.max(1, events.filter((event) => startsWithin(event, axis)).length);
}

/** The window after one step of the view's own kind; null when there is nowhere to go. */
export function steppedWindow(context: StepContext, direction: Direction): TimeWindow | null {
  if (context.view.step === "event") return eventWindow(context, direction);
  return context.view.mode === "cumulative" ? extendedWindow(context, direction) : slidWindow(context, direction);
}

/**
 * The window on the calendar unit in which the next (or the one before) of the events starts, skipping units without;
 * null when there is none. With `cumulative` its right edge is the end of that unit.
 */
export function eventWindow(context: StepContext, direction: Direction): TimeWindow | null {
  const { view, axis, timeZone, events } = context;
  const unit = unitOf(context);
  const bounds = boundsOf(context);
  const cumulative = view.mode === "cumulative";
  const afterMs = bounds?.toMs ?? axis.fromMs;
  const edgeMs = cumulative && bounds ? startOfUnit(bounds.toMs - 1, unit, timeZone) : bounds?.fromMs;
  const beforeMs = edgeMs ?? axis.toMs;

  const within = events.filter((event) => startsWithin(event, axis));
  const event =
    direction === 1
      ? within.find(({ time }) => time !== null && time.startMs >= afterMs)
      : within.findLast(({ time }) => time !== null && time.startMs < beforeMs);
  if (!event?.time) return null;

  if (!cumulative) return unitWindow(event.time.startMs, context);
  return upTo(addUnits(startOfUnit(event.time.startMs, unit, timeZone), 1, unit, timeZone), context);
}

/** Where a run starts: where the window stands, or at the start of the axis if it shows all time or has reached the end. */
export function startWindow(context: StepContext): TimeWindow {
  const bounds = boundsOf(context);
  if (bounds && !isAtEnd(context)) return context.view.window;
  return firstWindow(context, bounds);
}

/** True when no step forward is left; false while the view shows all time, from where a run starts at the beginning. */
export function isAtEnd(context: StepContext): boolean {
  const bounds = boundsOf(context);
  if (!bounds) return false;
  return context.view.step === "event" ? eventWindow(context, 1) === null : bounds.toMs >= context.axis.toMs;
}

function framesOf(axis: Interval, unit: UnitStep): number {
  return (axis.toMs - axis.fromMs) / TYPICAL_MS[unit];
}

function unitOf({ view, axis }: StepContext): CalendarUnit {
  return view.step === null || view.step === "event" ? automaticStep(axis) : view.step;
}

function startsWithin({ time }: NewsEvent, axis: Interval): boolean {
  return time !== null && time.startMs >= axis.fromMs && time.startMs < axis.toMs;
}

/** The window with its open sides at the ends of the axis; null when it shows all time or lies off the axis. */
function boundsOf({ view, axis, timeZone }: StepContext): Interval | null {
  const { window, mode } = view;
  const cumulative = mode === "cumulative";
  if (window.to === null && (cumulative || window.from === null)) return null;
  const bounds = windowBounds(window, timeZone);
  const fromMs = cumulative
    ? axis.fromMs
    : Math.max(bounds.fromMs, Number.isFinite(bounds.fromMs) ? bounds.fromMs : axis.fromMs);
  const toMs = Number.isFinite(bounds.toMs) ? bounds.toMs : axis.toMs;
  return fromMs < axis.toMs && toMs > axis.fromMs ? { fromMs, toMs } : null;
}

function firstWindow(context: StepContext, keepWidthOf: Interval | null): TimeWindow {
  const { view, axis, timeZone } = context;
  const unit = unitOf(context);
  const fromMs = startOfUnit(axis.fromMs, unit, timeZone);
  if (view.mode === "cumulative") return upTo(addUnits(fromMs, 1, unit, timeZone), context);
  const kept = keepWidthOf && moved(keepWidthOf, fromMs, context);
  return kept && kept.toMs < axis.toMs ? windowFromInterval(kept, timeZone) : unitWindow(fromMs, context);
}

/** The window of the calendar unit that `ms` lies in. */
function unitWindow(ms: number, context: StepContext): TimeWindow {
  const { timeZone } = context;
  const unit = unitOf(context);
  const fromMs = startOfUnit(ms, unit, timeZone);
  return firstFitting(
    (count) => windowFromInterval({ fromMs, toMs: addUnits(fromMs, count, unit, timeZone) }, timeZone),
    (window) => windowBounds(window, timeZone).toMs > ms,
  );
}

function slidWindow(context: StepContext, direction: Direction): TimeWindow | null {
  const { axis, timeZone } = context;
  const unit = unitOf(context);
  const bounds = boundsOf(context);
  if (!bounds) return direction === 1 ? firstWindow(context, null) : unitWindow(axis.toMs - 1, context);
  if (direction === 1 ? bounds.toMs >= axis.toMs : bounds.fromMs <= axis.fromMs) return null;
  return firstFitting(
    (count) => {
      const fromMs = addUnits(bounds.fromMs, count * direction, unit, timeZone);
      return windowFromInterval(moved(bounds, fromMs, context), timeZone);
    },
    (window) => {
      const { fromMs, toMs } = windowBounds(window, timeZone);
      return fromMs !== bounds.fromMs && toMs > fromMs;
    },
  );
}

function extendedWindow(context: StepContext, direction: Direction): TimeWindow | null {
  const { axis, timeZone } = context;
  const unit = unitOf(context);
  const bounds = boundsOf(context);
  if (direction === -1) {
    const toMs = startOfUnit(Math.min(bounds?.toMs ?? axis.toMs, axis.toMs) - 1, unit, timeZone);
    return toMs > axis.fromMs ? upTo(toMs, context) : null;
  }
  if (!bounds) return firstWindow(context, null);
  if (bounds.toMs >= axis.toMs) return null;
  const unitMs = startOfUnit(bounds.toMs, unit, timeZone);
  return firstFitting(
    (count) => upTo(addUnits(unitMs, count, unit, timeZone), context),
    (window) => windowBounds(window, timeZone).toMs > bounds.toMs,
  );
}

/**
 * The window one step away, or two or three where one is not enough: in the hour that is repeated when clocks are set
 * back, a window's ends on the clock cannot tell the second time from the first, and one step would stand still.
 */
function firstFitting(windowAfter: (count: number) => TimeWindow, fits: (window: TimeWindow) => boolean): TimeWindow {
  return [1, 2].map(windowAfter).find(fits) ?? windowAfter(3);
}

/** The interval moved to start at `fromMs`, as wide as before: in whole units or whole days where it was, else in time. */
function moved(interval: Interval, fromMs: number, context: StepContext): Interval {
  const { timeZone } = context;
  for (const unit of [unitOf(context), "day"] as const) {
    const count = countUnits({ ...interval, unit, timeZone });
    if (count > 0 && addUnits(interval.fromMs, count, unit, timeZone) === interval.toMs) {
      return { fromMs, toMs: addUnits(fromMs, count, unit, timeZone) };
    }
  }
  return { fromMs, toMs: fromMs + interval.toMs - interval.fromMs };
}

/** The window with its right edge there, no farther than the axis; its left edge stays while it lies before. */
function upTo(toMs: number, { view, axis, timeZone }: StepContext): TimeWindow {
  const edgeMs = Math.min(toMs, axis.toMs);
  const { fromMs } = windowBounds({ from: view.window.from, to: null }, timeZone);
  return {
    from: fromMs < edgeMs ? view.window.from : null,
    to: windowFromInterval({ fromMs, toMs: edgeMs }, timeZone).to,
  };
}
