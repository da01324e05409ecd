import type { Geometry, Position } from "geojson";
import type { LonLat } from "../dataset.ts";

type Ring = readonly Position[];
type Polygon = readonly Ring[];

/**
 * One point that stands for a checked geometry: a point itself, the middle vertex of a line, and for an area a point
 * inside its largest polygon. Of a collection, the largest area counts, else its first member. Planar, in degrees:
 * good for putting a label or a stack of symbols, not for measuring.
 */
export function representativePoint(geometry: Geometry): LonLat {
  const polygons = polygonsOf(geometry);
  const [first, ...others] = polygons;
  if (first) return pointInside(others.reduce((best, one) => (area(one) > area(best) ? one : best), first));
  return lonLat(middle(verticesOf(geometry)));
}

function polygonsOf(geometry: Geometry): readonly Polygon[] {
  switch (geometry.type) {
    case "Polygon":
      return [geometry.coordinates];
    case "MultiPolygon":
      return geometry.coordinates;
    case "GeometryCollection":
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

/** The positions of what is not an area; of several lines or members, the first one's. */
function verticesOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
      return geometry.coordinates;
    case "MultiLineString":
      return geometry.coordinates[0] ?? [];
    case "MultiPoint":
      return geometry.coordinates.slice(0, 1);
    case "GeometryCollection":
      return geometry.geometries[0] ? verticesOf(geometry.geometries[0]) : [];
    default:
      return [];
  }
}

/**
 * The centroid of the outer ring where it lies inside; else the middle of the widest stretch of the polygon on the
 * centroid's parallel, which is inside however the polygon is bent and whatever holes it has.
 */
function pointInside(polygon: Polygon): LonLat {
  const outer = polygon[0] ?? [];
  const centre = centroid(outer);
  if (!centre) return lonLat(outer[0] ?? []);
  const crossings = crossingsAt(polygon, centre[1]);
  let widest: LonLat | null = null;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2);
    if (west < centre[0] && centre[0] < east) return centre;
    if (!widest || east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest ? [(widest[0] + widest[1]) / 2, centre[1]] : centre;
}

/** The longitudes at which a parallel enters and leaves a polygon, in order: even-odd, so holes count as outside. */
function crossingsAt(polygon: Polygon, latitude: number): readonly number[] {
  const crossings: number[] = [];
  for (const ring of polygon) {
    for (const [[x0, y0], [x1, y1]] of edges(ring)) {
      if (y0 > latitude !== y1 > latitude) crossings.push(x0 + ((latitude - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  return crossings.sort((one, other) => one - other);
}

function centroid(ring: Ring): LonLat | null {
  let [twiceArea, x, y] = [0, 0, 0];
  const [originX, originY] = lonLat(ring[0] ?? []);
  for (const [[x0, y0], [x1, y1]] of edges(ring)) {
    const cross = (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
    twiceArea += cross;
    x += (x0 + x1 - 2 * originX) * cross;
    y += (y0 + y1 - 2 * originY) * cross;
  }
  return twiceArea === 0 ? null : [originX + x / (3 * twiceArea), originY + y / (3 * twiceArea)];
}

function area(polygon: Polygon): number {
  return Math.abs(edges(polygon[0] ?? []).reduce((sum, [[x0, y0], [x1, y1]]) => sum + x0 * y1 - x1 * y0, 0));
}

function edges(ring: Ring): readonly (readonly [LonLat, LonLat])[] {
  return ring.slice(1).map((end, index) => [lonLat(ring[index] ?? []), lonLat(end)]);
}

function middle(positions: readonly Position[]): Position {
  return positions[Math.floor(positions.length / 2)] ?? [];
}

function lonLat([longitude = 0, latitude = 0]: Position): LonLat {
  return [longitude, latitude];
}
