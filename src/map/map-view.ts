import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { BasemapSetting } from "../model/basemap-setting.ts";
import type { Areas } from "../model/marks/place-extent.ts";
import { setBasemap } from "../state/actions.ts";
import type { Derived } from "../state/derived.ts";
import type { AppStore } from "../state/store.ts";
import { watch } from "../state/watch.ts";
import { describeTarget, type Wording } from "../words/describe-target.ts";
import type { GestureWords } from "../words/frame-words.ts";
import type { Words } from "../words/words.ts";
import type { Basemap } from "./basemap/basemap.ts";
import { loadBasemap } from "./basemap/load-basemap.ts";
import { syncCamera } from "./camera.ts";
import { cooperateOutsideFullScreen, gestureLocale } from "./cooperation.ts";
import { coveredEdges } from "./covered-edges.ts";
import { createDrawing } from "./drawing.ts";
import { createFrames } from "./frames.ts";
import { createFurniture } from "./furniture.ts";
import "./map.css";
import type { Target } from "../model/marks/targets.ts";
import { supplyImages } from "./map-images.ts";
import { watchPicking } from "./picking.ts";
import { watchPointer } from "./pointer.ts";
import type { RangeSpeech } from "./range-layer.ts";
import { createRestyling } from "./restyling.ts";
import { createSymbolFocus } from "./symbol-focus.ts";
import { watchTheme } from "./theme.ts";
import { createTooltip } from "./tooltip.ts";
import { createYieldingNames } from "./yielding-names.ts";

export interface MapView {
  /** For looking at what is drawn; what should be drawn is said to the store. */
  readonly map: MapLibreMap;
  setWords(words: Words, language: string): void;
  /** Draws ranges from now on; again with other words when the language changes. */
  setRanges(ranges: RangeSpeech): void;
  remove(): void;
}

export interface MapViewOptions {
  /** An empty element, positioned; the map fills it. */
  readonly container: HTMLElement;
  readonly store: AppStore;
  readonly derived: Derived;
  readonly words: Words;
  /** BCP 47 tag the reader asked for. */
  readonly language: string;
  /** Absolute address of the folder that holds `basemap/`, with a slash at its end. */
  readonly assetBase: string;
  readonly basemap: BasemapSetting;
  /** What loadAreas brought: it needs nothing of the map's code, and so can come beside it. */
  readonly areas: Areas;
  /** What may lie over the map (the sheet of a phone): the events are fitted to the part that is free. */
  readonly coveredBy?: HTMLElement;
  /** What fills the screen on demand; the container if it is not given. */
  readonly fullScreenElement?: HTMLElement;
  /** In an article: the plain wheel and one finger are left to the page around, and these words say how the map moves. */
  readonly gestures?: GestureWords;
}

/** Two more than our basemap is honest to: an event on a street corner can be told from its neighbour. */
const ZOOM_MOST = 12;

/** Draws the store's events on a map and tells the store what a reader does there. Rejects where WebGL cannot start. */
export async function createMapView(options: MapViewOptions): Promise<MapView> {
  const { basemap, trouble } = await loadBasemap(options.basemap, options.assetBase);
  setBasemap(options.store, { basemapTrouble: trouble, bordersAreOurs: basemap.bordersAreOurs });
  return startMap(options, basemap);
}

function startMap(options: MapViewOptions, basemap: Basemap): MapView {
  const { container, store, derived, areas } = options;
  let wording: Wording = { words: options.words, language: options.language };
  const language = () => wording.language;
  const describe = (target: Target) => describeTarget(target, store.getState().dataset, wording);

  let ranges: RangeSpeech | null = null;
  let stopRanges = () => {};
  const drawing = createDrawing({ store, derived, areas, wording: () => wording, ranges: () => ranges });
  const restyling = createRestyling({ store, drawing, basemap, language });
  drawing.update();
  const map = createMap(container, restyling.style(), options.gestures);
  drawing.attach(map);
  restyling.attach(map);
  const yieldingNames = createYieldingNames(map);

  const fullScreenElement = options.fullScreenElement ?? container;
  const furniture = createFurniture({ map, container, store, fullScreenElement, words: options.words, basemap });
  const tooltip = createTooltip(container);
  const symbolFocus = createSymbolFocus({ map, container, store, targets: drawing.targets, tooltip, describe });
  const frames = createFrames((anew) => {
    if (anew) restyling.forget();
    drawing.update({ anew });
    restyling.update();
    yieldingNames.update(drawing.named(), { anew });
    symbolFocus.update();
    furniture.showUnplaced(drawing.unplaced());
    furniture.showRanges(ranges);
  });
  const stops = [
    supplyImages(map),
    syncCamera({ map, store, derived, areas, covered: () => coveredEdges(container, options.coveredBy) }),
    watchPointer({ map, store, targets: drawing.targets, tooltip, describe }),
    watch(store, ({ dataset }) => dataset, frames.ask),
    watch(store, ({ view }) => view, frames.ask),
    watch(store, ({ presence }) => presence.hovered, frames.ask),
    watch(store, ({ presence }) => presence.picked, frames.ask),
    watch(store, ({ presence }) => presence.tool, frames.ask),
    watchPicking(map, container, store),
    watchTheme(frames.ask),
    options.gestures ? cooperateOutsideFullScreen(map) : () => {},
    frames.stop,
  ];
  map.on("zoom", frames.ask);
  map.on("load", frames.askAnew);
  map.on("webglcontextrestored", frames.askAnew);

  const setWords = (words: Words, nextLanguage: string) => {
    wording = { words, language: nextLanguage };
    furniture.setWords(words, nextLanguage);
    frames.ask();
  };
  setWords(options.words, options.language);
  return {
    map,
    setWords,
    setRanges: (speech) => {
      stopRanges();
      ranges = speech;
      stopRanges = speech.answers.watch(frames.ask);
      frames.ask();
    },
    remove: () => {
      stopRanges();
      for (const stop of stops) stop();
      for (const part of [symbolFocus, tooltip, furniture, map]) part.remove();
    },
  };
}

function createMap(container: HTMLElement, style: StyleSpecification, gestures?: GestureWords): MapLibreMap {
  setWorkerUrl(workerUrl);
  const map = new MapLibreMap({
    container,
    style,
    attributionControl: false,
    fadeDuration: 0,
    maxZoom: ZOOM_MOST,
    center: [0, 20],
    zoom: 1,
    touchPitch: false,
    ...(gestures && { cooperativeGestures: true, locale: gestureLocale(gestures) }),
    clickTolerance: 4,
  });
  map.touchZoomRotate.disableRotation();
  return map;
}
