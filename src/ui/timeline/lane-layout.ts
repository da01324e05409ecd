import type { NewsEvent } from "../../model/dataset.ts";
import type { EventTime } from "../../model/time/event-time.ts";
import type { PlotScale } from "./plot-scale.ts";

/**
 * How an event's time is drawn: `moment`, one day or less; `within`, once, somewhere in a longer interval;
 * `throughout`, going on all the while.
 */
export type LaneKind = "moment" | "within" | "throughout";

/** One event beneath the histogram; offsets from the inline start of the plot in CSS pixels, within the plot. */
export interface LaneBar {
  readonly event: NewsEvent;
  readonly kind: LaneKind;
  readonly lane: number;
  readonly from: number;
  readonly to: number;
  /** Of `throughout`: where it was certainly going on; null when nowhere on the axis. */
  readonly core: { readonly from: number; readonly to: number } | null;
  /** Whether the time has no bound at that side. */
  readonly openBefore: boolean;
  readonly openAfter: boolean;
}

/** Events that found no room in the lanes, near one another: drawn as "+3". */
export interface LaneOverflow {
  readonly events: readonly NewsEvent[];
  /** Middle of the group. */
  readonly at: number;
}

export interface LaneLayout {
  readonly bars: readonly LaneBar[];
  readonly overflow: readonly LaneOverflow[];
}

export interface LaneOptions {
  readonly scale: PlotScale;
  /** Lanes there is room for; where events are left over, the last `overflowLanes` of them give way to their counts. */
  readonly lanes: number;
  readonly overflowLanes: number;
}

const DAY_AND_CLOCK_CHANGE_MS = 25.5 * 3_600_000;
const MIN_BAR = 5;
const GAP = 1.5;
const OVERFLOW_WIDTH = 30;
/** Share of the lanes that short bars leave to long ones: without it a busy week would hide all that spans it. */
const LONG_SHARE = 1 / 3;
const LONG = 60;

/** The dated events that meet the axis, packed into lanes: short ones from the first lane down, long ones from the last up. */
export function laneLayout(events: readonly NewsEvent[], options: LaneOptions): LaneLayout {
  const bars = events.flatMap((event) => unpackedBar(event, options.scale) ?? []);
  const roomy = packed(bars, options.lanes, options.scale.width);
  if (roomy.left.length === 0) return { bars: roomy.bars, overflow: [] };
  const tighter = packed(bars, options.lanes - options.overflowLanes, options.scale.width);
  return { bars: tighter.bars, overflow: overflowGroups(tighter.left, options.scale.width) };
}

type UnpackedBar = Omit<LaneBar, "lane">;

export function laneKind(time: EventTime): LaneKind {
  if (time.nature === "throughout") return "throughout";
  return time.endMs - time.startMs <= DAY_AND_CLOCK_CHANGE_MS ? "moment" : "within";
}

function unpackedBar(event: NewsEvent, scale: PlotScale): UnpackedBar | null {
  const { time } = event;
  const { axis, width } = scale;
  if (!time || time.startMs >= axis.toMs || time.endMs <= axis.fromMs) return null;
  const offset = (ms: number) => scale.offsetFromMs(Math.min(Math.max(ms, axis.fromMs), axis.toMs));
  const from = Math.min(offset(time.startMs), width - MIN_BAR);
  const to = Math.max(offset(time.endMs), from + MIN_BAR);
  const core =
    time.nature === "throughout" && time.startBeforeMs < time.endAfterMs
      ? { from: offset(time.startBeforeMs), to: offset(time.endAfterMs) }
      : null;
  return {
    event,
    kind: laneKind(time),
    from,
    to,
    core: core && core.to > core.from ? core : null,
    openBefore: time.startMs === Number.NEGATIVE_INFINITY,
    openAfter: time.endMs === Number.POSITIVE_INFINITY,
  };
}

interface Packed {
  readonly bars: readonly LaneBar[];
  readonly left: readonly UnpackedBar[];
}

function packed(bars: readonly UnpackedBar[], lanes: number, width: number): Packed {
  const isLong = (bar: UnpackedBar) => bar.to - bar.from > LONG;
  const long = bars.filter(isLong).sort((a, b) => a.to - a.from - (b.to - b.from));
  const short = bars.filter((bar) => !isLong(bar)).sort((a, b) => a.from - b.from);
  const taken = Array.from({ length: lanes }, () => new Uint8Array(Math.ceil(width) + 1));
  const fromFirst = [...taken.keys()].slice(0, lanes - (long.length > 0 ? Math.floor(lanes * LONG_SHARE) : 0));
  const fromLast = [...taken.keys()].reverse();
  const placed: LaneBar[] = [];
  const left: UnpackedBar[] = [];
  const place = (bar: UnpackedBar, order: readonly number[]) => {
    const lane = order.find((index) => takeRoom(taken[index], bar));
    if (lane === undefined) left.push(bar);
    else placed.push({ ...bar, lane });
  };
  for (const bar of short) place(bar, fromFirst);
  for (const bar of long) place(bar, fromLast);
  return { bars: placed, left };
}

/** Marks the bar's pixels as taken, if they are free. */
function takeRoom(lane: Uint8Array | undefined, bar: UnpackedBar): boolean {
  const from = Math.floor(bar.from);
  const to = Math.ceil(bar.to + GAP);
  if (!lane) return false;
  const next = lane.indexOf(1, from);
  if (next !== -1 && next < to) return false;
  lane.fill(1, from, to);
  return true;
}

function overflowGroups(bars: readonly UnpackedBar[], width: number): readonly LaneOverflow[] {
  const sorted = bars.map((bar) => ({ event: bar.event, at: (bar.from + bar.to) / 2 })).sort((a, b) => a.at - b.at);
  const groups: { events: NewsEvent[]; first: number; last: number }[] = [];
  for (const { event, at } of sorted) {
    const group = groups.at(-1);
    if (group && at - group.first < OVERFLOW_WIDTH) {
      group.events.push(event);
      group.last = at;
    } else groups.push({ events: [event], first: at, last: at });
  }
  return groups.map(({ events, first, last }) => ({
    events,
    at: Math.min(Math.max((first + last) / 2, OVERFLOW_WIDTH / 2), width - OVERFLOW_WIDTH / 2),
  }));
}

/** The bar under a pointer, or the nearest within `reach` pixels; `y` and the heights are in pixels from the first lane. */
export function barAt(
  bars: readonly LaneBar[],
  point: { readonly x: number; readonly y: number },
  { pitch, reach }: { readonly pitch: number; readonly reach: number },
): LaneBar | null {
  let best: LaneBar | null = null;
  let bestDistance = reach;
  for (const bar of bars) {
    const across = Math.max(bar.from - point.x, point.x - bar.to, 0);
    const down = Math.max(bar.lane * pitch - point.y, point.y - (bar.lane + 1) * pitch, 0);
    const distance = Math.hypot(across, down);
    if (distance < bestDistance || (distance === 0 && best === null)) {
      best = bar;
      bestDistance = distance;
    }
  }
  return best;
}
