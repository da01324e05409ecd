import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "../../src/ui/fonts.css";
import "../../src/ui/layout.css";
import "../../src/ui/tokens.css";
import { loadBasemap } from "../../src/map/basemap/load-basemap.ts";
import { mapStyle, NO_DATA } from "../../src/map/map-style.ts";
import { createMapView } from "../../src/map/map-view.ts";
import { BUILT_IN_BASEMAP } from "../../src/model/basemap-setting.ts";
import type { Dataset, NewsEvent } from "../../src/model/dataset.ts";
import { addUnits, epochFromWallTime, wallTimeFromEpoch } from "../../src/model/time/calendar.ts";
import { DEFAULT_VIEW } from "../../src/model/view/view.ts";
import { setWindow } from "../../src/state/actions.ts";
import { createDerived } from "../../src/state/derived.ts";
import { createPlayback } from "../../src/state/playback.ts";
import { createAppStore } from "../../src/state/store.ts";
import { mountPanel } from "../../src/ui/mount-panel.tsx";
import { mountTimeline } from "../../src/ui/mount-timeline.tsx";
import { loadWords } from "../../src/words/words.ts";
import { generatedDataset } from "./generated-dataset.ts";

const WINDOW_DAYS = 14;
const STEPS = 45;
const CAMERA = { center: [31.5, 48.6] as const, zoom: 5, bearing: 0, pitch: 0 };
const parameters = new URLSearchParams(location.search);
const dataset = generatedDataset(Number(parameters.get("events")));
const firstMs = epochFromWallTime("2025-04-01", dataset.timeZone);
const container = document.getElementById("map") as HTMLElement;

/** The window's first and last day at a step; it goes forth and back. */
function windowAt(step: number): { readonly fromMs: number; readonly toMs: number } {
  const place = step % (2 * STEPS);
  const fromMs = addUnits(firstMs, place < STEPS ? place : 2 * STEPS - place, "day", dataset.timeZone);
  return { fromMs, toMs: addUnits(fromMs, WINDOW_DAYS, "day", dataset.timeZone) };
}

type Scrub = (step: number) => void;

async function startApp(): Promise<Scrub> {
  const store = createAppStore({ dataset, view: { ...DEFAULT_VIEW, camera: CAMERA } });
  const derived = createDerived(store);
  const clock = { after: () => () => {} };
  const playback = createPlayback(store, { derived, clock, reducedMotion: false });
  const words = await loadWords("en");
  const context = { store, derived, playback, words, language: "en", problems: [] };
  mountPanel(document.getElementById("panel") as HTMLElement, context);
  mountTimeline(document.getElementById("timeline") as HTMLElement, context);
  const assetBase = new URL("/", location.href).href;
  await createMapView({
    container,
    store,
    derived,
    words,
    language: "en",
    assetBase,
    areas: new Map(),
    basemap: BUILT_IN_BASEMAP,
  });
  return (step) => {
    const { fromMs, toMs } = windowAt(step);
    const dayOf = (ms: number) => wallTimeFromEpoch(ms, dataset.timeZone, "day");
    setWindow(store, { from: dayOf(fromMs), to: dayOf(toMs - 1) });
  };
}

async function bareMap(): Promise<MapLibreMap> {
  setWorkerUrl(workerUrl);
  const { basemap } = await loadBasemap(BUILT_IN_BASEMAP, new URL("/", location.href).href);
  const style = mapStyle({
    theme: "light",
    language: "en",
    policy: "recognised",
    lines: [],
    focus: [],
    globe: false,
    basemap,
    data: NO_DATA,
  });
  const { center, zoom } = CAMERA;
  const map = new MapLibreMap({
    container,
    style,
    center: [center[0], center[1]],
    zoom,
    attributionControl: false,
    fadeDuration: 0,
  });
  return new Promise((resolve) => map.once("load", () => resolve(map)));
}

async function startEmptyMap(): Promise<Scrub> {
  const map = await bareMap();
  return () => map.triggerRepaint();
}

function featureOf(event: NewsEvent): GeoJSON.Feature<GeoJSON.Point> {
  const [longitude, latitude] = event.place?.point ?? [0, 0];
  const properties = { startMs: event.time?.startMs ?? 0, endMs: event.time?.endMs ?? 0 };
  return { type: "Feature", geometry: { type: "Point", coordinates: [longitude, latitude] }, properties };
}

async function mapOfCircles(): Promise<{ map: MapLibreMap; features: GeoJSON.Feature<GeoJSON.Point>[] }> {
  const map = await bareMap();
  const features = dataset.events.map(featureOf);
  map.addSource("circles", { type: "geojson", data: { type: "FeatureCollection", features } });
  map.addLayer({ id: "circles", type: "circle", source: "circles", paint: { "circle-radius": 6 } });
  return { map, features };
}

async function startSetFilter(): Promise<Scrub> {
  const { map } = await mapOfCircles();
  return (step) => {
    const { fromMs, toMs } = windowAt(step);
    map.setFilter("circles", ["all", ["<", ["get", "startMs"], toMs], [">", ["get", "endMs"], fromMs]]);
  };
}

async function startSetData(): Promise<Scrub> {
  const { map, features } = await mapOfCircles();
  const source = map.getSource("circles") as unknown as { setData(data: GeoJSON.FeatureCollection): void };
  return (step) => {
    const { fromMs, toMs } = windowAt(step);
    const shown = features.filter(({ properties }) => properties?.["startMs"] < toMs && properties?.["endMs"] > fromMs);
    source.setData({ type: "FeatureCollection", features: shown });
  };
}

const WAYS: Readonly<Record<string, () => Promise<Scrub>>> = {
  dateline: startApp,
  empty: startEmptyMap,
  setFilter: startSetFilter,
  setData: startSetData,
};

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Moves the window every frame for `frames` frames; the times between frames, in milliseconds. */
async function scrubEveryFrame(scrub: Scrub, frames: number): Promise<readonly number[]> {
  const times: number[] = [];
  let before = await nextFrame();
  for (let step = 0; step < frames; step += 1) {
    scrub(step);
    const now = await nextFrame();
    times.push(now - before);
    before = now;
  }
  return times;
}

declare global {
  interface Window {
    bench: Promise<{ scrubEveryFrame(frames: number): Promise<readonly number[]>; readonly dataset: Dataset }>;
  }
}

window.bench = (async () => {
  const start = WAYS[parameters.get("way") ?? ""];
  if (!start) throw new Error("No such way.");
  const scrub = await start();
  return { dataset, scrubEveryFrame: (frames) => scrubEveryFrame(scrub, frames) };
})();
