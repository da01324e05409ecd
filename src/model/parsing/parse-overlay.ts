import type { LonLat, NewsEvent } from "../dataset.ts";
import { BASES, FARTHEST_KM, type OverlayOrigin, type RangeBand, type RangeOverlay } from "../overlay.ts";
import { parseStatus } from "./parse-event.ts";
import { parseDateText, parseEventTime, type TimeContext } from "./parse-event-time.ts";
import { faultOfPosition, lonLatOf } from "./parse-geometry.ts";
import { parseAreaCode } from "./parse-place.ts";
import {
  fault,
  isMissing,
  isObject,
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
} from "./parse-spot.ts";

export interface OverlayContext extends TimeContext {
  readonly events: readonly NewsEvent[];
}

const FIELDS = ["id", "label", "origin", "status", "bands", "time", "note"];
const BAND_FIELDS = ["lowKm", "highKm", "fromBearing", "toBearing", "label", "basis", "by", "source", "date"];

/**
 * A range overlay with those of its bands that are sound; undefined if none is, or if it is not known what it is, where
 * it begins or when. A status that is missing is `reported`, as an event's is.
 */
export function parseOverlay(spot: Spot, context: OverlayContext): RangeOverlay | undefined {
  if (!isObject(spot, FIELDS)) return undefined;
  const member = (name: string) => memberOf(spot, name, "dropped");
  const [status, origin, bandsSpot] = [
    parseStatus(member("status")),
    parseOrigin(member("origin"), context.events),
    member("bands"),
  ];
  const overlay = {
    id: parseId(member("id")),
    label: parseText(member("label")),
    origin,
    status,
    bands: parseList(bandsSpot, (band) => parseBand({ ...band, consequence: "dropped" }, origin, context)),
    time: parseEventTime(timeObject(member("time")), status ?? "reported", context),
  };
  const note = optional(memberOf(spot, "note"), parseLongText);
  if (overlay.bands.length === 0) return fault(bandsSpot, { kind: "a-band" });
  return isWhole(overlay) ? presentOnly<RangeOverlay>({ ...overlay, note }) : undefined;
}

type Whole<Members> = { readonly [Name in keyof Members]: Exclude<Members[Name], undefined> };

function isWhole<Members extends object>(members: Members): members is Members & Whole<Members> {
  return !Object.values(members).includes(undefined);
}

/** An overlay's time is the bare EDTF text, an event's has a note and rivals beside it. */
function timeObject(spot: Spot): Spot {
  return typeof spot.value === "string" ? { ...spot, value: { edtf: spot.value } } : spot;
}

function parseOrigin(spot: Spot, events: readonly NewsEvent[]): OverlayOrigin | undefined {
  const kinds = ["point", "area", "event"];
  if (!isObject(spot, kinds)) return undefined;
  const [given, other] = kinds.map((kind) => memberOf(spot, kind, "dropped")).filter((member) => !isMissing(member));
  if (!given || other) return fault(spot, { kind: "one-origin" });
  if (given.field.endsWith("point")) return parsePointOrigin(given);
  if (given.field.endsWith("event")) return parseEventOrigin(given, events);
  const area = parseAreaCode(given);
  return area ? { kind: "area", area } : undefined;
}

function parsePointOrigin(spot: Spot): OverlayOrigin | undefined {
  const expected = faultOfPosition(spot.value);
  return expected ? fault(spot, expected) : { kind: "point", point: lonLatOf(spot.value as LonLat) };
}

function parseEventOrigin(spot: Spot, events: readonly NewsEvent[]): OverlayOrigin | undefined {
  const event = events.find(({ id }) => id === spot.value);
  if (!event) return fault(spot, { kind: "known-id", values: { list: "events" } });
  const { place, id } = event;
  return place?.point || place?.area ? { kind: "event", event: id } : fault(spot, { kind: "event-with-place" });
}

/** A figure stands only with its source, its author and its date. */
function parseBand(
  spot: Spot,
  origin: OverlayOrigin | undefined,
  { sourceIds }: OverlayContext,
): RangeBand | undefined {
  if (!isObject(spot, BAND_FIELDS)) return undefined;
  const member = (name: string) => memberOf(spot, name, "dropped");
  const band = {
    figure: parseFigureKm(member("lowKm"), member("highKm")),
    bearings: parseBearings(member("fromBearing"), member("toBearing"), origin),
    label: parseText(member("label")),
    basis: parseOneOf(member("basis"), BASES),
    by: given(member("by"), "range-author", parseText),
    source: given(member("source"), "range-source", (id) => parseKnownId(id, "sources", sourceIds)),
    date: given(member("date"), "range-date", parseDateText),
  };
  if (!isWhole(band)) return undefined;
  const { figure, bearings, ...rest } = band;
  return { ...figure, ...bearings, ...rest };
}

/** What `parse` makes of a spot that a range cannot do without, and whose lack has a sentence of its own. */
function given<Value>(
  spot: Spot,
  kind: "range-author" | "range-source" | "range-date",
  parse: (spot: Spot) => Value | undefined,
): Value | undefined {
  return isMissing(spot) ? fault(spot, { kind }) : parse(spot);
}

function parseFigureKm(low: Spot, high: Spot): Pick<RangeBand, "lowKm" | "highKm"> | undefined {
  const highKm = parseRadius(high);
  if (isMissing(low)) return highKm ? { highKm } : undefined;
  const lowKm = parseRadius(low);
  if (!lowKm || !highKm) return undefined;
  return lowKm <= highKm ? { lowKm, highKm } : fault(low, { kind: "low-before-high" });
}

function parseRadius(spot: Spot): number | undefined {
  return isNumberIn(spot, Number.MIN_VALUE, FARTHEST_KM)
    ? spot.value
    : fault(spot, { kind: "distance", values: { mostKm: FARTHEST_KM } });
}

function isNumberIn(spot: Spot, least: number, most: number): spot is Spot & { readonly value: number } {
  return typeof spot.value === "number" && spot.value >= least && spot.value <= most;
}

/** {}: all round. */
function parseBearings(
  from: Spot,
  to: Spot,
  origin: OverlayOrigin | undefined,
): Pick<RangeBand, "fromBearing" | "toBearing"> | undefined {
  if (isMissing(from) && isMissing(to)) return {};
  const [fromBearing, toBearing] = [parseBearing(from), parseBearing(to)];
  if (fromBearing === undefined || toBearing === undefined) return undefined;
  return origin?.kind === "area" ? fault(from, { kind: "bearings-of-point" }) : { fromBearing, toBearing };
}

function parseBearing(spot: Spot): number | undefined {
  return isNumberIn(spot, 0, 360) ? spot.value + 0 : fault(spot, { kind: "bearing" });
}
