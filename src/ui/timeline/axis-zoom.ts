import { addUnits, startOfUnit, wallTimeFromEpoch } from "../../model/time/calendar.ts";
import type { Interval } from "../../model/time/time-window.ts";
import type { View } from "../../model/view/view.ts";

/** Where the shown stretch of the time axis may lie. */
export interface AxisRules {
  readonly extent: Interval;
  readonly timeZone: string;
}

/**
 * The stretch of whole days round an interval as the view keeps it, within the extent and at least one day long; null
 * when it is the whole extent.
 */
export function axisOfView(interval: Interval, { extent, timeZone }: AxisRules): View["axis"] {
  const lastDayMs = addUnits(extent.toMs, -1, "day", timeZone);
  const firstMs = startOfUnit(Math.min(Math.max(interval.fromMs, extent.fromMs), lastDayMs), "day", timeZone);
  const lastMs = startOfUnit(Math.min(Math.max(interval.toMs - 1, firstMs), lastDayMs), "day", timeZone);
  if (firstMs <= extent.fromMs && lastMs >= lastDayMs) return null;
  return { from: wallTimeFromEpoch(firstMs, timeZone, "day"), to: wallTimeFromEpoch(lastMs, timeZone, "day") };
}

/** The axis with its length multiplied by `factor`, so that `aboutMs` keeps its place as long as the extent allows. */
export function zoomedAxis(axis: Interval, factor: number, aboutMs: number): Interval {
  return {
    fromMs: aboutMs - (aboutMs - axis.fromMs) * factor,
    toMs: aboutMs + (axis.toMs - aboutMs) * factor,
  };
}

/** The axis moved by a share of its length, negative towards the past, its length kept at the extent's ends. */
export function pannedAxis(axis: Interval, share: number, { extent }: AxisRules): Interval {
  const length = axis.toMs - axis.fromMs;
  const fromMs = Math.max(Math.min(axis.fromMs + length * share, extent.toMs - length), extent.fromMs);
  return { fromMs, toMs: fromMs + length };
}

/** An interval with room at both sides, so that what it holds does not stick to the edges of the plot. */
export function withMargin(interval: Interval, share = 0.04): Interval {
  const margin = (interval.toMs - interval.fromMs) * share;
  return { fromMs: interval.fromMs - margin, toMs: interval.toMs + margin };
}

/** The middle of the part of the window that the axis shows, else of the axis: what zooming by a button keeps in place. */
export function zoomCentre(axis: Interval, window: Interval): number {
  const fromMs = Math.max(axis.fromMs, window.fromMs);
  const toMs = Math.min(axis.toMs, window.toMs);
  return fromMs < toMs ? (fromMs + toMs) / 2 : (axis.fromMs + axis.toMs) / 2;
}
