import { type EventPlace, PLACE_ORIGINS, PRECISIONS } from "../dataset.ts";
import { representativePoint } from "../marks/representative-point.ts";
import { parseGeometry } from "./parse-geometry.ts";
import {
  fault,
  isMissing,
  isObject,
  memberOf,
  optional,
  parseList,
  parseNumber,
  parseOneOf,
  parseString,
  parseText,
  presentOnly,
  type Spot,
} from "./parse-spot.ts";

const FIELDS = ["name", "aliases", "precision", "area", "radiusMetres", "from", "withheld"];

/**
 * The place of an event with its geometry. Without a name, or without a precision that is known, there is no place:
 * coordinates alone would be drawn as if they were exact. Who placed it is "editor" where the file does not say.
 */
export function parsePlace(spot: Spot, geometrySpot: Spot): EventPlace | null {
  const geometry = parseGeometry(geometrySpot) ?? null;
  if (isMissing(spot)) {
    if (geometry) fault(geometrySpot, { kind: "place-of-geometry" });
    return null;
  }
  if (!isObject(spot, FIELDS)) return null;
  const name = parseText(memberOf(spot, "name"));
  const precision = parseOneOf(memberOf(spot, "precision"), PRECISIONS);
  const place = {
    aliases: parseList(memberOf(spot, "aliases"), parseString),
    area: optional(memberOf(spot, "area"), parseAreaCode),
    radiusMetres: optional(memberOf(spot, "radiusMetres"), (radius) => parseNumber(radius, 0)),
    from: parseOneOf(memberOf(spot, "from"), PLACE_ORIGINS) ?? "editor",
    withheld: parseWithheld(memberOf(spot, "withheld")),
    point: geometry && representativePoint(geometry),
    geometry,
  };
  return name && precision ? presentOnly<EventPlace>({ ...place, name, precision }) : null;
}

/** ISO 3166-1 alpha-2, ISO 3166-2, or the name of a hand-kept area. Whether the basemap has it is not asked here. */
export function parseAreaCode(spot: Spot): string | undefined {
  const { value } = spot;
  const isCode = typeof value === "string" && /^(?:[A-Z]{2}(?:-[A-Z\d]{1,3})?|x-[a-z\d-]{1,40})$/.test(value);
  return isCode ? value : fault(spot, { kind: "area-code" });
}

/** A mark that cannot be read counts as set: the mistake that does no harm. */
function parseWithheld(spot: Spot): boolean {
  if (isMissing(spot)) return false;
  if (typeof spot.value !== "boolean") fault(spot, { kind: "true-or-false" });
  return spot.value !== false;
}
