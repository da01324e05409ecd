import { textIn } from "../../model/text.ts";
import { timeLabel } from "../../model/time/date-labels.ts";
import { timeMatch } from "../../model/time/time-match.ts";
import type { Interval } from "../../model/time/time-window.ts";
import { useUi } from "../context.ts";
import type { PlotSituation } from "./plot-gesture.ts";
import { topOfLanes } from "./plot-measures.ts";
import type { PlotTarget } from "./plot-target.ts";
import { useTimeLabels } from "./use-time-labels.ts";

interface PlotTipProps {
  readonly target: PlotTarget | null;
  readonly situation: PlotSituation;
}

/** For a mouse: what the thing under it is. All of it is also in the list, so it is nothing to a screen reader. */
export function PlotTip({ target, situation }: PlotTipProps) {
  const text = useTipText(target, situation);
  if (!target || !text) return null;
  const { scale, measures } = situation;
  const offset = targetOffset(target, situation);
  const isLate = offset > scale.width / 2;
  const side = isLate
    ? { insetInlineEnd: `${Math.max(scale.width - offset, 0)}px` }
    : { insetInlineStart: `${Math.max(offset, 0)}px` };
  const lanesTop = topOfLanes(measures);
  const height =
    target.kind === "bin" ? { insetBlockStart: `${lanesTop}px` } : { insetBlockEnd: `calc(100% - ${lanesTop - 3}px)` };
  return (
    <div class="timeline-tip" style={{ ...side, ...height }} aria-hidden="true">
      <strong>{text.head}</strong>
      <span>{text.rest}</span>
    </div>
  );
}

function targetOffset(target: PlotTarget, { scale, edges }: PlotSituation): number {
  if (target.kind === "bar") return (target.bar.from + Math.min(target.bar.to, target.bar.from + 60)) / 2;
  if (target.kind === "overflow") return target.overflow.at;
  return scale.offsetFromMs(edges[target.index + 1] ?? 0);
}

function useTipText(target: PlotTarget | null, { edges }: PlotSituation): { head: string; rest: string } | null {
  const { derived, language, words } = useUi();
  const labels = useTimeLabels();
  if (!target) return null;
  if (target.kind === "bar") {
    const { title, time } = target.bar.event;
    return { head: textIn(title, language), rest: time ? timeLabel(time, labels.context) : "" };
  }
  if (target.kind === "overflow") {
    return { head: words.timeline.unshownMeans(target.overflow.events.length), rest: "" };
  }
  const bin: Interval = { fromMs: edges[target.index] ?? 0, toMs: edges[target.index + 1] ?? 0 };
  const matches = derived.filtered().map(({ time }) => time && timeMatch(time, bin));
  const count = (wanted: string) => matches.filter((match) => match === wanted).length;
  return { head: labels.interval(bin), rest: words.timeline.counts(count("definite"), count("possible")) };
}
