import type { Map as MapLibreMap } from "maplibre-gl";
import { scaleBar } from "../model/marks/scale-bar.ts";

const MOST_PIXELS = 120;

/** A scale bar for the middle of the map, in kilometres or metres of the reader's language. */
export function createScaleLine(
  map: MapLibreMap,
  container: HTMLElement,
): { setLanguage(language: string): void; remove(): void } {
  const element = document.createElement("p");
  element.className = "map-scale";
  container.append(element);
  let language = "en";
  const update = () => {
    const middle = map.getContainer().clientHeight / 2;
    const left = map.unproject([map.getContainer().clientWidth / 2 - MOST_PIXELS / 2, middle]);
    const right = map.unproject([map.getContainer().clientWidth / 2 + MOST_PIXELS / 2, middle]);
    const metresPerPixel = left.distanceTo(right) / MOST_PIXELS;
    element.hidden = !(metresPerPixel > 0);
    if (element.hidden) return;
    const { metres, pixels } = scaleBar(metresPerPixel, MOST_PIXELS);
    element.textContent = distanceText(metres, language);
    element.style.inlineSize = `${Math.round(pixels)}px`;
  };
  update();
  map.on("move", update);
  return {
    setLanguage: (next) => {
      language = next;
      update();
    },
    remove: () => {
      map.off("move", update);
      element.remove();
    },
  };
}

function distanceText(metres: number, language: string): string {
  const unit = metres < 1000 ? "meter" : "kilometer";
  const value = metres < 1000 ? metres : metres / 1000;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(value);
}
