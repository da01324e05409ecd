import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import { IconButton } from "./IconButton.tsx";
import { panAxis } from "./plot-actions.ts";
import { createPlotScale, type PlotScale } from "./plot-scale.ts";

/** Of a zoomed axis: which part of all the time it shows, and the way to what lies before and after. */
export function AxisPanning({ scale }: { readonly scale: PlotScale }) {
  const context = useUi();
  const { store, derived, words } = context;
  const extent = useStore(store, () => derived.extent());
  const { axis, width } = scale;
  if (axis.fromMs <= extent.fromMs && axis.toMs >= extent.toMs) return null;
  const rail = createPlotScale(extent, width);
  const from = rail.offsetFromMs(axis.fromMs);
  const length = Math.max(rail.offsetFromMs(axis.toMs) - from, 3);
  return (
    <>
      <div class="timeline-rail" aria-hidden="true">
        <span style={{ insetInlineStart: `${Math.min(from, width - length)}px`, inlineSize: `${length}px` }} />
      </div>
      {axis.fromMs > extent.fromMs && (
        <IconButton
          class="timeline-earlier"
          icon="back"
          label={words.timeline.zoom.earlier}
          onClick={() => panAxis(context, -0.5)}
        />
      )}
      {axis.toMs < extent.toMs && (
        <IconButton
          class="timeline-later"
          icon="forward"
          label={words.timeline.zoom.later}
          onClick={() => panAxis(context, 0.5)}
        />
      )}
    </>
  );
}
