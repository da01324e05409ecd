import type { Map as MapLibreMap } from "maplibre-gl";
import { openPlace } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import type { MapWords } from "../words/map-words.ts";

/** Says how many of the shown events the map cannot show, and opens their list. */
export function createUnplacedNote(
  container: HTMLElement,
  store: AppStore,
): { show(ids: readonly string[], words: MapWords): void; remove(): void } {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "map-unplaced";
  let unplaced: readonly string[] = [];
  button.addEventListener("click", () => openPlace(store, unplaced));
  container.append(button);
  return {
    show: (ids, words) => {
      unplaced = ids;
      button.hidden = ids.length === 0;
      const text = words.notOnMap(ids.length);
      if (button.textContent !== text) button.textContent = text;
    },
    remove: () => button.remove(),
  };
}

/** Where the basemap and its names come from. */
export function createCredit(container: HTMLElement, words: string): { remove(): void } {
  const credit = document.createElement("p");
  credit.className = "map-credit";
  credit.textContent = words;
  container.append(credit);
  return { remove: () => credit.remove() };
}

/** Says where the basemap has nothing more to show: closer in than `honestZoom`. */
export function createLimitNote(
  map: MapLibreMap,
  { container, honestZoom }: { readonly container: HTMLElement; readonly honestZoom: number | null },
): { setWords(words: MapWords): void; remove(): void } {
  const note = document.createElement("p");
  note.className = "map-limit";
  note.setAttribute("role", "status");
  container.append(note);
  let text = "";
  const update = () => {
    const isBeyond = honestZoom !== null && map.getZoom() > honestZoom;
    note.hidden = !isBeyond;
    note.textContent = isBeyond ? text : "";
  };
  update();
  map.on("zoom", update);
  return {
    setWords: (words) => {
      text = words.basemapEnds;
      update();
    },
    remove: () => {
      map.off("zoom", update);
      note.remove();
    },
  };
}
