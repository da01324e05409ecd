import { describe, expect, test, vi } from "vitest";
import { flowerOffsets } from "../../../src/model/marks/flower.ts";
import { changeView, hover, requestCamera, select, setWindow } from "../../../src/state/actions.ts";
import { en } from "../../../src/words/en/en.ts";
import { uk } from "../../../src/words/uk/uk.ts";
import { area, eventAt, eventually, openMap, settlement } from "./map-driver.ts";

vi.setConfig({ testTimeout: 60_000 });

const SYMBOLS = "event-symbol";
const KYIV = settlement("Kyiv", [30.52, 50.45]);
const ISTANBUL = [28.98, 41.01] as const;
const camera = { center: [30, 50] as const, zoom: 5, bearing: 0, pitch: 0 };

function fiveInIstanbul() {
  return ["a", "b", "c", "d", "e"].map((id) => eventAt(settlement("Istanbul", ISTANBUL), id));
}

describe("what is drawn", () => {
  test("symbols follow the window", async () => {
    const lviv = settlement("Lviv", [24.03, 49.84]);
    const reader = await openMap({ events: [eventAt(KYIV, "a"), eventAt(lviv, "b", { edtf: "2025-05-20" })] });
    await reader.drawsIn(SYMBOLS, 2);
    setWindow(reader.store, { from: "2025-05-20", to: "2025-05-20" });
    await reader.drawsIn(SYMBOLS, 1);
    setWindow(reader.store, { from: null, to: null });
    await reader.drawsIn(SYMBOLS, 2);
  });

  test("a symbol says type, status and certainty", async () => {
    const event = eventAt(KYIV, "a", { type: "talks", status: "disputed", edtf: "2025-05" });
    const reader = await openMap({ events: [event] });
    await reader.drawsIn(SYMBOLS, 1);
    expect(reader.drawn(SYMBOLS, "icon")).toEqual(["symbol:square:blue:disputed:definite"]);
    setWindow(reader.store, { from: "2025-05-10", to: "2025-05-12" });
    await eventually(() => reader.drawn(SYMBOLS, "icon")).toEqual(["symbol:square:blue:disputed:possible"]);
  });

  test("a region draws an area with a label in words, and no point", async () => {
    const kursk = area("Kursk region", "region", "RU-KRS");
    const events = [eventAt(kursk, "a", { status: "claimed" }), eventAt(kursk, "b"), eventAt(KYIV, "c")];
    const reader = await openMap({ events });
    await reader.drawsIn(SYMBOLS, 1);
    await eventually(() => reader.drawn("area-label", "name")).toEqual(["Kursk region"]);
    expect(reader.drawn("area-label", "detail")).toEqual(["2 events here"]);
    expect(reader.drawn("area-wash", "code")).toContain("RU-KRS");
    expect(reader.drawn("area-outline", "status")).toContain("reported");
  });

  test("a place of events is named beside them, and not again by the basemap", async () => {
    const reader = await openMap({ events: [eventAt(KYIV, "a")], view: { camera } });
    await eventually(() => reader.drawn("event-place", "label")).toEqual(["Kyiv"]);
    await eventually(() => reader.drawn("label-city", "en")).toContain("Zhytomyr");
    expect(reader.drawn("label-capital", "en")).not.toContain("Kyiv");
    setWindow(reader.store, { from: "2020-01-01", to: "2020-01-02" });
    await eventually(() => reader.drawn("label-capital", "en")).toContain("Kyiv");
  });

  test("an area that only may be in the period is hollow", async () => {
    const events = [eventAt(area("Kursk region", "region", "RU-KRS"), "a", { edtf: "2025-05" })];
    const reader = await openMap({ events });
    await eventually(() => reader.drawn("area-hatch", "code")).toContain("RU-KRS");
    setWindow(reader.store, { from: "2025-05-10", to: "2025-05-12" });
    await eventually(() => reader.drawn("area-hatch", "code")).toEqual([]);
    expect(reader.drawn("area-wash", "code")).toContain("RU-KRS");
  });

  test("what has no place is counted, and the count opens its list", async () => {
    const reader = await openMap({ events: [eventAt(null, "call"), eventAt(KYIV, "a")] });
    const note = () => reader.container.querySelector<HTMLElement>(".map-unplaced");
    await eventually(() => note()?.textContent).toBe("1 event is not on the map");
    note()?.click();
    expect(reader.store.getState().presence.placeEvents).toEqual(["call"]);
  });

  test("without borders no line is drawn", async () => {
    const reader = await openMap({ events: [eventAt(KYIV, "a")] });
    await reader.drawsIn(SYMBOLS, 1);
    expect(reader.view.map.getLayer("border-country")).toBeDefined();
    changeView(reader.store, { borders: "none" });
    await eventually(() => reader.view.map.getLayer("border-country")).toBeUndefined();
    await reader.drawsIn(SYMBOLS, 1);
  });

  test("Crimea belongs to Ukraine", async () => {
    const reader = await openMap({
      events: [],
      view: { camera: { center: [34.3, 45.3], zoom: 9, bearing: 0, pitch: 0 } },
    });
    await eventually(() => new Set(reader.drawn("land", "iso"))).toEqual(new Set(["UA"]));
  });
});

describe("choosing", () => {
  test("each of five events at one place can be chosen, and the middle opens the list of all", async () => {
    const reader = await openMap({ events: fiveInIstanbul() });
    await reader.drawsIn(SYMBOLS, 5);
    const chosen = (flowerOffsets(5) ?? []).map((offset) => {
      reader.click(ISTANBUL, offset);
      return reader.store.getState().view.selected;
    });
    expect(chosen).toEqual(["a", "b", "c", "d", "e"]);
    reader.click(ISTANBUL);
    expect(reader.store.getState().presence.placeEvents).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("a click on an area selects its only event", async () => {
    const belarus = area("Belarus", "country", "BY");
    const reader = await openMap({ events: [eventAt(belarus, "a")] });
    await eventually(() => reader.drawn("area-wash", "code")).toContain("BY");
    reader.click([26, 52.6]);
    expect(reader.store.getState().view.selected).toBe("a");
  });

  test("the selected and the hovered event are ringed, wherever they were chosen", async () => {
    const reader = await openMap({ events: fiveInIstanbul() });
    await reader.drawsIn(SYMBOLS, 5);
    select(reader.store, "b");
    await eventually(() => reader.drawn("event-highlight", "kind")).toEqual(["selected"]);
    hover(reader.store, "d");
    await eventually(() => [...reader.drawn("event-highlight", "kind")].sort()).toEqual(["hovered", "selected"]);
    select(reader.store, null);
    hover(reader.store, null);
    await eventually(() => reader.drawn("event-highlight", "kind")).toEqual([]);
  });

  test("a selected area is outlined in ink", async () => {
    const reader = await openMap({ events: [eventAt(area("Belarus", "country", "BY"), "a")] });
    await eventually(() => reader.drawn("area-wash", "code")).toContain("BY");
    select(reader.store, "a");
    await eventually(() => reader.drawn("area-highlight", "code")).toContain("BY");
  });

  test("the pointer brings up title, time and status, and Escape dismisses them", async () => {
    const events = [
      eventAt(KYIV, "a", { title: "<b>Talks</b> in Kyiv", status: "claimed", claimedBy: { by: "Kyiv" } }),
    ];
    const reader = await openMap({ events });
    await reader.drawsIn(SYMBOLS, 1);
    reader.point([30.52, 50.45]);
    const tooltip = reader.container.querySelector<HTMLElement>("[role=tooltip]");
    await eventually(() => tooltip?.hidden).toBe(false);
    expect([...(tooltip?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      "<b>Talks</b> in Kyiv",
      "16 May 2025",
      "Claimed: Kyiv says",
    ]);
    expect(reader.store.getState().presence.hovered).toBe("a");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(tooltip?.hidden).toBe(true);
  });
});

describe("the keyboard", () => {
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  const focused = () => document.activeElement?.getAttribute("aria-label") ?? "";

  test("leads from the map into the symbols, on in space and time, and back", async () => {
    const events = [
      eventAt(settlement("Lviv", [24.03, 49.84]), "west", { edtf: "2025-05-02" }),
      eventAt(KYIV, "middle", { edtf: "2025-05-03" }),
      eventAt(settlement("Kharkiv", [36.23, 49.99]), "east", { edtf: "2025-05-01" }),
    ];
    const reader = await openMap({ events, view: { camera } });
    await reader.drawsIn(SYMBOLS, 3);
    reader.view.map.getCanvas().focus();
    press("Enter");
    expect(focused()).toBe("Event middle, 3 May 2025, Reported");
    expect(reader.store.getState().presence.hovered).toBe("middle");
    press("ArrowRight");
    expect(focused()).toContain("Event east");
    press("p");
    expect(focused()).toContain("Event middle");
    press("[");
    expect(focused()).toContain("Event west");
    (document.activeElement as HTMLElement).click();
    expect(reader.store.getState().view.selected).toBe("west");
    press("Escape");
    expect(document.activeElement).toBe(reader.view.map.getCanvas());
    expect(reader.container.querySelector(".map-focus")).toBeNull();
  });

  test("finds a name and a description on the map", async () => {
    const reader = await openMap({ events: [] });
    const canvas = reader.view.map.getCanvas();
    expect(canvas.getAttribute("aria-label")).toBe(en.map.title);
    const description = document.getElementById(canvas.getAttribute("aria-describedby") ?? "");
    expect(description?.textContent).toBe(en.map.help);
    reader.view.setWords(uk, "uk");
    expect(canvas.getAttribute("aria-label")).toBe(uk.map.title);
    expect(description?.textContent).toBe(uk.map.help);
  });
});

describe("the camera", () => {
  test("fits the events, and the stored camera stays null until the reader moves the map", async () => {
    const reader = await openMap({ events: [eventAt(KYIV, "a"), ...fiveInIstanbul()] });
    await reader.drawsIn(SYMBOLS, 6);
    expect(reader.store.getState().view.camera).toBeNull();
    reader.container.querySelector<HTMLElement>(`[aria-label="${en.map.zoomIn}"]`)?.click();
    await eventually(() => reader.store.getState().view.camera?.zoom).toBeGreaterThan(3);
  });

  test("follows the stored camera, and goes back to the events when that is null again", async () => {
    const reader = await openMap({ events: [eventAt(KYIV, "a")], view: { camera } });
    const { map } = reader.view;
    expect(map.getZoom()).toBe(5);
    changeView(reader.store, { camera: { ...camera, center: [10, 20], zoom: 3.25 } });
    expect(map.getZoom()).toBe(3.25);
    expect(map.getCenter().toArray()).toEqual([10, 20]);
    changeView(reader.store, { camera: null });
    await eventually(() => map.getCenter().lat).toBeCloseTo(50.45, 1);
    expect(reader.store.getState().view.camera).toBeNull();
  });

  test("goes to an event on request and stores where it came to", async () => {
    const events = [eventAt(KYIV, "a"), eventAt(settlement("Istanbul", ISTANBUL), "b")];
    const reader = await openMap({ events });
    requestCamera(reader.store, { kind: "event", id: "b" });
    await eventually(() => reader.store.getState().view.camera?.center[1]).toBeCloseTo(41.01, 1);
    expect(reader.store.getState().presence.cameraRequest).toBeNull();
  });
});

describe("changes underneath", () => {
  test("a change of theme, language and projection keeps the data", async () => {
    const reader = await openMap({ events: fiveInIstanbul() });
    await reader.drawsIn(SYMBOLS, 5);
    document.documentElement.dataset["theme"] = "dark";
    const { map } = reader.view;
    await eventually(() => map.getPaintProperty("sea", "background-color")).toBe("#12181d");
    await reader.drawsIn(SYMBOLS, 5);
    document.documentElement.dataset["theme"] = "light";
    reader.view.setWords(uk, "uk");
    changeView(reader.store, { globe: true });
    await eventually(() => map.getProjection()?.type).toBe("globe");
    await eventually(() => JSON.stringify(map.getLayoutProperty("label-city", "text-field"))).toContain('"uk"');
    await reader.drawsIn(SYMBOLS, 5);
  });

  test("a lost context comes back with what the store says by then", async () => {
    const lviv = settlement("Lviv", [24.03, 49.84]);
    const reader = await openMap({ events: [eventAt(KYIV, "a"), eventAt(lviv, "b", { edtf: "2025-05-20" })] });
    await reader.drawsIn(SYMBOLS, 2);
    const loss = reader.view.map.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
    const lost = vi.fn();
    reader.view.map.on("webglcontextlost", lost);
    loss?.loseContext();
    await eventually(() => lost.mock.calls.length).toBe(1);
    setWindow(reader.store, { from: "2025-05-20", to: "2025-05-20" });
    select(reader.store, "b");
    reader.point([30.52, 50.45]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    loss?.restoreContext();
    await reader.drawsIn(SYMBOLS, 1);
    await eventually(() => reader.drawn("event-highlight", "kind")).toEqual(["selected"]);
  });
});
