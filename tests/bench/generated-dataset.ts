import type { Dataset } from "../../src/model/dataset.ts";
import { parseDataset } from "../../src/model/parsing/parse-dataset.ts";

const DAYS = 60;
const HOTSPOTS = 40;
const TYPES = [
  { id: "talks", label: "Talks", shape: "circle", hue: "blue" },
  { id: "strike", label: "Strike", shape: "star", hue: "red" },
  { id: "shelling", label: "Shelling", shape: "cross", hue: "orange" },
  { id: "drone-attack", label: "Drone attack", shape: "diamond", hue: "magenta" },
] as const;
const STATUSES = ["reported", "confirmed", "reported", "reported"] as const;

/** Random numbers in [0, 1) that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(list: readonly T[], chance: number): T => list[Math.floor(chance * list.length)] as T;

/** Day `index` of April and May 2025, as YYYY-MM-DD. */
function dayText(index: number): string {
  const isApril = index < 30;
  return `2025-${isApril ? "04" : "05"}-${String((isApril ? index : index - 30) + 1).padStart(2, "0")}`;
}

/** `count` events of sixty days round forty places in and near Ukraine, a tenth of them spans of three days. */
export function generatedDataset(count: number): Dataset {
  const random = randomFrom(count);
  const hotspots = Array.from({ length: HOTSPOTS }, () => [23 + random() * 16, 45 + random() * 7] as const);
  const features = Array.from({ length: count }, (_, index) => {
    const [longitude, latitude] = pick(hotspots, random());
    const day = Math.floor(random() * (DAYS - 3));
    const isSpan = random() < 0.1;
    const coordinates = [longitude + (random() - 0.5), latitude + (random() - 0.5)];
    return {
      type: "Feature",
      id: `event-${index}`,
      geometry: { type: "Point", coordinates },
      properties: {
        title: `Event ${index}`,
        summary: "Generated for measuring.",
        type: pick(TYPES, random()).id,
        time: { edtf: isSpan ? `${dayText(day)}/${dayText(day + 2)}` : dayText(day) },
        place: { name: `Place ${index}`, precision: "settlement", from: "editor" },
        status: pick(STATUSES, random()),
        sources: [{ id: "generated" }],
        links: [],
      },
    };
  });
  const { dataset, problems } = parseDataset({
    type: "FeatureCollection",
    dateline: {
      schema: "dateline/1",
      title: "Generated",
      description: "Generated for measuring.",
      language: "en",
      timeZone: "Europe/Kyiv",
      asOf: "2025-05-31",
      license: "CC0",
      credits: [],
      types: TYPES,
      sources: [{ id: "generated", title: "Generated", language: "en" }],
      views: [],
      borders: "recognised",
    },
    features,
  });
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return dataset;
}
