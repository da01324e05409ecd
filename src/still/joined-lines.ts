type Point = readonly [x: number, y: number];
type Line = readonly Point[];

/**
 * Lines that meet end to end as one, so that fewer points are written and dashes run on. At a point where more than two
 * meet, any two of them are joined.
 */
export function joinedLines(lines: readonly Line[]): readonly Line[] {
  const free = new Set(lines.keys());
  const endings = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    for (const end of [line[0], line.at(-1)]) {
      const there = endings.get(String(end));
      if (there) there.push(index);
      else endings.set(String(end), [index]);
    }
  }
  /** The line from its end onwards, as long as another one begins or ends there. */
  const continued = (line: Line): Line => {
    const points = [...line];
    for (;;) {
      const end = String(points.at(-1));
      const next = endings.get(end)?.find((index) => free.has(index));
      const found = next === undefined ? undefined : lines[next];
      if (next === undefined || !found) return points;
      free.delete(next);
      const onwards = String(found[0]) === end ? found : found.toReversed();
      points.push(...onwards.slice(1));
    }
  };
  return lines.flatMap((line, index) => {
    if (!free.delete(index)) return [];
    return [continued(continued(line).toReversed())];
  });
}
