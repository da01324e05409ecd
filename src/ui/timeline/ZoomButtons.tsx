import { useMemo } from "preact/hooks";
import type { Dataset } from "../../model/dataset.ts";
import type { Interval } from "../../model/time/time-window.ts";
import { changeView } from "../../state/actions.ts";
import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import { withMargin, zoomCentre, zoomedAxis } from "./axis-zoom.ts";
import { busiestStretch, stretchUnit } from "./busiest-stretch.ts";
import { IconButton } from "./IconButton.tsx";
import { edgeRules, showOnAxis } from "./plot-actions.ts";
import { edgesFromWindow } from "./window-edges.ts";

/** A stretch longer than this share of the extent is no place to zoom to. */
const SHORT_SHARE = 0.6;

/** The stretch of time that the axis shows: where most happened, the window, all of it, and nearer or farther. */
export function ZoomButtons({ all }: { readonly all: boolean }) {
  const context = useUi();
  const { store, derived, words } = context;
  const { dataset } = store.getState();
  const { zoom } = words.timeline;
  const isWhole = useStore(store, ({ view }) => view.axis === null);
  const busiest = useMemo(() => shortBusiestStretch(dataset, derived.extent()), [dataset, derived]);
  const zoomBy = (factor: number) => {
    const axis = derived.axis();
    showOnAxis(context, zoomedAxis(axis, factor, zoomCentre(axis, derived.window())));
  };
  return (
    <fieldset class="timeline-zoom" aria-label={zoom.label}>
      {busiest && (
        <button type="button" class="timeline-text-button" onClick={() => showOnAxis(context, withMargin(busiest))}>
          {zoom.busiest[stretchUnit(busiest)]}
        </button>
      )}
      {all && <ZoomToWindow />}
      {!isWhole && (
        <button type="button" class="timeline-text-button" onClick={() => changeView(store, { axis: null })}>
          {zoom.whole}
        </button>
      )}
      <IconButton icon="minus" label={zoom.out} disabled={isWhole} onClick={() => zoomBy(2)} />
      <IconButton icon="plus" label={zoom.in} onClick={() => zoomBy(0.5)} />
    </fieldset>
  );
}

export function ZoomToWindow() {
  const context = useUi();
  const { store, words } = context;
  const isAllTime = useStore(store, ({ view }) => view.window.from === null && view.window.to === null);
  if (isAllTime) return null;
  const zoomToWindow = () => {
    const edges = edgesFromWindow(store.getState().view.window, edgeRules(context));
    showOnAxis(context, withMargin(edges));
  };
  return (
    <button type="button" class="timeline-text-button" onClick={zoomToWindow}>
      {words.timeline.zoom.toWindow}
    </button>
  );
}

function shortBusiestStretch({ events, timeZone }: Dataset, extent: Interval): Interval | null {
  const stretch = busiestStretch(events, { timeZone });
  if (!stretch || stretch.toMs - stretch.fromMs > (extent.toMs - extent.fromMs) * SHORT_SHARE) return null;
  return stretch;
}
