/**
 * @typedef {[number, number]} LonLat
 * @typedef {LonLat[]} Ring closed: the first point is repeated at the end
 * @typedef {Ring[]} PolygonRings outer ring first
 */

const kmPerDegree = 111.195;
const radiansPerDegree = Math.PI / 180;

/**
 * Area of a triangle in km², good for triangles of a few degrees.
 * @param {ReadonlyArray<ReadonlyArray<number>>} triangle three points
 */
export function triangleAreaKm2([a, b, c]) {
  const squareDegrees = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  return squareDegrees * kmPerDegree ** 2 * Math.cos(b[1] * radiansPerDegree);
}

/**
 * Signed area of a ring in km² on an equal-area cylinder; positive if counterclockwise.
 * @param {Ring} ring
 */
export function ringAreaKm2(ring) {
  const height = (/** @type {LonLat} */ point) => Math.sin(point[1] * radiansPerDegree) / radiansPerDegree;
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) {
    const from = ring[index - 1];
    const to = ring[index];
    doubled += from[0] * height(to) - to[0] * height(from);
  }
  return (doubled / 2) * kmPerDegree ** 2;
}

/** @param {LonLat} from @param {LonLat} to */
export function distanceKm(from, to) {
  const halfLat = ((to[1] - from[1]) * radiansPerDegree) / 2;
  const halfLon = ((to[0] - from[0]) * radiansPerDegree) / 2;
  const cosines = Math.cos(from[1] * radiansPerDegree) * Math.cos(to[1] * radiansPerDegree);
  const chord = Math.sin(halfLat) ** 2 + cosines * Math.sin(halfLon) ** 2;
  return ((2 * kmPerDegree) / radiansPerDegree) * Math.asin(Math.sqrt(chord));
}

/** @param {LonLat} point @param {Ring} ring */
function isInRing([lon, lat], ring) {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [lonA, latA] = ring[index - 1];
    const [lonB, latB] = ring[index];
    if (latA > lat !== latB > lat && lon < ((lonB - lonA) * (lat - latA)) / (latB - latA) + lonA) {
      inside = !inside;
    }
  }
  return inside;
}

/** @param {LonLat} point @param {PolygonRings[]} polygons */
export function isInPolygons(point, polygons) {
  return polygons.some(([outer, ...holes]) => isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole)));
}

/** @param {{ type: string, coordinates: any }} geometry @returns {PolygonRings[]} */
export function polygonsOf(geometry) {
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

/** @param {PolygonRings[]} polygons */
export function geometryFromPolygons(polygons) {
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}
