import type { Dataset, NewsEvent } from "../dataset.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { type EventContext, parseEvent, parseFeatureId, parseLinks } from "./parse-event.ts";
import { parseJson } from "./parse-json.ts";
import { type Metadata, parseCorrections, parseMetadata, parseOverlays } from "./parse-metadata.ts";
import { fault, isMissing, itemsOf, memberOf, type Spot, startingAt } from "./parse-spot.ts";
import { foundText, type Problem } from "./problem.ts";

/** `dataset` is null exactly when one of the problems has refused the file. Deeply frozen. */
export interface ParsedDataset {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** The most text that is read, in UTF-16 units, which is at most as many bytes of UTF-8 for Latin text. */
const MOST_CHARACTERS = 64 * 2 ** 20;

/** A file's text, with or without a byte order mark. Never throws. */
export function parseDatasetText(text: string): ParsedDataset {
  if (text.length > MOST_CHARACTERS) {
    return refused({ found: `${Math.ceil(text.length / 2 ** 20)} MB`, expected: TOO_LARGE });
  }
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const parsed = parseJson(json);
  if (parsed.ok) return parseDataset(parsed.value);
  const { at, line, column } = parsed;
  const found = foundText(json.slice(at, at + 200).split(/[\r\n]/, 1)[0]);
  return refused({ found, expected: { kind: "json", values: { line, column } } });
}

const TOO_LARGE = { kind: "file-size", values: { mostMegabytes: 64 } } as const;

/**
 * The dataset of a `dateline/1` GeoJSON value, as `JSON.parse` gives it. Every value is checked, the input is not
 * changed, nothing throws, and nothing of the format is left out without a problem that says so. Members that GeoJSON
 * lets anybody add to a collection, a feature or a geometry are not the format's and are passed over; members of
 * `dateline` and of `properties` that the format does not know are problems. Events are in the order of their start,
 * undated last, ties in the order of the file.
 */
export function parseDataset(input: unknown): ParsedDataset {
  const problems: Problem[] = [];
  const file: Spot = { value: input, where: "", field: "", consequence: "file-refused", problems };
  return deepFreeze({ dataset: parseFile(file) ?? null, problems });
}

function refused(problem: Pick<Problem, "found" | "expected">): ParsedDataset {
  return deepFreeze({ dataset: null, problems: [{ where: "", field: "", ...problem, consequence: "file-refused" }] });
}

function parseFile(file: Spot): Dataset | undefined {
  const type = memberOf(file, "type");
  const dateline = memberOf(file, "dateline", "file-refused");
  const features = memberOf(file, "features", "file-refused");
  if (type.value !== "FeatureCollection") return fault(file, { kind: "feature-collection" });
  const system = memberOf(file, "crs", "file-refused");
  if (!isLonLatSystem(system)) return fault(system, { kind: "degrees-system" });
  if (typeof dateline.value !== "object" || isMissing(dateline)) return fault(dateline, { kind: "object" });
  const metadata = parseMetadata(dateline);
  if (!Array.isArray(features.value)) return fault(features, { kind: "list" });
  if (!metadata) return undefined;
  const events = parseEvents(itemsOf(features), metadata);
  const corrections = parseCorrections(memberOf(dateline, "corrections"), new Set(events.map(({ id }) => id)));
  const { timeZone, asOf } = metadata;
  const sourceIds = new Set(metadata.sources.map(({ id }) => id));
  const overlays = parseOverlays(memberOf(dateline, "overlays"), { timeZone, asOf, sourceIds, events });
  return { ...metadata, corrections, overlays, events };
}

/** GeoJSON of before 2016 may name its reference system; CRS 84 is the one that RFC 7946 fixed. */
function isLonLatSystem(spot: Spot): boolean {
  if (isMissing(spot)) return true;
  const name = memberOf(memberOf(spot, "properties"), "name").value;
  return typeof name === "string" && /\bCRS:?84$|\bEPSG:+4326$/.test(name);
}

interface Feature {
  readonly spot: Spot;
  readonly id: string;
}

function parseEvents(spots: readonly Spot[], metadata: Metadata): readonly NewsEvent[] {
  const context: EventContext = {
    timeZone: metadata.timeZone,
    asOf: metadata.asOf,
    typeIds: new Set(metadata.types.map(({ id }) => id)),
    sourceIds: new Set(metadata.sources.map(({ id }) => id)),
  };
  const parsed = uniqueFeatures(spots).flatMap(({ spot, id }) => {
    const event = parseEvent(spot, id, context);
    return event ? [{ spot, event }] : [];
  });
  const ids = new Set(parsed.map(({ event }) => event.id));
  // A literal that begins with a spread makes V8 keep a hidden class for each event, and every scan of them slower.
  const events = parsed.map(({ spot, event: { id, ...event } }) => ({
    id,
    ...event,
    links: parseLinks(spot, id, ids),
  }));
  return events.sort(byStart);
}

/** The features that can be told apart: of several with one id the first is kept. */
function uniqueFeatures(spots: readonly Spot[]): readonly Feature[] {
  const places = new Map<string, string>();
  const features: Feature[] = [];
  for (const item of spots) {
    const spot = startingAt(item, item.field);
    const id = parseFeatureId(spot);
    if (id === undefined) continue;
    const first = places.get(id);
    if (first) {
      fault(memberOf(spot, "id", "dropped"), { kind: "unique-id", values: { first } });
      continue;
    }
    places.set(id, spot.where);
    features.push({ spot, id });
  }
  return features;
}

function byStart(one: NewsEvent, other: NewsEvent): number {
  const [start, otherStart] = [one.time?.startMs ?? Number.NaN, other.time?.startMs ?? Number.NaN];
  if (start === otherStart) return 0;
  if (Number.isNaN(start)) return Number.isNaN(otherStart) ? 0 : 1;
  return start < otherStart || Number.isNaN(otherStart) ? -1 : 1;
}
