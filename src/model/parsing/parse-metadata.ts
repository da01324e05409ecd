import {
  BORDER_POLICIES,
  type Correction,
  type Dataset,
  type EventType,
  HUES,
  type NamedView,
  SHAPES,
  type Source,
} from "../dataset.ts";
import type { RangeOverlay } from "../overlay.ts";
import { parseDateText, parseDay, parseTimeZone } from "./parse-event-time.ts";
import { type OverlayContext, parseOverlay } from "./parse-overlay.ts";
import {
  fault,
  isObject,
  itemsOf,
  LONG_TEXT,
  memberOf,
  optional,
  parseId,
  parseKnownId,
  parseLanguage,
  parseList,
  parseLongText,
  parseOneOf,
  parseString,
  parseText,
  parseWebAddress,
  presentOnly,
  type Spot,
  startingAt,
} from "./parse-spot.ts";

export const SCHEMA = "dateline/1";

/** What the member `dateline` of a file says about the whole. */
export type Metadata = Omit<Dataset, "events" | "corrections" | "overlays">;

const FIELDS = [
  "schema",
  "title",
  "description",
  "language",
  "timeZone",
  "asOf",
  "updated",
  "license",
  "credits",
  "corrections",
  "types",
  "sources",
  "overlays",
  "views",
  "borders",
  "focus",
];

/**
 * undefined: the file is refused, because without a title, language, zone, last day, types or sources none of its
 * events could be read. A description or licence that is missing is a fault and "".
 */
export function parseMetadata(spot: Spot): Metadata | undefined {
  const required = (name: string) => memberOf(spot, name, "file-refused");
  const schema = required("schema");
  if (schema.value !== SCHEMA) return fault(schema, { kind: "schema", values: { schema: SCHEMA } });
  isObject(spot, FIELDS);
  const title = parseText(required("title"));
  const language = parseLanguage(required("language"));
  const timeZone = parseTimeZone(required("timeZone"));
  const asOf = parseDay(required("asOf"));
  const types = parseNamed(required("types"), parseType);
  const sources = parseNamed(required("sources"), parseSource);
  const rest = {
    description: parseLongText(memberOf(spot, "description")) ?? "",
    license: parseString(memberOf(spot, "license"), LONG_TEXT) ?? "",
    updated: optional(memberOf(spot, "updated"), parseDay),
    credits: parseList(memberOf(spot, "credits"), parseLongText),
    views: optional(memberOf(spot, "views"), (views) => parseNamed(views, parseView)) ?? [],
    borders: optional(memberOf(spot, "borders"), (borders) => parseOneOf(borders, BORDER_POLICIES)) ?? "recognised",
    focus: optional(memberOf(spot, "focus"), (focus) => parseList(focus, parseCountryCode)) ?? [],
  };
  if (!title || !language || !timeZone || !asOf || !types || !sources) return undefined;
  return presentOnly<Metadata>({ ...rest, title, language, timeZone, asOf, types, sources });
}

/** ISO 3166-1 alpha-2. */
function parseCountryCode(spot: Spot): string | undefined {
  const { value } = spot;
  return typeof value === "string" && /^[A-Z]{2}$/.test(value) ? value : fault(spot, { kind: "country-code" });
}

/** Corrections name events, so they are read after these. */
export function parseCorrections(spot: Spot, eventIds: ReadonlySet<string>): readonly Correction[] {
  return parseList(spot, (item) => {
    const correction = startingAt({ ...item, consequence: "dropped" }, item.field);
    if (!isObject(correction, ["at", "event", "note"])) return undefined;
    const at = parseDay(memberOf(correction, "at", "dropped"));
    const note = parseLongText(memberOf(correction, "note", "dropped"));
    const event = optional(memberOf(correction, "event"), (id) => parseKnownId(id, "events", eventIds));
    return at && note ? presentOnly<Correction>({ at, note, event }) : undefined;
  });
}

/** Overlays begin at events, so they are read after these. */
export function parseOverlays(spot: Spot, context: OverlayContext): readonly RangeOverlay[] {
  return optional(spot, (overlays) => parseNamed(overlays, (item) => parseOverlay(item, context))) ?? [];
}

/** A list of things with ids; of several with one id the first is kept. undefined if it is no list. */
function parseNamed<Item extends { readonly id: string }>(
  spot: Spot,
  parse: (item: Spot) => Item | undefined,
): readonly Item[] | undefined {
  const places = new Map<string, string>();
  const items: Item[] = [];
  for (const item of itemsOf(spot)) {
    const own = startingAt({ ...item, consequence: "dropped" }, item.field);
    const parsed = parse(own);
    const first = parsed && places.get(parsed.id);
    if (first) fault(memberOf(own, "id", "dropped"), { kind: "unique-id", values: { first } });
    if (!parsed || first) continue;
    places.set(parsed.id, item.field);
    items.push(parsed);
  }
  return Array.isArray(spot.value) ? items : undefined;
}

/** A shape or hue that is not known becomes a plain one, so that the type's events are still shown. */
function parseType(spot: Spot): EventType | undefined {
  if (!isObject(spot, ["id", "label", "shape", "hue"])) return undefined;
  const id = parseId(memberOf(spot, "id", "dropped"));
  const label = parseText(memberOf(spot, "label"));
  const shape = parseOneOf(memberOf(spot, "shape"), SHAPES) ?? "circle";
  const hue = parseOneOf(memberOf(spot, "hue"), HUES) ?? "slate";
  return id ? { id, label: label ?? id, shape, hue } : undefined;
}

export function parseSource(spot: Spot): Source | undefined {
  if (!isObject(spot, ["id", "title", "publisher", "url", "published", "language", "note"])) return undefined;
  const id = parseId(memberOf(spot, "id", "dropped"));
  const source = {
    title: parseText(memberOf(spot, "title")),
    language: parseLanguage(memberOf(spot, "language")) ?? "und",
    publisher: optional(memberOf(spot, "publisher"), parseText),
    url: optional(memberOf(spot, "url"), parseWebAddress),
    published: optional(memberOf(spot, "published"), parseDateText),
    note: optional(memberOf(spot, "note"), parseLongText),
  };
  return id ? presentOnly<Source>({ ...source, id, title: source.title ?? id }) : undefined;
}

/** A view is kept as it is written: what it says is read when it is opened. */
export function parseView(spot: Spot): NamedView | undefined {
  if (!isObject(spot, ["id", "title", "view"])) return undefined;
  const id = parseId(memberOf(spot, "id", "dropped"));
  const title = parseText(memberOf(spot, "title", "dropped"));
  const view = parseString(memberOf(spot, "view", "dropped"), 2000);
  return id && title && view ? { id, title, view } : undefined;
}
