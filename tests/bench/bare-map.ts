import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "../../src/ui/fonts.css";
import "./bare-map.css";
import { loadBasemap } from "../../src/map/basemap/load-basemap.ts";
import { mapStyle, NO_DATA } from "../../src/map/map-style.ts";
import { BUILT_IN_BASEMAP } from "../../src/model/basemap-setting.ts";

/** What MapLibre alone makes of a dataset's file, on our basemap: a circle for each event with a point, and nothing else. */
async function startBareMap(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const [west = -180, south = -60, east = 180, north = 75] = (parameters.get("bounds") ?? "").split(",").map(Number);
  setWorkerUrl(workerUrl);
  const { basemap } = await loadBasemap(BUILT_IN_BASEMAP, new URL("./", location.href).href);
  const looks = { theme: "light", language: "en", policy: "recognised", lines: [], focus: [], globe: false } as const;
  const style = mapStyle({ ...looks, basemap, data: NO_DATA });
  const map = new MapLibreMap({
    container: "bare-map",
    style: {
      ...style,
      sources: { ...style.sources, circles: { type: "geojson", data: `data/${parameters.get("data")}.geojson` } },
      layers: [...style.layers, { id: "circles", type: "circle", source: "circles", paint: { "circle-radius": 6 } }],
    },
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: 48, maxZoom: 7 },
    attributionControl: false,
    fadeDuration: 0,
  });
  map.on("error", ({ error }) => console.info(error));
}

startBareMap();
