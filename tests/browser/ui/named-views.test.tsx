import axe from "axe-core";
import { afterEach, describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/dataset.ts";
import type { View } from "../../../src/model/view/view.ts";
import { changeView } from "../../../src/state/actions.ts";
import { watchTheme } from "../../../src/ui/apply-theme.ts";
import { datasetOf, newsEvent } from "../../unit/event-builders.ts";
import { openPanel, type PanelDriver, rendered } from "./panel-driver.ts";

const EVENTS = [
  newsEvent("talks", { edtf: "2025-05-16", type: "talks" }),
  newsEvent("strike", { edtf: "2025-06-01" }),
  newsEvent("swap", { edtf: "2025-06-02", type: "swap" }),
];
const VIEWS = [
  { id: "may", title: { en: "May", uk: "Травень" }, view: "t=2025-05" },
  { id: "strikes", title: "Strikes of June", view: "t=2025-06&types=strike" },
  { id: "swaps", title: "Swaps", view: "types=swap" },
];

let panel: PanelDriver;
let stopTheme = () => {};

afterEach(() => {
  stopTheme();
  panel.remove();
});

async function open(view: Partial<View> = {}, { views = VIEWS, language = "en" }: OpenOptions = {}) {
  panel = await openPanel({ dataset: datasetOf(EVENTS, { views }), view, language });
}

interface OpenOptions {
  readonly views?: Dataset["views"];
  readonly language?: string;
}

const story = () => panel.find<HTMLElement>(".story");
const storyButtons = () => [...story().querySelectorAll<HTMLButtonElement>(".icon-button")];
const storySays = () => story().querySelector(".only-wide")?.textContent?.trim();
const announced = () => story().querySelector("[role=status]")?.textContent?.trim();
const current = () => panel.element.querySelector(".views [aria-current=true]")?.textContent ?? null;
const window_ = () => panel.store.getState().view.window;

async function step(which: "previous" | "next") {
  const [previous, next] = storyButtons();
  (which === "previous" ? previous : next)?.focus();
  (which === "previous" ? previous : next)?.click();
  await rendered();
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(panel.element, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe("named views", () => {
  test("change what is shown, keep how the page looks, and mark the one that is shown", async () => {
    await open({ theme: "dark", language: "en" });
    await panel.click("Strikes of June");
    const { window, types, theme, language } = panel.store.getState().view;
    expect({ window, types, theme, language }).toEqual({
      window: { from: "2025-06-01", to: "2025-06-30" },
      types: { kind: "only", ids: ["strike"] },
      theme: "dark",
      language: "en",
    });
    expect(current()).toBe("Strikes of June");
  });

  test("are marked no longer once the reader has moved away", async () => {
    await open();
    await panel.click("May");
    changeView(panel.store, { query: "x" });
    await rendered();
    expect([current(), storySays()]).toEqual([null, "1 of 3: May"]);
  });

  test("come without moving what lies below them", async () => {
    await open();
    const room = panel.find<HTMLElement>(".views-room");
    expect(room.getBoundingClientRect().height).toBeCloseTo(Number.parseFloat(getComputedStyle(room).minHeight), 0);
  });

  test("are a plain list where there is one", async () => {
    await open({}, { views: VIEWS.slice(0, 1) });
    expect([panel.hasButton("May"), panel.element.querySelector(".story")]).toEqual([true, null]);
  });

  test("take no room where there are none", async () => {
    await open({}, { views: [] });
    expect(panel.element.querySelector(".views-room")).toBeNull();
  });
});

describe("the story", () => {
  test("says how many views there are, then which is open", async () => {
    await open();
    expect(storySays()).toBe("3 views");
    await step("next");
    expect(storySays()).toBe("1 of 3: May");
    await step("next");
    expect([storySays(), window_().from]).toEqual(["2 of 3: Strikes of June", "2025-06-01"]);
    await step("previous");
    expect(storySays()).toBe("1 of 3: May");
  });

  test("names where each of its buttons leads", async () => {
    await open();
    await panel.click("Strikes of June");
    expect(storyButtons().map((button) => button.textContent?.trim())).toEqual([
      "Previous view: May",
      "Next view: Swaps",
    ]);
  });

  test("keeps the focus at its ends, and says that there is no more", async () => {
    await open();
    await panel.click("Swaps");
    await step("next");
    const [, next] = storyButtons();
    expect(document.activeElement).toBe(next);
    expect([next?.getAttribute("aria-disabled"), next?.textContent?.trim(), storySays()]).toEqual([
      "true",
      "There is no view after this one",
      "3 of 3: Swaps",
    ]);
  });

  test("is announced when it moves, and not when the page opens", async () => {
    await open({ window: { from: "2025-05-01", to: "2025-05-31" } });
    expect([storySays(), announced()]).toEqual(["1 of 3: May", ""]);
    await step("next");
    expect(announced()).toBe("2 of 3: Strikes of June");
  });

  test("speaks the language of the page, and its arrows point the other way from right to left", async () => {
    await open();
    await step("next");
    await panel.speak("uk");
    await rendered();
    expect(storySays()).toBe("1 з 3: Травень");
    document.documentElement.dir = "rtl";
    const arrow = story().querySelector("svg");
    expect(arrow && getComputedStyle(arrow).transform).toBe("matrix(-1, 0, 0, 1, 0, 0)");
    document.documentElement.dir = "ltr";
  });
});

/** The form in the More menu, open. */
async function openEditor() {
  await panel.click("More");
  const details = await found<HTMLDetailsElement>("details:has(> summary)", (one) => one.textContent === "Edit views");
  details.open = true;
  await found(".view-editor");
}

async function found<T extends HTMLElement>(selector: string, isWanted = (_: T) => true): Promise<T> {
  for (let tries = 0; tries < 50; tries += 1) {
    const one = [...panel.element.querySelectorAll<T>(selector)].find(isWanted);
    if (one) return one;
    await rendered();
  }
  throw new Error(`No ${selector} has come.`);
}

async function press(name: string) {
  panel.button(name).focus();
  panel.button(name).click();
  await rendered();
}

async function write(field: HTMLInputElement, text: string) {
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await rendered();
}

const newTitle = () => panel.find<HTMLInputElement>(".view-editor form input");
const titleFields = () => [...panel.element.querySelectorAll<HTMLInputElement>(".view-editor li input")];
const shownTitles = () => [...panel.element.querySelectorAll(".views li")].map((item) => item.textContent);
const lastChange = () => panel.find(".last-change output").textContent?.trim();
const refusals = () =>
  [...panel.element.querySelectorAll(".view-editor :is(form, li) output")]
    .map((one) => one.textContent)
    .filter(Boolean);

describe("the form for views", () => {
  test("adds what is shown now, and the story has it", async () => {
    await open({ query: "swap", theme: "dark" });
    await openEditor();
    await write(newTitle(), "The swap");
    await press("Add the view");
    expect(panel.store.getState().dataset.views.at(-1)).toEqual({ id: "the-swap", title: "The swap", view: "q=swap" });
    expect([shownTitles().at(-1), current(), storySays(), newTitle().value]).toEqual([
      "The swap",
      "The swap",
      "4 of 4: The swap",
      "",
    ]);
    expect(lastChange()).toBe("“The swap” is added.");
  });

  test("makes the first view of a dataset that has none", async () => {
    await open({}, { views: [] });
    await openEditor();
    expect(panel.text()).toContain("There are no views yet.");
    await write(newTitle(), "Everything");
    await press("Add the view");
    expect((await found(".views li")).textContent).toBe("Everything");
  });

  test.each([
    ["", "A view needs a title."],
    ["x".repeat(301), "This title is too long. Write a shorter one."],
    ["swaps", "Another view has this title already."],
  ])("says why a title is refused, and keeps it: %s", async (title, reason) => {
    await open();
    await openEditor();
    await write(newTitle(), title);
    await press("Add the view");
    expect([refusals(), newTitle().value, newTitle().ariaInvalid, shownTitles().length]).toEqual([
      [reason],
      title,
      "true",
      3,
    ]);
  });

  test("renames a view in the language of the page, and refuses an empty title where it stands", async () => {
    await open({}, { language: "uk" });
    await panel.click("Ще");
    (await found<HTMLDetailsElement>("details", (one) => one.textContent === "Редагувати добірки")).open = true;
    await found(".view-editor");
    const [field] = titleFields();
    if (!field) throw new Error("There is no field.");
    await write(field, " Травень 2025 ");
    expect(panel.store.getState().dataset.views[0]?.title).toEqual({ en: "May", uk: "Травень 2025" });
    expect(field.value).toBe("Травень 2025");
    await write(field, " ");
    expect([refusals(), field.value, field.ariaInvalid]).toEqual([["Добірці потрібна назва."], " ", "true"]);
  });

  test("replaces what a view shows by what is shown now", async () => {
    await open({ query: "talks" });
    await openEditor();
    await press("Replace with what is shown now: Swaps");
    expect(panel.store.getState().dataset.views.at(-1)).toMatchObject({ id: "swaps", view: "q=talks" });
    expect([current(), lastChange()]).toEqual(["Swaps", "“Swaps” shows what is shown now."]);
  });

  test("moves a view and keeps the focus on its button, at the ends too", async () => {
    await open();
    await openEditor();
    await press("Move up: Swaps");
    await press("Move up: Swaps");
    expect(shownTitles()).toEqual(["Swaps", "May", "Strikes of June"]);
    expect(document.activeElement).toBe(panel.button("Move up: Swaps"));
    await press("Move up: Swaps");
    expect([shownTitles()[0], panel.button("Move up: Swaps").ariaDisabled]).toEqual(["Swaps", "true"]);
  });

  test("deletes without asking, leads to the way back, and takes it step by step", async () => {
    await open();
    await openEditor();
    await press("Delete: May");
    await press("Delete: Swaps");
    expect([shownTitles(), lastChange()]).toEqual([["Strikes of June"], "“Swaps” is deleted."]);
    expect(document.activeElement).toBe(panel.button("Undo"));
    await press("Undo");
    expect([shownTitles(), lastChange()]).toEqual([["Strikes of June", "Swaps"], "The last change is undone."]);
    await press("Undo");
    expect([shownTitles(), panel.hasButton("Undo")]).toEqual([["May", "Strikes of June", "Swaps"], false]);
    expect(document.activeElement).toBe(panel.button("Save the dataset with its views"));
  });
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in the story and in the form for views with a refusal, ${theme}`, async () => {
    await open({ theme });
    stopTheme = watchTheme(panel.store);
    await panel.click("Strikes of June");
    await openEditor();
    await press("Delete: Swaps");
    await press("Add the view");
    expect(refusals()).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });
}
