import type { LabelledCity } from "../state/ranges.ts";

/** The towns that the map labels by name; none if they cannot be had. Never rejects. */
export async function loadCities(assetBase: string): Promise<readonly LabelledCity[]> {
  try {
    const response = await fetch(new URL("cities.json", assetBase));
    return response.ok ? citiesIn(await response.json()) : [];
  } catch {
    return [];
  }
}

/** Our own build made the file: enough is checked to tell it from the page that some hosts send instead of "not found". */
function citiesIn(input: unknown): readonly LabelledCity[] {
  if (!Array.isArray(input)) return [];
  return (input as readonly Partial<LabelledCity>[]).flatMap(({ name, point }) => {
    const [longitude, latitude] = Array.isArray(point) ? point : [];
    if (!name || typeof longitude !== "number" || typeof latitude !== "number") return [];
    return [{ name, point: [longitude, latitude] as const }];
  });
}
