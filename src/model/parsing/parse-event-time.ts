import type { Status } from "../dataset.ts";
import { type Edtf, edtfEndsBeforeStart, hasLowerBound, hasUpperBound, parseEdtf } from "../time/edtf.ts";
import { type EventTime, eventTimeFromEdtf } from "../time/event-time.ts";
import { isTimeZone } from "../time/zoned-time.ts";
import {
  fault,
  isMissing,
  isObject,
  memberOf,
  optional,
  parseKnownId,
  parseList,
  parseLongText,
  presentOnly,
  type Spot,
} from "./parse-spot.ts";

export interface TimeContext {
  readonly timeZone: string;
  readonly asOf: string;
  readonly sourceIds: ReadonlySet<string>;
}

/**
 * null: undated. undefined: there is a time, but it cannot be read; to show such an event as undated would say
 * something its source does not.
 */
export function parseEventTime(spot: Spot, status: Status, context: TimeContext): EventTime | null | undefined {
  if (isMissing(spot)) return status === "planned" ? fault(spot, { kind: "both-bounds" }) : null;
  if (!isObject(spot, ["edtf", "note", "rivals"])) return undefined;
  const text = memberOf(spot, "edtf", spot.consequence);
  const edtf = parseEdtfAt(text);
  const note = optional(memberOf(spot, "note"), parseLongText);
  const rivals = parseList(memberOf(spot, "rivals"), (rival) => parseRival(rival, context.sourceIds));
  if (!edtf) return undefined;
  if (status === "planned" && !(hasLowerBound(edtf) && hasUpperBound(edtf)))
    return fault(text, { kind: "both-bounds" });
  const time = eventTimeFromEdtf(edtf, context);
  return presentOnly<EventTime>({ ...time, note, rivals });
}

/** A day of the calendar, YYYY-MM-DD. */
export function parseDay(spot: Spot): string | undefined {
  const { value } = spot;
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && parseEdtf(value).ok) return value;
  return fault(spot, { kind: "day" });
}

/** A date as a source states it: the text itself, if it is EDTF. */
export function parseDateText(spot: Spot): string | undefined {
  return parseEdtfAt(spot)?.text;
}

/** A zone by its IANA name; offsets such as "+02:00" know no clock changes and are refused. */
export function parseTimeZone(spot: Spot): string | undefined {
  const { value } = spot;
  return typeof value === "string" && /^[A-Za-z]/.test(value) && isTimeZone(value)
    ? value
    : fault(spot, { kind: "time-zone" });
}

function parseRival(spot: Spot, sourceIds: ReadonlySet<string>): EventTime["rivals"][number] | undefined {
  if (!isObject(spot, ["edtf", "source"])) return undefined;
  const edtf = parseDateText(memberOf(spot, "edtf"));
  const source = parseKnownId(memberOf(spot, "source"), "sources", sourceIds);
  return edtf && source ? { edtf, source } : undefined;
}

function parseEdtfAt(spot: Spot): Edtf | undefined {
  const { value } = spot;
  if (typeof value !== "string" || value.trim() === "") return fault(spot, { kind: "text" });
  const parsed = parseEdtf(value);
  if (!parsed.ok)
    return fault(spot, { kind: "edtf", values: { position: parsed.at + 1, character: parsed.character } });
  return edtfEndsBeforeStart(parsed.edtf) ? fault(spot, { kind: "end-after-start" }) : parsed.edtf;
}
