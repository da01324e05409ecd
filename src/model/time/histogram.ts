import { scaleThreshold } from "d3-scale";
import type { NewsEvent } from "../dataset.ts";
import { addUnits, type CalendarUnit, startOfUnit, TYPICAL_MS } from "./calendar.ts";
import type { OnceTime, ThroughoutTime } from "./event-time.ts";
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
  const binAt = binFinder(edges);
  const rows = new Map(typeIds.map((id) => [id, emptyRow(edges.length + 1)]));
  for (const { time, type } of events) {
    const row = rows.get(type);
    if (time === null || row === undefined) continue;
    if (time.nature === "once") spread(time, { edges, binAt, weights: row.weights });
    else mark(time, { edges, binAt, changes: row.changes });
  }
  const columns = typeIds.map((id) => rows.get(id) ?? emptyRow(0));
  const counts = columns.map(({ changes }) => runningSums(changes));
  return edges.slice(1).map((toMs, index) => ({
    fromMs: edges[index] ?? toMs,
    toMs,
    once: columns.map(({ weights }) => weights[index] ?? 0),
    throughout: counts.map((sums) => sums[index] ?? 0),
  }));
}

/**
 * One type's bins, and room behind them for events that lie after the last; `changes` holds by how much each bin's count
 * differs from that of the bin before.
 */
interface Row {
  readonly weights: Float64Array;
  readonly changes: Int32Array;
}

function emptyRow(length: number): Row {
  return { weights: new Float64Array(length), changes: new Int32Array(length) };
}

function runningSums(changes: Int32Array): Int32Array {
  let sum = 0;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}

/** Index of the first bin that is not over at an instant; the number of bins when all are. */
type BinAt = (ms: number) => number;

function binFinder(edges: readonly number[]): BinAt {
  return scaleThreshold<number, number>()
    .domain(edges.slice(1))
    .range(Array.from(edges, (_, index) => index));
}

interface Spreading {
  readonly edges: readonly number[];
  readonly binAt: BinAt;
  readonly weights: Float64Array;
}

function spread({ startMs, endMs }: OnceTime, { edges, binAt, weights }: Spreading): void {
  const length = endMs - startMs;
  if (!Number.isFinite(length)) return;
  let index = binAt(startMs);
  let fromMs = Math.max(edges[index] ?? endMs, startMs);
  while (fromMs < endMs && index < edges.length - 1) {
    const toMs = Math.min(edges[index + 1] ?? endMs, endMs);
    weights[index] = (weights[index] ?? 0) + (toMs - fromMs) / length;
    fromMs = toMs;
    index += 1;
  }
}

interface Marking {
  readonly edges: readonly number[];
  readonly binAt: BinAt;
  readonly changes: Int32Array;
}

/** Counts the event from the first to the last bin it meets, as far as it is certain on a side without a bound. */
function mark(time: ThroughoutTime, { edges, binAt, changes }: Marking): void {
  const { startMs, startBeforeMs, endAfterMs, endMs } = time;
  const fromMs = Number.isFinite(startMs) ? startMs : Math.min(startBeforeMs, endAfterMs);
  const toMs = Number.isFinite(endMs) ? endMs : Math.max(startBeforeMs, endAfterMs);
  // A moment written in another zone's offset can lie after the end of the day that ends the interval.
  if (fromMs >= toMs || toMs <= (edges[0] ?? toMs)) return;
  const first = binAt(fromMs);
  const end = Math.min(binAt(toMs - 1) + 1, edges.length);
  changes[first] = (changes[first] ?? 0) + 1;
  changes[end] = (changes[end] ?? 0) - 1;
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
