import type { Status } from "../../model/dataset.ts";
import type { LaneBar } from "./lane-layout.ts";

/** How one part of a bar is drawn: filled, paler where it is unsure, or as an outline. */
type LanePart = "solid" | "unsure" | "outline" | "strike";

/** All parts of the same look as one path. */
export interface LanePath {
  readonly type: string;
  readonly status: Status;
  readonly part: LanePart;
  readonly path: string;
}

interface LaneMeasures {
  /** Distance from one lane to the next, and how much of it a bar fills, in CSS pixels. */
  readonly pitch: number;
  readonly thickness: number;
}

/**
 * The bars as a bounded number of paths: one for each type, status and part that occurs. A moment and a core are solid;
 * a time within is an outline, hollow; the unsure ends of a time throughout are pale; a side without a bound ends in an
 * arrow; what was called off or is false is struck through.
 */
export function lanePaths(bars: readonly LaneBar[], measures: LaneMeasures): readonly LanePath[] {
  const paths = new Map<string, { type: string; status: Status; part: LanePart; path: string }>();
  for (const bar of bars) {
    const { type, status } = bar.event;
    for (const { part, path } of barParts(bar, measures)) {
      const key = `${type} ${status} ${part}`;
      const existing = paths.get(key);
      if (existing) existing.path += path;
      else paths.set(key, { type, status, part, path });
    }
  }
  return [...paths.values()];
}

function barParts(bar: LaneBar, { pitch, thickness }: LaneMeasures): readonly { part: LanePart; path: string }[] {
  const top = bar.lane * pitch;
  const box = (from: number, to: number) => boxPath({ ...bar, from, to }, top, thickness);
  const parts: { part: LanePart; path: string }[] = [];
  if (bar.kind === "moment") parts.push({ part: "solid", path: box(bar.from, bar.to) });
  if (bar.kind === "throughout") {
    parts.push({ part: "unsure", path: box(bar.from, bar.to) });
    if (bar.core) parts.push({ part: "solid", path: boxPath({ ...coreEnds(bar), ...bar.core }, top, thickness) });
  }
  parts.push({ part: "outline", path: box(bar.from, bar.to) });
  if (bar.event.status === "false" || bar.event.status === "cancelled") {
    const middle = top + thickness / 2;
    parts.push({ part: "strike", path: `M${round(bar.from - 1)} ${middle}H${round(bar.to + 1)}` });
  }
  return parts;
}

/** The core reaches an open side only where nothing unsure lies between. */
function coreEnds(bar: LaneBar): Pick<LaneBar, "openBefore" | "openAfter"> {
  return {
    openBefore: bar.openBefore && bar.core?.from === bar.from,
    openAfter: bar.openAfter && bar.core?.to === bar.to,
  };
}

type BoxEnds = Pick<LaneBar, "from" | "to" | "openBefore" | "openAfter">;

function boxPath({ from, to, openBefore, openAfter }: BoxEnds, top: number, thickness: number): string {
  const inset = 0.5;
  const upper = top + inset;
  const lower = top + thickness - inset;
  const middle = round((upper + lower) / 2);
  const tip = Math.min(thickness * 0.7, (to - from) / 2);
  const left = round(from + inset);
  const right = round(to - inset);
  const before = openBefore
    ? `M${round(from + tip)} ${lower}L${left} ${middle}L${round(from + tip)} ${upper}`
    : `M${left} ${lower}V${upper}`;
  const after = openAfter ? `H${round(to - tip)}L${right} ${middle}L${round(to - tip)} ${lower}` : `H${right}V${lower}`;
  return `${before}${after}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
