import type { Dataset } from "../dataset.ts";
import type { View } from "../view/view.ts";
import { addUnits, epochFromWallTime, startOfUnit } from "./calendar.ts";
import type { EventTime } from "./event-time.ts";
import { type Interval, windowBounds } from "./time-window.ts";

type DatedRange = Pick<Dataset, "timeZone" | "asOf"> & {
  readonly events: readonly { readonly time: EventTime | null }[];
};

/**
 * The whole days of the dataset's zone that all dated events fit in. A side without a bound reaches only as far as
 * something is known: an end to the end of `asOf` at least, a beginning to the day of the event's own first bound. Without
 * dated events it is the day of `asOf`.
 */
export function timeExtent({ timeZone, asOf, events }: DatedRange): Interval {
  const asOfMs = epochFromWallTime(asOf, timeZone);
  const asOfEndMs = addUnits(asOfMs, 1, "day", timeZone);
  let firstMs = Number.POSITIVE_INFINITY;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const { time } of events) {
    if (time === null) continue;
    const known = knownBounds(time);
    firstMs = Math.min(firstMs, Number.isFinite(time.startMs) ? time.startMs : known.fromMs);
    lastMs = Math.max(lastMs, Number.isFinite(time.endMs) ? time.endMs : Math.max(known.toMs, asOfEndMs));
  }
  if (firstMs > lastMs) return { fromMs: asOfMs, toMs: asOfEndMs };
  const fromMs = startOfUnit(firstMs, "day", timeZone);
  const lastDayMs = startOfUnit(Math.max(lastMs - 1, fromMs), "day", timeZone);
  return { fromMs, toMs: addUnits(lastDayMs, 1, "day", timeZone) };
}

/** The stretch of time that the axis shows: the view's own, or the dataset's extent. */
export function axisInterval(view: Pick<View, "axis">, dataset: DatedRange): Interval {
  return view.axis === null ? timeExtent(dataset) : windowBounds(view.axis, dataset.timeZone);
}

/** The first and the last finite bound; at least one is finite. The moment before a lone end stands for its beginning. */
function knownBounds(time: EventTime): Interval {
  const bounds =
    time.nature === "once"
      ? [time.startMs, time.endMs - 1]
      : [time.startMs, time.startBeforeMs, time.endAfterMs, time.endMs];
  const finite = bounds.filter(Number.isFinite);
  return { fromMs: Math.min(...finite), toMs: Math.max(...finite) };
}
