import { useMemo } from "preact/hooks";
import { type LabelContext, wallTimeLabel, windowLabel } from "../../model/date-labels.ts";
import { type Interval, type TimeWindow, type WallTime, windowFromInterval } from "../../model/time-window.ts";
import { useUi } from "../context.ts";

/** Times in words, in the language of the interface and the zone of the dataset. */
export interface TimeLabels {
  readonly context: LabelContext;
  window(window: TimeWindow): string;
  interval(interval: Interval): string;
  end(end: WallTime | null): string;
}

export function useTimeLabels(): TimeLabels {
  const { store, language, words } = useUi();
  const { timeZone } = store.getState().dataset;
  return useMemo(() => {
    const context: LabelContext = { language, timeZone, words: words.time };
    return {
      context,
      window: (window) => windowLabel(window, context),
      interval: (interval) => windowLabel(windowFromInterval(interval, timeZone), context),
      end: (end) => (end === null ? words.time.allDates : wallTimeLabel(end, context)),
    };
  }, [language, timeZone, words]);
}
