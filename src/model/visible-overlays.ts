import type { Dataset } from "./dataset.ts";
import type { RangeOverlay } from "./overlay.ts";
import { timeMatch } from "./time/time-match.ts";
import { type Interval, intervalOfView } from "./time/time-window.ts";
import { isChosen, type View } from "./view/view.ts";

/** An overlay that applies in a window, or may; one whose time is not said always applies. */
export interface ApplyingOverlay {
  readonly overlay: RangeOverlay;
  readonly certainty: "definite" | "possible";
}

/** Of a dataset's overlays, on or not, those that apply or may apply in the window, in the dataset's order. */
export function overlaysApplying(overlays: readonly RangeOverlay[], window: Interval): readonly ApplyingOverlay[] {
  return overlays.flatMap((overlay): ApplyingOverlay[] => {
    const certainty = overlay.time === null ? "definite" : timeMatch(overlay.time, window);
    return certainty === "out" ? [] : [{ overlay, certainty }];
  });
}

/** The overlays that are on and apply, or may, in the view's window: the one answer for map and list. */
export function visibleOverlays(dataset: Dataset, view: View): readonly ApplyingOverlay[] {
  const chosen = dataset.overlays.filter(({ id }) => isChosen(view.overlays, id));
  return overlaysApplying(chosen, intervalOfView(view, dataset.timeZone));
}
