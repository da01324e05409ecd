import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, HUES, PRECISIONS, SHAPES } from "../../../src/model/dataset.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import { csvFromEvents, geojsonFromEvents } from "../../../src/model/export-events.ts";
import { parseDataset, parseDatasetText } from "../../../src/model/parsing/parse-dataset.ts";
import faulty from "../../fixtures/faulty.geojson?raw";

const METADATA = {
  schema: "dateline/1",
  title: { en: "Talks", uk: "Перемовини" },
  description: "What was said and done.",
  language: "en",
  timeZone: "Europe/Kyiv",
  asOf: "2025-06-02",
  license: "CC BY 4.0",
  types: [
    { id: "talks", label: "Talks", shape: "circle", hue: "blue" },
    { id: "strike", label: "Strikes", shape: "star", hue: "red" },
  ],
  sources: [
    { id: "wire", title: { en: "Talks end" }, publisher: "A wire", url: "https://example.org/1", language: "en" },
    { id: "paper", title: "A report", published: "2025-05-17", language: "en" },
    { id: "radio", title: "A broadcast", language: "uk" },
  ],
};

const PROPERTIES = { title: "Talks", type: "talks", time: { edtf: "2025-05-16" }, sources: [{ id: "wire" }] };

function datasetWith(features: readonly object[], metadata: object = {}): Dataset {
  const whole = features.map((feature, index) => ({
    type: "Feature",
    id: `event-${index}`,
    geometry: null,
    ...feature,
  }));
  const input = { type: "FeatureCollection", dateline: { ...METADATA, ...metadata }, features: whole };
  const { dataset, problems } = parseDataset(deepFreeze(input));
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return dataset;
}

function datasetOf(properties: object, geometry: unknown = null): Dataset {
  return datasetWith([{ geometry, properties: { ...PROPERTIES, ...properties } }]);
}

/** The cells of the first event's row by the name of their column; for texts that need no quotes. */
function rowOf(dataset: Dataset, language = "en"): Record<string, string | undefined> {
  const [header = "", row = ""] = csvFromEvents(dataset, dataset.events, language).slice(1).split("\r\n");
  const cells = row.split(",");
  return Object.fromEntries(header.split(",").map((column, index) => [column, cells[index]]));
}

describe("geojsonFromEvents", () => {
  it("gives a file that reads as equal events, without problems, whatever they hold", () => {
    fc.assert(
      fc.property(fc.array(anyFeature, { maxLength: 6 }), (features) => {
        const dataset = datasetWith(features);
        const again = parseDatasetText(geojsonFromEvents(dataset, dataset.events));
        expect(again.problems).toEqual([]);
        expect(again.dataset?.events).toEqual(dataset.events);
      }),
      { numRuns: 100 },
    );
  });

  it("gives what could be read of a faulty file, with no new fault", () => {
    const { dataset, problems } = parseDatasetText(faulty);
    if (!dataset) throw new Error("refused");
    const again = parseDatasetText(geojsonFromEvents(dataset, dataset.events));
    expect(again.dataset?.events).toEqual(dataset.events);
    expect(again.dataset?.overlays).toEqual(dataset.overlays);
    expect(again.problems).toEqual(problems.filter(({ expected }) => expected.kind === "plain-text"));
  });

  it("takes along the metadata, and only the types and sources that are used in any way", () => {
    const dataset = datasetOf({
      sources: [{ id: "radio" }],
      figures: [{ measure: "rounds", value: 2, source: "wire" }],
    });
    const again = parseDatasetText(geojsonFromEvents(dataset, dataset.events)).dataset;
    const { types, sources } = dataset;
    expect(again).toEqual({ ...dataset, types: types.slice(0, 1), sources: [sources[0], sources[2]] });
  });

  it("keeps the source of a rival date and of a position", () => {
    const dataset = datasetOf({
      time: { edtf: "2025-05-16", rivals: [{ edtf: "2025-05-17", source: "paper" }] },
      positions: [{ by: "A side", says: "No.", source: "radio" }],
    });
    const again = parseDatasetText(geojsonFromEvents(dataset, dataset.events)).dataset;
    expect(again?.sources.map(({ id }) => id)).toEqual(["wire", "paper", "radio"]);
  });

  it("leaves out links and corrections that lead to events it does not hold", () => {
    const links = [
      { rel: "follows", to: "event-1" },
      { rel: "answers", to: "event-2" },
    ];
    const features = [{ properties: { ...PROPERTIES, links } }, { properties: PROPERTIES }, { properties: PROPERTIES }];
    const corrections = ["event-0", "event-2"].map((event) => ({ at: "2025-06-01", event, note: "A slip." }));
    const dataset = datasetWith(features, { corrections });
    const again = parseDatasetText(geojsonFromEvents(dataset, dataset.events.slice(0, 2)));
    expect(again.problems).toEqual([]);
    expect(again.dataset?.events[0]?.links).toEqual(links.slice(0, 1));
    expect(again.dataset?.corrections).toEqual(corrections.slice(0, 1));
  });

  it("puts each event on a line of its own", () => {
    const dataset = datasetWith([{ properties: PROPERTIES }, { properties: PROPERTIES }]);
    const lines = geojsonFromEvents(dataset, dataset.events).trimEnd().split("\n");
    expect(lines).toHaveLength(4);
  });
});

describe("csvFromEvents", () => {
  it("has a header, and a row for each event in the order given", () => {
    const dataset = datasetWith([{ properties: PROPERTIES }, { properties: PROPERTIES }]);
    const lines = csvFromEvents(dataset, [...dataset.events].reverse(), "en").split("\r\n");
    expect(lines[0]).toBe(
      "\uFEFFid,type,title,start,end,edtf,nature,time_note,place,precision,area,withheld,longitude,latitude,status,claimed_by,figures,sources",
    );
    expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["event-1", "event-0", ""]);
  });

  it.each([
    ["2025-05-16", "2025-05-16", "2025-05-16"],
    ["2025-05", "2025-05-01", "2025-05-31"],
    ["2025-03", "2025-03-01", "2025-03-31"],
    ["2025-05-23/2025-05-25", "2025-05-23", "2025-05-25"],
    ["2025-06-01?", "2025-05-31", "2025-06-02"],
    ["2022-02-24/..", "2022-02-24", ""],
    ["[..2024]", "", "2024-12-31"],
    ["2025-05-16T13:00+03:00", "2025-05-16T13:00", "2025-05-16T13:01"],
    ["-0043-03-15", "'-0043-03-15", "'-0043-03-15"],
  ])("gives the outermost days or minutes of %s", (edtf, start, end) => {
    expect(rowOf(datasetOf({ time: { edtf } }))).toMatchObject({ start, end });
  });

  it("has no time for an undated event", () => {
    expect(rowOf(datasetOf({ time: null }))).toMatchObject({ start: "", end: "", edtf: "", nature: "", time_note: "" });
  });

  it("gives texts in the language asked for", () => {
    const title = { en: "Talks", uk: "Перемовини" };
    expect(rowOf(datasetOf({ title }), "uk")).toMatchObject({ title: "Перемовини" });
  });

  it("gives a place with its precision, and western and southern coordinates as numbers", () => {
    const place = { name: "Ushuaia", precision: "settlement", from: "gazetteer", area: "AR-V" };
    const row = rowOf(datasetOf({ place }, { type: "Point", coordinates: [-68.3, -54.8] }));
    expect(row).toMatchObject({
      place: "Ushuaia",
      precision: "settlement",
      area: "AR-V",
      withheld: "",
      longitude: "-68.3",
      latitude: "-54.8",
    });
  });

  it.each(["part", "district", "region", "country"])("never makes a pin of a %s", (precision) => {
    const place = { name: "Belarus", precision, area: "BY", from: "gazetteer" };
    const row = rowOf(datasetOf({ place }, { type: "Point", coordinates: [28, 53.4] }));
    expect(row).toMatchObject({ place: "Belarus", precision, area: "BY", longitude: "", latitude: "" });
  });

  it("never gives a withheld place coordinates", () => {
    const place = { name: "A depot", precision: "settlement", from: "editor", withheld: true };
    const row = rowOf(datasetOf({ place }, { type: "Point", coordinates: [30.5, 50.4] }));
    expect(row).toMatchObject({ place: "A depot", withheld: "withheld", longitude: "", latitude: "" });
  });

  it("says who claims it, and keeps every figure with its source", () => {
    const row = rowOf(
      datasetOf({
        status: "claimed",
        claimedBy: { by: "A ministry", via: "a channel" },
        figures: [
          { measure: "injured", value: 10, bound: "at-least", group: "children", source: "wire" },
          { measure: "injured", low: 8, high: 12, source: "paper" },
          { measure: "drones", words: "dozens", source: "wire" },
        ],
      }),
    );
    expect(row).toMatchObject({
      status: "claimed",
      claimed_by: "A ministry (a channel)",
      figures: "injured (children): at-least 10 [wire]; injured: 8-12 [paper]; drones: dozens [wire]",
    });
  });

  it("names the sources by publisher, title, date and address", () => {
    const dataset = datasetOf({ sources: [{ id: "wire" }, { id: "paper" }] });
    expect(csvFromEvents(dataset, dataset.events, "en")).toContain(
      '"A wire, Talks end, https://example.org/1 | A report, 2025-05-17"',
    );
  });

  it("keeps a title from running as a formula", () => {
    const title = '=HYPERLINK("https://example.org")';
    const dataset = datasetOf({ title });
    expect(csvFromEvents(dataset, dataset.events, "en")).toContain(`"'=HYPERLINK(""https://example.org"")"`);
  });
});

const anyWords = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== "" && !/[<&]/.test(text));
const anyText = fc.oneof(anyWords, fc.record({ en: anyWords, uk: anyWords }));
const anySource = fc.constantFrom("wire", "paper", "radio");
const anyEdtf = fc.constantFrom(
  "2025",
  "2025-05",
  "2025-05-16~",
  "2025-05-01/..",
  "[2025-05-01..2025-05-07]",
  "/2025-05",
);
const anyLonLat = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const anyGeometry = fc.oneof(
  fc.constant(null),
  anyLonLat.map((coordinates) => ({ type: "Point", coordinates })),
  fc.array(anyLonLat, { minLength: 2, maxLength: 5 }).map((coordinates) => ({ type: "LineString", coordinates })),
  fc
    .array(anyLonLat, { minLength: 3, maxLength: 5 })
    .map((ring) => ({ type: "MultiPolygon", coordinates: [[[...ring, ring[0]]]] })),
);
const anyAmount = fc.oneof(
  fc.record({ value: fc.nat() }),
  fc.record({ low: fc.nat(5), high: fc.integer({ min: 5, max: 9 }) }),
  fc.record({ words: anyText }),
);
const anyClaimant = fc.record({ by: anyText, via: anyText }, { requiredKeys: ["by"] });

const anyProperties = fc.record(
  {
    title: anyText,
    summary: anyText,
    type: fc.constantFrom("talks", "strike"),
    time: fc.option(
      fc.record(
        {
          edtf: anyEdtf,
          note: anyText,
          rivals: fc.array(fc.record({ edtf: anyEdtf, source: anySource }), { maxLength: 2 }),
        },
        { requiredKeys: ["edtf"] },
      ),
    ),
    place: fc.record(
      {
        name: anyText,
        aliases: fc.array(anyWords, { maxLength: 2 }),
        precision: fc.constantFrom(...PRECISIONS),
        area: fc.constantFrom("UA", "UA-63", "x-siberia"),
        radiusMetres: fc.nat(),
        from: fc.constantFrom("source", "gazetteer", "editor"),
        withheld: fc.boolean(),
      },
      { requiredKeys: ["name", "precision", "from"] },
    ),
    status: fc.constantFrom("confirmed", "reported", "claimed", "disputed", "cancelled", "false"),
    statusNote: anyText,
    claimedBy: anyClaimant,
    positions: fc.array(fc.record({ by: anyText, says: anyText, source: anySource }), { minLength: 2, maxLength: 3 }),
    actors: fc.array(fc.record({ name: anyText, role: anyText }), { maxLength: 2 }),
    figures: fc.array(
      fc
        .tuple(
          fc.record(
            {
              measure: anyWords,
              bound: fc.constantFrom("exact", "at-least"),
              group: anyText,
              of: anyWords,
              area: fc.constant("UA"),
              source: anySource,
              claimedBy: anyClaimant,
            },
            { requiredKeys: ["measure", "source"] },
          ),
          anyAmount,
        )
        .map(([figure, amount]) => ({ ...figure, ...amount })),
      { maxLength: 3 },
    ),
    sources: fc.array(fc.record({ id: anySource, note: anyText }, { requiredKeys: ["id"] }), {
      minLength: 1,
      maxLength: 3,
    }),
    system: anyText,
    links: fc.constant([]),
  },
  { requiredKeys: ["title", "type", "place", "sources", "claimedBy", "positions"] },
);

const anyFeature = fc.record({ properties: anyProperties, geometry: anyGeometry });

it("offers every shape and hue to types that go out and come back", () => {
  const types = SHAPES.map((shape, index) => ({
    id: `type-${index}`,
    label: shape,
    shape,
    hue: HUES[index] ?? "slate",
  }));
  const features = types.map(({ id }) => ({ properties: { ...PROPERTIES, type: id } }));
  const dataset = datasetWith(features, { types });
  expect(parseDatasetText(geojsonFromEvents(dataset, dataset.events)).dataset?.types).toEqual(types);
});
