/** A value between those of the nearest two zooms, as the live map's styles have it. */
export function byZoom(zoom: number, ...stops: readonly (readonly [zoom: number, value: number])[]): number {
  const next = stops.findIndex(([at]) => at >= zoom);
  const [high, low] = [stops[next] ?? stops.at(-1), stops[next - 1]];
  if (!high) return 0;
  if (!low || next < 0) return high[1];
  return low[1] + ((zoom - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}
