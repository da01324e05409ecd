import type { PageWords } from "../page-words.ts";
import { plural } from "../plural.ts";

export const page: PageWords = {
  withoutScript: "The map and the timeline need JavaScript. Without it, these are the events.",
  noSuchDataset: (name) => `There is no dataset named “${name}” here.`,
  notLoaded: "The events could not be loaded. Check the connection, then load the page again.",
  refused: "The file of events cannot be shown.",
  problems: (count) =>
    plural("en", count, { one: "# fault in the file of events", other: "# faults in the file of events" }),
  mapNotLoaded:
    "The live map could not be loaded. A picture of it stands in; the list, the timeline and the cards hold everything it would show.",
  basemap: {
    whole:
      "This site’s server cannot send the basemap in pieces, so the map had to fetch all of it. Whoever runs the site finds the remedy under “Publish it” in its README.",
    unreadable:
      "The ground of the map could not be loaded: no land, borders or names are drawn. The events stand where they belong. Whoever runs the site finds help under “Publish it” in its README.",
    foreign: "The basemap of this site could not be loaded. The built-in one stands in for it.",
  },
  skipMap: "Skip to the events",
  regions: { panel: "Events", map: "Map" },
};
