import type { Mode } from "../../model/view/view.ts";
import type { PlacedEnd } from "./plot-scale.ts";
import type { WindowDrag } from "./window-after.ts";

interface Grabbable {
  readonly start: PlacedEnd;
  readonly end: PlacedEnd;
  readonly width: number;
  readonly mode: Mode;
  /** How far from a handle a pointer still takes hold of it: half of 44 px for a finger, less for a mouse. */
  readonly reach: number;
}

/**
 * What a pointer put down at an offset takes hold of. Handles reach further outwards than inwards, so that a narrow window
 * can still be moved by its middle. A window that fills the plot cannot be told from the empty track: there a drag
 * draws a new one. In `cumulative` there is only the right end.
 */
export function grabAt(offset: number, { start, end, width, mode, reach }: Grabbable): WindowDrag["kind"] {
  if (mode === "cumulative") return "end";
  const inward = Math.min(reach, Math.max((end.offset - start.offset) / 4, 0));
  const toStart = offset - start.offset;
  const toEnd = end.offset - offset;
  const onStart = toStart >= -reach && toStart <= inward;
  const onEnd = toEnd >= -reach && toEnd <= inward;
  if (onStart && onEnd) return Math.abs(toStart) <= Math.abs(toEnd) ? "start" : "end";
  if (onStart) return "start";
  if (onEnd) return "end";
  const inside = toStart > 0 && toEnd > 0;
  const fillsPlot = start.offset <= 0 && end.offset >= width;
  return inside && !fillsPlot ? "move" : "new";
}
