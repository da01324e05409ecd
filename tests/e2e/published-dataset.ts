import { readFileSync } from "node:fs";
import { join } from "node:path";

interface PublishedText {
  readonly en: string;
  readonly uk: string;
}

interface PublishedEvent {
  readonly id: string;
  readonly geometry: object | null;
  readonly properties: {
    readonly title: PublishedText;
    readonly type: string;
    readonly status: string;
    readonly time: { readonly edtf: string } | null;
    readonly place: { readonly name: PublishedText; readonly area?: string } | null;
  };
}

interface PublishedDataset {
  readonly dateline: {
    readonly title: PublishedText;
    readonly views: readonly { readonly id: string; readonly title: PublishedText }[];
  };
  readonly features: readonly PublishedEvent[];
}

const FILE = join(import.meta.dirname, "../../geodata/events/istanbul-talks-2025.geojson");

/** The text of the dataset that the page opens by itself, as its file has it. */
export const publishedText = readFileSync(FILE, "utf8");

/** The same as data, read without the page's own parser. */
export const published: PublishedDataset = JSON.parse(publishedText);

/** English titles of the events for which `isWanted` holds, sorted. */
export function publishedTitles(isWanted: (event: PublishedEvent) => boolean): readonly string[] {
  return published.features
    .filter(isWanted)
    .map(({ properties }) => properties.title.en)
    .sort();
}

/** Dated, and without anything that a map could draw. */
export function isUnplaced({ geometry, properties }: PublishedEvent): boolean {
  const { time, place } = properties;
  return time !== null && (place === null || (geometry === null && place.area === undefined));
}
