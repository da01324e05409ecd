import type { Interval } from "../../model/time/time-window.ts";
import { changeView, select, setWindow } from "../../state/actions.ts";
import type { UiContext } from "../context.ts";
import { axisOfView, pannedAxis, withMargin } from "./axis-zoom.ts";
import { handleUnits } from "./handle-units.ts";
import type { PlotTarget } from "./plot-target.ts";
import { type EdgeRules, edgesFromWindow, windowFromEdges, withEnd } from "./window-edges.ts";

type Context = Pick<UiContext, "store" | "derived">;

/** The rules for the window's ends as they are now. */
export function edgeRules({ store, derived }: Context): EdgeRules {
  const { dataset, view } = store.getState();
  return {
    extent: derived.extent(),
    timeZone: dataset.timeZone,
    unit: handleUnits(derived.axis()).unit,
    mode: view.mode,
  };
}

export function showOnAxis({ store, derived }: Context, interval: Interval): void {
  const { timeZone } = store.getState().dataset;
  changeView(store, { axis: axisOfView(interval, { extent: derived.extent(), timeZone }) });
}

export function panAxis(context: Context, share: number): void {
  const { store, derived } = context;
  const { timeZone } = store.getState().dataset;
  showOnAxis(context, pannedAxis(derived.axis(), share, { extent: derived.extent(), timeZone }));
}

/** Moves the axis, as long as it is, so that a moment lies in its middle. */
export function revealMoment(context: Context, ms: number): void {
  const { fromMs, toMs } = context.derived.axis();
  panAxis(context, (ms - (fromMs + toMs) / 2) / (toMs - fromMs));
}

/** A tap: opens an event, zooms to events without room, or makes a bin of the histogram the window. */
export function openTarget(context: Context, target: PlotTarget, edges: readonly number[]): void {
  if (target.kind === "bar") select(context.store, target.bar.event.id);
  else if (target.kind === "overflow") zoomToOverflow(context, target);
  else selectBin(context, { fromMs: edges[target.index] ?? 0, toMs: edges[target.index + 1] ?? 0 });
}

/** Only to the part of their time that the axis shows, and always nearer than now. */
function zoomToOverflow(context: Context, { overflow }: Extract<PlotTarget, { kind: "overflow" }>): void {
  const axis = context.derived.axis();
  const times = overflow.events.flatMap(({ time }) => time ?? []);
  const fromMs = Math.max(Math.min(...times.map(({ startMs }) => startMs)), axis.fromMs);
  const toMs = Math.min(Math.max(...times.map(({ endMs }) => endMs)), axis.toMs);
  const length = Math.min((toMs - fromMs) * 1.5, (axis.toMs - axis.fromMs) / 2);
  const middle = (fromMs + toMs) / 2;
  showOnAxis(context, withMargin({ fromMs: middle - length / 2, toMs: middle + length / 2 }));
}

function selectBin(context: Context, bin: Interval): void {
  const rules = edgeRules(context);
  const { window } = context.store.getState().view;
  const edges = rules.mode === "cumulative" ? withEnd(edgesFromWindow(window, rules), bin.toMs, rules) : bin;
  setWindow(context.store, windowFromEdges(edges, rules));
}
