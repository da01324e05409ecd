import type { RefObject, TargetedPointerEvent } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";
import { ALL_TIME } from "../../model/time/time-window.ts";
import { hover, setPlaying, setWindow } from "../../state/actions.ts";
import { type UiContext, useUi } from "../context.ts";
import { zoomedAxis } from "./axis-zoom.ts";
import { showOnAxis } from "./plot-actions.ts";
import {
  draggedWindow,
  focusHandle,
  type Gesture,
  grabbedKind,
  isControl,
  isDrag,
  type Place,
  type PlotSituation,
  plotPoint,
  startedGesture,
  tap,
  targetAt,
} from "./plot-gesture.ts";
import { isSameTarget, type PlotTarget } from "./plot-target.ts";
import type { WindowDrag } from "./window-after.ts";

type Held = WindowDrag["kind"] | null;
type Pointed = PlotTarget | null;

/**
 * Pointers on the plot: drag a handle, the window or a new one, tap a bin or an event, point at one, zoom with
 * control and wheel. Moves write the window into the store and nothing else. A plain wheel and a vertical swipe belong
 * to the page.
 */
export function usePlotPointer(plot: RefObject<HTMLElement | null>, situation: PlotSituation) {
  const context = useUi();
  const [held, setHeld] = useState<Held>(null);
  const [pointed, setPointed] = useState<Pointed>(null);
  const latest = useRef(situation);
  latest.current = situation;
  const handlers = useMemo(() => {
    const place = (): Place | null => plot.current && { plot: plot.current, situation: latest.current, context };
    const pointing = createPointing(context, setPointed);
    return {
      ...createDragging({ context, place, setHeld, pointing }),
      onPointerLeave: () => pointing.at(null),
      onWheel: zoomOnWheel(place),
    };
  }, [context, plot]);
  return { handlers, held, pointed };
}

interface Pointing {
  at(target: Pointed): void;
}

/** What a mouse is over: the tip here, and the event's symbol on the map and its line in the list. */
function createPointing({ store }: UiContext, setPointed: (update: (previous: Pointed) => Pointed) => void): Pointing {
  return {
    at(target) {
      setPointed((previous) => (isSameTarget(previous, target) ? previous : target));
      hover(store, target?.kind === "bar" ? target.bar.event.id : null);
    },
  };
}

interface Dragging {
  readonly context: UiContext;
  readonly place: () => Place | null;
  readonly setHeld: (held: Held) => void;
  readonly pointing: Pointing;
}

function createDragging({ context, place, setHeld, pointing }: Dragging) {
  const { store } = context;
  let gesture: Gesture | null = null;
  let moved = false;

  const end = () => {
    gesture = null;
    setHeld(null);
  };
  const cancel = () => {
    if (gesture && moved) setWindow(store, gesture.origin);
    end();
  };
  const follow = (event: TargetedPointerEvent<HTMLElement>, here: Place) => {
    if (event.pointerType !== "mouse") return;
    pointing.at(targetAt(event, here));
    event.currentTarget.dataset["grab"] = grabbedKind(event, here);
  };

  return {
    onPointerDown(event: TargetedPointerEvent<HTMLElement>) {
      const here = place();
      if (!here || event.button !== 0 || !event.isPrimary || isControl(event.target)) return;
      gesture = startedGesture(event, here);
      moved = false;
      event.currentTarget.setPointerCapture(event.pointerId);
      setPlaying(store, false);
      focusHandle(here.plot, gesture.kind);
    },
    onPointerMove(event: TargetedPointerEvent<HTMLElement>) {
      const here = place();
      if (!here) return;
      if (!gesture) return follow(event, here);
      if (!moved && !isDrag(event, gesture)) return;
      if (!moved) {
        moved = true;
        setHeld(gesture.kind);
        pointing.at(null);
      }
      setWindow(store, draggedWindow(event, gesture, here));
    },
    onPointerUp(event: TargetedPointerEvent<HTMLElement>) {
      const here = place();
      if (here && gesture && !moved) tap(event, gesture, here);
      end();
    },
    onPointerCancel: cancel,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape") cancel();
    },
    /** The plot itself takes no focus: without this it would take it from the handle. */
    onMouseDown: (event: MouseEvent) => {
      if (!isControl(event.target)) event.preventDefault();
    },
    onDblClick(event: MouseEvent) {
      const here = place();
      if (here && targetAt(event, here)?.kind === "bin") setWindow(store, ALL_TIME);
    },
  };
}

const WHEEL_NOTCH = 40;
const WHEEL_FACTOR = 1.4;

/** Control (or a pinch on a touch pad, which browsers report so) and wheel: zooms the axis about the pointer. */
function zoomOnWheel(place: () => Place | null) {
  let turned = 0;
  return (event: WheelEvent) => {
    const here = place();
    if (!here || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    turned += event.deltaY;
    if (Math.abs(turned) < WHEEL_NOTCH) return;
    const { scale } = here.situation;
    const aboutMs = scale.msFromOffset(plotPoint(event, here.plot).x);
    showOnAxis(here.context, zoomedAxis(scale.axis, turned > 0 ? WHEEL_FACTOR : 1 / WHEEL_FACTOR, aboutMs));
    turned = 0;
  };
}
