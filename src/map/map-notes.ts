import { openPlace } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import type { MapWords } from "../words/map-words.ts";

const CREDIT = "Natural Earth · GeoNames · CLDR";

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
export function createCredit(container: HTMLElement): { remove(): void } {
  const credit = document.createElement("p");
  credit.className = "map-credit";
  credit.textContent = CREDIT;
  container.append(credit);
  return { remove: () => credit.remove() };
}
