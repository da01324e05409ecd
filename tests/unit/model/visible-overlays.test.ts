import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { visibleOverlays } from "../../../src/model/visible-overlays.ts";
import { datasetOf, rangeOverlay } from "../event-builders.ts";

const DATASET = datasetOf([], {
  overlays: [
    rangeOverlay("missile", { edtf: "2025-05-10/2025-05-20" }),
    rangeOverlay("timeless"),
    rangeOverlay("drone", { edtf: "2025-06" }),
  ],
});

function shown(parts: Partial<View>): readonly string[] {
  const view = deepFreeze({ ...DEFAULT_VIEW, overlays: { kind: "all" }, ...parts } as View);
  return visibleOverlays(DATASET, view).map(({ overlay, certainty }) => `${overlay.id} ${certainty}`);
}

describe("visibleOverlays", () => {
  it("shows none as long as none is chosen", () => {
    expect(visibleOverlays(DATASET, DEFAULT_VIEW)).toEqual([]);
  });

  it("shows the chosen ones in the dataset's order", () => {
    expect(shown({ overlays: { kind: "only", ids: ["drone", "missile"] } })).toEqual([
      "missile definite",
      "drone definite",
    ]);
    expect(shown({ overlays: { kind: "except", ids: ["missile"] } })).toEqual(["timeless definite", "drone definite"]);
  });

  it("shows what may apply in the window as possible, and leaves out what does not apply", () => {
    expect(shown({ window: { from: "2025-06-03", to: "2025-06-04" } })).toEqual([
      "timeless definite",
      "drone possible",
    ]);
  });

  it("shows what applies up to the window's right edge where the view is cumulative", () => {
    const window = { from: "2025-05-25", to: "2025-05-26" };
    expect(shown({ window })).toEqual(["timeless definite"]);
    expect(shown({ window, mode: "cumulative" })).toEqual(["missile definite", "timeless definite"]);
  });

  it("gives the dataset's own objects", () => {
    const [first] = visibleOverlays(DATASET, deepFreeze({ ...DEFAULT_VIEW, overlays: { kind: "all" } } as View));
    expect(first?.overlay).toBe(DATASET.overlays[0]);
  });
});
