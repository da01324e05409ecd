import { afterEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { changeView, hover, openPlace, requestCamera, select, setPlaying } from "../../../src/state/actions.ts";
import { datasetOf, newsEvent } from "../../unit/event-builders.ts";
import { openPanel, type PanelDriver, rendered } from "./panel-driver.ts";

const MAY = { from: "2025-05-01", to: "2025-05-31" };
const EVENTS = [
  newsEvent("spring", { edtf: "2025" }),
  newsEvent("talks", { edtf: "2025-05-16", type: "talks", title: "Talks in Istanbul" }),
  newsEvent("handshake", { edtf: "2025-05-16", type: "talks", place: null }),
  newsEvent("claim", { edtf: "2025-05-20", status: "claimed", claimedBy: { by: "The ministry" } }),
  newsEvent("june", { edtf: "2025-06-02" }),
  newsEvent("someday", {}),
];
const DATASET = datasetOf(EVENTS);

let panel: PanelDriver;

async function open(options: Partial<Parameters<typeof openPanel>[0]> = {}) {
  panel = await openPanel({ dataset: DATASET, view: { window: MAY }, ...options });
  return panel;
}

afterEach(() => panel.remove());

describe("the list", () => {
  test("shows what is in the period and what may be, under the headings of their days", async () => {
    await open();
    expect(panel.titles()).toEqual(["Event spring", "Talks in Istanbul", "Event handshake", "Event claim"]);
    expect(panel.headings()).toEqual(["2025", "Friday, 16 May 2025", "Tuesday, 20 May 2025"]);
  });

  test("says in words and with a hollow symbol that an event only may be in the period", async () => {
    await open();
    const parts = (id: string) => panel.row(id)?.querySelectorAll(".symbol path").length ?? 0;
    expect(panel.row("spring")?.textContent).toContain("may be in this period");
    expect(panel.row("talks")?.textContent).not.toContain("may be");
    expect(parts("spring")).toBe(parts("talks") - 1);
  });

  test("reads a claim as somebody's word", async () => {
    await open();
    expect(panel.row("claim")?.textContent).toContain("The ministry says");
  });

  test("follows the store", async () => {
    await open();
    changeView(panel.store, { window: { from: "2025-06-02", to: null } });
    await rendered();
    expect(panel.titles()).toEqual(["Event spring", "Event june"]);
  });

  test("marks the event that is hovered on the map, and tells the map of the pointer's", async () => {
    await open();
    hover(panel.store, "claim");
    await rendered();
    expect(panel.row("claim")?.dataset["hovered"]).toBeDefined();
    panel.row("talks")?.dispatchEvent(new PointerEvent("pointerenter", { pointerType: "mouse" }));
    expect(panel.store.getState().presence.hovered).toBe("talks");
  });

  test("lets arrow keys lead from event to event", async () => {
    await open();
    panel.row("talks")?.focus();
    await panel.press("ArrowDown");
    expect(document.activeElement).toBe(panel.row("handshake"));
    await panel.press("End");
    expect(document.activeElement).toBe(panel.row("claim"));
  });

  test("puts no more than a hundred and twenty rows of ten thousand into the page, and the next on demand", async () => {
    const events = Array.from({ length: 10_000 }, (_, index) => newsEvent(`e${index}`, { edtf: "2025-05-16" }));
    await open({ dataset: datasetOf(events) });
    expect(panel.titles()).toHaveLength(120);
    await panel.click("Show 120 more");
    expect(panel.titles()).toHaveLength(240);
    expect(document.activeElement).toBe(panel.row("e120"));
  });
});

describe("the sums", () => {
  test("account for every event of the dataset", async () => {
    await open({ view: { window: MAY, statuses: { kind: "except", ids: ["claimed"] } } });
    expect(panel.sums()).toEqual([
      "2 in this period",
      "1 may be",
      "1 undated",
      "1 outside",
      "1 hidden by filters",
      "= 6 events",
    ]);
  });

  test("say how many of the shown events the map cannot show", async () => {
    await open();
    expect(panel.text()).toContain("1 of those shown has no place and is not on the map");
  });

  test("keep undated events in a tray of their own", async () => {
    await open();
    expect(panel.find("details.tray").textContent).toContain("1 undated event");
    expect(panel.find("details.tray [data-event=someday]")).not.toBeNull();
  });
});

describe("the filters", () => {
  test("count what each type would show, in the period and perhaps, under the other filters", async () => {
    await open();
    await panel.click("Type");
    const counts = [...panel.pane().querySelectorAll(".facet")].map((facet) =>
      [...facet.querySelectorAll(".facet-count")].map((count) => count.textContent),
    );
    expect(counts).toEqual([
      ["1", "1"],
      ["2", "0"],
      ["0", "0"],
    ]);
  });

  test("hide a type when its box is unchecked", async () => {
    await open();
    await panel.click("Type");
    panel.find<HTMLInputElement>(".facet:nth-of-type(3) input").click();
    await rendered();
    expect(panel.titles()).toEqual(["Event spring", "Event claim"]);
    expect(panel.hasButton("Type: 2 of 3")).toBe(true);
  });

  test("show one type alone, none, and all again", async () => {
    await open();
    await panel.click("Type");
    await panel.click("Only Talks");
    expect(panel.titles()).toEqual(["Talks in Istanbul", "Event handshake"]);
    await panel.click("None");
    expect(panel.titles()).toEqual([]);
    await panel.click("All");
    expect(panel.titles()).toHaveLength(4);
  });

  test("search titles as they are typed, and are reset together", async () => {
    await open();
    await panel.type("istanbul");
    expect(panel.titles()).toEqual(["Talks in Istanbul"]);
    await panel.click("Reset filters");
    expect(panel.titles()).toHaveLength(4);
    expect(panel.find<HTMLInputElement>("input[type=search]").value).toBe("");
  });

  test("offer only statuses that the dataset has", async () => {
    await open();
    await panel.click("Status");
    const labels = [...panel.pane().querySelectorAll(".facet-label")].map((label) => label.textContent);
    expect(labels).toEqual(["Reported", "Claimed"]);
  });
});

describe("when nothing matches", () => {
  test("the nearest event in time is named, and a button goes there", async () => {
    await open({ view: { window: { from: "2024-01-01", to: "2024-01-02" }, types: { kind: "only", ids: ["talks"] } } });
    expect(panel.text()).toContain("No event matches this period and these filters.");
    await panel.click("Talks in Istanbul, 16 May 2025");
    expect(panel.store.getState().view.window).toEqual({ from: "2025-05-16", to: "2025-05-16" });
    expect(panel.titles()).toEqual(["Talks in Istanbul", "Event handshake"]);
  });
});

describe("the card", () => {
  test("takes the focus when it is opened and gives it back to the row when it is closed", async () => {
    await open();
    panel.row("claim")?.focus();
    await panel.open("claim");
    expect(document.activeElement?.textContent).toBe("Event claim");
    await panel.press("Escape");
    expect(panel.store.getState().view.selected).toBeNull();
    expect(document.activeElement).toBe(panel.row("claim"));
  });

  test("leaves the focus on the map when a pointer opened it there", async () => {
    await open();
    select(panel.store, "claim");
    await rendered();
    expect(document.activeElement).toBe(document.body);
    expect(panel.find("article h2").textContent).toBe("Event claim");
  });

  test("leaves the list where it was scrolled to", async () => {
    const events = Array.from({ length: 100 }, (_, index) => newsEvent(`e${index}`, { edtf: "2025-05-16" }));
    await open({ dataset: datasetOf(events) });
    const list = panel.pane();
    panel.row("e20")?.scrollIntoView({ block: "center" });
    const { scrollTop } = list;
    await panel.open("e20");
    await panel.click("Close");
    expect(panel.pane()).toBe(list);
    expect(scrollTop).toBeGreaterThan(0);
    expect(list.scrollTop).toBe(scrollTop);
  });

  test("hides the list beneath it from keyboard and screen reader", async () => {
    await open({ view: { window: MAY, selected: "claim" } });
    expect(panel.find<HTMLElement>(".pane").inert).toBe(true);
  });

  test("leads to related events in both directions", async () => {
    const events = [
      newsEvent("round", { edtf: "2025-05-16", links: [] }),
      newsEvent("answer", { edtf: "2025-05-17", links: [{ rel: "answers", to: "round" }] }),
    ];
    await open({ dataset: datasetOf(events), view: { selected: "round" } });
    expect(panel.text()).toContain("Answered by");
    await panel.click("Event answer17 May 2025");
    expect(panel.store.getState().view.selected).toBe("answer");
    expect(panel.text()).toContain("Answers");
  });

  test("sets rival figures side by side and adds nothing up", async () => {
    const figure = (value: number, source: string) =>
      ({ measure: "killed", amount: { kind: "value", value }, source }) as const;
    const event = newsEvent("raid", {
      edtf: "2025-05-16",
      figures: [figure(3, "agency"), { ...figure(5, "paper"), bound: "at-least" }],
      sources: [{ id: "agency" }, { id: "paper" }],
    });
    const sources = [
      { id: "agency", title: "Agency", language: "en" },
      { id: "paper", title: "Paper", language: "en", url: "https://example.org/a" },
    ];
    await open({ dataset: datasetOf([event], { sources }), view: { selected: "raid" } });
    const cells = [...panel.pane().querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ["Killed", "3", "Agency"],
      ["Killed", "at least 5", "Paper"],
    ]);
  });

  test("links a source only where its address is known", async () => {
    const sources = [
      { id: "agency", title: "Agency", language: "en" },
      { id: "paper", title: "Paper", language: "en", url: "https://example.org/a" },
    ];
    const event = newsEvent("raid", { edtf: "2025-05-16", sources: [{ id: "agency" }, { id: "paper" }] });
    await open({ dataset: datasetOf([event], { sources }), view: { selected: "raid" } });
    const links = [...panel.pane().querySelectorAll("a")].map((link) => [link.textContent, link.href]);
    expect(links).toEqual([["Paper", "https://example.org/a"]]);
  });

  test("shows markup in the data as text", async () => {
    const title = "<img src=x onerror=alert(1)>";
    await open({ dataset: datasetOf([newsEvent("odd", { edtf: "2025-05-16", title })]), view: { selected: "odd" } });
    expect(panel.find("article h2").textContent).toBe(title);
    expect(panel.element.querySelector("img")).toBeNull();
  });

  test("offers a way to report an error only where there is an address", async () => {
    await open({ view: { selected: "claim" } });
    expect(panel.text()).not.toContain("Report an error");
    panel.remove();
    await open({ view: { selected: "claim" }, reportAddress: "mailto:desk@example.org" });
    expect(panel.find<HTMLAnchorElement>(".card a").href).toBe("mailto:desk@example.org?subject=claim");
  });
});

describe("the list of a place", () => {
  test("lies over the list, opens cards, and is still there when a card closes", async () => {
    await open();
    openPlace(panel.store, ["talks", "claim"]);
    await rendered();
    expect(panel.find(".place h2").textContent).toBe("Kyiv");
    await panel.open("claim");
    await panel.press("Escape");
    expect(panel.text()).toContain("2 events here");
    await panel.press("Escape");
    expect(panel.titles()).toHaveLength(4);
  });
});

describe("the live region", () => {
  const said = () => panel.find("p[role=status]").textContent;
  const rest = () => new Promise((resolve) => setTimeout(resolve, 800));

  test("says what is shown once the reader has come to rest", async () => {
    await open();
    changeView(panel.store, { window: { from: "2025-05-16", to: "2025-06-02" } });
    expect(said()).toBe("");
    await rest();
    expect(said()).toBe("16 May – 2 June 2025: 5 of 6 events, 1 may be in this period");
  });

  test("is silent while playback runs", async () => {
    await open();
    setPlaying(panel.store, true);
    changeView(panel.store, { window: { from: "2025-05-16", to: "2025-06-02" } });
    await rest();
    expect(said()).toBe("");
    setPlaying(panel.store, false);
    await rest();
    expect(said()).toContain("5 of 6 events");
  });
});

describe("languages", () => {
  test("change in place, with the card left open", async () => {
    await open({ view: { selected: "claim" } });
    const article = panel.find("article");
    await panel.speak("uk");
    expect(panel.text()).toContain("Хто стверджує: The ministry");
    expect(panel.find("article")).toBe(article);
  });

  test("name the language of a text that is not translated", async () => {
    await open({ language: "uk", view: { selected: "claim" } });
    expect(panel.find("article h2 bdi").getAttribute("lang")).toBe("en");
  });
});

describe("notices", () => {
  test("stay in sight beside an open card", async () => {
    await open({ notices: [{ kind: "window-dropped" }], view: { selected: "talks" } });
    expect(panel.find<HTMLElement>(".notices .notice").checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(panel.find(".notices").closest("[inert]")).toBe(null);
  });

  test("are said and can be dismissed", async () => {
    await open({ notices: [{ kind: "window-dropped" }] });
    const said = () => panel.find(".notices").textContent;
    expect(said()).toContain("All time is shown instead.");
    await panel.click("Dismiss");
    expect(said()).not.toContain("All time is shown instead.");
  });
});

describe("downloads", () => {
  test("hold the events that are shown", async () => {
    await open({ view: { window: MAY, types: { kind: "only", ids: ["talks"] } } });
    await panel.click("More");
    const saved: HTMLAnchorElement[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this);
    });
    panel.button("CSV").click();
    panel.button("GeoJSON").click();
    click.mockRestore();
    const [csv, geojson] = await Promise.all(saved.map(async ({ href }) => (await fetch(href)).text()));
    expect(saved.map(({ download }) => download)).toEqual(["events.csv", "events.geojson"]);
    expect(csv?.trim().split(/\r?\n/)).toHaveLength(3);
    expect(JSON.parse(geojson ?? "").features.map(({ id }: { id: string }) => id)).toEqual(["talks", "handshake"]);
  });
});

describe("the sheet of a narrow page", () => {
  const size = () => panel.find<HTMLElement>(".sheet").dataset["sheet"];

  test("leaves the map a quarter of the page and the timeline in sight", async () => {
    await page.viewport(390, 844);
    await open();
    const map = panel.map.getBoundingClientRect();
    const sheet = panel.element.getBoundingClientRect();
    expect(map.height).toBeGreaterThan(844 / 4);
    expect(sheet.top).toBe(map.bottom);
    expect(sheet.bottom).toBe(panel.timeline.getBoundingClientRect().top);
  });

  test("grows and shrinks by its buttons", async () => {
    await page.viewport(390, 844);
    await open();
    await panel.click("Make the list smaller");
    expect(size()).toBe("bar");
    expect(getComputedStyle(panel.find(".sheet-body")).visibility).toBe("hidden");
    await panel.click("Make the list larger");
    await panel.click("Make the list larger");
    expect(size()).toBe("full");
    expect(getComputedStyle(panel.map).visibility).toBe("hidden");
  });

  test("is dragged by its bar and settles at the nearest size", async () => {
    await page.viewport(390, 844);
    await open();
    const bar = panel.find<HTMLElement>(".sheet-bar");
    bar.setPointerCapture = () => {};
    const point = (type: string, clientY: number) =>
      bar.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, clientY }));
    point("pointerdown", 500);
    point("pointermove", 300);
    expect(panel.element.getBoundingClientRect().height).toBeGreaterThan(500);
    point("pointermove", 60);
    point("pointerup", 60);
    await rendered();
    expect(size()).toBe("full");
  });

  test("opens for a card and makes room for the map when the card asks for it", async () => {
    await page.viewport(390, 844);
    await open();
    await panel.click("Make the list smaller");
    select(panel.store, "claim");
    await rendered();
    expect(size()).toBe("half");
    await panel.click("Make the list larger");
    requestCamera(panel.store, { kind: "event", id: "claim" });
    await rendered();
    expect(size()).toBe("half");
  });
});
