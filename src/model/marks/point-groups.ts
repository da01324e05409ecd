import type { LonLat, NewsEvent } from "../dataset.ts";
import { BADGE_RADIUS, FLOWER_MOST, FLOWER_RING, flowerRadius, type PixelOffset, petalsToward } from "./flower.ts";
import type { Certainty } from "./symbol-path.ts";
import { mercatorPixels, worldPixels } from "./web-mercator.ts";

/** An event that the view shows, and how it stands in the window. */
export interface ShownEvent {
  readonly event: NewsEvent;
  readonly certainty: Certainty;
}

export interface PlacedEvent extends ShownEvent {
  readonly point: LonLat;
}

/** Events that are drawn at one anchor. */
export interface PointGroup {
  /** A real place of at least one of them: the one with the most events. */
  readonly anchor: LonLat;
  /** In the order given. */
  readonly events: readonly ShownEvent[];
  /**
   * Where the symbol of each event stands (on the anchor, for a single one), toward its own place where that is another;
   * null: one badge with their number, as there is no room for the symbols.
   */
  readonly petals: readonly PixelOffset[] | null;
}

interface Cluster {
  readonly point: LonLat;
  readonly x: number;
  readonly y: number;
  /** Indices of the placed events, ascending. */
  readonly members: readonly number[];
  readonly layout: "flower" | "badge";
}

const SLACK_PIXELS = 2;
/** Places of different groups are at least this far apart: room for two badges. */
const APART_PIXELS = 2 * BADGE_RADIUS;

/**
 * The placed events as groups that do not touch one another at `zoom`. Events at one place are always together. Places
 * whose symbols would hide one another share one small flower; where that would grow large, and symbols stray far from
 * their places, the larger group becomes a badge instead. Each event is in exactly one group.
 */
export function pointGroups(placed: readonly PlacedEvent[], zoom: number): readonly PointGroup[] {
  let clusters = placeClusters(placed, zoom);
  for (let settled = false; !settled; ) {
    const next = settleTouching(clusters, zoom);
    settled = next === clusters;
    clusters = next;
  }
  return clusters.map((cluster) => {
    const members = cluster.members.flatMap((index) => placed[index] ?? []);
    return {
      anchor: cluster.point,
      petals: cluster.layout === "badge" ? null : petalsToward(members.map(({ point }) => way(cluster, point, zoom))),
      events: members.map(({ event, certainty }) => ({ event, certainty })),
    };
  });
}

/** Pixels from a group's anchor to a place, the short way round the globe. */
function way(from: Cluster, place: LonLat, zoom: number): PixelOffset {
  const [x, y] = mercatorPixels(place, zoom);
  const across = x - from.x;
  const world = worldPixels(zoom);
  return [across - world * Math.round(across / world), y - from.y];
}

function layoutOf(count: number): Cluster["layout"] {
  return count > FLOWER_MOST ? "badge" : "flower";
}

function radiusOf({ members, layout }: Cluster): number {
  return layout === "badge" ? BADGE_RADIUS : flowerRadius(members.length);
}

function placeClusters(placed: readonly PlacedEvent[], zoom: number): readonly Cluster[] {
  const byPlace = new Map<string, { point: LonLat; members: number[] }>();
  placed.forEach(({ point }, index) => {
    const key = `${point[0].toFixed(4)} ${point[1].toFixed(4)}`;
    const place = byPlace.get(key);
    if (place) place.members.push(index);
    else byPlace.set(key, { point, members: [index] });
  });
  return [...byPlace.values()].map(({ point, members }) => {
    const [x, y] = mercatorPixels(point, zoom);
    return { point, x, y, members, layout: layoutOf(members.length) };
  });
}

/**
 * One pass over the groups, the largest first; the same list if no two touch. It ends, because every change either joins
 * two groups or turns a flower into a badge for good.
 */
function settleTouching(clusters: readonly Cluster[], zoom: number): readonly Cluster[] {
  const near = createGrid(clusters, zoom);
  const world = worldPixels(zoom);
  const settled = new Map<Cluster, Cluster | null>(clusters.map((cluster) => [cluster, cluster]));
  let changed = false;
  for (const start of [...clusters].sort((a, b) => b.members.length - a.members.length)) {
    for (const neighbour of near(start)) {
      const cluster = settled.get(start);
      const other = settled.get(neighbour);
      if (!cluster || !other || neighbour === start) continue;
      const pair = settledPair(cluster, other, distanceBetween(cluster, other, world));
      if (!pair) continue;
      changed = true;
      settled.set(start, pair[0]);
      settled.set(neighbour, pair[1]);
    }
  }
  return changed ? [...settled.values()].filter((cluster) => cluster !== null) : clusters;
}

/** What becomes of a group and a smaller neighbour; null if they do not touch. */
function settledPair(larger: Cluster, smaller: Cluster, distance: number): readonly [Cluster, Cluster | null] | null {
  if (distance >= radiusOf(larger) + radiusOf(smaller) - SLACK_PIXELS) return null;
  const count = larger.members.length + smaller.members.length;
  if (distance < APART_PIXELS || count <= FLOWER_RING) return [joined(larger, smaller), null];
  if (larger.layout === "flower" && larger.members.length > 1) return [{ ...larger, layout: "badge" }, smaller];
  return [larger, { ...smaller, layout: "badge" }];
}

function joined(one: Cluster, other: Cluster): Cluster {
  const members = [...one.members, ...other.members].sort((a, b) => a - b);
  const isBadge = one.layout === "badge" || other.layout === "badge";
  return { ...one, members, layout: isBadge ? "badge" : layoutOf(members.length) };
}

function distanceBetween(a: Cluster, b: Cluster, world: number): number {
  const across = Math.abs(a.x - b.x);
  return Math.hypot(Math.min(across, world - across), a.y - b.y);
}

/** Looks up the clusters near one, round the antimeridian too: cells are as wide as the two widest groups together. */
function createGrid(clusters: readonly Cluster[], zoom: number): (cluster: Cluster) => Iterable<Cluster> {
  const widest = clusters.reduce((most, cluster) => Math.max(most, radiusOf(cluster)), 0);
  const columns = Math.max(1, Math.floor(worldPixels(zoom) / (2 * widest)));
  const side = worldPixels(zoom) / columns;
  const cells = new Map<number, Cluster[]>();
  const cellOf = (column: number, row: number) => row * columns + ((column + columns) % columns);
  for (const cluster of clusters) {
    const key = cellOf(Math.floor(cluster.x / side), Math.floor(cluster.y / side));
    const cell = cells.get(key);
    if (cell) cell.push(cluster);
    else cells.set(key, [cluster]);
  }
  return ({ x, y }) => {
    const column = Math.floor(x / side);
    const row = Math.floor(y / side);
    const keys = new Set<number>();
    for (let down = -1; down <= 1; down += 1) {
      for (let right = -1; right <= 1; right += 1) keys.add(cellOf(column + right, row + down));
    }
    return [...keys].flatMap((key) => cells.get(key) ?? []);
  };
}
