import { useMemo, useRef } from "preact/hooks";
import { useUi } from "../context.ts";
import { DateFields } from "./DateFields.tsx";
import { MoreSheet } from "./MoreSheet.tsx";
import { PlaybackOptions } from "./PlaybackOptions.tsx";
import { Plot } from "./Plot.tsx";
import { FRAME_MEASURES, plotHeight, STRIP_MEASURES, WIDE_MEASURES } from "./plot-measures.ts";
import { Transport } from "./Transport.tsx";
import "./timeline.css";
import { useWidth } from "./use-width.ts";
import { WindowSummary } from "./WindowSummary.tsx";
import { ZoomButtons } from "./ZoomButtons.tsx";

/** From this width on everything lies open; below, what is not needed at every moment lies behind "More". */
const WIDE_FROM = 640;

/** The histogram of the filtered events with the window's handles, and all that plays, steps and zooms it. */
export function Timeline() {
  const { words, isCompact = false } = useUi();
  const root = useRef<HTMLElement>(null);
  const width = useWidth(root);
  const isWide = width >= WIDE_FROM;
  const measures = isCompact ? FRAME_MEASURES : isWide ? WIDE_MEASURES : STRIP_MEASURES;
  const plot = useMemo(
    () => width > 0 && <Plot width={width - 2 * measures.margin} measures={measures} />,
    [width, measures],
  );
  return (
    <section
      ref={root}
      class="timeline"
      aria-label={words.timeline.label}
      dir={words.direction}
      data-layout={isWide ? "wide" : "strip"}
    >
      <div class="timeline-row">
        <Transport all={isWide} />
        <WindowSummary />
        {isWide && !isCompact && <DateFields />}
      </div>
      <div class="timeline-plot-room" style={{ blockSize: `${plotHeight(measures)}px` }}>
        {plot}
      </div>
      {!isCompact && (
        <div class="timeline-row timeline-foot">
          <ZoomButtons all={isWide} />
          {isWide ? <PlaybackOptions /> : <MoreSheet />}
        </div>
      )}
    </section>
  );
}
