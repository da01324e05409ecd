import { type NewsEvent, STATUSES } from "../dataset.ts";
import { BASES, FARTHEST_KM, type OverlayOrigin, type RangeBand, type RangeOverlay } from "../overlay.ts";
import { parseDateText, parseEventTime, type TimeContext } from "./parse-event-time.ts";
import { faultOfPosition } from "./parse-geometry.ts";
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
  const required = (name: string) => memberOf(spot, name, "dropped");
  const id = parseId(required("id"));
  const label = parseText(required("label"));
  const origin = parseOrigin(required("origin"), context.events);
  const statusSpot = required("status");
  const status = isMissing(statusSpot) ? "reported" : parseOneOf(statusSpot, STATUSES);
  const time = parseEventTime(timeObject(required("time")), status ?? "reported", context);
  const note = optional(memberOf(spot, "note"), parseLongText);
  const bandsSpot = required("bands");
  const bands = parseList(bandsSpot, (band) => parseBand({ ...band, consequence: "dropped" }, origin, context));
  if (bands.length === 0) return fault(bandsSpot, { kind: "a-band" });
  if (!id || !label || !origin || !status || time === undefined) return undefined;
  return presentOnly<RangeOverlay>({ id, label, origin, status, bands, time, note });
}

/** An overlay's time is the bare EDTF text, an event's has a note and rivals beside it. */
function timeObject(spot: Spot): Spot {
  return typeof spot.value === "string" ? { ...spot, value: { edtf: spot.value } } : spot;
}

function parseOrigin(spot: Spot, events: readonly NewsEvent[]): OverlayOrigin | undefined {
  if (!isObject(spot, ["point", "area", "event"])) return undefined;
  const [point, area, event] = ["point", "area", "event"].map((name) => memberOf(spot, name, "dropped")) as [
    Spot,
    Spot,
    Spot,
  ];
  if ([point, area, event].filter((member) => !isMissing(member)).length !== 1)
    return fault(spot, { kind: "one-origin" });
  if (!isMissing(area)) {
    const code = parseAreaCode(area);
    return code ? { kind: "area", area: code } : undefined;
  }
  return isMissing(point) ? parseEventOrigin(event, events) : parsePointOrigin(point);
}

function parsePointOrigin(spot: Spot): OverlayOrigin | undefined {
  const expected = faultOfPosition(spot.value);
  if (expected) return fault(spot, expected);
  const [longitude, latitude] = spot.value as [number, number];
  return { kind: "point", point: [longitude + 0, latitude + 0] };
}

function parseEventOrigin(spot: Spot, events: readonly NewsEvent[]): OverlayOrigin | undefined {
  const id = parseKnownId(spot, "events", new Set(events.map((event) => event.id)));
  if (!id) return undefined;
  const place = events.find((event) => event.id === id)?.place;
  return place?.point || place?.area ? { kind: "event", event: id } : fault(spot, { kind: "event-with-place" });
}

/** A figure stands only with its source, its author and its date. */
function parseBand(
  spot: Spot,
  origin: OverlayOrigin | undefined,
  { sourceIds }: OverlayContext,
): RangeBand | undefined {
  if (!isObject(spot, BAND_FIELDS)) return undefined;
  const required = (name: string) => memberOf(spot, name, "dropped");
  const figure = parseFigureKm(spot);
  const bearings = parseBearings(spot, origin);
  const label = parseText(required("label"));
  const basis = parseOneOf(required("basis"), BASES);
  const [bySpot, sourceSpot, dateSpot] = [required("by"), required("source"), required("date")];
  const by = isMissing(bySpot) ? fault(bySpot, { kind: "range-author" }) : parseText(bySpot);
  const source = isMissing(sourceSpot)
    ? fault(sourceSpot, { kind: "range-source" })
    : parseKnownId(sourceSpot, "sources", sourceIds);
  const date = isMissing(dateSpot) ? fault(dateSpot, { kind: "range-date" }) : parseDateText(dateSpot);
  if (!figure || !bearings || !label || !basis || !by || !source || !date) return undefined;
  return { ...figure, ...bearings, label, basis, by, source, date };
}

function parseFigureKm(band: Spot): Pick<RangeBand, "lowKm" | "highKm"> | undefined {
  const [lowSpot, highSpot] = [memberOf(band, "lowKm", "dropped"), memberOf(band, "highKm", "dropped")];
  const highKm = parseRadius(highSpot);
  if (isMissing(lowSpot)) return highKm === undefined ? undefined : { highKm };
  const lowKm = parseRadius(lowSpot);
  if (lowKm === undefined || highKm === undefined) return undefined;
  return lowKm <= highKm ? { lowKm, highKm } : fault(lowSpot, { kind: "low-before-high" });
}

function parseRadius(spot: Spot): number | undefined {
  const { value } = spot;
  if (typeof value === "number" && value > 0 && value <= FARTHEST_KM) return value;
  return fault(spot, { kind: "distance", values: { mostKm: FARTHEST_KM } });
}

/** {}: all round. */
function parseBearings(
  band: Spot,
  origin: OverlayOrigin | undefined,
): Pick<RangeBand, "fromBearing" | "toBearing"> | undefined {
  const [fromSpot, toSpot] = [memberOf(band, "fromBearing", "dropped"), memberOf(band, "toBearing", "dropped")];
  if (isMissing(fromSpot) && isMissing(toSpot)) return {};
  const [fromBearing, toBearing] = [parseBearing(fromSpot), parseBearing(toSpot)];
  if (fromBearing === undefined || toBearing === undefined) return undefined;
  return origin?.kind === "area" ? fault(fromSpot, { kind: "bearings-of-point" }) : { fromBearing, toBearing };
}

function parseBearing(spot: Spot): number | undefined {
  const { value } = spot;
  if (typeof value === "number" && value >= 0 && value <= 360) return value + 0;
  return fault(spot, { kind: "bearing" });
}
