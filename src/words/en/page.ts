import type { PageWords } from "../page-words.ts";
import { plural } from "../plural.ts";

export const page: PageWords = {
  withoutScript: "The map and the timeline need JavaScript. Without it, these are the events.",
  noSuchDataset: (name) => `There is no dataset named “${name}” here.`,
  notLoaded: "The events could not be loaded. Check the connection, then load the page again.",
  refused: "The file of events cannot be shown.",
  problems: (count) =>
    plural("en", count, { one: "# fault in the file of events", other: "# faults in the file of events" }),
  mapNotLoaded: "The map could not be loaded. The list, the timeline and the cards hold everything the map would show.",
  skipMap: "Skip to the events",
  regions: { panel: "Events", map: "Map" },
};
