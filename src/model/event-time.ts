import type { Text } from "./text.ts";

/**
 * When an event happened, as half-open intervals of epoch milliseconds. `once`: at least once, somewhere within
 * [startMs, endMs). `throughout`: going on for all of [startBeforeMs, endAfterMs), its core (empty when
 * startBeforeMs >= endAfterMs), having begun within [startMs, startBeforeMs) and ended within [endAfterMs, endMs).
 * Open sides are -Infinity and Infinity.
 */
export type EventTime = OnceTime | ThroughoutTime;

interface TimeText {
  /** The source of truth, as the editor wrote it. */
  readonly edtf: string;
  /** What was inferred, and from what. */
  readonly note?: Text;
  readonly rivals: readonly { readonly edtf: string; readonly source: string }[];
}

export interface OnceTime extends TimeText {
  readonly nature: "once";
  readonly startMs: number;
  readonly endMs: number;
}

export interface ThroughoutTime extends TimeText {
  readonly nature: "throughout";
  readonly startMs: number;
  readonly startBeforeMs: number;
  readonly endAfterMs: number;
  readonly endMs: number;
}
