import { useMemo } from "preact/hooks";
import { STATUS_STROKE } from "../../model/marks/symbol-path.ts";
import { useUi } from "../context.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { type LanePath, lanePaths } from "./lane-paths.ts";
import { type PlotMeasures, topOfLanes } from "./plot-measures.ts";

interface LanesProps {
  readonly layout: LaneLayout;
  readonly measures: PlotMeasures;
}

/** The outline of the map's symbols, in units of their box, on a bar of a few pixels. */
const OUTLINE_SCALE = 0.5;

/** Each event as what it is in time; those without room as a count where they would lie. */
export function Lanes({ layout, measures }: LanesProps) {
  const { store, words } = useUi();
  const { types } = store.getState().dataset;
  const { lanes, lanePitch: pitch, laneThickness: thickness, overflowLanes } = measures;
  const paths = useMemo(() => lanePaths(layout.bars, { pitch, thickness }), [layout, pitch, thickness]);
  const hues = useMemo(() => new Map(types.map(({ id, hue }) => [id, `var(--hue-${hue})`])), [types]);
  const top = topOfLanes(measures);
  const overflowTop = top + (lanes - overflowLanes) * pitch;
  return (
    <>
      <svg
        class="timeline-drawing"
        width="100%"
        height={lanes * pitch}
        style={{ insetBlockStart: `${top}px` }}
        aria-hidden="true"
      >
        {paths.map((path) => (
          <LaneShape key={`${path.type} ${path.status} ${path.part}`} shape={path} hue={hues.get(path.type) ?? ""} />
        ))}
      </svg>
      {layout.overflow.map(({ at, events }) => (
        <span
          key={events[0]?.id}
          class="timeline-unshown"
          style={{ insetInlineStart: `${at}px`, insetBlockStart: `${overflowTop}px` }}
          aria-hidden="true"
        >
          {words.timeline.unshown(events.length)}
        </span>
      ))}
    </>
  );
}

function LaneShape({ shape, hue }: { readonly shape: LanePath; readonly hue: string }) {
  const { part, status, path } = shape;
  if (part === "solid" || part === "unsure") {
    return <path d={path} fill={hue} class={`timeline-${part}`} data-status={status} />;
  }
  const { width, dash } = STATUS_STROKE[status];
  return (
    <path
      d={path}
      fill="none"
      stroke={hue}
      stroke-width={part === "strike" ? 1.5 : width * OUTLINE_SCALE}
      stroke-dasharray={part === "strike" ? "" : dash.join(" ")}
      stroke-linecap={dash[0] === 0 ? "round" : "butt"}
    />
  );
}
