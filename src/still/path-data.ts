import type { PixelPoint } from "./frame.ts";

/** Half a pixel is less than what the land itself may be off. */
const PER_PIXEL = 2;
/** A corner less than this far off the line without it goes. */
const OFF_PIXELS = 0.6;

/** Lines without the corners that would not be seen (Douglas and Peucker); ends stay. */
export function simplified(line: readonly PixelPoint[], offPixels = OFF_PIXELS): readonly PixelPoint[] {
  const isKept = new Uint8Array(line.length);
  isKept[0] = 1;
  isKept[line.length - 1] = 1;
  const stretches: [number, number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [first, last] = stretch;
    const [corner, off] = farthest(line, first, last);
    if (off <= offPixels) continue;
    isKept[corner] = 1;
    stretches.push([first, corner], [corner, last]);
  }
  return line.filter((_, index) => isKept[index]);
}

function farthest(line: readonly PixelPoint[], first: number, last: number): readonly [corner: number, off: number] {
  const [from, to] = [line[first], line[last]];
  let best: readonly [corner: number, off: number] = [first, 0];
  if (!from || !to) return best;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  for (let index = first + 1; index < last; index += 1) {
    const [x, y] = line[index] ?? from;
    const along = squared === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / squared;
    const share = Math.max(0, Math.min(1, along));
    const off = Math.hypot(x - from[0] - share * dx, y - from[1] - share * dy);
    if (off > best[1]) best = [index, off];
  }
  return best;
}

/** Closed rings as SVG path data in halves of a pixel, steps after the first point relative. */
export function ringsPath(rings: readonly (readonly PixelPoint[])[]): string {
  return rings.map((ring) => pathOf(ring.slice(0, -1), 3, "z")).join("");
}

/** Open lines as SVG path data; those that come back to where they began are closed. */
export function linesPath(lines: readonly (readonly PixelPoint[])[]): string {
  return lines
    .map((line) => {
      const isClosed = line.length > 3 && String(line[0]) === String(line.at(-1));
      return isClosed ? ringsPath([line]) : pathOf(line, 2, "");
    })
    .join("");
}

function pathOf(points: readonly PixelPoint[], fewest: number, end: string): string {
  const steps: string[] = [];
  let [x, y] = [0, 0];
  for (const point of points) {
    const [nextX, nextY] = [Math.round(point[0] * PER_PIXEL), Math.round(point[1] * PER_PIXEL)];
    if (steps.length > 0 && nextX === x && nextY === y) continue;
    steps.push(pairText(nextX - x, nextY - y));
    [x, y] = [nextX, nextY];
  }
  const [first, ...others] = steps;
  return first === undefined || steps.length < fewest ? "" : `M${first}l${joined(others)}${end}`;
}

function pairText(x: number, y: number): string {
  return joined([numberText(x), numberText(y)]);
}

/** A minus sign parts two numbers as well as a space does. */
function joined(numbers: readonly string[]): string {
  return numbers.map((number, index) => (index === 0 || number.startsWith("-") ? number : ` ${number}`)).join("");
}

/** Halves as a decimal, without the zero before the point. */
function numberText(halves: number): string {
  return String(halves / PER_PIXEL + 0).replace(/^(-?)0\./, "$1.");
}
