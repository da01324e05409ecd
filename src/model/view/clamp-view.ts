import { type Dataset, type NewsEvent, STATUSES } from "../dataset.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { matchesQuery } from "../search.ts";
import { addUnits, wallTimeFromEpoch } from "../time/calendar.ts";
import { timeExtent } from "../time/extent.ts";
import { ALL_TIME, intervalOfView, type TimeWindow, windowBounds } from "../time/time-window.ts";
import { timeBucket } from "../visible-events.ts";
import { ALL_CHOSEN, withChosen } from "./choice.ts";
import type { Notice, WidenedPart } from "./notice.ts";
import { type Camera, type Choice, DEFAULT_VIEW, isChosen, roundCamera, type View } from "./view.ts";

const ZOOM_RANGE = { least: 0, most: 12 } as const;
/** Where the square of Web Mercator ends, about. */
const MOST_LATITUDE = 85.05;
const MOST_PITCH = 60;

/**
 * The view fitted to a dataset: nothing in it that the dataset does not have. What changes the events that are shown is
 * told in a notice; a camera or an axis beyond its bounds is put right without a word. When the event whose card is to
 * be open is hidden by the view's own filters, these are widened just enough. Clamping twice changes nothing more.
 */
export function clampView(view: View, dataset: Dataset): { readonly view: View; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const known = (part: ChosenPart, ids: readonly string[]) => {
    const { choice, unknown } = knownChoice(view[part], ids, DEFAULT_VIEW[part]);
    if (unknown.length > 0) notices.push({ kind: `unknown-${part}`, ids: unknown });
    return choice;
  };
  const choices = {
    types: known("types", idsOf(dataset.types)),
    statuses: known("statuses", STATUSES),
    overlays: known("overlays", idsOf(dataset.overlays)),
  };

  const selected = dataset.events.find(({ id }) => id === view.selected) ?? null;
  if (view.selected !== null && !selected) notices.push({ kind: "unknown-event", id: view.selected });

  const window = fullWindow(view.window, dataset.timeZone);
  if (window !== view.window) notices.push({ kind: "window-dropped" });

  const fitted: View = {
    ...view,
    camera: view.camera && clampCamera(view.camera),
    window,
    ...choices,
    selected: selected?.id ?? null,
    axis: view.axis && clampAxis(view.axis, dataset),
  };
  if (!selected) return deepFreeze({ view: fitted, notices });

  const widened = widenedFor(selected, fitted, dataset);
  const parts = Object.keys(widened) as WidenedPart[];
  if (parts.length > 0) notices.push({ kind: "widened", parts });
  return deepFreeze({ view: { ...fitted, ...widened }, notices });
}

type ChosenPart = "types" | "statuses" | "overlays";

interface KnownChoice {
  readonly choice: Choice;
  readonly unknown: readonly string[];
}

/**
 * The choice without the ids that are not known. Where nothing is left it is what a view has by default: an "only" of
 * types would hide everything for no reason a reader could see.
 */
function knownChoice(choice: Choice, known: readonly string[], byDefault: Choice): KnownChoice {
  if (choice.kind === "all") return { choice, unknown: [] };
  const unknown = choice.ids.filter((id) => !known.includes(id));
  if (unknown.length === 0) return { choice, unknown };
  const ids = choice.ids.filter((id) => known.includes(id));
  if (ids.length > 0) return { choice: { ...choice, ids }, unknown };
  return { choice: choice.kind === "only" ? byDefault : ALL_CHOSEN, unknown };
}

function idsOf(list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id);
}

function fullWindow(window: TimeWindow, timeZone: string): TimeWindow {
  const { fromMs, toMs } = windowBounds(window, timeZone);
  return fromMs < toMs ? window : ALL_TIME;
}

function clampCamera({ center: [longitude, latitude], zoom, bearing, pitch }: Camera): Camera {
  return roundCamera({
    center: [wrapDegrees(longitude), clamp(latitude, -MOST_LATITUDE, MOST_LATITUDE)],
    zoom: clamp(zoom, ZOOM_RANGE.least, ZOOM_RANGE.most),
    bearing: wrapDegrees(bearing),
    pitch: clamp(pitch, 0, MOST_PITCH),
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** To -180 up to 180, both of which stay as they are. */
function wrapDegrees(degrees: number): number {
  if (degrees >= -180 && degrees <= 180) return degrees;
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

/** The part of the axis within the dataset's extent; null, the whole extent, when there is none. */
function clampAxis(axis: NonNullable<View["axis"]>, dataset: Dataset): View["axis"] {
  const { timeZone } = dataset;
  const extent = timeExtent(dataset);
  const first = wallTimeFromEpoch(extent.fromMs, timeZone, "day");
  const last = wallTimeFromEpoch(addUnits(extent.toMs, -1, "minute", timeZone), timeZone, "day");
  const [from, to] = axis.from <= axis.to ? [axis.from, axis.to] : [axis.to, axis.from];
  const clamped = { from: from > first ? from : first, to: to < last ? to : last };
  return clamped.from <= clamped.to ? clamped : null;
}

/** The parts of the view that hide the event, each widened just so far that they do not. */
function widenedFor(event: NewsEvent, view: View, dataset: Dataset): Partial<Pick<View, WidenedPart>> {
  const typeHides = !isChosen(view.types, event.type);
  const statusHides = !isChosen(view.statuses, event.status);
  const queryHides = view.query !== "" && !matchesQuery(event, view.query);
  const timeHides = timeBucket(event, intervalOfView(view, dataset.timeZone)) === "out";
  return {
    ...(typeHides && { types: withChosen(view.types, event.type) }),
    ...(statusHides && { statuses: withChosen(view.statuses, event.status) }),
    ...(queryHides && { query: "" }),
    ...(timeHides && { window: windowWith(event, view, dataset.timeZone) }),
  };
}

/** The window with its nearer side moved to the day on which the event may begin, or may end. */
function windowWith(event: NewsEvent, view: View, timeZone: string): TimeWindow {
  if (event.time === null) return view.window;
  const { startMs, endMs } = event.time;
  const window =
    startMs >= intervalOfView(view, timeZone).toMs
      ? { ...view.window, to: wallTimeFromEpoch(startMs, timeZone, "day") }
      : { ...view.window, from: wallTimeFromEpoch(endMs - 1, timeZone, "day") };
  // A window's ends do not reach before the year 0: an event of antiquity needs all time.
  return timeBucket(event, intervalOfView({ ...view, window }, timeZone)) === "out" ? ALL_TIME : window;
}
