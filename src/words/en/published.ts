import type { PublishedWords } from "../published-words.ts";

export const published: PublishedWords = {
  shown: (period) => `Shown: ${period}.`,
  search: (query) => `Search: “${query}”`,
  previous: "Previous view",
  next: "Next view",
  wholeMap: "The whole map",
  data: "The data as a file (GeoJSON)",
};
