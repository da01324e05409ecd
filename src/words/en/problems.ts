import type { ProblemWords } from "../problem-words.ts";

const LISTS = { types: "types", sources: "sources", events: "events" } as const;

export const problems: ProblemWords = {
  file: "The file",
  event: (id) => `Event “${id}”`,
  faults: {
    "file-size": (found, { mostMegabytes }) => `it is ${found} large; at most ${mostMegabytes} MB can be opened.`,
    json: (found, { line, column }) =>
      found === ""
        ? `it ends too early, in line ${line}, column ${column}; a bracket or quotation mark may be missing there.`
        : `it is not valid JSON in line ${line}, column ${column}, from “${found}” on; a comma, bracket or quotation mark may be missing or too many there.`,
    "feature-collection": () => "it is not a GeoJSON FeatureCollection, which a file of events must be.",
    feature: (found) => `${quoted(found)} stands where a GeoJSON Feature is expected.`,
    schema: (found, { schema }) => `${quoted(found)} stands where the version of the format is expected: “${schema}”.`,
    "degrees-system": () =>
      "the file names a coordinate reference system; only longitude and latitude on WGS 84 (CRS 84) can be read.",
    object: (found) => `${quoted(found)} stands where an object in curly brackets is expected.`,
    list: (found) => `${quoted(found)} stands where a list in square brackets is expected.`,
    text: (found) => `${quoted(found)} stands where a text is expected, or the same text by language.`,
    "text-length": (_found, { most }) => `the text is too long; it is shown up to its character ${most}.`,
    "plain-text": (found) => `“${found}” looks like HTML. Texts are plain, so it is shown exactly as it is written.`,
    number: (found, { least }) => `${quoted(found)} stands where a number of at least ${least} is expected.`,
    "true-or-false": (found) => `${quoted(found)} stands where true or false is expected.`,
    "one-of": (found, { allowed }) => `${quoted(found)} stands where one of these is expected: ${allowed.join(", ")}.`,
    "known-field": (found, { allowed }) =>
      `“${found}” is not a field of the format here. It has: ${allowed.join(", ")}.`,
    "safe-key": (found) => `“${found}” cannot be the name of a field.`,
    language: (found) => `${quoted(found)} stands where the tag of a language is expected, such as “en” or “uk”.`,
    "web-address": (found) =>
      `${quoted(found)} stands where a web address is expected that begins with https:// or http:// and holds no password.`,
    id: (found) =>
      `${quoted(found)} stands where an id is expected: at most 64 letters from A to Z, digits, “-”, “.”, “_” and “~”.`,
    "unique-id": (found, { first }) => `the id “${found}” is taken already, by ${first}; every id may be used once.`,
    "known-id": (found, { list }) =>
      `${quoted(found)} stands where the id of one of the file’s ${LISTS[list]} is expected.`,
    "time-zone": (found) => `${quoted(found)} stands where the name of a time zone is expected, such as “Europe/Kyiv”.`,
    day: (found) => `${quoted(found)} stands where a day is expected, such as “2025-06-02”.`,
    edtf: (found, { position, character }) =>
      character === ""
        ? `the date “${found}” ends too early, after ${position - 1} characters.`
        : `the date “${found}” cannot be read: “${character}” at character ${position} does not fit there.`,
    "end-after-start": (found) => `“${found}” ends before it begins; the earlier date is expected first.`,
    "both-bounds": (found) =>
      `${quoted(found)} is given, but a planned event needs both an earliest and a latest date, such as “[2025-05-29..2025-12-31]”.`,
    coordinates: (found) => `${quoted(found)} stands where longitude and latitude are expected, as two numbers.`,
    degrees: (found) =>
      `“${found}” are not degrees: a longitude from -180 to 180 and a latitude from -90 to 90 are expected.`,
    "longitude-first": (found, { longitude, latitude }) =>
      `“${found}” looks swapped: longitude comes first, so [${longitude}, ${latitude}] may be meant.`,
    "closed-ring": (found) =>
      `the outline begins and ends at different points (${found}); the last must be the first again.`,
    "enough-positions": (found, { least }) => `${quoted(found)} has too few points; at least ${least} are expected.`,
    nesting: (_found, { most }) => `collections of geometries lie inside one another more than ${most} deep.`,
    "area-code": (found) =>
      `${quoted(found)} stands where the code of an area is expected, such as “UA”, “UA-63” or “x-siberia”.`,
    "country-code": (found) => `${quoted(found)} stands where the code of a country is expected, such as “UA”.`,
    "place-of-geometry": () =>
      "there are coordinates, but no place that says what they mean and how precise they are, so the map does not show them.",
    "a-source": (found) => `${quoted(found)} stands where at least one of the file’s sources is expected.`,
    claimant: () => "the event is claimed, but nobody is named who claims it.",
    "two-positions": () =>
      "the event is disputed, but there are not at least two positions, each with who holds it and its source.",
    "another-event": () => "the event is linked to itself; another event is expected.",
    "one-amount": () => "a figure has either a value, or low and high, or words: exactly one of the three.",
    "low-before-high": (found) => `the lower number, ${found}, is above the higher one.`,
    "one-origin": () => "a range begins at a point, in an area or at an event: exactly one of the three.",
    "event-with-place": (found) => `the event “${found}” has no place that a range could begin at.`,
    "a-band": () => "the overlay has no range that can be shown; at least one is expected.",
    distance: (found, { mostKm }) =>
      `${quoted(found)} stands where a distance on Earth is expected: more than 0 and at most ${mostKm} km.`,
    bearing: (found) => `${quoted(found)} stands where a bearing is expected, from 0 to 360 degrees.`,
    "bearings-of-point": () => "bearings are counted from a point, but the range begins in an area.",
    "range-author": () => "nobody is named who gives the range; without that it is not shown.",
    "range-source": () => "the range has no source; without one of the file’s sources it is not shown.",
    "range-date": () => "no date says when the range was given; without one it is not shown.",
  },
  consequences: {
    repaired: "Everything else is used.",
    dropped: "It is left out.",
    "event-dropped": "The event is not shown.",
    "file-refused": "The file cannot be opened like this.",
  },
};

function quoted(found: string): string {
  return found === "" ? "nothing" : `“${found}”`;
}
