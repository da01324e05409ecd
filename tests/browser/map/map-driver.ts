import { expect, onTestFinished } from "vitest";
import { loadAreas } from "../../../src/load-areas.ts";
import { NAMED_BY_EVENTS } from "../../../src/map/basemap/label-layers.ts";
import { createMapView, type MapView } from "../../../src/map/map-view.ts";
import { BUILT_IN_BASEMAP } from "../../../src/model/basemap-setting.ts";
import type { Dataset, EventPlace, NewsEvent } from "../../../src/model/dataset.ts";
import { DEFAULT_VIEW, type View } from "../../../src/model/view/view.ts";
import { createDerived } from "../../../src/state/derived.ts";
import { type AppStore, createAppStore } from "../../../src/state/store.ts";
import { en } from "../../../src/words/en/en.ts";
import { datasetOf, newsEvent } from "../../unit/event-builders.ts";

export interface MapDriver {
  readonly store: AppStore;
  readonly view: MapView;
  readonly container: HTMLElement;
  /** Property `name` of what is drawn in a layer and has not given way, in no particular order. */
  drawn(layer: string, name: string): readonly unknown[];
  /** Waits until a layer draws as many features as this. */
  drawsIn(layer: string, count: number): Promise<void>;
  /** A press of the mouse at a place, and so many pixels right and down of it. */
  click(at: readonly [number, number], offset?: readonly [number, number]): void;
  point(at: readonly [number, number], offset?: readonly [number, number]): void;
}

/** Polls for as long as a first drawing with software rendering on a busy machine may take. */
export function eventually<T>(read: () => T) {
  return expect.poll(read, { timeout: 20_000 });
}

/** A settlement of the given name. */
export function settlement(name: string, point: readonly [number, number]): EventPlace {
  return { ...area(name, "settlement", undefined), point };
}

export function area(name: string, precision: EventPlace["precision"], code: string | undefined): EventPlace {
  const place = { name, aliases: [], precision, from: "source", withheld: false, point: null, geometry: null } as const;
  return code === undefined ? place : { ...place, area: code };
}

export function eventAt(place: EventPlace | null, id: string, parts: Parameters<typeof newsEvent>[1] = {}): NewsEvent {
  return newsEvent(id, { edtf: "2025-05-16", ...parts, place });
}

interface Opening {
  readonly events: readonly NewsEvent[];
  readonly view?: Partial<View>;
  readonly dataset?: Partial<Dataset>;
}

/** A map of 640 by 480 with the served basemap, taken away when the test ends. */
export async function openMap({ events, view = {}, dataset = {} }: Opening): Promise<MapDriver> {
  const container = document.createElement("div");
  Object.assign(container.style, { position: "relative", width: "640px", height: "480px" });
  document.body.append(container);
  const store = createAppStore({ dataset: datasetOf(events, dataset), view: { ...DEFAULT_VIEW, ...view } });
  const assetBase = new URL("/", location.href).href;
  const mapView = await createMapView({
    container,
    store,
    derived: createDerived(store),
    words: en,
    language: "en",
    basemap: BUILT_IN_BASEMAP,
    assetBase,
    areas: await loadAreas(store.getState().dataset, assetBase),
  });
  onTestFinished(() => {
    mapView.remove();
    container.remove();
  });
  const { map } = mapView;
  const mouse = (type: string, at: readonly [number, number], [right, down]: readonly [number, number]) => {
    const { x, y } = map.project([at[0], at[1]]);
    const corner = container.getBoundingClientRect();
    const [clientX, clientY] = [corner.left + x + right, corner.top + y + down];
    const button = type === "mousemove" ? {} : { button: 0, detail: 1 };
    map.getCanvas().dispatchEvent(new MouseEvent(type, { bubbles: true, clientX, clientY, ...button }));
  };
  const drawn = (layer: string, name: string) =>
    map.getLayer(layer)
      ? map
          .queryRenderedFeatures({ layers: [layer] })
          .filter(({ state }) => !state[NAMED_BY_EVENTS])
          .map(({ properties }) => properties[name] as unknown)
      : [];
  return {
    store,
    view: mapView,
    container,
    drawn,
    drawsIn: (layer, count) => eventually(() => drawn(layer, "target").length).toBe(count),
    click: (at, offset = [0, 0]) => {
      for (const type of ["mousedown", "mouseup", "click"]) mouse(type, at, offset);
    },
    point: (at, offset = [0, 0]) => mouse("mousemove", at, offset),
  };
}
