import { describe, expect, it } from "vitest";
import { asksForOtherView } from "../../../src/frame/follow-linked-view.ts";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { urlFromView } from "../../../src/model/view/view-params.ts";

const asks = (address: string, namedView: string | null = null) => {
  const at = address.indexOf("#");
  return asksForOtherView({ search: address.slice(0, at), hash: address.slice(at) }, namedView);
};

describe("an address", () => {
  it.each(["#", "?ui=embed&load=click&lang=uk&theme=dark#", "#?secret=Ab12", "#event-a", "#utm=1"])(
    "“%s” asks for no view",
    (address) => {
      expect(asks(address)).toBe(false);
    },
  );

  it.each(["#t=2025-06-01", "?t=2025-06-01#", "#utm=1&map=4/50/30", "#q=a?secret=Ab12", "#view=night"])(
    "“%s” asks for another view than the whole dataset",
    (address) => {
      expect(asks(address)).toBe(true);
    },
  );

  it("that names the page’s own named view asks for no other, but with more it does", () => {
    expect(asks("#view=night", "night")).toBe(false);
    expect(asks("#view=night&t=2025-06-01", "night")).toBe(true);
    expect(asks("#view=belarus", "night")).toBe(true);
  });

  it("asks for another view by each part that changes what is drawn", () => {
    const parts: Partial<View>[] = [
      { camera: { center: [30, 50], zoom: 4, bearing: 0, pitch: 0 } },
      { window: { from: "2025-06-01", to: null } },
      { mode: "cumulative" },
      { types: { kind: "only", ids: ["strike"] } },
      { statuses: { kind: "except", ids: ["false"] } },
      { selected: "a" },
      { overlays: { kind: "all" } },
      { query: "swap" },
      { borders: "none" },
      { deFactoLines: { kind: "only", ids: ["crimea"] } },
    ];
    const deaf = parts.filter((part) => !asksForOtherView(urlFromView({ ...DEFAULT_VIEW, ...part }), null));
    expect(deaf).toEqual([]);
  });

  it("asks for none by what a picture does not have", () => {
    const parts: Partial<View> = { step: "day", axis: { from: "2025-05-01", to: "2025-06-01" }, globe: true };
    expect(asksForOtherView(urlFromView({ ...DEFAULT_VIEW, ...parts }), null)).toBe(false);
  });
});
