/** Pixels right and down of an anchor. */
export type PixelOffset = readonly [x: number, y: number];

/** Across one symbol with its outline and halo: two symbols this far apart do not touch. */
export const SYMBOL_PIXELS = 24;

/** More events than this at one anchor become a badge with their number. */
export const FLOWER_MOST = 12;

/** So many fit in the ring next to the anchor. */
export const FLOWER_RING = 6;

/** A badge with a number in it, in pixels. */
export const BADGE_RADIUS = 15;

const INNER_RADIUS = SYMBOL_PIXELS;
/** Fewer than a full ring sit closer to their anchor and still do not touch. */
const SMALL_RADIUS = 21;
/** Hexagonal packing: the second ring sits in the gaps of the first. */
const OUTER_RADIUS = SYMBOL_PIXELS * Math.sqrt(3);

/**
 * Where the symbols of `count` events at one anchor stand: one on it, several packed round it like petals, clockwise from
 * the top in the order of the events, so that none hides another and the anchor stays free to be chosen. null: too many.
 */
export function flowerOffsets(count: number): readonly PixelOffset[] | null {
  if (count > FLOWER_MOST) return null;
  if (count === 1) return [[0, 0]];
  const inner = Math.min(count, FLOWER_RING);
  const innerRadius = inner < FLOWER_RING ? SMALL_RADIUS : INNER_RADIUS;
  const offsets: PixelOffset[] = [];
  for (let index = 0; index < count; index += 1) {
    const outer = index >= FLOWER_RING;
    const turn = outer ? (index - FLOWER_RING + 0.5) / FLOWER_RING : firstTurn(inner) + index / inner;
    const radius = outer ? OUTER_RADIUS : innerRadius;
    offsets.push([radius * Math.sin(2 * Math.PI * turn), -radius * Math.cos(2 * Math.PI * turn)]);
  }
  return offsets;
}

/**
 * A petal for each event of a flower, in the order of the events, by the way from the anchor to the event's place: one from
 * elsewhere gets the free petal that lies nearest that way, the farthest first, and those at the anchor take the petals
 * left. So two towns in one flower stand to each other as on the ground. null: too many.
 */
export function petalsToward(ways: readonly PixelOffset[]): readonly PixelOffset[] | null {
  const free = flowerOffsets(ways.length)?.slice();
  if (!free) return null;
  const petals = ways.map((): PixelOffset => [0, 0]);
  const farthestFirst = [...ways.entries()].sort(([, a], [, b]) => Math.hypot(...b) - Math.hypot(...a));
  for (const [index, way] of farthestFirst) {
    const along = ([x, y]: PixelOffset) => (x * way[0] + y * way[1]) / Math.hypot(x, y);
    const best = free.reduce((most, petal) => (along(petal) > along(most) ? petal : most));
    petals[index] = best;
    free.splice(free.indexOf(best), 1);
  }
  return petals;
}

/** Two lie side by side, which reads as a row; more start at the top. */
function firstTurn(inner: number): number {
  return inner === 2 ? 0.75 : 0;
}

/** Radius in pixels of what a flower of `count` symbols takes up round its anchor. */
export function flowerRadius(count: number): number {
  const half = SYMBOL_PIXELS / 2;
  if (count === 1) return half;
  if (count < FLOWER_RING) return half + SMALL_RADIUS;
  return half + (count > FLOWER_RING ? OUTER_RADIUS : INNER_RADIUS);
}
