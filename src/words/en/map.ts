import type { MapWords } from "../map-words.ts";
import { plural } from "../plural.ts";

export const map: MapWords = {
  title: "Map of the events",
  help: "Arrow keys move the map, plus and minus zoom. Enter goes to the symbols: there the arrow keys lead to the next symbol in that direction, n and p to the next and the previous in time, Enter opens it and Escape returns to the map.",
  controls: "Map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  northUp: "Turn north up",
  fit: "Fit to the events",
  globe: "Globe",
  fullScreen: "Full screen",
  basemapEnds: "This basemap ends here: closer in, it shows nothing more.",
  eventsHere: (count) => plural("en", count, { one: "# event here", other: "# events here" }),
  andMore: (count) => plural("en", count, { other: "and # more" }),
  notOnMap: (count) => plural("en", count, { one: "# event is not on the map", other: "# events are not on the map" }),
};
