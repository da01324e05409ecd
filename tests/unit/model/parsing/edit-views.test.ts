import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, NamedView } from "../../../../src/model/dataset.ts";
import { geojsonFromEvents } from "../../../../src/model/export-events.ts";
import {
  type EditedViews,
  viewsMoved,
  viewsRenamed,
  viewsReplaced,
  viewsWith,
  viewsWithout,
} from "../../../../src/model/parsing/edit-views.ts";
import { parseDatasetText } from "../../../../src/model/parsing/parse-dataset.ts";
import { readNamedView } from "../../../../src/model/view/link.ts";
import { withPresentationOf } from "../../../../src/model/view/named-view-of.ts";
import { DEFAULT_VIEW, type View } from "../../../../src/model/view/view.ts";
import { datasetOf, newsEvent } from "../../event-builders.ts";
import { arbitraryView } from "../view/view-arbitrary.ts";

const MAY: NamedView = { id: "may", title: { en: "May", uk: "Травень" }, view: "t=2025-05" };
const NIGHT: NamedView = { id: "night", title: "The night", view: "t=2025-06-01" };
const SWAPS: NamedView = { id: "swaps", title: "Swaps", view: "types=swap" };
const DATASET = datasetOf([newsEvent("a", { edtf: "2025-05-16" })], {
  description: "What was said.",
  views: [MAY, NIGHT, SWAPS],
});

const added = (title: string, view: Partial<View> = {}, dataset: Dataset = DATASET) =>
  viewsWith(dataset, { title, language: "en", view: { ...DEFAULT_VIEW, ...view } });
const renamed = (named: NamedView, title: string, language = "en") => viewsRenamed(DATASET, { named, title, language });
const made = (edited: EditedViews) => (edited.kind === "edited" ? edited.named : edited.fault);
const idsAfter = (edited: EditedViews) => (edited.kind === "edited" ? edited.views.map(({ id }) => id) : edited.fault);

describe("adding a view", () => {
  it("puts it at the end, with what is shown and not how the page looks", () => {
    const looks = { theme: "dark", language: "uk", globe: true, borders: "none" } as const;
    const edited = added(" A swap ", { query: "swap", ...looks });
    expect(made(edited)).toEqual({ id: "a-swap", title: "A swap", view: "q=swap" });
    expect(idsAfter(edited)).toEqual(["may", "night", "swaps", "a-swap"]);
  });

  it("writes a link also where nothing is chosen", () => {
    expect(made(added("Everything"))).toMatchObject({ view: "v=1" });
  });

  it.each([
    ["The night of 1–2 June", "the-night-of-1-2-june"],
    ["Ніч на 2 червня", "nich-na-2-chervnia"],
    ["Łódź & Çeşme", "lodz-cesme"],
    ["May", "may-2"],
    ["Constructor", "constructor-2"],
    ["東京", "view-1"],
    ["…", "view-1"],
    [`${"long ".repeat(20)}`, "long-long-long-long-long-long-long-long-long-lon"],
  ])("makes an id for every address from its title: %s", (title, id) => {
    expect(made(added(title, {}, { ...DATASET, views: [{ ...MAY, title: "Spring" }] }))).toMatchObject({ id });
  });

  it("counts on from ids that are taken", () => {
    const views = [MAY, { ...MAY, id: "may-2", title: "Two" }].map((named) => ({ ...named, title: `${named.id}!` }));
    expect(made(added("May", {}, { ...DATASET, views }))).toMatchObject({ id: "may-3" });
  });

  it("names the language of a title that is not in the dataset's", () => {
    const draft = { title: "Ніч", language: "uk-UA", view: DEFAULT_VIEW };
    expect(made(viewsWith(DATASET, draft))).toMatchObject({ title: { uk: "Ніч" } });
  });

  it.each([
    ["", "text"],
    ["  ", "text"],
    ["x".repeat(301), "text-length"],
    ["<b>May</b>", "plain-text"],
    [" the NIGHT ", "same-title"],
  ])("is refused for a title that cannot be used: %s", (title, fault) => {
    expect(added(title)).toEqual({ kind: "refused", fault });
  });

  it("is refused where no link has room for the view", () => {
    const ids = Array.from({ length: 100 }, (_, index) => `a-type-with-a-long-name-${index}`);
    expect(made(added("All of these", { types: { kind: "only", ids } }))).toBe("view-length");
  });
});

describe("changing a view", () => {
  it("renames it in one language and leaves the others", () => {
    expect(made(renamed(MAY, "Mai", "en"))).toMatchObject({ id: "may", title: { en: "Mai", uk: "Травень" } });
    expect(made(renamed(MAY, "Травень-25", "uk-UA"))).toMatchObject({ title: { en: "May", uk: "Травень-25" } });
    expect(made(renamed(NIGHT, "A night"))).toMatchObject({ title: "A night" });
    expect(made(renamed(NIGHT, "Ніч", "uk"))).toMatchObject({ title: { en: "The night", uk: "Ніч" } });
  });

  it("refuses the title of another one in that language, and takes its own", () => {
    expect(made(renamed(NIGHT, "травень", "uk"))).toBe("same-title");
    expect(made(renamed(NIGHT, "THE NIGHT"))).toMatchObject({ title: "THE NIGHT" });
  });

  it("replaces what it shows and keeps its id, title and place", () => {
    const edited = viewsReplaced(DATASET, { named: NIGHT, view: { ...DEFAULT_VIEW, query: "x", theme: "dark" } });
    expect([made(edited), idsAfter(edited)]).toEqual([{ ...NIGHT, view: "q=x" }, ["may", "night", "swaps"]]);
  });

  it("moves it by a place, and not beyond an end", () => {
    const moved = (named: NamedView, by: number) => idsAfter(viewsMoved(DATASET, { named, by }));
    expect(moved(SWAPS, -1)).toEqual(["may", "swaps", "night"]);
    expect(moved(MAY, 1)).toEqual(["night", "may", "swaps"]);
    expect([moved(MAY, -1), moved(SWAPS, 1)]).toEqual([
      ["may", "night", "swaps"],
      ["may", "night", "swaps"],
    ]);
  });

  it("deletes it", () => {
    expect(idsAfter(viewsWithout(DATASET, NIGHT))).toEqual(["may", "swaps"]);
  });
});

describe("a saved dataset", () => {
  it("is read with the same views and no fault, whatever was done to them", () => {
    const title = fc.oneof(fc.string({ maxLength: 310 }), fc.constantFrom("Ніч", "May", "<i>", "constructor", "a&b"));
    const language = fc.constantFrom("en", "uk", "uk-UA", "qps-plocm", "zh-Hant-TW");
    const step = fc.record({
      what: fc.constantFrom("add", "rename", "replace", "move", "delete"),
      at: fc.nat(5),
      ...{ title, language, view: arbitraryView },
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const views = steps.reduce<readonly NamedView[]>((now, step) => {
          const edited = editedBy(step, { ...DATASET, views: now });
          return edited?.kind === "edited" ? edited.views : now;
        }, DATASET.views);
        const { dataset, problems } = parseDatasetText(geojsonFromEvents({ ...DATASET, views }, DATASET.events));
        expect([dataset?.views, problems]).toEqual([views, []]);
      }),
      { numRuns: 300 },
    );
  });

  it("opens an added view as it was shown", () => {
    fc.assert(
      fc.property(arbitraryView, (view) => {
        const named = made(added("Shown", view));
        if (typeof named === "string") return;
        expect(readNamedView(named)).toMatchObject({ view: withPresentationOf(DEFAULT_VIEW, view), problems: [] });
      }),
    );
  });
});

interface Step {
  readonly what: string;
  readonly at: number;
  readonly title: string;
  readonly language: string;
  readonly view: View;
}

function editedBy({ what, at, title, language, view }: Step, dataset: Dataset): EditedViews | null {
  if (what === "add") return viewsWith(dataset, { title, language, view });
  const named = dataset.views[at];
  if (!named) return null;
  if (what === "rename") return viewsRenamed(dataset, { named, title, language });
  if (what === "replace") return viewsReplaced(dataset, { named, view });
  return what === "move" ? viewsMoved(dataset, { named, by: 1 }) : viewsWithout(dataset, named);
}
