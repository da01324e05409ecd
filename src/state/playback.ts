import type { TimeWindow } from "../model/time/time-window.ts";
import {
  automaticStep,
  type Direction,
  eventWindow,
  frameCount,
  isAtEnd,
  type StepContext,
  startWindow,
  steppedWindow,
} from "../model/time/window-steps.ts";
import type { Step } from "../model/view/view.ts";
import { setPlaying, setSpeed, setWindow } from "./actions.ts";
import type { Derived } from "./derived.ts";
import type { AppStore } from "./store.ts";
import { watch } from "./watch.ts";

/** What playback needs of the world: something that calls back once after a while, and can be told not to. */
export interface Clock {
  after(delayMs: number, callback: () => void): () => void;
}

export interface PlaybackOptions {
  readonly derived: Derived;
  readonly clock: Clock;
  /** The reader prefers less motion: playback starts out at half its pace. It never glides between steps. */
  readonly reducedMotion: boolean;
  /** Calls back when the page goes out of sight and when it comes back; returns its stop. */
  readonly watchHidden?: (listener: (hidden: boolean) => void) => () => void;
}

/** Moves the window through the axis, by itself or step by step. It never starts by itself and never opens a card. */
export interface Playback {
  /** Runs from where the window stands; from the start of the axis when it shows all time or stands at the end. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** One step of the view's kind, after a pause. Nothing happens where the axis ends. */
  stepBy(direction: Direction): void;
  /** Moves the window to the unit in which the next event starts, skipping empty ones, after a pause. */
  nextEvent(): void;
  previousEvent(): void;
  /** No step forward is left: the play button says "replay". */
  atEnd(): boolean;
  /** The step in force: the view's, or the one chosen by the length of the axis. */
  step(): Step;
  remove(): void;
}

const RUN_MS = 25_000;
const LONGEST_FRAME_MS = 1_500;
const SHORTEST_FRAME_MS = 33;

export function createPlayback(store: AppStore, options: PlaybackOptions): Playback {
  const { derived, clock, reducedMotion, watchHidden } = options;
  let cancelFrame = () => {};

  const context = (): StepContext => {
    const { dataset, view } = store.getState();
    return { view, axis: derived.axis(), timeZone: dataset.timeZone, events: derived.filtered() };
  };
  const move = (window: TimeWindow | null) => {
    if (window) setWindow(store, window);
  };
  const pause = () => setPlaying(store, false);
  const atEnd = () => isAtEnd(context());

  const schedule = () => {
    cancelFrame();
    cancelFrame = clock.after(frameMs(context(), store.getState().presence.speed), () => {
      move(steppedWindow(context(), 1));
      if (atEnd()) pause();
      else schedule();
    });
  };

  const stops = [
    watch(
      store,
      (state) => state.presence.playing,
      (playing) => {
        if (playing) schedule();
        else cancelFrame();
      },
    ),
    watch(
      store,
      (state) => state.presence.speed,
      () => {
        if (store.getState().presence.playing) schedule();
      },
    ),
    watchHidden?.((hidden) => {
      if (hidden) pause();
    }),
  ];
  if (reducedMotion) setSpeed(store, 0.5);

  const play = () => {
    move(startWindow(context()));
    setPlaying(store, true);
  };
  const stepTo = (window: TimeWindow | null) => {
    pause();
    move(window);
  };

  return {
    play,
    pause,
    toggle: () => (store.getState().presence.playing ? pause() : play()),
    stepBy: (direction) => stepTo(steppedWindow(context(), direction)),
    nextEvent: () => stepTo(eventWindow(context(), 1)),
    previousEvent: () => stepTo(eventWindow(context(), -1)),
    atEnd,
    step: () => store.getState().view.step ?? automaticStep(derived.axis()),
    remove: () => {
      pause();
      for (const stop of stops) stop?.();
    },
  };
}

/** How long one step stays: the whole axis takes about 25 s at ×1, unless its steps are very few or very many. */
function frameMs(context: StepContext, speed: number): number {
  const paceMs = Math.min(RUN_MS / frameCount(context), LONGEST_FRAME_MS);
  return Math.max(paceMs / speed, SHORTEST_FRAME_MS);
}
