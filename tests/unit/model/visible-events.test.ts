import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, type NewsEvent, STATUSES } from "../../../src/model/dataset.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import { type Choice, DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import {
  countsOf,
  facetCounts,
  isPlaceless,
  nearestInTime,
  type VisibleEvents,
  visibleEvents,
} from "../../../src/model/visible-events.ts";
import { datasetOf, newsEvent } from "../event-builders.ts";

const BUCKETS = ["hidden", "undated", "out", "possible", "definite"] as const;
const MAY = { from: "2025-05-01", to: "2025-05-31" };

function viewOf(parts: Partial<View>): View {
  return deepFreeze({ ...DEFAULT_VIEW, ...parts });
}

function idsByBucket(visible: VisibleEvents): Record<string, readonly string[]> {
  return Object.fromEntries(BUCKETS.map((bucket) => [bucket, visible[bucket].map(({ id }) => id)]));
}

const EDTF = [
  undefined,
  "2025-05-16",
  "2025-05",
  "2025",
  "2025-05-23/2025-05-25",
  "2022-02-24/..",
  "../2025-05-01",
  "[..2025-05-20]",
  "[2025-05-29..2025-12-31]",
  "2025-06-01?",
  "2025-06-02T12:30+03:00",
] as const;

const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .array(
    fc.record({
      edtf: fc.constantFrom(...EDTF),
      type: fc.constantFrom("strike", "talks", "swap"),
      status: fc.constantFrom(...STATUSES),
      title: fc.constantFrom("Kyiv", "Istanbul round"),
      placed: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    datasetOf(
      drafts.map(({ edtf, placed, ...parts }, index) =>
        newsEvent(`e${index}`, { ...parts, ...(edtf && { edtf }), ...(!placed && { place: null }) }),
      ),
    ),
  );

function arbitraryChoice(ids: readonly string[]): fc.Arbitrary<Choice> {
  return fc.oneof(
    fc.constant<Choice>({ kind: "all" }),
    fc.subarray([...ids]).map((chosen): Choice => ({ kind: "only", ids: chosen })),
    fc.subarray([...ids], { minLength: 1 }).map((chosen): Choice => ({ kind: "except", ids: chosen })),
  );
}

const arbitraryView: fc.Arbitrary<View> = fc
  .record({
    window: fc.constantFrom(
      { from: null, to: null },
      MAY,
      { from: "2025-05-16", to: "2025-05-16" },
      { from: "2025-05-24", to: null },
      { from: null, to: "2025-05-10" },
      { from: "2025-06-02T12:00", to: "2025-06-02T13:00" },
    ),
    mode: fc.constantFrom("window", "cumulative"),
    types: arbitraryChoice(["strike", "talks", "swap"]),
    statuses: arbitraryChoice(STATUSES),
    query: fc.constantFrom("", "kyiv", "round", "nothing"),
  })
  .map(viewOf);

describe("visibleEvents", () => {
  it("puts each event into one bucket, asking filters first, then for a date, then time", () => {
    const dataset = datasetOf([
      newsEvent("in", { edtf: "2025-05-16", type: "talks" }),
      newsEvent("may be in", { edtf: "2025", type: "talks" }),
      newsEvent("before", { edtf: "2024", type: "talks" }),
      newsEvent("without a date", { type: "talks" }),
      newsEvent("of a hidden type", { edtf: "2025-05-16", type: "strike" }),
      newsEvent("of a hidden status", { type: "talks", status: "false" }),
      newsEvent("not found", { edtf: "2024", type: "talks", title: "Else", place: null }),
    ]);
    const view = viewOf({
      window: MAY,
      types: { kind: "only", ids: ["talks"] },
      statuses: { kind: "except", ids: ["false"] },
      query: "kyiv",
    });
    expect(idsByBucket(visibleEvents(dataset, view))).toEqual({
      definite: ["in"],
      possible: ["may be in"],
      out: ["before"],
      undated: ["without a date"],
      hidden: ["of a hidden type", "of a hidden status", "not found"],
    });
  });

  it("has the dataset's own objects in every bucket, once each, in the dataset's order", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryView, (dataset, view) => {
        const visible = visibleEvents(dataset, view);
        const order = new Map<NewsEvent, number>(dataset.events.map((event, index) => [event, index]));
        const places = BUCKETS.map((bucket) => visible[bucket].map((event) => order.get(event) ?? -1));
        expect(places.flat().toSorted((a, b) => a - b)).toEqual(dataset.events.map((_event, index) => index));
        for (const bucket of places) expect(bucket).toEqual(bucket.toSorted((a, b) => a - b));
      }),
    );
  });

  it("adds up: definite + possible = shown, and all buckets the whole dataset", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryView, (dataset, view) => {
        const visible = visibleEvents(dataset, view);
        const counts = countsOf(visible);
        expect(counts.shown).toBe(counts.definite + counts.possible);
        expect(counts.total).toBe(dataset.events.length);
        expect(visible.shown).toEqual(
          dataset.events.filter((event) => visible.definite.includes(event) || visible.possible.includes(event)),
        );
        expect(visible.placeless).toEqual(visible.shown.filter((event) => event.place === null));
      }),
    );
  });

  it("takes no notice of the left edge when it shows everything up to the right one", () => {
    const dataset = datasetOf([newsEvent("early", { edtf: "2025-01-01" }), newsEvent("late", { edtf: "2025-06-01" })]);
    const { shown } = visibleEvents(dataset, viewOf({ window: MAY, mode: "cumulative" }));
    expect(shown.map(({ id }) => id)).toEqual(["early"]);
  });
});

describe("isPlaceless", () => {
  const { place } = newsEvent("kyiv");
  if (!place) throw new Error("The builder gives a place.");
  const { area: _area, ...bare } = { area: undefined, ...place, point: null };

  it.each([
    ["an event without a place", null, true],
    ["a place without point and area", bare, true],
    ["a place with an area", { ...bare, area: "UA" }, false],
    ["a place with a point", place, false],
  ] as const)("of %s", (_name, where, expected) => {
    expect(isPlaceless(newsEvent("x", { place: where }))).toBe(expected);
  });
});

describe("facetCounts", () => {
  it("counts for each type and status what is shown when it alone is chosen and the others stay", () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryView, (dataset, view) => {
        const { types, statuses } = facetCounts(dataset, view);
        for (const { id } of dataset.types) {
          const { definite, possible } = countsOf(
            visibleEvents(dataset, { ...view, types: { kind: "only", ids: [id] } }),
          );
          expect(types[id]).toEqual({ definite, possible });
        }
        for (const status of STATUSES) {
          const { definite, possible } = countsOf(
            visibleEvents(dataset, { ...view, statuses: { kind: "only", ids: [status] } }),
          );
          expect(statuses[status]).toEqual({ definite, possible });
        }
      }),
    );
  });
});

describe("nearestInTime", () => {
  const dataset = datasetOf([
    newsEvent("long before", { edtf: "2024" }),
    newsEvent("before", { edtf: "2025-04-20" }),
    newsEvent("after", { edtf: "2025-06-05" }),
    newsEvent("hidden", { edtf: "2025-06-01", type: "talks" }),
    newsEvent("undated"),
  ]);

  it("is the event outside the window that is fewest days away, under the other filters", () => {
    const types = { kind: "except", ids: ["talks"] } as const;
    expect(nearestInTime(dataset, viewOf({ window: MAY, types }))?.id).toBe("after");
  });

  it("is the first of several just as near", () => {
    const window = { from: "2025-04-28", to: "2025-05-28" };
    const types = { kind: "except", ids: ["talks"] } as const;
    expect(nearestInTime(dataset, viewOf({ window, types }))?.id).toBe("before");
  });

  it("is null when nothing is outside", () => {
    expect(nearestInTime(dataset, viewOf({}))).toBeNull();
  });
});
