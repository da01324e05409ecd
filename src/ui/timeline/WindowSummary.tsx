import { useUi } from "../context.ts";
import { useStore } from "../use-store.ts";
import { useTimeLabels } from "./use-time-labels.ts";

/** The window in words, and how many events are in it. */
export function WindowSummary() {
  const { store, derived, words } = useUi();
  const labels = useTimeLabels();
  const window = useStore(store, ({ view }) => view.window);
  const mode = useStore(store, ({ view }) => view.mode);
  const visible = useStore(store, () => derived.visible());
  const shown = mode === "cumulative" ? { from: null, to: window.to } : window;
  return (
    <p class="timeline-summary">
      <strong class="timeline-period">{labels.window(shown)}</strong>{" "}
      <span class="timeline-counts">{words.timeline.counts(visible.definite.length, visible.possible.length)}</span>
    </p>
  );
}
