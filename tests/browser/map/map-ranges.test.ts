import { expect, test, vi } from "vitest";
import { greatCircle } from "../../../src/geodesy/great-circle.ts";
import { inverse } from "../../../src/geodesy/inverse.ts";
import { ring } from "../../../src/geodesy/ring.ts";
import type { RangeOverlay } from "../../../src/model/overlay.ts";
import { takeTool } from "../../../src/state/actions.ts";
import type { Ranges, ShownRange } from "../../../src/state/ranges.ts";
import { ranges as words } from "../../../src/words/en/ranges.ts";
import { eventually, type MapDriver, openMap } from "./map-driver.ts";

vi.setConfig({ testTimeout: 60_000 });

const KYIV = [30.52, 50.45] as const;
const camera = { center: KYIV, zoom: 4.5, bearing: 0, pitch: 0 };

function overlay(parts: Partial<RangeOverlay> = {}, highKm = 500): RangeOverlay {
  const band = {
    label: "A",
    basis: "claimed",
    by: "A ministry",
    source: "agency",
    date: "2025-06-01",
    highKm,
  } as const;
  const origin = { kind: "point", point: KYIV } as const;
  return { id: "a", label: "A range", origin, status: "claimed", bands: [band], time: null, ...parts };
}

function shownOf(range: RangeOverlay, certainty: ShownRange["certainty"] = "definite"): ShownRange {
  const highKm = range.bands[0]?.highKm ?? 0;
  return { overlay: range, certainty, shapes: [{ which: "high", band: 0, ...ring(KYIV, highKm) }] };
}

/** Answers that hold still: what the map draws of them is what is tested. */
function answers(shown: readonly ShownRange[], progress: number | null = null): Ranges {
  return {
    shown: () => shown,
    progress: () => progress,
    within: () => null,
    reaching: () => [],
    measure: (from, to) => ({ ...inverse(from, to), line: greatCircle(from, to) }),
    watch: () => () => {},
    remove: () => {},
  };
}

async function openWith(shown: readonly ShownRange[], progress: number | null = null): Promise<MapDriver> {
  const reader = await openMap({ events: [], view: { camera } });
  reader.view.setRanges({ answers: answers(shown, progress), words, language: "en" });
  return reader;
}

const notes = ({ container }: MapDriver) =>
  [...container.querySelectorAll<HTMLElement>(".map-ranges > :not([hidden])")].map((note) => note.textContent);

test("a range has a fill, an outline by what its figure rests on, and says along it who claims it", async () => {
  const reader = await openWith([shownOf(overlay())]);
  await eventually(() => reader.drawn("range-fill", "certainty")).toContain("definite");
  await eventually(() => reader.drawn("range-outline-claimed", "stroke")).toContain("claimed");
  expect(reader.drawn("range-outline-demonstrated", "stroke")).toEqual([]);
  await eventually(() => reader.drawn("range-label", "value")).toContain("500 km");
  expect(reader.drawn("range-label", "claim")).toContain("claimed by A ministry");
});

test("a planned range is dotted whatever its figure rests on, and says that it is planned", async () => {
  const reader = await openWith([shownOf(overlay({ status: "planned" }))]);
  await eventually(() => reader.drawn("range-outline-planned", "claim")).toContain("claimed by A ministry · planned");
  expect(reader.drawn("range-outline-claimed", "stroke")).toEqual([]);
});

test("only a wide range offers the globe, and the offer goes once it is taken", async () => {
  const narrow = await openWith([shownOf(overlay({}, 3_000))]);
  await eventually(() => narrow.drawn("range-fill", "certainty")).toContain("definite");
  expect(notes(narrow)).toEqual([]);

  const wide = await openWith([shownOf(overlay({}, 3_001))]);
  await eventually(() => notes(wide)).toEqual([words.onGlobe]);
  wide.container.querySelector<HTMLElement>(".map-ranges button:not([hidden])")?.click();
  await eventually(() => notes(wide)).toEqual([]);
  expect(wide.store.getState().view.globe).toBe(true);
});

test("what is still being computed says how far it is", async () => {
  const reader = await openWith([], 0.42);
  await eventually(() => notes(reader)).toEqual(["Computing the range: 42 %"]);
});

test("two presses measure a distance along a great circle, and no event is chosen by them", async () => {
  const reader = await openWith([]);
  takeTool(reader.store, "measure");
  await eventually(() => notes(reader)).toContain(words.pickFirst.measure);
  reader.click(KYIV);
  await eventually(() => notes(reader)).toContain(words.pickSecond);
  reader.click([37.62, 55.75]);
  const { picked } = reader.store.getState().presence;
  expect(picked).toHaveLength(2);
  await eventually(() => notes(reader).join()).toMatch(/75\d km, bearing 3\d° at the start/);
  await eventually(() => reader.drawn("measure-label", "label").join()).toMatch(/75\d km/);
});

test("without a pointer the middle of the map is picked by Enter, and Escape ends", async () => {
  const reader = await openWith([]);
  takeTool(reader.store, "reach");
  const canvas = reader.view.map.getCanvas();
  canvas.focus();
  const press = (key: string) => canvas.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("Enter");
  const [[longitude = 0, latitude = 0] = []] = reader.store.getState().presence.picked;
  expect(longitude).toBeCloseTo(KYIV[0], 3);
  expect(latitude).toBeCloseTo(KYIV[1], 3);
  press("Escape");
  expect(reader.store.getState().presence).toMatchObject({ tool: null, picked: [] });
});
