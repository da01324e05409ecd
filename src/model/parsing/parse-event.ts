import {
  type Actor,
  type EventLink,
  LINK_RELATIONS,
  type NewsEvent,
  type Position,
  type SourceReference,
  STATUSES,
  type Status,
} from "../dataset.ts";
import { parseEventTime, type TimeContext } from "./parse-event-time.ts";
import { parseClaimant, parseFigure } from "./parse-figure.ts";
import { parsePlace } from "./parse-place.ts";
import {
  fault,
  isMissing,
  isObject,
  itemsOf,
  memberOf,
  optional,
  parseId,
  parseKnownId,
  parseList,
  parseLongText,
  parseOneOf,
  parseText,
  presentOnly,
  type Spot,
  startingAt,
} from "./parse-spot.ts";

export interface EventContext extends TimeContext {
  readonly typeIds: ReadonlySet<string>;
}

const FIELDS = [
  "title",
  "summary",
  "type",
  "time",
  "place",
  "status",
  "statusNote",
  "claimedBy",
  "positions",
  "actors",
  "figures",
  "sources",
  "system",
  "links",
];

/**
 * An event with its links still unread, because they may lead to events further down; undefined if the event cannot be
 * shown as what it is. `feature` is a GeoJSON feature whose id has been read already.
 */
export function parseEvent(feature: Spot, id: string, context: EventContext): NewsEvent | undefined {
  const properties = startingAt(memberOf(feature, "properties", "dropped"), id);
  if (!isObject(properties, FIELDS)) return undefined;
  const required = (name: string) => memberOf(properties, name, "dropped");
  const { sourceIds } = context;
  const title = parseText(required("title"));
  const type = parseKnownId(required("type"), "types", context.typeIds);
  const status = parseStatus(required("status"));
  const time = parseEventTime(required("time"), status ?? "reported", context);
  const sources = parseSources(required("sources"), sourceIds);
  const support = parseSupport(properties, status, sourceIds);
  const event = {
    summary: optional(memberOf(properties, "summary"), parseLongText) ?? "",
    place: parsePlace(memberOf(properties, "place"), memberOf(startingAt(feature, id), "geometry")),
    statusNote: optional(memberOf(properties, "statusNote"), parseLongText),
    actors: parseList(memberOf(properties, "actors"), parseActor),
    figures: parseList(memberOf(properties, "figures"), (figure) => parseFigure(figure, sourceIds)),
    system: optional(memberOf(properties, "system"), parseText),
    links: [],
  };
  if (!title || !type || !status || time === undefined || !sources || !support) return undefined;
  return presentOnly<NewsEvent>({ ...event, ...support, id, title, type, status, time, sources });
}

/** The links of an event to others of the file: `ids` are those that could be read. */
export function parseLinks(feature: Spot, id: string, ids: ReadonlySet<string>): readonly EventLink[] {
  const links = memberOf(startingAt(memberOf(feature, "properties"), id), "links");
  return parseList(links, (link) => {
    if (!isObject(link, ["rel", "to"])) return undefined;
    const target = memberOf(link, "to");
    const rel = parseOneOf(memberOf(link, "rel"), LINK_RELATIONS);
    const to = target.value === id ? fault(target, { kind: "another-event" }) : parseKnownId(target, "events", ids);
    return rel && to ? { rel, to } : undefined;
  });
}

/** The id of a feature; undefined if it is not a feature or its id cannot be used. */
export function parseFeatureId(feature: Spot): string | undefined {
  const type = memberOf(feature, "type", "dropped");
  if (type.value !== "Feature") return fault({ ...feature, consequence: "dropped" }, { kind: "feature" });
  return parseId(memberOf(feature, "id", "dropped"));
}

/** `reported` where the file says nothing. */
export function parseStatus(spot: Spot): Status | undefined {
  return isMissing(spot) ? "reported" : parseOneOf(spot, STATUSES);
}

/** At least one reference to a source of the file. */
function parseSources(spot: Spot, sourceIds: ReadonlySet<string>): readonly SourceReference[] | undefined {
  if (isMissing(spot)) return fault(spot, { kind: "a-source" });
  const sources = itemsOf(spot)
    .map((item) => {
      if (!isObject(item, ["id", "note"])) return undefined;
      const id = parseKnownId(memberOf(item, "id"), "sources", sourceIds);
      const note = optional(memberOf(item, "note"), parseLongText);
      return id ? presentOnly<SourceReference>({ id, note }) : undefined;
    })
    .filter((source) => source !== undefined);
  if (sources.length > 0) return sources;
  return Array.isArray(spot.value) ? fault(spot, { kind: "a-source" }) : undefined;
}

/** What a status rests on: a claim on its claimant, a dispute on at least two positions. */
function parseSupport(properties: Spot, status: Status | undefined, sourceIds: ReadonlySet<string>) {
  const claimant = memberOf(properties, "claimedBy", status === "claimed" ? "dropped" : "repaired");
  const claimedBy = optional(claimant, parseClaimant);
  const positionsSpot = memberOf(properties, "positions", status === "disputed" ? "dropped" : "repaired");
  const positions = parseList(positionsSpot, (position) => parsePosition(position, sourceIds));
  if (status === "disputed" && positions.length < 2) return fault(positionsSpot, { kind: "two-positions" });
  if (status !== "claimed" || claimedBy) return { claimedBy, positions };
  return isMissing(claimant) ? fault(claimant, { kind: "claimant" }) : undefined;
}

function parsePosition(spot: Spot, sourceIds: ReadonlySet<string>): Position | undefined {
  if (!isObject(spot, ["by", "says", "source"])) return undefined;
  const by = parseText(memberOf(spot, "by"));
  const says = parseLongText(memberOf(spot, "says"));
  const source = parseKnownId(memberOf(spot, "source"), "sources", sourceIds);
  return by && says && source ? { by, says, source } : undefined;
}

function parseActor(spot: Spot): Actor | undefined {
  if (!isObject(spot, ["name", "role"])) return undefined;
  const name = parseText(memberOf(spot, "name"));
  const role = parseText(memberOf(spot, "role"));
  return name && role ? { name, role } : undefined;
}
