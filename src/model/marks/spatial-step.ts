/** Pixels right and down of the map's corner. */
export type ScreenPoint = readonly [x: number, y: number];

export type Direction = "left" | "right" | "up" | "down";

const UNIT: Readonly<Record<Direction, ScreenPoint>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Being off to the side counts this much more than being far ahead. */
const SIDEWAYS = 2;
/** More than any screen is wide: what lies in the sector always comes first. */
const OUT_OF_SECTOR = 1e6;

/**
 * Index of the point that an arrow key leads to from `from`: of those within 45 degrees either side of the direction the
 * nearest, sideways distance counted twice; failing that the nearest that lies ahead at all; null if none does.
 */
export function stepTowards(points: readonly ScreenPoint[], from: ScreenPoint, direction: Direction): number | null {
  const [unitX, unitY] = UNIT[direction];
  let best: number | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [index, [x, y]] of points.entries()) {
    const ahead = (x - from[0]) * unitX + (y - from[1]) * unitY;
    if (ahead < 0.5) continue;
    const aside = Math.abs((x - from[0]) * unitY) + Math.abs((y - from[1]) * unitX);
    const cost = ahead + SIDEWAYS * aside + (aside > ahead ? OUT_OF_SECTOR : 0);
    if (cost >= bestCost) continue;
    best = index;
    bestCost = cost;
  }
  return best;
}
