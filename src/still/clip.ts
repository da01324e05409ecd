import type { Frame, PixelPoint } from "./frame.ts";

type PixelLine = readonly PixelPoint[];

/** One side of a frame: how far a point lies inside of it (negative: outside). */
type Side = (point: PixelPoint) => number;

function sidesOf({ x, y, width, height }: Frame): readonly Side[] {
  return [([px]) => px - x, ([px]) => x + width - px, ([, py]) => py - y, ([, py]) => y + height - py];
}

/** Where the way from one point to the other meets a side that lies between them. */
function meeting(from: PixelPoint, to: PixelPoint, side: Side): PixelPoint {
  const [inside, outside] = [side(from), side(to)];
  const share = inside / (inside - outside);
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/**
 * What of a closed ring lies in the frame (Sutherland and Hodgman). Of a ring that leaves the frame and comes back, edges
 * along the frame remain: clip to a frame so much larger than the picture that they are not seen.
 */
export function clipRing(ring: PixelLine, frame: Frame): PixelLine {
  const isClosed = ring.length > 1 && String(ring[0]) === String(ring.at(-1));
  let points = isClosed ? ring.slice(0, -1) : ring;
  for (const side of sidesOf(frame)) {
    if (points.every((point) => side(point) >= 0)) continue;
    points = points.flatMap((point, index) => {
      const previous = points.at(index - 1) ?? point;
      const [isIn, wasIn] = [side(point) >= 0, side(previous) >= 0];
      const crossing = isIn === wasIn ? [] : [meeting(previous, point, side)];
      return isIn ? [...crossing, point] : crossing;
    });
  }
  const [first] = points;
  return first && points.length > 2 ? [...points, first] : [];
}

/** What of a line lies in the frame, in parts. */
export function clipLine(line: PixelLine, frame: Frame): readonly PixelLine[] {
  const sides = sidesOf(frame);
  const parts: PixelPoint[][] = [];
  let last: PixelPoint | null = null;
  line.slice(1).forEach((end, index) => {
    const stretch = clipStretch(line[index] ?? end, end, sides);
    if (!stretch) {
      last = null;
      return;
    }
    const [from, to] = stretch;
    if (last && String(last) === String(from)) parts.at(-1)?.push(to);
    else parts.push([from, to]);
    last = to;
  });
  return parts;
}

function clipStretch(
  start: PixelPoint,
  end: PixelPoint,
  sides: readonly Side[],
): readonly [PixelPoint, PixelPoint] | null {
  let [from, to] = [start, end];
  for (const side of sides) {
    const [fromIn, toIn] = [side(from) >= 0, side(to) >= 0];
    if (!fromIn && !toIn) return null;
    if (fromIn === toIn) continue;
    const crossing = meeting(from, to, side);
    [from, to] = fromIn ? [from, crossing] : [crossing, to];
  }
  return [from, to];
}
