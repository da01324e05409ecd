import type { Interval } from "../../model/time-window.ts";
import { changeView } from "../../state/actions.ts";
import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import { axisOfView, withMargin, zoomCentre, zoomedAxis } from "./axis-zoom.ts";
import { busiestStretch, stretchUnit } from "./busiest-stretch.ts";
import { IconButton } from "./Icon.tsx";

/** A stretch longer than this share of the extent is no place to zoom to. */
const SHORT_SHARE = 0.6;

/** The stretch of time that the axis shows: where most happened, the window, all of it, and nearer or farther. */
export function ZoomButtons() {
  const { store, derived, words } = useUi();
  const { timeZone } = store.getState().dataset;
  const { zoom } = words.timeline;
  const axis = useStore(store, () => derived.axis());
  const extent = useStore(store, () => derived.extent());
  const isWhole = useStore(store, ({ view }) => view.axis === null);
  const isAllTime = useStore(store, ({ view }) => view.window.from === null && view.window.to === null);
  const events = store.getState().dataset.events;
  const busiest = busiestStretch(events, { timeZone });
  const show = (interval: Interval) => changeView(store, { axis: axisOfView(interval, { extent, timeZone }) });
  const zoomBy = (factor: number) => show(zoomedAxis(axis, factor, zoomCentre(axis, derived.window())));
  const isShort = busiest && busiest.toMs - busiest.fromMs < (extent.toMs - extent.fromMs) * SHORT_SHARE;
  return (
    <div class="timeline-zoom" role="group" aria-label={zoom.label}>
      {busiest && isShort && (
        <button type="button" class="timeline-text-button" onClick={() => show(withMargin(busiest))}>
          {zoom.busiest[stretchUnit(busiest)]}
        </button>
      )}
      {!isAllTime && (
        <button
          type="button"
          class="timeline-text-button timeline-to-window"
          onClick={() => show(withMargin(derived.window()))}
        >
          {zoom.toWindow}
        </button>
      )}
      {!isWhole && (
        <button type="button" class="timeline-text-button" onClick={() => changeView(store, { axis: null })}>
          {zoom.whole}
        </button>
      )}
      <IconButton icon="minus" label={zoom.out} disabled={isWhole} onClick={() => zoomBy(2)} />
      <IconButton icon="plus" label={zoom.in} onClick={() => zoomBy(0.5)} />
    </div>
  );
}
