import { layerOf } from "./read-archive.mjs";

/** @typedef {import("./read-served.mjs").Served} Served @typedef {[number, number]} Point */

/** Stretches of line at least this long are looked at, at points so far beside them, in the tile's units. */
const shortest = 24;
const aside = 3;

/** Where a simplified border meets a river's mouth, a stretch of it may run through water. */
const mostOddStretches = 10;

/** @param {Point} point @param {Point[][]} rings */
function isInRings([x, y], rings) {
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1];
      const [bx, by] = ring[index];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Points beside the middle of each long stretch of a line. @param {Point[]} line @returns {[Point, Point][]} */
function besides(line) {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index];
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const length = Math.hypot(dx, dy);
    if (length < shortest) return [];
    const [x, y] = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
    const [acrossX, acrossY] = [(-dy / length) * aside, (dx / length) * aside];
    return [
      [
        [x + acrossX, y + acrossY],
        [x - acrossX, y - acrossY],
      ],
    ];
  });
}

/** @param {Point} point @param {number} extent */
const isWithin = ([x, y], extent) => x > aside && y > aside && x < extent - aside && y < extent - aside;

/**
 * On both sides of a line between states lies land, each side in exactly one state: no sliver is empty or twice there.
 * @param {Served} served
 */
export function bordersPartTwoStates({ land }) {
  const problems = [];
  let lookedAt = 0;
  for (const key of land.tiles.keys()) {
    const zoom = Number(key.split("/")[0]);
    if (zoom < 4 || zoom > 6) continue;
    const { extent, features } = layerOf(land, key, "border");
    const lines = features
      .filter(({ properties }) => properties.kind === "country")
      .flatMap((feature) => feature.lines);
    if (lines.length === 0) continue;
    const states = layerOf(land, key, "country").features;
    const statesAt = (point) =>
      states.filter((state) => isInRings(point, state.lines)).map(({ properties }) => properties.iso);
    for (const [left, right] of lines.flatMap(besides)) {
      if (!isWithin(left, extent) || !isWithin(right, extent)) continue;
      lookedAt += 1;
      const [one, other] = [statesAt(left), statesAt(right)];
      if (one.length !== 1 || other.length !== 1 || one[0] === other[0])
        problems.push(`${key} ${left}: ${one} | ${other}`);
    }
  }
  if (lookedAt < 1000) return [`only ${lookedAt} stretches of line were looked at`];
  return problems.length > mostOddStretches ? problems : [];
}

/**
 * No border is taken for a coast: that happens where the two sides of a line do not have the same vertices.
 * @param {Served} served
 */
export function coastsPartLandAndSea({ land }) {
  const problems = [];
  for (const key of land.tiles.keys()) {
    if (!key.startsWith("5/")) continue;
    const { extent, features } = layerOf(land, key, "coast");
    const states = layerOf(land, key, "country").features;
    const statesAt = (point) =>
      states.filter((state) => isInRings(point, state.lines)).map(({ properties }) => properties.iso);
    for (const [left, right] of features.flatMap((feature) => feature.lines).flatMap(besides)) {
      if (!isWithin(left, extent) || !isWithin(right, extent)) continue;
      const [one, other] = [statesAt(left), statesAt(right)];
      if (one.length > 0 && other.length > 0 && one[0] !== other[0]) problems.push(`${key} ${left}: ${one} | ${other}`);
    }
  }
  return problems;
}
