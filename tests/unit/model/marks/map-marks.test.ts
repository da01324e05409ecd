import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EventPlace, NewsEvent, Precision, Status } from "../../../../src/model/dataset.ts";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { BADGE_RADIUS, flowerOffsets, flowerRadius } from "../../../../src/model/marks/flower.ts";
import { mapMarks, markedEvents } from "../../../../src/model/marks/map-marks.ts";
import type { Area } from "../../../../src/model/marks/place-extent.ts";
import type { PointGroup } from "../../../../src/model/marks/point-groups.ts";
import { mercatorPixels } from "../../../../src/model/marks/web-mercator.ts";
import type { VisibleEvents } from "../../../../src/model/visible-events.ts";
import { datasetOf, newsEvent } from "../../event-builders.ts";

interface Sketch {
  readonly at?: readonly [number, number];
  readonly precision?: Precision;
  readonly area?: string;
  readonly status?: Status;
  readonly type?: string;
}

function event(
  id: string,
  { at, precision = "settlement", area, status = "reported", type = "talks" }: Sketch,
): NewsEvent {
  const place: EventPlace = {
    name: id,
    aliases: [],
    precision,
    from: "source",
    withheld: false,
    point: at ?? null,
    geometry: null,
    ...(area === undefined ? {} : { area }),
  };
  return newsEvent(id, { type, status, place: at || area ? place : null });
}

function marksOf(definite: readonly NewsEvent[], zoom: number, possible: readonly NewsEvent[] = []) {
  const shown = [...definite, ...possible];
  const none = { undated: [], out: [], hidden: [], placeless: [] };
  const visible: VisibleEvents = { definite, possible, shown, ...none };
  return mapMarks({ dataset: datasetOf(shown), visible, areas, zoom });
}

const belarus: Area = deepFreeze({
  key: "BY",
  name: "Belarus",
  anchor: [28.4, 53.4] as const,
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [23, 51],
        [33, 51],
        [33, 56],
        [23, 51],
      ],
    ],
  },
});
const areas = new Map([["BY", belarus]]);

describe("points", () => {
  test("several events at one place are one flower in the dataset's order", () => {
    const events = ["a", "b", "c"].map((id) => event(id, { at: [28.98, 41.01] }));
    const [group, ...others] = marksOf(events, 4).points;
    expect(others).toEqual([]);
    expect(group).toMatchObject({ anchor: [28.98, 41.01], petals: flowerOffsets(3) });
    expect(group?.events.map((shown) => shown.event)).toEqual(events);
  });

  test("thirteen events at one place are a badge", () => {
    const events = Array.from({ length: 13 }, (_, index) => event(`e${index}`, { at: [30, 50] }));
    expect(marksOf(events, 4).points.map(({ petals }) => petals)).toEqual([null]);
  });

  test("neighbours that would hide each other share a flower, and part when the map is zoomed in", () => {
    const events = [event("a", { at: [30, 50] }), event("b", { at: [30.5, 50] })];
    expect(marksOf(events, 3).points).toHaveLength(1);
    expect(marksOf(events, 7).points).toHaveLength(2);
  });

  test("neighbours across the antimeridian share a flower", () => {
    const events = [event("a", { at: [179.9, 50] }), event("b", { at: [-179.9, 50] })];
    expect(marksOf(events, 3).points).toHaveLength(1);
  });

  test("in a flower of two towns each stands on its own side", () => {
    const [dnipro, kherson] = [event("dnipro", { at: [35.05, 48.46] }), event("kherson", { at: [32.62, 46.63] })];
    const sides = (events: readonly NewsEvent[]) => {
      const [group, ...others] = marksOf(events, 2).points;
      expect(others).toEqual([]);
      return Object.fromEntries(group?.events.map(({ event: { id } }, i) => [id, group.petals?.[i]?.[0]]) ?? []);
    };
    for (const order of [sides([dnipro, kherson]), sides([kherson, dnipro])]) {
      expect(order["kherson"]).toBeLessThan(0);
      expect(order["dnipro"]).toBeGreaterThan(0);
    }
  });

  test("across the antimeridian a town stands on the side it is on", () => {
    const [west, east] = [event("west", { at: [179.9, 50] }), event("east", { at: [-179.9, 50] })];
    const [group] = marksOf([east, west], 3).points;
    expect(group?.petals?.map(([x]) => Math.sign(x))).toEqual([1, -1]);
  });

  test("a large flower beside another place becomes a badge and stays where it is", () => {
    const crowd = Array.from({ length: 9 }, (_, index) => event(`e${index}`, { at: [24, 50] }));
    const groups = marksOf([...crowd, event("near", { at: [28.2, 50] })], 3).points;
    expect(groups.map(({ anchor, petals }) => [anchor, petals])).toEqual([
      [[24, 50], null],
      [[28.2, 50], [[0, 0]]],
    ]);
  });

  test("certainty comes from the bucket", () => {
    const [sure, maybe] = [event("a", { at: [0, 0] }), event("b", { at: [90, 0] })];
    const groups = marksOf([sure], 4, [maybe]).points;
    expect(groups.flatMap(({ events }) => events.map(({ certainty }) => certainty))).toEqual(["definite", "possible"]);
  });
});

describe("areas", () => {
  test("a country draws no point", () => {
    const marks = marksOf([event("a", { area: "BY", precision: "country", at: [27.5, 53.9] })], 4);
    expect(marks.points).toEqual([]);
    expect(marks.areas.map(({ area }) => area)).toEqual([belarus]);
  });

  test("events of one area are drawn together: the best supported status, slate for types that differ", () => {
    const inBelarus = { area: "BY", precision: "country" } as const;
    const claimed = event("a", { ...inBelarus, status: "claimed", type: "strike" });
    const confirmed = event("b", { ...inBelarus, status: "confirmed" });
    const [alone] = marksOf([], 4, [claimed]).areas;
    expect(alone).toMatchObject({ hue: "red", status: "claimed", certainty: "possible" });
    const [together] = marksOf([confirmed], 4, [claimed]).areas;
    expect(together).toMatchObject({ hue: "slate", status: "confirmed", certainty: "definite" });
  });
});

const anySketch: fc.Arbitrary<Sketch> = fc.oneof(
  fc
    .record({ at: fc.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -800, max: 800 })) })
    .map(({ at }) => ({
      at: [at[0] / 10, at[1] / 10] as const,
    })),
  fc.constantFrom<Sketch>({ at: [30.5, 50.4] }, { at: [30.6, 50.4] }, { at: [24, 49.8] }, {}, { area: "XX" }),
  fc.constant<Sketch>({ area: "BY", precision: "country" }),
);

function radiusOf({ petals, events }: PointGroup): number {
  return petals ? flowerRadius(events.length) : BADGE_RADIUS;
}

describe("for any events and zoom", () => {
  const anyCase = [fc.array(anySketch, { maxLength: 60 }), fc.integer({ min: 0, max: 10 })] as const;

  test("the marks stand for every event that can be drawn, once", () => {
    fc.assert(
      fc.property(...anyCase, (sketches, zoom) => {
        const events = sketches.map((sketch, index) => event(`e${index}`, sketch));
        const marked = markedEvents(marksOf(events, zoom));
        const drawable = events.filter(({ place }) => place && (place.point || place.area === "BY"));
        expect(marked).toHaveLength(drawable.length);
        expect(new Set(marked)).toEqual(new Set(drawable));
      }),
    );
  });

  test("no two groups of points touch", () => {
    fc.assert(
      fc.property(...anyCase, (sketches, zoom) => {
        const groups = marksOf(
          sketches.map((sketch, index) => event(`e${index}`, sketch)),
          zoom,
        ).points;
        groups.forEach((group, index) => {
          const [x, y] = mercatorPixels(group.anchor, zoom);
          for (const other of groups.slice(index + 1)) {
            const [otherX, otherY] = mercatorPixels(other.anchor, zoom);
            const across = Math.min(Math.abs(x - otherX), 512 * 2 ** zoom - Math.abs(x - otherX));
            expect(Math.hypot(across, y - otherY)).toBeGreaterThanOrEqual(radiusOf(group) + radiusOf(other) - 2);
          }
        });
      }),
    );
  });
});
