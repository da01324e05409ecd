import type { FrameWords } from "../frame-words.ts";
import { plural } from "../plural.ts";

export const frame: FrameWords = {
  gestures: {
    windows: "Hold Ctrl and scroll to zoom the map",
    mac: "Hold ⌘ and scroll to zoom the map",
    touch: "Move the map with two fingers",
  },
  pan: { panUp: "Move north", panDown: "Move south", panLeft: "Move west", panRight: "Move east" },
  goLive: "Open the live map",
  noLiveMap: "The live map could not be loaded. The picture and the list hold everything that it would show.",
  noFiles:
    "The live map cannot start in this frame: the article’s site shuts it off from its own files, and the map’s server does not allow that (it sends no Access-Control-Allow-Origin). The picture and the list hold everything that the map would show.",
  notLinked: "Picture and list do not show the view that was linked: it could not be loaded.",
  mapLost:
    "This device has stopped the live map again and again. The picture and the list hold everything that it would show; load the page anew to try once more.",
  openList: (count) => plural("en", count, { one: "List (# event)", other: "List (# events)" }),
  openWhole: "Open the whole map",
};
