import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dataset, NewsEvent } from "../../../../src/model/dataset.ts";
import { deepFreeze } from "../../../../src/model/deep-freeze.ts";
import { parseDataset, parseDatasetText } from "../../../../src/model/parsing/parse-dataset.ts";
import type { Problem } from "../../../../src/model/parsing/problem.ts";
import { problems as words } from "../../../../src/words/en/problems.ts";
import faulty from "../../../fixtures/faulty.geojson?raw";

const METADATA = {
  schema: "dateline/1",
  title: "Talks",
  description: "What was said and done.",
  language: "en",
  timeZone: "Europe/Kyiv",
  asOf: "2025-06-02",
  license: "CC BY 4.0",
  types: [{ id: "talks", label: "Talks", shape: "circle", hue: "blue" }],
  sources: [{ id: "wire", title: "A report", language: "en" }],
};

const PROPERTIES = { title: "Talks", type: "talks", time: { edtf: "2025-05-16" }, sources: [{ id: "wire" }] };
const PLACE = { name: "Istanbul", precision: "settlement", from: "gazetteer" };

function feature(id: string, properties: object = {}, geometry: unknown = null) {
  return { type: "Feature", id, geometry, properties: { ...PROPERTIES, ...properties } };
}

function file(features: readonly unknown[], metadata: object = {}) {
  return deepFreeze({ type: "FeatureCollection", dateline: { ...METADATA, ...metadata }, features });
}

function placed(geometry: unknown) {
  return file([feature("talks", { place: PLACE }, geometry)]);
}

function datasetOf(input: unknown): Dataset {
  const { dataset, problems } = parseDataset(input);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}

function onlyEvent(input: unknown): NewsEvent {
  const [event, ...others] = datasetOf(input).events;
  if (!event || others.length > 0) throw new Error("expected one event");
  return event;
}

function onlyProblem(input: unknown): Problem {
  const { problems } = parseDataset(input);
  expect(problems).toHaveLength(1);
  return problems[0] as Problem;
}

describe("a sound file", () => {
  it("becomes events with their time, place and defaults", () => {
    const geometry = { type: "Point", coordinates: [28.95, 41.01, 40] };
    const { dataset, problems } = parseDataset(file([feature("talks", { place: PLACE }, geometry)]));
    expect(problems).toEqual([]);
    expect(dataset).toMatchObject({ borders: "recognised", credits: [], corrections: [], views: [] });
    expect(dataset?.events).toEqual([
      {
        id: "talks",
        title: "Talks",
        summary: "",
        type: "talks",
        time: {
          nature: "once",
          edtf: "2025-05-16",
          startMs: Date.UTC(2025, 4, 15, 21),
          endMs: Date.UTC(2025, 4, 16, 21),
          rivals: [],
        },
        place: {
          name: "Istanbul",
          aliases: [],
          precision: "settlement",
          from: "gazetteer",
          withheld: false,
          point: [28.95, 41.01],
          geometry: { type: "Point", coordinates: [28.95, 41.01] },
        },
        status: "reported",
        positions: [],
        actors: [],
        figures: [],
        sources: [{ id: "wire" }],
        links: [],
      },
    ]);
  });

  it("is read from text with a byte order mark", () => {
    expect(parseDatasetText(`\uFEFF${JSON.stringify(file([feature("talks")]))}`).problems).toEqual([]);
  });

  it("keeps figures as a value, a range or words", () => {
    const figures = [
      { measure: "injured", value: 0, source: "wire", bound: "about" },
      { measure: "injured", low: 2, high: 3, source: "wire" },
      { measure: "injured", words: "dozens", source: "wire", claimedBy: { by: "A mayor", via: "a channel" } },
    ];
    expect(onlyEvent(file([feature("strike", { figures })])).figures).toEqual([
      { measure: "injured", amount: { kind: "value", value: 0 }, bound: "about", source: "wire" },
      { measure: "injured", amount: { kind: "range", low: 2, high: 3 }, source: "wire" },
      {
        measure: "injured",
        amount: { kind: "words", words: "dozens" },
        source: "wire",
        claimedBy: { by: "A mayor", via: "a channel" },
      },
    ]);
  });

  it("comes out in the order of the events' start, undated last, ties as in the file", () => {
    const at = (id: string, edtf: string | null) => feature(id, { time: edtf && { edtf } });
    const features = [
      at("undated", null),
      at("second", "2025-05-16"),
      at("tie", "2025-05-16/2025-05-18"),
      at("undated-too", null),
      at("always", "../2025-05-01"),
      at("ever", "[..2024]"),
      at("first", "2025-05-01"),
    ];
    const ids = datasetOf(file(features)).events.map(({ id }) => id);
    expect(ids).toEqual(["always", "ever", "first", "second", "tie", "undated", "undated-too"]);
  });

  it("is frozen to the last coordinate and leaves the input alone", () => {
    const { place } = onlyEvent(
      placed({
        type: "LineString",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      }),
    );
    const geometry = place?.geometry;
    expect(geometry?.type === "LineString" && Object.isFrozen(geometry.coordinates[1])).toBe(true);
  });

  it("may carry foreign members where GeoJSON allows them", () => {
    const features = [{ ...feature("talks"), bbox: [0, 0, 1, 1], tippecanoe: {} }];
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } };
    expect(parseDataset({ ...file(features), bbox: [0, 0, 1, 1], crs, name: "talks" }).problems).toEqual([]);
  });

  it("keeps a withheld place as it stands", () => {
    const place = {
      ...PLACE,
      precision: "region",
      withheld: true,
      area: "UA-63",
      radiusMetres: 20000,
      aliases: ["Київ"],
    };
    expect(onlyEvent(file([feature("depot", { place })])).place).toMatchObject({
      withheld: true,
      area: "UA-63",
      radiusMetres: 20000,
      aliases: ["Київ"],
      point: null,
    });
  });

  it("may have a place without a geometry and a time that is null", () => {
    const event = onlyEvent(file([feature("call", { place: { ...PLACE, precision: "country" }, time: null })]));
    expect([event.time, event.place?.point]).toEqual([null, null]);
  });

  it("has links to events that stand further down", () => {
    const features = [feature("proposal", { links: [{ rel: "about", to: "talks" }] }), feature("talks")];
    expect(datasetOf(file(features)).events[0]?.links).toEqual([{ rel: "about", to: "talks" }]);
  });
});

describe("a file that is refused", () => {
  it.each([
    ["is no object", 5, { kind: "feature-collection" }, "5"],
    ["is nothing", undefined, { kind: "feature-collection" }, ""],
    ["is another kind of GeoJSON", feature("talks"), { kind: "feature-collection" }, /^\{"type": "Feature"/],
    ["has no metadata", { type: "FeatureCollection", features: [] }, { kind: "object" }, ""],
    [
      "has a list for metadata",
      { ...file([]), dateline: [] },
      { kind: "schema", values: { schema: "dateline/1" } },
      "",
    ],
    [
      "has another version",
      file([], { schema: "dateline/2" }),
      { kind: "schema", values: { schema: "dateline/1" } },
      "dateline/2",
    ],
    ["has no title", file([], { title: undefined }), { kind: "text" }, ""],
    ["has an unknown zone", file([], { timeZone: "Europe/Kyjiw" }), { kind: "time-zone" }, "Europe/Kyjiw"],
    ["has an offset for a zone", file([], { timeZone: "+02:00" }), { kind: "time-zone" }, "+02:00"],
    ["has no such language", file([], { language: "English!" }), { kind: "language" }, "English!"],
    ["speaks as of no day", file([], { asOf: "2025-02-30" }), { kind: "day" }, "2025-02-30"],
    ["has no types", file([], { types: undefined }), { kind: "list" }, ""],
    ["counts its sources", file([], { sources: 5 }), { kind: "list" }, "5"],
    [
      "has a number of features",
      { ...file([]), features: { length: 2e9 } },
      { kind: "list" },
      '{"length": 2000000000}',
    ],
    ["has metres", { ...file([]), crs: { properties: { name: "EPSG:3857" } } }, { kind: "degrees-system" }, /3857/],
  ])("%s", (_title, input, expected, found) => {
    const { dataset, problems } = parseDataset(input);
    expect(dataset).toBeNull();
    expect(problems).toEqual([
      {
        where: "",
        field: expect.any(String),
        found: typeof found === "string" ? found : expect.stringMatching(found),
        expected,
        consequence: "file-refused",
      },
    ]);
  });

  it("names everything that is missing at once", () => {
    const { problems } = parseDataset(file([], { title: undefined, asOf: undefined, timeZone: undefined }));
    expect(problems.map(({ field }) => field)).toEqual(["dateline.title", "dateline.timeZone", "dateline.asOf"]);
  });

  it("is broken JSON, named by line and column", () => {
    const { dataset, problems } = parseDatasetText('{\n "type": "FeatureCollection",\n "features": [1,, 2]\n}');
    expect(dataset).toBeNull();
    expect(problems).toEqual([
      {
        where: "",
        field: "",
        found: ", 2]",
        expected: { kind: "json", values: { line: 3, column: 17 } },
        consequence: "file-refused",
      },
    ]);
  });

  it("is too large to be read", () => {
    const { dataset, problems } = parseDatasetText(" ".repeat(64 * 2 ** 20 + 1));
    expect(dataset).toBeNull();
    expect(problems[0]).toMatchObject({
      found: "65 MB",
      expected: { kind: "file-size", values: { mostMegabytes: 64 } },
    });
  });
});

describe("the fixture with a fault of every kind", () => {
  const { dataset, problems } = parseDatasetText(faulty);

  it("shows its sound events whole", () => {
    const sound = dataset?.events.filter(({ id }) => id.startsWith("sound-"));
    expect(sound?.map(({ id }) => id)).toEqual(["sound-talks", "sound-statement"]);
    expect(problems.filter(({ where }) => where.startsWith("sound-"))).toEqual([]);
  });

  it("has every kind of fault that does not refuse the file", () => {
    const ofTheFile = ["file-size", "json", "feature-collection", "schema", "degrees-system", "time-zone"];
    const found = new Set<string>(problems.map(({ expected }) => expected.kind));
    expect([...found].sort()).toEqual(
      Object.keys(words.faults)
        .filter((kind) => !ofTheFile.includes(kind))
        .sort(),
    );
  });

  it("says of each faulty event what is wrong, and what becomes of it", () => {
    const said = problems.map(
      ({ where, field, expected, consequence }) => `${where} ${field}: ${expected.kind}, ${consequence}`,
    );
    expect(said).toEqual([
      "dateline.types[1] shape: one-of, repaired",
      "dateline.types[1] hue: one-of, repaired",
      "dateline.sources[1] url: web-address, repaired",
      " dateline.updated: day, repaired",
      " dateline.focus[1]: country-code, repaired",
      "features[1] : feature, dropped",
      "features[2] : feature, dropped",
      "features[3] id: id, dropped",
      "features[4] id: unique-id, dropped",
      "no-title title: text, dropped",
      "long-title title: text-length, repaired",
      "html-title title: plain-text, repaired",
      "title-in-no-language title.English language: language, repaired",
      "unknown-type type: known-id, dropped",
      "unknown-status status: one-of, dropped",
      "misspelt-field summery: known-field, repaired",
      "unreadable-date time.edtf: edtf, dropped",
      "date-cut-short time.edtf: edtf, dropped",
      "ends-before-start time.edtf: end-after-start, dropped",
      "plan-without-end time.edtf: both-bounds, dropped",
      "time-as-text time: object, dropped",
      "rival-date-unreadable time.rivals[0].edtf: edtf, repaired",
      "no-source sources: a-source, dropped",
      "source-to-nothing sources[1].id: known-id, repaired",
      "claim-of-nobody claimedBy: claimant, dropped",
      "dispute-of-one positions: two-positions, dropped",
      "figure-without-source figures[0].source: known-id, repaired",
      "figure-with-two-amounts figures[0]: one-amount, repaired",
      "figure-negative figures[0].value: number, repaired",
      "figure-upside-down figures[0].low: low-before-high, repaired",
      "coordinates-as-text geometry.coordinates: coordinates, repaired",
      "coordinate-null geometry.coordinates: coordinates, repaired",
      "coordinates-swapped geometry.coordinates: longitude-first, repaired",
      "coordinates-in-metres geometry.coordinates: degrees, repaired",
      "ring-not-closed geometry.coordinates[0]: closed-ring, repaired",
      "ring-of-three geometry.coordinates[0]: enough-positions, repaired",
      "unknown-geometry geometry.type: one-of, repaired",
      "nested-geometry geometry.geometries[0].geometries[0].geometries[0].geometries[0]: nesting, repaired",
      "unknown-precision place.precision: one-of, repaired",
      "unknown-area place.area: area-code, repaired",
      "withheld-as-text place.withheld: true-or-false, repaired",
      "geometry-without-place geometry: place-of-geometry, repaired",
      "key-of-all-objects __proto__: safe-key, repaired",
      "link-to-nothing links[0].to: known-id, repaired",
      "link-to-itself links[0].to: another-event, repaired",
      "unknown-relation links[0].rel: one-of, repaired",
      "links-not-a-list links: list, repaired",
      "dateline.overlays[1] origin: one-origin, dropped",
      "dateline.overlays[2] origin.event: event-with-place, dropped",
      "dateline.overlays[3] bands: a-band, dropped",
      "dateline.overlays[4] bands[1].highKm: distance, dropped",
      "dateline.overlays[5] bands[1].fromBearing: bearing, dropped",
      "dateline.overlays[6] bands[1].fromBearing: bearings-of-point, dropped",
      "dateline.overlays[7] bands[1].by: range-author, dropped",
      "dateline.overlays[8] bands[1].source: range-source, dropped",
      "dateline.overlays[9] bands[1].date: range-date, dropped",
    ]);
  });

  it("shows or reports every one of its features", () => {
    const shown = new Set(dataset?.events.map(({ id }) => id));
    const dropped = problems.filter(({ where, consequence }) => consequence === "dropped" && !shown.has(where));
    const places = new Set(dropped.map(({ where }) => where).filter((where) => !where.startsWith("dateline.")));
    expect(shown.size + places.size).toBe(JSON.parse(faulty).features.length);
  });
});

describe("a part that cannot be read", () => {
  it("leaves the event without it", () => {
    const geometry = { type: "Point", coordinates: [28.95, 95] };
    const figures = [
      { measure: "injured", value: -1, source: "wire" },
      { measure: "injured", value: Number.POSITIVE_INFINITY, source: "wire" },
      { measure: "injured", value: 1, source: "wire" },
    ];
    const event = onlyEvent(file([feature("strike", { place: PLACE, figures }, geometry)]));
    expect(event.place).toMatchObject({ name: "Istanbul", geometry: null, point: null });
    expect(event.figures).toHaveLength(1);
  });

  it("takes the whole place along when its precision is not known", () => {
    const place = { ...PLACE, precision: "exact" };
    expect(onlyEvent(file([feature("talks", { place }, { type: "Point", coordinates: [1, 2] })])).place).toBeNull();
  });

  it("is put down to the editor when the file does not say who placed it", () => {
    const { name, precision } = PLACE;
    expect(onlyEvent(file([feature("talks", { place: { name, precision } })])).place?.from).toBe("editor");
  });

  it("counts as withheld when it is the mark that says so", () => {
    expect(onlyEvent(file([feature("talks", { place: { ...PLACE, withheld: "no" } })])).place?.withheld).toBe(true);
  });

  it("has a documented stand-in where the rest needs one", () => {
    const types = [{ id: "talks", label: 5, shape: "blob", hue: "pink" }];
    const sources = [{ id: "wire", title: "", language: 5 }];
    const { dataset, problems } = parseDataset(
      file([feature("talks")], { types, sources, borders: "mine", license: 5 }),
    );
    expect(dataset).toMatchObject({
      types: [{ id: "talks", label: "talks", shape: "circle", hue: "slate" }],
      sources: [{ id: "wire", title: "wire", language: "und" }],
      borders: "recognised",
      license: "",
    });
    expect(problems).toHaveLength(7);
  });

  it("takes later types and sources with the same id out, and events of a type that is out", () => {
    const types = [...METADATA.types, { ...METADATA.types[0], label: "Other" }, { id: "a b", label: "B" }];
    const { dataset, problems } = parseDataset(file([feature("a"), feature("b", { type: "a b" })], { types }));
    expect(dataset?.types).toEqual(METADATA.types);
    expect(dataset?.events.map(({ id }) => id)).toEqual(["a"]);
    expect(problems.map(({ where, consequence }) => [where, consequence])).toEqual([
      ["dateline.types[1]", "dropped"],
      ["dateline.types[2]", "dropped"],
      ["dateline.types[2]", "repaired"],
      ["dateline.types[2]", "repaired"],
      ["b", "dropped"],
    ]);
  });

  it.each([
    ["no claimant", { status: "claimed", claimedBy: { by: "" } }, "claimedBy.by"],
    [
      "one position with a known source",
      {
        status: "disputed",
        positions: [
          { by: "A", says: "Yes.", source: "wire" },
          { by: "B", says: "No.", source: "nowhere" },
        ],
      },
      "positions",
    ],
    ["no known source", { sources: [{ id: "nowhere" }] }, "sources"],
    ["a plan without a time", { status: "planned", time: null }, "time"],
    ["an empty date", { time: { edtf: "" } }, "time.edtf"],
  ])("takes the event out when it rests on it: %s", (_title, properties, field) => {
    const { dataset, problems } = parseDataset(file([feature("a", properties), feature("b")]));
    expect(dataset?.events.map(({ id }) => id)).toEqual(["b"]);
    expect(problems.filter(({ consequence }) => consequence === "dropped")).toMatchObject([{ where: "a", field }]);
  });

  it("takes a link out that leads to an event that is out", () => {
    const features = [feature("a", { links: [{ rel: "about", to: "b" }] }), feature("b", { sources: [] })];
    expect(onlyEvent(file(features)).links).toEqual([]);
  });

  it("is a correction's event or a named view's title", () => {
    const corrections = [
      { at: "2025-06-01", event: "nowhere", note: "A slip." },
      { at: "yesterday", note: "A slip." },
    ];
    const views = [
      { id: "may", title: "May", view: "t=2025-05" },
      { id: "june", view: "t=2025-06" },
    ];
    const { dataset, problems } = parseDataset(file([], { corrections, views }));
    expect(dataset?.corrections).toEqual([{ at: "2025-06-01", note: "A slip." }]);
    expect(dataset?.views).toEqual(views.slice(0, 1));
    expect(problems.map(({ where, field }) => `${where} ${field}`)).toEqual([
      "dateline.views[1] title",
      "dateline.corrections[0] event",
      "dateline.corrections[1] at",
    ]);
  });
});

describe("what a problem says", () => {
  it("names the character of a date that does not fit, counted from 1", () => {
    expect(onlyProblem(file([feature("talks", { time: { edtf: "2025-13" } })]))).toEqual({
      where: "talks",
      field: "time.edtf",
      found: "2025-13",
      expected: { kind: "edtf", values: { position: 6, character: "1" } },
      consequence: "dropped",
    });
  });

  it("gives swapped coordinates the right way round", () => {
    const { expected } = onlyProblem(
      placed({
        type: "MultiPoint",
        coordinates: [
          [10, 20],
          [48.5, 135],
        ],
      }),
    );
    expect(expected).toEqual({ kind: "longitude-first", values: { longitude: 135, latitude: 48.5 } });
  });

  it("points at the first of many bad positions and at no other", () => {
    const line = Array.from({ length: 1000 }, (_, index) => (index < 7 ? [0, 0] : [Number.NaN, 0]));
    const { field } = onlyProblem(
      placed({
        type: "MultiLineString",
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
          line,
        ],
      }),
    );
    expect(field).toBe("geometry.coordinates[1][7]");
  });

  it("names both places of an id that is used twice", () => {
    const problem = onlyProblem(file([feature("a"), feature("b"), feature("a")]));
    expect(problem).toMatchObject({
      where: "features[2]",
      found: "a",
      expected: { kind: "unique-id", values: { first: "features[0]" } },
    });
  });

  it("shortens what it found to 80 characters", () => {
    const { found } = onlyProblem(file([feature("talks", { type: "🙂".repeat(100) })]));
    expect(found).toHaveLength(79);
    expect(found.endsWith("🙂…")).toBe(true);
  });
});

describe("texts", () => {
  it("stay as they are written when they look like HTML", () => {
    const title = '<img src=x onerror="alert(1)"> &lt;b&gt;';
    expect(onlyEvent(file([feature("talks", { title })])).title).toBe(title);
    expect(onlyProblem(file([feature("talks", { title })])).expected.kind).toBe("plain-text");
  });

  it.each(["Losses < 5 and > 3", "R&D; AT&T", "a <-> b", "5 <6> 7"])("raise no alarm: %s", (title) => {
    expect(parseDataset(file([feature("talks", { title })])).problems).toEqual([]);
  });

  it("are cut between characters when they are too long", () => {
    const title = `${"a".repeat(299)}🙂`;
    expect(onlyEvent(file([feature("talks", { title })])).title).toBe("a".repeat(299));
  });

  it("lose a language that is blank and keep the others", () => {
    const event = onlyEvent(file([feature("talks", { title: { en: "Talks", uk: " " } })]));
    expect(event.title).toEqual({ en: "Talks" });
  });

  it("never take a language for a key that every object has", () => {
    const title = JSON.parse('{ "en": "Talks", "__proto__": "Trap", "constructor": "Trap" }');
    const { dataset, problems } = parseDataset(file([feature("talks", { title })]));
    expect(dataset?.events[0]?.title).toEqual({ en: "Talks" });
    expect(problems.map(({ expected }) => expected.kind)).toEqual(["safe-key", "safe-key"]);
  });
});

describe("ids", () => {
  it.each(["__proto__", "constructor", "prototype", "", "a b", "a/b", "é", "x".repeat(65), 7, null])(
    "are refused: %s",
    (id) => {
      const { dataset, problems } = parseDataset(file([{ ...feature("a"), id }]));
      expect(dataset?.events).toEqual([]);
      expect(problems).toMatchObject([{ where: "features[0]", field: "id", expected: { kind: "id" } }]);
    },
  );
});

describe("web addresses", () => {
  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "https://user:pass@example.org/",
    "https://user@example.org/",
    "ftp://example.org",
    5,
  ])("are left out: %s", (url) => {
    const { dataset, problems } = parseDataset(
      file([], { sources: [{ id: "wire", title: "A", language: "en", url }] }),
    );
    expect(dataset?.sources).toEqual([{ id: "wire", title: "A", language: "en" }]);
    expect(problems).toMatchObject([{ field: "url", expected: { kind: "web-address" }, consequence: "repaired" }]);
  });

  it("are kept when they are http or https", () => {
    const sources = [{ id: "wire", title: "A", language: "en", url: "https://example.org/a?b=c#d" }];
    expect(datasetOf(file([], { sources })).sources).toEqual(sources);
  });
});

describe("hostile input", () => {
  it("is no trouble when it is nested a hundred thousand deep", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const text = JSON.stringify(file([feature("a", { time: "DEEP", place: PLACE }, "DEEP"), feature("b")]));
    const { dataset, problems } = parseDatasetText(text.replaceAll('"DEEP"', deep));
    expect(dataset?.events.map(({ id }) => id)).toEqual(["b"]);
    expect(problems.map(({ field }) => field)).toEqual(["time", "geometry.type"]);
  });

  it("does not leak through inherited fields", () => {
    const written = JSON.parse(`{"__proto__": ${JSON.stringify(PROPERTIES)}}`);
    for (const properties of [written, Object.create(PROPERTIES)]) {
      const { dataset } = parseDataset(file([{ type: "Feature", id: "a", geometry: null, properties }]));
      expect(dataset?.events).toEqual([]);
    }
  });

  it("never makes it throw, whatever stands in the place of whatever", () => {
    const whole = fc.anything({ withBigInt: true, withNullPrototype: true, withMap: true, withSparseArray: true });
    const inside = fc.record(
      {
        title: whole,
        type: whole,
        time: whole,
        place: whole,
        sources: whole,
        figures: whole,
        positions: whole,
        links: whole,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(whole, inside, whole, (input, properties, geometry) => {
        parseDataset(input);
        const { dataset, problems } = parseDataset(file([feature("a", properties, geometry), feature("b")]));
        const shown = dataset?.events.map(({ id }) => id) ?? [];
        expect(shown).toContain("b");
        expect(shown.includes("a") || problems.some(({ where }) => where === "a")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("never makes it throw, however its text is damaged", () => {
    fc.assert(
      fc.property(fc.nat(faulty.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, length, put) => {
        const { dataset, problems } = parseDatasetText(faulty.slice(0, at) + put + faulty.slice(at + length));
        expect(dataset !== null || problems.some(({ consequence }) => consequence === "file-refused")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
