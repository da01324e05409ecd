import { useMemo } from "preact/hooks";
import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { type PlotMeasures, topOfLanes } from "./plot-measures.ts";

interface EventMarksProps {
  readonly layout: LaneLayout;
  readonly measures: PlotMeasures;
}

/** The open event, and the one that is pointed at here, on the map or in the list, marked among the lanes. */
export function EventMarks({ layout, measures }: EventMarksProps) {
  const { store } = useUi();
  const hovered = useStore(store, ({ presence }) => presence.hovered);
  const selected = useStore(store, ({ view }) => view.selected);
  const boxes = useMemo(() => eventBoxes(layout, measures), [layout, measures]);
  const marks = [
    { id: selected, kind: "selected" },
    { id: hovered === selected ? null : hovered, kind: "hovered" },
  ];
  return (
    <>
      {marks.map(({ id, kind }) => {
        const box = id === null ? undefined : boxes.get(id);
        return box && <span key={kind} class={`timeline-mark timeline-mark-${kind}`} style={box} />;
      })}
    </>
  );
}

type Box = Readonly<Record<"insetInlineStart" | "inlineSize" | "insetBlockStart" | "blockSize", string>>;

/** Where each event is drawn, those without room where their count stands. */
function eventBoxes(layout: LaneLayout, measures: PlotMeasures): ReadonlyMap<string, Box> {
  const { lanes, lanePitch, laneThickness, overflowLanes } = measures;
  const top = topOfLanes(measures);
  const boxes = new Map<string, Box>();
  for (const { event, from, to, lane } of layout.bars) {
    boxes.set(event.id, box({ from, to, top: top + lane * lanePitch, height: laneThickness }));
  }
  for (const { events, at } of layout.overflow) {
    const place = {
      from: at - 13,
      to: at + 13,
      top: top + (lanes - overflowLanes) * lanePitch,
      height: overflowLanes * lanePitch,
    };
    for (const { id } of events) boxes.set(id, box(place));
  }
  return boxes;
}

function box({ from, to, top, height }: Readonly<Record<"from" | "to" | "top" | "height", number>>): Box {
  return {
    insetInlineStart: `${from}px`,
    inlineSize: `${to - from}px`,
    insetBlockStart: `${top}px`,
    blockSize: `${height}px`,
  };
}
