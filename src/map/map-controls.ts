import type { Map as MapLibreMap } from "maplibre-gl";
import { changeView, requestCamera } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";
import { watch } from "../state/watch.ts";
import type { MapWords } from "../words/map-words.ts";
import { BY_READER } from "./camera.ts";

const SVG = "http://www.w3.org/2000/svg";

/** Strokes on a grid of 20 by 20. */
const ICONS = {
  zoomIn: "M10 4V16M4 10H16",
  zoomOut: "M4 10H16",
  northUp: "M10 3L14 16L10 13L6 16Z",
  fit: "M3 7V3H7M13 3H17V7M17 13V17H13M7 17H3V13M8 10H12M10 8V12",
  globe: "M10 3A7 7 0 1 1 10 17A7 7 0 1 1 10 3ZM3 10H17M10 3C6 7 6 13 10 17C14 13 14 7 10 3",
  fullScreen: "M4 8V4H8M12 4H16V8M16 12V16H12M8 16H4V12",
} as const;

type ControlName = keyof typeof ICONS;

export interface MapControlsOptions {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly store: AppStore;
  /** What fills the screen: the whole application, not the map alone. */
  readonly fullScreenElement: HTMLElement;
}

/** The buttons over the map. */
export function createMapControls(options: MapControlsOptions): { setWords(words: MapWords): void; remove(): void } {
  const { map, container, store, fullScreenElement } = options;
  const group = document.createElement("div");
  group.className = "map-controls";
  group.setAttribute("role", "group");
  const actions: Readonly<Record<ControlName, () => void>> = {
    zoomIn: () => map.zoomIn({}, BY_READER),
    zoomOut: () => map.zoomOut({}, BY_READER),
    northUp: () => map.easeTo({ bearing: 0, pitch: 0 }, BY_READER),
    fit: () => requestCamera(store, { kind: "fit" }),
    globe: () => changeView(store, { globe: !store.getState().view.globe }),
    fullScreen: () => toggleFullScreen(fullScreenElement),
  };
  const buttons = Object.fromEntries(
    Object.entries(actions).map(([name, action]) => [name, controlButton(ICONS[name as ControlName], action)]),
  ) as Record<ControlName, HTMLButtonElement>;
  buttons.fullScreen.hidden = !document.fullscreenEnabled;
  group.append(...Object.values(buttons));
  container.append(group);

  const showRotation = () => {
    buttons.northUp.hidden = map.getBearing() === 0 && map.getPitch() === 0;
    const icon = buttons.northUp.firstElementChild;
    if (icon instanceof SVGElement) icon.style.transform = `rotate(${-map.getBearing()}deg)`;
  };
  const showPressed = () => {
    buttons.globe.setAttribute("aria-pressed", String(store.getState().view.globe));
    buttons.fullScreen.setAttribute("aria-pressed", String(document.fullscreenElement === fullScreenElement));
  };
  showRotation();
  showPressed();
  map.on("rotate", showRotation);
  map.on("pitch", showRotation);
  document.addEventListener("fullscreenchange", showPressed);
  const stopWatching = watch(store, ({ view }) => view.globe, showPressed);
  return {
    setWords: (words) => {
      group.setAttribute("aria-label", words.controls);
      for (const name of Object.keys(ICONS) as ControlName[]) {
        buttons[name].title = words[name];
        buttons[name].setAttribute("aria-label", words[name]);
      }
    },
    remove: () => {
      stopWatching();
      document.removeEventListener("fullscreenchange", showPressed);
      map.off("rotate", showRotation);
      map.off("pitch", showRotation);
      group.remove();
    },
  };
}

function controlButton(icon: string, action: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 20 20");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", icon);
  picture.append(path);
  button.append(picture);
  button.addEventListener("click", action);
  return button;
}

/** Refused by some frames and browsers: then nothing happens, and the button stays unpressed. */
function toggleFullScreen(element: HTMLElement): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : element.requestFullscreen();
  change.catch(() => undefined);
}
