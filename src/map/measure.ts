import type { Feature, FeatureCollection } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import type { RangeSpeech } from "./range-layer.ts";

/** The places picked for a tool, and between two of them the shortest way with its length. */
export function measureFeatures(picked: readonly LonLat[], { answers, words }: RangeSpeech): FeatureCollection {
  const places = picked.map(
    ([longitude, latitude]): Feature => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { kind: "place" },
    }),
  );
  return { type: "FeatureCollection", features: [...places, ...wayBetween(picked, { answers, words })] };
}

function wayBetween(
  [from, to]: readonly LonLat[],
  { answers, words }: Pick<RangeSpeech, "answers" | "words">,
): readonly Feature[] {
  if (!from || !to) return [];
  const { distanceKm, bearing, line } = answers.measure(from, to);
  const label = words.measured(words.kilometres(distanceKm), bearing);
  return [{ type: "Feature", geometry: line, properties: { kind: "line", label, ends: `${from} ${to}` } }];
}
