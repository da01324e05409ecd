/**
 * Web Mercator as the unit square of tile 0/0/0: x to the east, y to the south.
 * @typedef {[number, number]} Point
 */

const highestLatitude = 85.0511287798066;

/** Side of a tile in pixels of the screen. */
const tilePx = 512;

/** @param {readonly number[]} lonLat @returns {Point} latitudes beyond the square lie on its edge */
export function unitPoint([lon, lat]) {
  const limited = Math.max(-highestLatitude, Math.min(highestLatitude, lat));
  const sine = Math.sin((limited * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [lon / 360 + 0.5, Math.max(0, Math.min(1, y))];
}

/** Square pixels in the unit square at a zoom. @param {number} zoom */
export const squarePixels = (zoom) => (tilePx * 2 ** zoom) ** 2;

/** Pixels along the unit square at a zoom. @param {number} zoom */
export const pixels = (zoom) => tilePx * 2 ** zoom;

/** @param {ReadonlyArray<readonly number[]>} ring closed @returns {number} area, without sign */
export function ringArea(ring) {
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) {
    const from = ring[index - 1];
    const to = ring[index];
    doubled += from[0] * to[1] - to[0] * from[1];
  }
  return Math.abs(doubled) / 2;
}

/** @param {ReadonlyArray<readonly number[]>} line */
export function lineLength(line) {
  let length = 0;
  for (let index = 1; index < line.length; index++) {
    length += Math.hypot(line[index][0] - line[index - 1][0], line[index][1] - line[index - 1][1]);
  }
  return length;
}

/** @param {ReadonlyArray<readonly number[]>} triangle three points */
export function triangleArea([a, b, c]) {
  return Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
}
