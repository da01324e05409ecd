import type { Geometry } from "geojson";
import type { LonLat } from "../dataset.ts";
import { fault, isMissing, itemsOf, memberOf, type Spot } from "./parse-spot.ts";
import type { Expectation } from "./problem.ts";

const MOST_NESTING = 4;

/** How deep the positions of each type lie, how many a line of them needs, and whether it must end where it begins. */
const KINDS = {
  Point: { depth: 0, least: 1, closed: false },
  MultiPoint: { depth: 1, least: 1, closed: false },
  LineString: { depth: 1, least: 2, closed: false },
  MultiLineString: { depth: 2, least: 2, closed: false },
  Polygon: { depth: 2, least: 4, closed: true },
  MultiPolygon: { depth: 3, least: 4, closed: true },
} as const;

type Kind = (typeof KINDS)[keyof typeof KINDS];
type CoordinateTree = LonLat | readonly CoordinateTree[];

/**
 * A geometry of RFC 7946 with clean positions, or undefined when it is missing or has a fault; of several faults the
 * first is reported. Heights are left out: files use the third number for anything. Nothing is guessed: a ring that is
 * not closed and coordinates that are swapped are faults.
 */
export function parseGeometry(spot: Spot, level = 1): Geometry | undefined {
  if (isMissing(spot)) return undefined;
  const type = memberOf(spot, "type");
  if (type.value === "GeometryCollection") return parseCollection(spot, level);
  if (typeof type.value !== "string" || !Object.hasOwn(KINDS, type.value)) {
    return fault(type, { kind: "one-of", values: { allowed: [...Object.keys(KINDS), "GeometryCollection"] } });
  }
  const name = type.value as keyof typeof KINDS;
  const coordinates = parseTree(memberOf(spot, "coordinates"), KINDS[name], KINDS[name].depth);
  return coordinates && ({ type: name, coordinates } as unknown as Geometry);
}

function parseCollection(spot: Spot, level: number): Geometry | undefined {
  if (level > MOST_NESTING) return fault(spot, { kind: "nesting", values: { most: MOST_NESTING } });
  const members = memberOf(spot, "geometries");
  const geometries: Geometry[] = [];
  for (const item of itemsOf(members)) {
    const geometry = isMissing(item) ? fault(item, { kind: "object" }) : parseGeometry(item, level + 1);
    if (!geometry) return undefined;
    geometries.push(geometry);
  }
  if (geometries.length > 0) return { type: "GeometryCollection", geometries };
  return Array.isArray(members.value) ? fault(members, { kind: "enough-positions", values: { least: 1 } }) : undefined;
}

function parseTree(spot: Spot, kind: Kind, depth: number): CoordinateTree | undefined {
  if (depth === 0) {
    const expected = faultOfPosition(spot.value);
    return expected ? fault(spot, expected) : lonLatOf(spot.value as LonLat);
  }
  if (depth === 1) return parseLine(spot, kind);
  const branches: CoordinateTree[] = [];
  for (const item of itemsOf(spot)) {
    const branch = parseTree(item, kind, depth - 1);
    if (!branch) return undefined;
    branches.push(branch);
  }
  if (branches.length > 0) return branches;
  return Array.isArray(spot.value)
    ? fault(spot, { kind: "enough-positions", values: { least: kind.least } })
    : undefined;
}

/** Reads the values themselves: a coast has a million positions, and a spot for each would cost more than the check. */
function parseLine(spot: Spot, kind: Kind): readonly LonLat[] | undefined {
  const { value } = spot;
  if (!Array.isArray(value)) return fault(spot, { kind: "list" });
  for (let index = 0; index < value.length; index += 1) {
    const expected = faultOfPosition(value[index]);
    if (expected) return fault({ ...spot, value: value[index], field: `${spot.field}[${index}]` }, expected);
  }
  if (value.length < kind.least) return fault(spot, { kind: "enough-positions", values: { least: kind.least } });
  const line = value.map(lonLatOf);
  const [first, last] = [line[0], line.at(-1)];
  if (kind.closed && (first?.[0] !== last?.[0] || first?.[1] !== last?.[1])) {
    return fault({ ...spot, value: [first, last] }, { kind: "closed-ring" });
  }
  return line;
}

/** JSON knows -0; adding 0 makes it 0, as whoever writes it again will. */
export function lonLatOf(position: LonLat): LonLat {
  return [position[0] + 0, position[1] + 0];
}

/** What a value lacks of being longitude and latitude in degrees, or null. */
export function faultOfPosition(value: unknown): Expectation | null {
  if (!Array.isArray(value)) return { kind: "coordinates" };
  const [longitude, latitude]: readonly unknown[] = value;
  if (!isFiniteNumber(longitude) || !isFiniteNumber(latitude)) return { kind: "coordinates" };
  if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) return null;
  const fitsSwapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  if (!fitsSwapped) return { kind: "degrees" };
  return { kind: "longitude-first", values: { longitude: latitude, latitude: longitude } };
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
