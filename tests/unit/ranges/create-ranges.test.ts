import { describe, expect, it, vi } from "vitest";
import type { areaBuffer } from "../../../src/geodesy/area-buffer.ts";
import { contains } from "../../../src/geodesy/contains.ts";
import { ring } from "../../../src/geodesy/ring.ts";
import type { LonLat } from "../../../src/model/dataset.ts";
import { changeView, setWindow } from "../../../src/state/actions.ts";
import type { Ranges } from "../../../src/state/ranges.ts";
import { newsEvent, rangeOverlay } from "../event-builders.ts";
import { fromArea, openRangePage } from "./range-page.ts";

const BOSTON: LonLat = [-71.06, 42.36];
const LISBON: LonLat = [-9.14, 38.72];
const WARSAW: LonLat = [21.01, 52.23];

/** Plenty for a machine that is busy with something else. */
const PATIENCE = { timeout: 20_000, interval: 5 };

const until = (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), PATIENCE);
const isDrawn = (ranges: Ranges) =>
  ranges.shown().every(({ shapes }) => shapes.length > 0) && ranges.progress() === null;
const drawn = (ranges: Ranges) => until(() => isDrawn(ranges));
const contentsOf = async (ranges: Ranges, id: string) => {
  await until(() => ranges.within(id) !== null);
  return ranges.within(id);
};
const ids = (ranges: Ranges) => ranges.shown().map(({ overlay, certainty }) => `${overlay.id} ${certainty}`);

describe("what is shown", () => {
  it("is nothing, and no area is fetched, as long as no overlay is on", () => {
    const { ranges, fetched } = openRangePage({ overlays: [fromArea("BY")], on: { kind: "only", ids: [] } });
    expect([ranges.shown(), ranges.progress(), fetched]).toEqual([[], null, []]);
  });

  it("is there at once from a point, and so are its figures, the widest first", () => {
    const bands = [{ lowKm: 300, highKm: 500 }, { highKm: 800 }].map((band) => ({
      ...band,
      label: "Range",
      basis: "claimed" as const,
      by: "A ministry",
      source: "agency",
      date: "2025",
    }));
    const { ranges } = openRangePage({ overlays: [rangeOverlay("missile", { bands })] });
    const [missile] = ranges.shown();
    expect(missile?.shapes.map(({ band, which }) => [band, which])).toEqual([
      [1, "high"],
      [0, "high"],
      [0, "low"],
    ]);
    expect(missile?.shapes[0]).toMatchObject(ring([30.52, 50.45], 800));
    expect(ranges.progress()).toBeNull();
  });

  it("comes whole from an area: empty before, with the share of it that is done", async () => {
    const { ranges, told } = openRangePage({ overlays: [fromArea("BY", { lowKm: 1_000, highKm: 3_000 })] });
    expect([ranges.shown()[0]?.shapes, ranges.progress()]).toEqual([[], 0]);
    await until(() => (ranges.progress() ?? 0) > 0);
    expect(ranges.progress()).toBeLessThan(1);
    expect(ranges.shown()[0]?.shapes).toEqual([]);
    await drawn(ranges);
    const [range] = ranges.shown();
    expect(range?.shapes.map(({ which }) => which)).toEqual(["possible", "certain"]);
    expect(range?.shapes.map(({ fill }) => contains(fill, LISBON))).toEqual([true, false]);
    expect(told()).toBeGreaterThan(2);
  });

  it("is the same object through a scrub that changes nothing of it, and another when it does", async () => {
    const missile = rangeOverlay("missile", { edtf: "2025-05-10/2025-05-20" });
    const { store, ranges } = openRangePage({ overlays: [missile, rangeOverlay("timeless")] });
    const before = ranges.shown();
    setWindow(store, { from: "2025-05-11", to: "2025-05-12" });
    expect(ids(ranges)).toEqual(["missile definite", "timeless definite"]);
    setWindow(store, { from: "2025-05-12", to: "2025-05-14" });
    expect(ranges.shown()).toBe(before);
    setWindow(store, { from: "2025-06-01", to: null });
    expect(ids(ranges)).toEqual(["timeless definite"]);
    expect(ranges.shown()[0]?.shapes).toBe(before[1]?.shapes);
  });

  it("takes what the build has computed, and begins no work for it", async () => {
    const overlay = fromArea("BY");
    const { ranges: other } = openRangePage({ overlays: [overlay] });
    await drawn(other);
    const { fill, outline } = other.shown()[0]?.shapes[0] ?? {};
    const known = new Map([["BY 3000 some", { fill, outline } as ReturnType<typeof areaBuffer>]]);
    const { ranges, begun } = openRangePage({ overlays: [overlay], known });
    await drawn(ranges);
    expect([ranges.shown()[0]?.shapes[0]?.fill, begun]).toEqual([fill, []]);
  });

  it("is without shapes, and nothing is under way, when an area cannot be had; the next choice tries again", async () => {
    const unavailable = new Set(["BY"]);
    const { store, ranges, fetched } = openRangePage({ overlays: [fromArea("BY"), fromArea("LT")], unavailable });
    await until(() => ranges.progress() === null);
    expect(ranges.shown().map(({ shapes }) => shapes.length)).toEqual([0, 1]);
    unavailable.clear();
    changeView(store, { overlays: { kind: "only", ids: ["from-BY"] } });
    await drawn(ranges);
    expect(fetched).toEqual(["BY", "LT", "BY"]);
  });
});

describe("work under way", () => {
  const overlays = [fromArea("BY", { highKm: 3_000 }, { highKm: 5_500 }), fromArea("LT", { highKm: 900 })];

  it("ends when its overlay is switched off", async () => {
    const { store, ranges, begun, ended } = openRangePage({ overlays, known: new Map() });
    await until(() => begun.length === 3);
    changeView(store, { overlays: { kind: "only", ids: ["from-LT"] } });
    expect([ended(), ranges.progress()]).toEqual([2, 0]);
    changeView(store, { overlays: { kind: "only", ids: [] } });
    expect([ended(), ranges.progress()]).toEqual([3, null]);
  });

  it("goes on when the window leaves its overlay", async () => {
    const dated = { ...fromArea("BY"), time: rangeOverlay("x", { edtf: "2025-05" }).time };
    const { store, ranges, begun, ended } = openRangePage({ overlays: [dated], known: new Map() });
    await until(() => begun.length === 1);
    setWindow(store, { from: "2025-06-01", to: null });
    setWindow(store, { from: "2025-05-01", to: null });
    expect([begun.length, ended(), ranges.progress()]).toEqual([1, 0, 0]);
  });

  it("is not begun for an area that comes after its overlay was switched off", async () => {
    let connect = () => {};
    const connection = new Promise<void>((resolve) => {
      connect = resolve;
    });
    const { store, ranges, told, begun } = openRangePage({ overlays, known: new Map(), connection });
    changeView(store, { overlays: { kind: "only", ids: [] } });
    connect();
    await until(() => told() === 2);
    expect([begun, ranges.progress()]).toEqual([[], null]);
  });

  it("ends, and nobody is told of anything more, when it is removed", async () => {
    const { store, ranges, begun, ended, told } = openRangePage({ overlays, known: new Map() });
    await until(() => begun.length === 3);
    const before = told();
    ranges.remove();
    changeView(store, { overlays: { kind: "only", ids: [] } });
    expect([ended(), told()]).toEqual([3, before]);
  });
});

describe("what lies within", () => {
  it("is the towns and the shown events with a point, the nearest first, with reach and distance", async () => {
    const events = [
      newsEvent("in-kyiv", { edtf: "2025-05-16" }),
      newsEvent("somewhere", {
        edtf: "2025-05-16",
        place: {
          ...(newsEvent("x").place as NonNullable<ReturnType<typeof newsEvent>["place"]>),
          precision: "country",
        },
      }),
      newsEvent("placeless", { edtf: "2025-05-16", place: null }),
    ];
    const { ranges } = openRangePage({ events, overlays: [fromArea("BY", { lowKm: 900, highKm: 3_500 })] });
    const contents = await contentsOf(ranges, "from-BY");
    expect(contents?.cities.map(({ item, reach, distanceKm }) => [item.name, reach, Math.round(distanceKm)])).toEqual([
      ["Minsk", "certain", 0],
      ["Warsaw", "certain", 147],
      ["Lisbon", "possible", 2_905],
    ]);
    expect(contents?.events.map(({ item, reach, distanceKm }) => [item, reach, Math.round(distanceKm)])).toEqual([
      ["in-kyiv", "certain", 87],
    ]);
  });

  it("keeps in step with the window, and is the same object where it does not matter", async () => {
    const events = [newsEvent("early", { edtf: "2025-05-16" }), newsEvent("late", { edtf: "2025-06-01" })];
    const { store, ranges } = openRangePage({ events, overlays: [rangeOverlay("missile")] });
    const both = await contentsOf(ranges, "missile");
    setWindow(store, { from: "2025-05-15", to: "2025-06-02" });
    expect(ranges.within("missile")).toBe(both);
    setWindow(store, { from: "2025-05-30", to: null });
    expect(ranges.within("missile")?.events.map(({ item }) => item)).toEqual(["late"]);
    expect(ranges.within("missile")?.cities).toBe(both?.cities);
  });

  it("is not known before the towns are, which are fetched at the first question; then whoever watches is told", async () => {
    let arrive = (_: readonly []) => {};
    const cities = new Promise<readonly []>((resolve) => {
      arrive = resolve;
    });
    const { ranges, told } = openRangePage({ overlays: [rangeOverlay("missile")], cities });
    expect([ranges.within("missile"), told()]).toEqual([null, 0]);
    arrive([]);
    expect(await contentsOf(ranges, "missile")).toEqual({ events: [], cities: [] });
    expect(told()).toBeGreaterThan(0);
  });

  it("fetches the area of an overlay that is off when it is asked about", async () => {
    const off = { kind: "only", ids: [] } as const;
    const { ranges, fetched } = openRangePage({ overlays: [fromArea("BY"), fromArea("LT")], on: off });
    const contents = await contentsOf(ranges, "from-LT");
    expect([contents?.cities.length, fetched]).toEqual([3, ["LT"]]);
  });

  it("is nothing of an overlay that there is not", () => {
    const { ranges } = openRangePage({ overlays: [] });
    expect(ranges.within("trebuchet")).toEqual({ events: [], cities: [] });
  });
});

describe("what reaches a place", () => {
  it("is every overlay that applies in the window, on or not, those that reach it first", async () => {
    const overlays = [
      rangeOverlay("from-kyiv"),
      fromArea("BY", { lowKm: 900, highKm: 900 }, { highKm: 100 }),
      rangeOverlay("over", { edtf: "2024" }),
      fromArea("LT", { highKm: 1_000 }),
    ];
    const { store, ranges } = openRangePage({ overlays, on: { kind: "only", ids: [] } });
    setWindow(store, { from: "2025-05-01", to: null });
    await until(() => ranges.reaching(WARSAW).length === 3);
    const answers = ranges.reaching(WARSAW);
    expect(answers.map(({ overlay, reach }) => [overlay.id, reach])).toEqual([
      ["from-BY", "certain"],
      ["from-LT", "possible"],
      ["from-kyiv", "out"],
    ]);
    expect(answers[0]?.bands).toEqual([{ band: overlays[1]?.bands[0], reach: "certain" }]);
    expect(answers[2]?.bands).toEqual([]);
    expect(Math.round(answers[0]?.distanceKm ?? 0)).toBe(147);
  });

  it("is the same object when the same place is asked about again", () => {
    const { store, ranges } = openRangePage({ overlays: [rangeOverlay("missile")] });
    const answers = ranges.reaching(WARSAW);
    changeView(store, { globe: true, overlays: { kind: "only", ids: [] } });
    expect(ranges.reaching([...WARSAW])).toBe(answers);
    expect(ranges.reaching(BOSTON)).not.toBe(answers);
  });

  it("leaves Boston out of 5,500 km from Belarus, and Lisbon within", async () => {
    const { ranges } = openRangePage({ overlays: [fromArea("BY", { highKm: 5_500 })], on: { kind: "only", ids: [] } });
    await until(() => ranges.reaching(BOSTON).length === 1);
    expect([BOSTON, LISBON].map((place) => ranges.reaching(place)[0]?.reach)).toEqual(["out", "possible"]);
  });
});

describe("an overlay that begins at an event", () => {
  const place = newsEvent("x").place as NonNullable<ReturnType<typeof newsEvent>["place"]>;
  const fromEvent = rangeOverlay("from-event", { origin: { kind: "event", event: "launch" } });

  it("begins at its point, whether the event itself is shown or not", () => {
    const events = [newsEvent("launch", { edtf: "2025-05-16", place: { ...place, point: [28, 54] } })];
    const { store, ranges } = openRangePage({ events, overlays: [fromEvent] });
    changeView(store, { query: "nothing has this" });
    expect(ranges.shown()[0]?.shapes[0]).toMatchObject(ring([28, 54], 500));
  });

  it("begins anywhere in the area that it is known to", async () => {
    const events = [newsEvent("launch", { place: { ...place, precision: "country", area: "BY" } })];
    const { ranges, fetched } = openRangePage({ events, overlays: [fromEvent] });
    expect([ranges.shown()[0]?.shapes, ranges.progress()]).toEqual([[], 0]);
    await drawn(ranges);
    expect([fetched, ranges.shown()[0]?.shapes.map(({ which }) => which)]).toEqual([["BY"], ["possible"]]);
    expect(ranges.reaching([28, 54])[0]?.distanceKm).toBe(0);
  });

  it("begins anywhere in the disc that stands for a place known no finer", async () => {
    const events = [newsEvent("launch", { place: { ...place, precision: "region" } })];
    const { ranges, fetched } = openRangePage({ events, overlays: [fromEvent] });
    await drawn(ranges);
    const twiceAsFar: LonLat = [30.52, 50.45 + 5.2];
    expect([fetched, contains(ranges.shown()[0]?.shapes[0]?.fill ?? nothing, twiceAsFar)]).toEqual([[], true]);
  });
});

const nothing = { type: "MultiPolygon" as const, coordinates: [] };

describe("a measurement", () => {
  it("is the shortest way, its bearing and its line, the same object for the same ends", () => {
    const { ranges } = openRangePage({ overlays: [] });
    const measurement = ranges.measure(WARSAW, BOSTON);
    expect([Math.round(measurement.distanceKm), Math.round(measurement.bearing)]).toEqual([6_570, 300]);
    expect(measurement.line.coordinates[0]?.[0]?.[1]).toBeCloseTo(52.23, 9);
    expect(ranges.measure([...WARSAW], [...BOSTON])).toBe(measurement);
  });
});

describe("whoever watches", () => {
  it("is told no more after the stop", async () => {
    const { ranges } = openRangePage({ overlays: [fromArea("LT")] });
    let heard = 0;
    const stop = ranges.watch(() => {
      heard += 1;
    });
    stop();
    await drawn(ranges);
    expect(heard).toBe(0);
  });
});
