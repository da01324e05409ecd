import { addUnits, type CalendarUnit, startOfUnit, TYPICAL_MS } from "./calendar.ts";
import type { NewsEvent } from "./dataset.ts";
import type { EventTime, OnceTime, ThroughoutTime } from "./event-time.ts";
import type { Interval } from "./time-window.ts";
import { wallClockFromEpoch } from "./zoned-time.ts";

/** The bins of an axis: bin i is [edges[i], edges[i + 1]). The first and the last are cut off where the axis ends. */
export interface Bins {
  readonly unit: CalendarUnit;
  /** How many units one bin is: 1, except on an axis of very many decades. */
  readonly unitsPerBin: number;
  /** Strictly increasing, one more than there are bins. */
  readonly edges: readonly number[];
}

/** What happened in one bin, by index of the type. */
export interface HistogramBin {
  readonly fromMs: number;
  readonly toMs: number;
  /** Expected number of events that happened once: each spreads a weight of 1 evenly over all it may be. */
  readonly once: readonly number[];
  /** Number of events that went on, or may have, during some of the bin. */
  readonly throughout: readonly number[];
}

const UNITS: readonly CalendarUnit[] = ["hour", "day", "week", "month", "quarter", "year", "decade"];
const DECADES_PER_BIN: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Bins on the calendar of the zone: of the finest unit of which the (finite) axis has at most `most`. */
export function axisBins(options: { readonly axis: Interval; readonly timeZone: string; readonly most: number }): Bins {
  const { axis, timeZone, most } = options;
  const choices = [
    ...UNITS.map((unit) => ({ unit, unitsPerBin: 1 })),
    ...DECADES_PER_BIN.slice(1).map((unitsPerBin) => ({ unit: "decade" as const, unitsPerBin })),
  ];
  for (const choice of choices) {
    const fewest = (axis.toMs - axis.fromMs) / (TYPICAL_MS[choice.unit] * choice.unitsPerBin);
    if (fewest > most * 1.1) continue;
    const edges = binEdges(axis, { ...choice, timeZone });
    if (edges.length - 1 <= most) return { ...choice, edges };
  }
  return { unit: "decade", unitsPerBin: 1000, edges: [axis.fromMs, axis.toMs] };
}

/**
 * Counts events in bins. A side of an event without a bound takes no weight: an event that happened once needs both
 * bounds to be counted at all, one that goes on counts as far as it is certain.
 */
export function histogram(options: {
  readonly events: readonly NewsEvent[];
  readonly bins: Bins;
  readonly typeIds: readonly string[];
}): readonly HistogramBin[] {
  const { events, typeIds } = options;
  const { edges } = options.bins;
  const indexOfType = new Map(typeIds.map((id, index) => [id, index]));
  const bins = edges.slice(1).map((toMs, index) => ({
    fromMs: edges[index] ?? toMs,
    toMs,
    once: typeIds.map(() => 0),
    throughout: typeIds.map(() => 0),
  }));
  for (const { time, type } of events) {
    const typeIndex = indexOfType.get(type);
    if (time === null || typeIndex === undefined) continue;
    if (time.nature === "once") spread(time, typeIndex);
    else count(time, typeIndex);
  }
  return bins;

  function spread(time: OnceTime, typeIndex: number): void {
    const length = time.endMs - time.startMs;
    if (!Number.isFinite(length)) return;
    for (let index = firstBinEndingAfter(edges, time.startMs); index < bins.length; index += 1) {
      const bin = bins[index];
      if (!bin || bin.fromMs >= time.endMs) return;
      const overlap = Math.min(bin.toMs, time.endMs) - Math.max(bin.fromMs, time.startMs);
      bin.once[typeIndex] = (bin.once[typeIndex] ?? 0) + overlap / length;
    }
  }

  function count(time: ThroughoutTime, typeIndex: number): void {
    const { fromMs, toMs } = countedStretch(time);
    for (let index = firstBinEndingAfter(edges, fromMs); index < bins.length; index += 1) {
      const bin = bins[index];
      if (!bin || bin.fromMs >= toMs) return;
      bin.throughout[typeIndex] = (bin.throughout[typeIndex] ?? 0) + 1;
    }
  }
}

/** The stretch of time in which an event is drawn: without the sides of which nothing certain is known. */
export function countedStretch(time: EventTime): Interval {
  if (time.nature === "once") return { fromMs: time.startMs, toMs: time.endMs };
  const { startMs, startBeforeMs, endAfterMs, endMs } = time;
  return {
    fromMs: Number.isFinite(startMs) ? startMs : Math.min(startBeforeMs, endAfterMs),
    toMs: Number.isFinite(endMs) ? endMs : Math.max(startBeforeMs, endAfterMs),
  };
}

interface Binning {
  readonly unit: CalendarUnit;
  readonly unitsPerBin: number;
  readonly timeZone: string;
}

function binEdges(axis: Interval, binning: Binning): number[] {
  const edges = [axis.fromMs];
  let edge = nextEdge(firstEdge(axis.fromMs, binning), binning);
  while (edge < axis.toMs) {
    if (edge > axis.fromMs) edges.push(edge);
    edge = nextEdge(edge, binning);
  }
  edges.push(axis.toMs);
  return edges;
}

function firstEdge(ms: number, { unit, unitsPerBin, timeZone }: Binning): number {
  const start = startOfUnit(ms, unit, timeZone);
  if (unitsPerBin === 1) return start;
  const decade = Math.floor(wallClockFromEpoch(start, timeZone).year / 10);
  return addUnits(start, Math.floor(decade / unitsPerBin) * unitsPerBin - decade, "decade", timeZone);
}

function nextEdge(ms: number, { unit, unitsPerBin, timeZone }: Binning): number {
  return startOfUnit(addUnits(ms, unitsPerBin, unit, timeZone), unit, timeZone);
}

/** Index of the first bin that is not over at `ms`; the number of bins when all are. */
function firstBinEndingAfter(edges: readonly number[], ms: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle + 1] ?? Number.POSITIVE_INFINITY) > ms) high = middle;
    else low = middle + 1;
  }
  return low;
}
