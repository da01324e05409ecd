import type { BorderPolicy, LonLat } from "../dataset.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { ALL_TIME, type TimeWindow } from "../time/time-window.ts";

/** The map's camera. Rounded as a link writes it: zoom 2 decimals, degrees 4, bearing and pitch 0. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Which ids of a list are chosen. `except` keeps ids that a later edition of the dataset adds. */
export type Choice =
  | { readonly kind: "all" }
  | { readonly kind: "only"; readonly ids: readonly string[] }
  | { readonly kind: "except"; readonly ids: readonly string[] };

/** What one press of a step button, or one tick of playback, moves by. */
export const STEPS = ["hour", "day", "week", "month", "year", "event"] as const;
export type Step = (typeof STEPS)[number];

export const MODES = ["window", "cumulative"] as const;
/** `cumulative` shows everything up to the window's right edge: the left edge is kept but has no effect. */
export type Mode = (typeof MODES)[number];

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Everything a reader sees that should survive copying the address. Plain, frozen, comparable by value. */
export interface View {
  /** null: fitted to the events. */
  readonly camera: Camera | null;
  readonly window: TimeWindow;
  readonly mode: Mode;
  /** null: chosen by the length of the axis. */
  readonly step: Step | null;
  readonly types: Choice;
  readonly statuses: Choice;
  /** Id of the event whose card is open. */
  readonly selected: string | null;
  /** Which of the dataset's range overlays are on. */
  readonly overlays: Choice;
  readonly query: string;
  /** The stretch of the time axis that is shown, whole days, first to last inclusive; null: the dataset's extent. */
  readonly axis: { readonly from: string; readonly to: string } | null;
  readonly globe: boolean;
  /** null: the dataset's own policy. */
  readonly borders: BorderPolicy | null;
  /** Which of DE_FACTO_LINES the policy `de-facto` draws. */
  readonly deFactoLines: Choice;
  /** BCP 47 tag; null: the dataset's language. */
  readonly language: string | null;
  readonly theme: Theme;
}

const ALL: Choice = { kind: "all" };
const NONE: Choice = { kind: "only", ids: [] };

export const DEFAULT_VIEW: View = deepFreeze({
  camera: null,
  window: ALL_TIME,
  mode: "window",
  step: null,
  types: ALL,
  statuses: ALL,
  selected: null,
  overlays: NONE,
  query: "",
  axis: null,
  globe: false,
  borders: null,
  deFactoLines: ALL,
  language: null,
  theme: "auto",
});

/** The camera as a link writes it, so that what is read back is the same camera. */
export function roundCamera({ center, zoom, bearing, pitch }: Camera): Camera {
  return {
    center: [rounded(center[0], 4), rounded(center[1], 4)],
    zoom: rounded(zoom, 2),
    bearing: rounded(bearing, 0),
    pitch: rounded(pitch, 0),
  };
}

/** Without negative zero, which text does not carry. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

export function isChosen(choice: Choice, id: string): boolean {
  if (choice.kind === "all") return true;
  return choice.ids.includes(id) === (choice.kind === "only");
}
