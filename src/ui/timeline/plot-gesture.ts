import type { TimeWindow } from "../../model/time/time-window.ts";
import type { UiContext } from "../context.ts";
import { grabAt } from "./grab-at.ts";
import type { LaneLayout } from "./lane-layout.ts";
import { edgeRules, openTarget, revealMoment } from "./plot-actions.ts";
import type { PlotMeasures } from "./plot-measures.ts";
import { offsetFromClient, type PlotScale, placedEnd } from "./plot-scale.ts";
import { type PlotTarget, plotTarget } from "./plot-target.ts";
import { type WindowDrag, windowAfterDrag } from "./window-after.ts";
import { edgesFromWindow } from "./window-edges.ts";

/** What is drawn just now, so that a pointer can be told what it is over. */
export interface PlotSituation {
  readonly scale: PlotScale;
  /** Of the histogram's bins. */
  readonly edges: readonly number[];
  readonly layout: LaneLayout;
  readonly measures: PlotMeasures;
}

export interface Place {
  readonly plot: HTMLElement;
  readonly situation: PlotSituation;
  readonly context: UiContext;
}

/** A pointer that is down, from where it was put down. */
export interface Gesture {
  readonly kind: WindowDrag["kind"];
  readonly origin: TimeWindow;
  readonly grabbedMs: number;
  /** Pixels from the handle to where it was taken hold of, so that it does not jump. */
  readonly slip: number;
  readonly clientX: number;
  readonly clientY: number;
  /** A handle that lay past the end of the axis, and where. */
  readonly beyondMs: number | null;
}

/** Pointer movement below this is a tap. */
const TAP_SLOP = 4;

export function startedGesture(event: PointerEvent, { plot, situation, context }: Place): Gesture {
  const { x } = plotPoint(event, plot);
  const kind = grabbedKind(event, { plot, situation, context });
  const { window } = context.store.getState().view;
  const edges = edgesFromWindow(window, edgeRules(context));
  const handleMs = kind === "start" ? edges.fromMs : edges.toMs;
  const handle = placedEnd(situation.scale, handleMs);
  const isHandle = kind === "start" || kind === "end";
  const isNear = isHandle && handle.beyond === null && Math.abs(x - handle.offset) <= reachOf(event);
  return {
    kind,
    origin: window,
    grabbedMs: situation.scale.msFromOffset(x),
    slip: isNear ? x - handle.offset : 0,
    clientX: event.clientX,
    clientY: event.clientY,
    beyondMs: isHandle && handle.beyond !== null ? handleMs : null,
  };
}

export function isDrag(event: PointerEvent, gesture: Gesture): boolean {
  return Math.hypot(event.clientX - gesture.clientX, event.clientY - gesture.clientY) >= TAP_SLOP;
}

export function draggedWindow(event: PointerEvent, gesture: Gesture, { plot, situation, context }: Place): TimeWindow {
  const atMs = situation.scale.msFromOffset(plotPoint(event, plot).x - gesture.slip);
  return windowAfterDrag(gesture.origin, { ...gesture, atMs }, edgeRules(context));
}

/** An event or a count wins over a handle, a handle over the bin beneath it. */
export function tap(event: PointerEvent, gesture: Gesture, place: Place): void {
  const { context, situation } = place;
  const target = targetAt(event, place, event.pointerType === "mouse" ? 2 : 10);
  const isOnHandle = gesture.kind === "start" || gesture.kind === "end";
  const mayOpenBin = !isOnHandle || context.store.getState().view.mode === "cumulative";
  if (gesture.beyondMs !== null && (!target || target.kind === "bin")) revealMoment(context, gesture.beyondMs);
  else if (target && (target.kind !== "bin" || mayOpenBin)) openTarget(context, target, situation.edges);
}

export function targetAt(event: MouseEvent, { plot, situation }: Place, reach = 2): PlotTarget | null {
  if (isControl(event.target)) return null;
  return plotTarget(plotPoint(event, plot), { ...situation, reach });
}

export function grabbedKind(event: PointerEvent, { plot, situation, context }: Place): WindowDrag["kind"] {
  const { window, mode } = context.store.getState().view;
  const { scale } = situation;
  const edges = edgesFromWindow(window, edgeRules(context));
  return grabAt(plotPoint(event, plot).x, {
    start: placedEnd(scale, edges.fromMs),
    end: placedEnd(scale, edges.toMs),
    width: scale.width,
    mode,
    reach: reachOf(event),
  });
}

export function plotPoint(event: MouseEvent, plot: HTMLElement): { readonly x: number; readonly y: number } {
  const box = plot.getBoundingClientRect();
  const rightToLeft = getComputedStyle(plot).direction === "rtl";
  return { x: offsetFromClient(event.clientX, box, rightToLeft), y: event.clientY - box.top };
}

export function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("button") !== null;
}

/** The keyboard goes on where the pointer leaves off. */
export function focusHandle(plot: HTMLElement, kind: WindowDrag["kind"]): void {
  const handle = { start: "start", end: "end", move: "window", new: "end" }[kind];
  plot.querySelector<HTMLInputElement>(`input[data-handle="${handle}"]`)?.focus({ preventScroll: true });
}

/** Half of the 44 px that a finger needs; a mouse needs less. */
function reachOf(event: PointerEvent): number {
  return event.pointerType === "mouse" ? 9 : 22;
}
