/**
 * GMT gives the coast in square bins and cuts every line at a bin's edge. The pieces keep their direction, and the cut
 * ends agree to the last digit, so that they can be put together again.
 *
 * @typedef {[number, number]} LonLat
 */

const keyOf = (/** @type {LonLat} */ point) => point.join();

/**
 * The segments of a `gmt coast -M` dump.
 * @param {string} text lines of "lon lat", each segment after a line that begins with ">"
 * @returns {LonLat[][]}
 */
export function segmentsFromDump(text) {
  return text
    .split(/^>.*$/m)
    .map((block) =>
      block
        .trim()
        .split("\n")
        .filter((line) => line && !line.startsWith("#"))
        .map((line) => /** @type {LonLat} */ (line.trim().split(/\s+/).map(Number))),
    )
    .filter((segment) => segment.length > 1);
}

/** @param {LonLat[][]} segments @returns {Map<string, LonLat[][]>} by the point at which they start */
function byStart(segments) {
  const starts = new Map();
  for (const segment of segments) {
    const key = keyOf(segment[0]);
    starts.set(key, [...(starts.get(key) ?? []), segment]);
  }
  return starts;
}

/** @param {Map<string, LonLat[][]>} starts @param {LonLat} point */
function takeFrom(starts, point) {
  return starts.get(keyOf(point))?.shift();
}

const isClosed = (/** @type {LonLat[]} */ line) => keyOf(line[0]) === keyOf(line.at(-1));

/** Goes on from the end of the line, piece by piece, until it closes or nothing follows. @param {LonLat[]} line @param {Map<string, LonLat[][]>} starts */
function grown(line, starts) {
  const points = [...line];
  while (!isClosed(points)) {
    const next = takeFrom(starts, points.at(-1));
    if (!next) break;
    for (const point of next.slice(1)) points.push(point);
  }
  return points;
}

/**
 * Closed rings from directed pieces. What does not close is given back apart.
 * @param {LonLat[][]} segments
 */
export function joinedRings(segments) {
  const pieces = segments.filter((segment) => !isClosed(segment));
  const starts = byStart(pieces);
  const lines = [];
  for (const waiting of starts.values()) {
    while (waiting.length > 0) lines.push(grown(waiting.shift(), starts));
  }
  return {
    rings: [...segments.filter(isClosed), ...lines.filter(isClosed)],
    open: lines.filter((line) => !isClosed(line)),
  };
}

/**
 * Lines as long as they go on without a fork: two pieces are joined where exactly these two end.
 * @param {LonLat[][]} segments
 * @returns {LonLat[][]}
 */
export function joinedLines(segments) {
  const ends = new Map();
  segments.forEach((segment, index) => {
    for (const point of [segment[0], segment.at(-1)]) {
      const key = keyOf(point);
      ends.set(key, [...(ends.get(key) ?? []), index]);
    }
  });
  const isUsed = segments.map(() => false);
  /** @param {LonLat[]} line grown at its end, in place */
  const grow = (line) => {
    for (;;) {
      const meeting = ends.get(keyOf(line.at(-1)));
      const next = meeting.length === 2 ? meeting.find((index) => !isUsed[index]) : undefined;
      if (next === undefined) return line;
      isUsed[next] = true;
      const segment = segments[next];
      const forward = keyOf(segment[0]) === keyOf(line.at(-1)) ? segment : segment.toReversed();
      for (const point of forward.slice(1)) line.push(point);
    }
  };
  return segments.flatMap((segment, index) => {
    if (isUsed[index]) return [];
    isUsed[index] = true;
    return [grow(grow([...segment]).reverse())];
  });
}
