import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { parseDataset } from "../../../../src/model/parsing/parse-dataset.ts";
import { timeMatch } from "../../../../src/model/time/time-match.ts";

const BAND = {
  highKm: 5500,
  label: "Estimate",
  basis: "estimated",
  by: "Analysts",
  source: "wire",
  date: "2024-11-28",
};
const OVERLAY = {
  id: "reach",
  label: { en: "Reach", uk: "Досяжність" },
  origin: { area: "BY" },
  status: "planned",
  bands: [BAND],
  time: "[2025-05-29..2025-12-31]",
};

/** A file with these overlays, one event with a place and one without. */
function parsed(overlays: unknown) {
  const properties = { title: "Talks", type: "talks", time: null, sources: [{ id: "wire" }] };
  const place = { name: "Minsk", precision: "settlement", from: "gazetteer" };
  return parseDataset(
    deepFreeze({
      type: "FeatureCollection",
      dateline: {
        schema: "dateline/1",
        title: "Ranges",
        description: "Who says what reaches where.",
        language: "en",
        timeZone: "Europe/Kyiv",
        asOf: "2025-06-02",
        license: "CC BY 4.0",
        types: [{ id: "talks", label: "Talks", shape: "circle", hue: "blue" }],
        sources: [{ id: "wire", title: "A report", language: "en" }],
        overlays,
      },
      features: [
        {
          type: "Feature",
          id: "minsk",
          geometry: { type: "Point", coordinates: [27.56, 53.9] },
          properties: { ...properties, place },
        },
        { type: "Feature", id: "call", geometry: null, properties },
      ],
    }),
  );
}

function overlaysOf(overlays: unknown) {
  return parsed(overlays).dataset?.overlays;
}

function problemsOf(overlays: unknown) {
  return parsed(overlays).problems.map(({ where, field, expected, consequence }) => {
    return [`${where} ${field}`, expected.kind, consequence];
  });
}

const withBand = (band: object) => [{ ...OVERLAY, bands: [BAND, { ...BAND, ...band }] }];

describe("a sound overlay", () => {
  it("is kept with its bands and its time, deeply frozen", () => {
    const { dataset, problems } = parsed([OVERLAY]);
    expect(problems).toEqual([]);
    expect(dataset?.overlays).toEqual([
      {
        ...OVERLAY,
        origin: { kind: "area", area: "BY" },
        time: {
          nature: "once",
          edtf: "[2025-05-29..2025-12-31]",
          startMs: Date.UTC(2025, 4, 28, 21),
          endMs: Date.UTC(2025, 11, 31, 22),
          rivals: [],
        },
      },
    ]);
    expect(Object.isFrozen(dataset?.overlays[0]?.bands[0])).toBe(true);
  });

  it("matches a window as an event with the same time does", () => {
    const time = overlaysOf([{ ...OVERLAY, status: "reported", time: "2024-11/.." }])?.[0]?.time;
    const window = { fromMs: Date.UTC(2025, 0, 1), toMs: Date.UTC(2025, 1, 1) };
    expect(time && timeMatch(time, window)).toBe("definite");
  });

  it("is not of any time and reported where the file says neither", () => {
    const { status: _status, time: _time, ...bare } = OVERLAY;
    expect(overlaysOf([bare])).toMatchObject([{ status: "reported", time: null }]);
  });

  it.each([
    [{ point: [27.56, 53.9] }, { kind: "point", point: [27.56, 53.9] }],
    [{ area: "x-siberia" }, { kind: "area", area: "x-siberia" }],
    [{ event: "minsk" }, { kind: "event", event: "minsk" }],
  ])("begins at a point, in an area or at an event: %j", (origin, expected) => {
    expect(overlaysOf([{ ...OVERLAY, origin }])?.[0]?.origin).toEqual(expected);
  });

  it("keeps a range of figures and bearings from a point", () => {
    const band = { ...BAND, lowKm: 3000, fromBearing: 350, toBearing: 20 };
    expect(overlaysOf([{ ...OVERLAY, origin: { point: [27, 53] }, bands: [band] }])?.[0]?.bands).toEqual([band]);
  });

  it("is none where the file has none", () => {
    expect([overlaysOf(undefined), overlaysOf([])]).toEqual([[], []]);
  });
});

describe("a faulty band is left out, and all else is kept", () => {
  it.each([
    ["no source", { source: undefined }, "source", "range-source"],
    ["a source that the file lacks", { source: "rumour" }, "source", "known-id"],
    ["nobody who says so", { by: undefined }, "by", "range-author"],
    ["no date", { date: undefined }, "date", "range-date"],
    ["a date that is no EDTF", { date: "28.11.2024" }, "date", "edtf"],
    ["a low figure above the high one", { lowKm: 6000 }, "lowKm", "low-before-high"],
    ["no figure", { highKm: undefined }, "highKm", "distance"],
    ["a radius of nothing", { highKm: 0 }, "highKm", "distance"],
    ["a radius beyond the planet", { highKm: 20_005 }, "highKm", "distance"],
    ["a figure in words", { highKm: "far" }, "highKm", "distance"],
    ["a basis that is not known", { basis: "rumoured" }, "basis", "one-of"],
    ["no label", { label: "" }, "label", "text"],
    ["one bearing alone", { fromBearing: 20 }, "toBearing", "bearing"],
    ["a bearing beyond a full turn", { fromBearing: 20, toBearing: 361 }, "toBearing", "bearing"],
    ["bearings from an area", { fromBearing: 20, toBearing: 90 }, "fromBearing", "bearings-of-point"],
  ])("%s", (_, band, field, kind) => {
    const overlays = withBand(band);
    expect(problemsOf(overlays)).toEqual([[`dateline.overlays[0] bands[1].${field}`, kind, "dropped"]]);
    expect(overlaysOf(overlays)?.[0]?.bands).toEqual([BAND]);
  });

  it("a field that the format does not have is told and passed over", () => {
    expect(problemsOf(withBand({ maxKm: 1 }))).toEqual([
      ["dateline.overlays[0] bands[1].maxKm", "known-field", "repaired"],
    ]);
  });
});

describe("a faulty overlay is left out, and the next is kept", () => {
  it.each([
    ["no origin", { origin: {} }, "origin", "one-origin"],
    ["two origins", { origin: { area: "BY", event: "minsk" } }, "origin", "one-origin"],
    ["an event that the file lacks", { origin: { event: "brest" } }, "origin.event", "known-id"],
    ["an event without a place", { origin: { event: "call" } }, "origin.event", "event-with-place"],
    ["what is no code of an area", { origin: { area: "Belarus" } }, "origin.area", "area-code"],
    ["latitude first", { origin: { point: [53.9, 127.56] } }, "origin.point", "longitude-first"],
    ["a status that is not known", { status: "likely" }, "status", "one-of"],
    ["time that is no EDTF", { time: "May 2025" }, "time.edtf", "edtf"],
    ["a plan without both bounds", { time: "2025-05-29/.." }, "time.edtf", "both-bounds"],
    ["a plan without time", { time: undefined }, "time", "both-bounds"],
    ["no band", { bands: [] }, "bands", "a-band"],
    ["no label", { label: undefined }, "label", "text"],
    ["no id", { id: "no good id" }, "id", "id"],
  ])("%s", (_, parts, field, kind) => {
    const overlays = [
      { ...OVERLAY, ...parts },
      { ...OVERLAY, id: "next" },
    ];
    expect(problemsOf(overlays)).toEqual([[`dateline.overlays[0] ${field}`, kind, "dropped"]]);
    expect(overlaysOf(overlays)?.map(({ id }) => id)).toEqual(["next"]);
  });

  it("of two with one id the first is kept", () => {
    const overlays = [OVERLAY, { ...OVERLAY, label: "Again" }];
    expect(problemsOf(overlays)).toEqual([["dateline.overlays[1] id", "unique-id", "dropped"]]);
    expect(overlaysOf(overlays)).toMatchObject([{ label: OVERLAY.label }]);
  });

  it("an overlay whose only band is faulty names both faults", () => {
    expect(problemsOf([{ ...OVERLAY, bands: [{ ...BAND, source: undefined }] }]).map(([, kind]) => kind)).toEqual([
      "range-source",
      "a-band",
    ]);
  });

  it("overlays that are no list leave the events as they are", () => {
    expect(problemsOf({})).toEqual([[" dateline.overlays", "list", "repaired"]]);
    expect(parsed({}).dataset?.events).toHaveLength(2);
  });
});
