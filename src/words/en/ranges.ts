import { formatNumber, plural } from "../plural.ts";
import type { RangeWords } from "../range-words.ts";

export const ranges: RangeWords = {
  lead: "A range on a map is a claim. Each says who gives the figure and on what it rests; none comes from the five articles unless it says so.",
  none: "This dataset has no ranges.",
  basis: {
    claimed: (by) => `claimed by ${by}`,
    estimated: (by) => `estimated by ${by}`,
    demonstrated: (by) => `demonstrated; ${by}`,
    class: (by) => `bounds of its class; ${by}`,
  },
  kilometres: (km) => `${formatNumber("en", Math.round(km))} km`,
  everyPoint: (distance) => `within ${distance} of every point`,
  planned: "planned",
  notNow: "does not apply in this period",
  mayApply: "may apply in this period",
  source: "Source",
  computing: (share) => `Computing the range: ${Math.round(100 * share)} %`,
  onGlobe: "See this range on the globe",
  within: "What lies within",
  certainly: "certainly",
  possibly: "possibly",
  events: (count) => plural("en", count, { one: "# event shown", other: "# events shown" }),
  cities: (count) => plural("en", count, { one: "# town", other: "# towns" }),
  nothingWithin: "No event shown and no town of the map.",
  howCounted:
    "Certainly: within the low figure of every place that the range may begin at. Possibly: within the high figure of some such place. Great-circle distances.",
  tools: "On the map",
  toolNames: { measure: "Measure a distance", reach: "What reaches a place" },
  pickFirst: {
    measure: "Choose the first place on the map.",
    reach: "Choose a place on the map.",
    place: "Choose on the map where the range begins.",
  },
  pickSecond: "Choose the second place.",
  keyboardPick: "With the keyboard: go to the map, move it until the cross is on the place, press Enter. Escape ends.",
  stop: "Done",
  measured: (distance, bearing) => `${distance}, bearing ${Math.round(bearing) % 360}° at the start`,
  reaches: (count) => plural("en", count, { one: "# range reaches it", other: "# ranges reach it" }),
  noneReaches: "No range that applies in this period reaches it.",
  distance: (distance) => `${distance} from where it begins`,
};
