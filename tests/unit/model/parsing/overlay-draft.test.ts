import { describe, expect, it } from "vitest";
import { type OverlayDraft, overlayFromDraft } from "../../../../src/model/parsing/overlay-draft.ts";
import { datasetOf, newsEvent } from "../../event-builders.ts";

const DRAFT: OverlayDraft = {
  label: "A missile from Belarus",
  origin: { kind: "area", area: "BY" },
  status: "claimed",
  lowKm: "",
  highKm: "500",
  basis: "claimed",
  by: "A ministry",
  sourceTitle: "A report of June",
  sourceUrl: "",
  date: "2025-06-01",
  time: "",
  note: "",
};
const DATASET = datasetOf([newsEvent("here")]);

const faultsOf = (change: Partial<OverlayDraft>) =>
  overlayFromDraft({ ...DRAFT, ...change }, DATASET).problems.map(
    ({ field, expected }) => `${field}: ${expected.kind}`,
  );

describe("a range that an editor fills in", () => {
  it("becomes an overlay of one band with a source of its own", () => {
    const { made, problems } = overlayFromDraft(DRAFT, DATASET);
    expect(problems).toEqual([]);
    expect(made?.overlay).toMatchObject({
      id: "own-range-1",
      label: "A missile from Belarus",
      origin: { kind: "area", area: "BY" },
      status: "claimed",
      time: null,
      bands: [{ highKm: 500, basis: "claimed", by: "A ministry", source: "own-source-1", date: "2025-06-01" }],
    });
    expect(made?.source).toMatchObject({ id: "own-source-1", title: "A report of June" });
  });

  it("takes ids that are free", () => {
    const { made: first } = overlayFromDraft(DRAFT, DATASET);
    if (!first) throw new Error("The draft is sound.");
    const dataset = datasetOf(DATASET.events, {
      overlays: [first.overlay],
      sources: [...DATASET.sources, first.source],
    });
    const { made } = overlayFromDraft(DRAFT, dataset);
    expect([made?.overlay.id, made?.source.id]).toEqual(["own-range-2", "own-source-2"]);
  });

  it("begins at a place or at an event", () => {
    const origins = [
      { kind: "point", point: [27.5, 53.9] },
      { kind: "event", event: "here" },
    ] as const;
    for (const origin of origins) {
      expect(overlayFromDraft({ ...DRAFT, origin }, DATASET).made?.overlay.origin).toEqual(origin);
    }
  });

  it.each<[string, Partial<OverlayDraft>, string]>([
    ["no source", { sourceTitle: " " }, "bands[0].source: range-source"],
    ["nobody who says it", { by: "" }, "bands[0].by: range-author"],
    ["no date", { date: "" }, "bands[0].date: range-date"],
    ["a low figure above the high one", { lowKm: "600" }, "bands[0].lowKm: low-before-high"],
    ["a figure that is no number", { highKm: "far" }, "bands[0].highKm: distance"],
    ["a figure beyond the planet", { highKm: "30000" }, "bands[0].highKm: distance"],
    ["no place picked yet", { origin: { kind: "point", point: null } }, "origin: one-origin"],
    ["an area without a code", { origin: { kind: "area", area: "Belarus" } }, "origin.area: area-code"],
    ["an event that there is not", { origin: { kind: "event", event: "nowhere" } }, "origin.event: known-id"],
    ["an address that is none", { sourceUrl: "javascript:alert(1)" }, "url: web-address"],
    ["a time that is not EDTF", { time: "next year" }, "time.edtf: edtf"],
  ])("is refused with %s", (_, change, fault) => {
    expect(faultsOf(change)).toContain(fault);
    expect(overlayFromDraft({ ...DRAFT, ...change }, DATASET).made).toBeNull();
  });
});
