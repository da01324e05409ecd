import { useMemo } from "preact/hooks";
import type { Dataset } from "../model/dataset.ts";
import { type Text, textIn } from "../model/text.ts";
import { edtfLabel, type LabelContext, timeLabel, windowLabel } from "../model/time/date-labels.ts";
import type { EventTime } from "../model/time/event-time.ts";
import type { TimeWindow } from "../model/time/time-window.ts";
import { useUi } from "./context.ts";

/** The dataset's texts and times as a reader of the present language sees them. */
export interface DatasetText {
  readonly dataset: Dataset;
  readonly labels: LabelContext;
  text(text: Text): string;
  time(time: EventTime): string;
  edtf(edtf: string): string;
  window(window: TimeWindow): string;
}

export function useDatasetText(): DatasetText {
  const { store, language, words } = useUi();
  const { dataset } = store.getState();
  return useMemo(() => {
    const labels: LabelContext = { language, timeZone: dataset.timeZone, words: words.time };
    return {
      dataset,
      labels,
      text: (text) => textIn(text, language),
      time: (time) => timeLabel(time, labels),
      edtf: (edtf) => edtfLabel(edtf, labels),
      window: (window) => windowLabel(window, labels),
    };
  }, [dataset, language, words]);
}
