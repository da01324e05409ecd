/**
 * A moment on the wall clock of the dataset's zone: `YYYY-MM-DD` (a whole day) or `YYYY-MM-DDTHH:MM`. Years before 0 and
 * after 9999 are not needed by a window's ends and are refused by the link's grammar.
 */
export type WallTime = string;

/**
 * The reader's window. A day as `to` is inclusive (the whole day belongs to it); a time of day as `to` is exclusive.
 * null is an open side; both sides open is all time.
 */
export interface TimeWindow {
  readonly from: WallTime | null;
  readonly to: WallTime | null;
}

/** Half-open interval of epoch milliseconds; open sides are -Infinity and Infinity. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
}

export const ALL_TIME: TimeWindow = { from: null, to: null };
