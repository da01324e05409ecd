import type { Map as MapLibreMap } from "maplibre-gl";
import type { AppStore } from "../state/store.ts";
import type { Words } from "../words/words.ts";
import type { Basemap } from "./basemap/basemap.ts";
import { createMapControls } from "./map-controls.ts";
import { createCredit, createLimitNote, createUnplacedNote } from "./map-notes.ts";
import type { RangeSpeech } from "./range-layer.ts";
import { createRangeNotes } from "./range-notes.ts";
import { createScaleLine } from "./scale-line.ts";

export interface Furniture {
  setWords(words: Words, language: string): void;
  showUnplaced(ids: readonly string[]): void;
  showRanges(ranges: RangeSpeech | null): void;
  remove(): void;
}

/** What lies over the map and does not move with it: buttons, scale, credit, the note of what is not on the map. */
export function createFurniture(options: {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly store: AppStore;
  readonly fullScreenElement: HTMLElement;
  readonly words: Words;
  readonly basemap: Basemap;
}): Furniture {
  const { map, container, store, basemap } = options;
  let words = options.words;
  const controls = createMapControls(options);
  const scale = createScaleLine(map, container);
  const note = createUnplacedNote(container, store);
  const credit = createCredit(container, basemap.credit);
  const notes = createRangeNotes(container, store);
  const limit = createLimitNote(map, { container, honestZoom: basemap.honestZoom });
  const canvas = createCanvasName(map, container);
  return {
    setWords: (next, language) => {
      words = next;
      controls.setWords(next.map);
      scale.setLanguage(language);
      canvas.setWords(next);
      limit.setWords(next.map);
    },
    showUnplaced: (ids) => note.show(ids, words.map),
    showRanges: notes.show,
    remove: () => {
      for (const part of [notes, controls, scale, note, credit, limit, canvas]) part.remove();
    },
  };
}

/** Name and description of the canvas for a screen reader. */
function createCanvasName(map: MapLibreMap, container: HTMLElement) {
  const help = document.createElement("p");
  help.id = "map-help";
  help.className = "map-help";
  container.append(help);
  return {
    setWords: (words: Words) => {
      help.textContent = words.map.help;
      help.lang = words.language;
      map.getCanvas().setAttribute("aria-label", words.map.title);
      map.getCanvas().setAttribute("aria-describedby", help.id);
    },
    remove: () => help.remove(),
  };
}
