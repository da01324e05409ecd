import { describe, expect, it } from "vitest";
import { parseDataset, parseDatasetText } from "../../../src/model/parsing/parse-dataset.ts";
import type { Expectation, Problem } from "../../../src/model/parsing/problem.ts";
import { problems as en } from "../../../src/words/en/problems.ts";
import { type ProblemWords, problemText } from "../../../src/words/problem-words.ts";
import { problems as uk } from "../../../src/words/uk/problems.ts";
import faulty from "../../fixtures/faulty.geojson?raw";

const REFUSED: readonly Problem[] = [
  '{"type": "FeatureCollection", }',
  '{"type": "FeatureCollection"',
  " ".repeat(64 * 2 ** 20 + 1),
  "[]",
  '{"type": "FeatureCollection", "crs": 5}',
  '{"type": "FeatureCollection", "dateline": {"schema": "dateline/9"}}',
  '{"type": "FeatureCollection", "dateline": {"schema": "dateline/1", "timeZone": "Kyiv"}}',
].flatMap((text) => parseDatasetText(text).problems);

const ALL = [...parseDatasetText(faulty).problems, ...REFUSED];

function said(kind: Expectation["kind"], words: ProblemWords): string | undefined {
  const problem = ALL.find(({ expected }) => expected.kind === kind);
  return problem && problemText(problem, words);
}

describe("problemText", () => {
  it.each([
    [
      "edtf",
      "Event “unreadable-date”, time.edtf: the date “2025-05-1b” cannot be read: “b” at character 10 does not fit there. The event is not shown.",
    ],
    [
      "longitude-first",
      "Event “coordinates-swapped”, geometry.coordinates: “[41.01, 128.95]” looks swapped: longitude comes first, so [128.95, 41.01] may be meant. Everything else is used.",
    ],
    [
      "unique-id",
      "features[4], id: the id “sound-talks” is taken already, by features[0]; every id may be used once. The event is not shown.",
    ],
    [
      "web-address",
      "dateline.sources[1], url: “javascript:alert(1)” stands where a web address is expected that begins with https:// or http:// and holds no password. Everything else is used.",
    ],
    [
      "json",
      "The file: it is not valid JSON in line 1, column 31, from “}” on; a comma, bracket or quotation mark may be missing or too many there. The file cannot be opened like this.",
    ],
    [
      "plain-text",
      "Event “html-title”, title: “Talks <b>in</b> Istanbul &amp; Geneva” looks like HTML. Texts are plain, so it is shown exactly as it is written.",
    ],
  ] as const)("names event, field, finding and expectation in English: %s", (kind, sentence) => {
    expect(said(kind, en)).toBe(sentence);
  });

  it.each([
    [
      "edtf",
      "Подія «unreadable-date», time.edtf: дату «2025-05-1b» не вдалося прочитати: символ «b» на місці 10 туди не пасує. Подію не показано.",
    ],
    [
      "text",
      "Подія «no-title», title: тут нічого немає, а очікується текст або той самий текст різними мовами. Подію не показано.",
    ],
    [
      "schema",
      "Файл, dateline.schema: тут «dateline/9», а очікується версія формату: «dateline/1». У такому вигляді файл не відкрити.",
    ],
  ] as const)("says the same in Ukrainian: %s", (kind, sentence) => {
    expect(said(kind, uk)).toBe(sentence);
  });

  it("says of a type that it is left out, not that an event is not shown", () => {
    const { problems } = parseDataset({
      type: "FeatureCollection",
      dateline: { schema: "dateline/1", types: [{ id: "a b" }] },
      features: [],
    });
    const problem = problems.find(({ field }) => field === "id");
    expect(problem && problemText(problem, en)).toMatch(/It is left out\.$/);
  });

  describe.each([
    ["English", en],
    ["Ukrainian", uk],
  ])("in %s", (_language, words) => {
    it("has a whole sentence for every kind of fault", () => {
      const kinds = Object.keys(words.faults) as Expectation["kind"][];
      for (const kind of kinds) expect(said(kind, words), kind).toMatch(/^[^:]+: \S.*[.~-]/);
      expect(new Set(ALL.map(({ expected }) => expected.kind))).toEqual(new Set(kinds));
    });

    it("never lets a value of the program show through", () => {
      for (const problem of ALL) expect(problemText(problem, words)).not.toMatch(/undefined|\[object|NaN|“”|«»/);
    });

    it("names what was found, wherever something was", () => {
      const silent = new Set(["text-length", "feature-collection", "degrees-system", "nesting", "place-of-geometry"]);
      const counting = new Set([
        "claimant",
        "two-positions",
        "another-event",
        "one-amount",
        "one-origin",
        "bearings-of-point",
        "a-band",
      ]);
      const naming = ALL.filter(({ expected: { kind } }) => !silent.has(kind) && !counting.has(kind));
      for (const problem of naming) expect(problemText(problem, words)).toContain(problem.found);
    });
  });
});
