import type { LonLat, NewsEvent } from "./dataset.ts";
import { flowerRadius } from "./flower.ts";
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

/** Events that are drawn round one anchor, in the order given. */
export interface PointGroup {
  /** A real place of at least one of them: the one with the most events. */
  readonly anchor: LonLat;
  readonly events: readonly ShownEvent[];
}

interface Cluster {
  readonly point: LonLat;
  readonly x: number;
  readonly y: number;
  /** Indices of the placed events, ascending. */
  readonly members: readonly number[];
  readonly radius: number;
}

const SLACK_PIXELS = 2;

/**
 * The placed events as groups that do not touch one another at `zoom`: events at one place are always together, and places
 * whose symbols would hide one another are joined until none do. Each event is in exactly one group.
 */
export function pointGroups(placed: readonly PlacedEvent[], zoom: number): readonly PointGroup[] {
  let clusters = placeClusters(placed, zoom);
  for (;;) {
    const joined = joinTouching(clusters, zoom);
    if (joined.length === clusters.length) break;
    clusters = joined;
  }
  return clusters.map((cluster) => ({
    anchor: cluster.point,
    events: cluster.members.flatMap((index) => {
      const member = placed[index];
      return member ? [{ event: member.event, certainty: member.certainty }] : [];
    }),
  }));
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
    return { point, x, y, members, radius: flowerRadius(members.length) };
  });
}

/** One pass: larger groups first take in what they touch. What grew is looked at again in the next pass. */
function joinTouching(clusters: readonly Cluster[], zoom: number): readonly Cluster[] {
  const neighbours = createGrid(clusters, zoom);
  const taken = new Set<Cluster>();
  const joined: Cluster[] = [];
  for (const cluster of [...clusters].sort((a, b) => b.members.length - a.members.length)) {
    if (taken.has(cluster)) continue;
    taken.add(cluster);
    const members = [...cluster.members];
    for (const other of neighbours(cluster)) {
      if (taken.has(other) || !touch(cluster, other, worldPixels(zoom))) continue;
      taken.add(other);
      members.push(...other.members);
    }
    members.sort((a, b) => a - b);
    joined.push({ ...cluster, members, radius: flowerRadius(members.length) });
  }
  return joined;
}

function touch(a: Cluster, b: Cluster, world: number): boolean {
  const across = Math.abs(a.x - b.x);
  const distance = Math.hypot(Math.min(across, world - across), a.y - b.y);
  return distance < a.radius + b.radius - SLACK_PIXELS;
}

/** Looks up the clusters near one, round the antimeridian too: cells are as wide as the two widest groups together. */
function createGrid(clusters: readonly Cluster[], zoom: number): (cluster: Cluster) => Iterable<Cluster> {
  const widest = clusters.reduce((most, { radius }) => Math.max(most, radius), 0);
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
