import type { Mode, Step } from "../model/view/view.ts";

/** Words of the timeline: playback, the window's handles and fields, the zoom of its axis. */
export interface TimelineWords {
  readonly label: string;
  /** What the drawing is, for those who do not see it. */
  readonly chart: (facts: { readonly events: number; readonly period: string }) => string;
  /** Beside the window's own name: how many events are in it, and how many only may be. */
  readonly counts: (definite: number, possible: number) => string;
  readonly play: PlayWords;
  readonly handles: HandleWords;
  readonly fields: { readonly from: string; readonly to: string; readonly allTime: string };
  readonly mode: string;
  readonly modes: Readonly<Record<Mode, string>>;
  readonly step: string;
  readonly steps: Readonly<Record<Step | "auto", string>>;
  readonly speed: string;
  /** Such as "½×". */
  readonly speedFactor: (factor: number) => string;
  readonly zoom: ZoomWords;
  readonly more: string;
  /** A count of events that found no room, as drawn: "+3". */
  readonly unshown: (count: number) => string;
  readonly unshownMeans: (count: number) => string;
}

interface PlayWords {
  readonly play: string;
  readonly pause: string;
  /** Instead of `play` where the window stands at the end. */
  readonly replay: string;
  readonly back: string;
  readonly forward: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
}

interface HandleWords {
  readonly start: string;
  readonly end: string;
  readonly window: string;
  readonly earlierThanShown: (moment: string) => string;
  readonly laterThanShown: (moment: string) => string;
  readonly windowValue: (period: string, length: string) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
}

interface ZoomWords {
  readonly label: string;
  readonly busiest: Readonly<Record<"days" | "weeks" | "months" | "years", string>>;
  readonly toWindow: string;
  readonly whole: string;
  readonly in: string;
  readonly out: string;
  readonly earlier: string;
  readonly later: string;
}
