import { useMemo } from "preact/hooks";
import { type LabelContext, wallTimeLabel, windowLabel } from "../../model/time/date-labels.ts";
import { type Interval, type TimeWindow, type WallTime, windowFromInterval } from "../../model/time/time-window.ts";
import { useDatasetText } from "../use-dataset-text.ts";

/** Times in words, in the language of the interface and the zone of the dataset. */
export interface TimeLabels {
  readonly context: LabelContext;
  window(window: TimeWindow): string;
  interval(interval: Interval): string;
  /** Of one end of a window; null is an open side. */
  end(end: WallTime | null): string;
}

export function useTimeLabels(): TimeLabels {
  const { labels: context } = useDatasetText();
  return useMemo(
    () => ({
      context,
      window: (window) => windowLabel(window, context),
      interval: (interval) => windowLabel(windowFromInterval(interval, context.timeZone), context),
      end: (end) => (end === null ? context.words.allDates : wallTimeLabel(end, context)),
    }),
    [context],
  );
}
