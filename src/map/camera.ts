import type { LngLatBoundsLike, Map as MapLibreMap } from "maplibre-gl";
import type { NewsEvent } from "../model/dataset.ts";
import { type Bounds, boundsOfEvents } from "../model/marks/place-bounds.ts";
import type { Areas } from "../model/marks/place-extent.ts";
import type { Camera } from "../model/view/view.ts";
import { changeView, requestCamera } from "../state/actions.ts";
import type { Derived } from "../state/derived.ts";
import type { AppStore, CameraRequest } from "../state/store.ts";
import { watch } from "../state/watch.ts";
import type { Edges } from "./covered-edges.ts";

/** Event data of a move that a reader asked for by something else than a gesture on the map. */
export const BY_READER = { byReader: true };

const FITTED_ZOOM_MOST = 7;
const EVENT_ZOOM = 7.5;
const EDGE_PIXELS = 48;
const RESIZE_REST_MS = 120;

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** The camera as a link writes it. */
function cameraOfMap(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return {
    center: [rounded(lng, 4), rounded(lat, 4)],
    zoom: rounded(map.getZoom(), 2),
    bearing: rounded(map.getBearing(), 0),
    pitch: rounded(map.getPitch(), 0),
  };
}

function isSameCamera(one: Camera, other: Camera): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export interface CameraOptions {
  readonly map: MapLibreMap;
  readonly store: AppStore;
  readonly derived: Derived;
  readonly areas: Areas;
  /** Pixels at each edge of the map that something else lies over. */
  readonly covered: () => Edges;
}

/**
 * Keeps map and stored camera in step. During a gesture the map owns the camera; at its end it writes the rounded camera,
 * and it moves only if the stored one differs from its own. A stored null is "fitted": it stays null, through resizes too,
 * until the reader moves the map. Returns its stop.
 */
export function syncCamera({ map, store, derived, areas, covered }: CameraOptions): () => void {
  const boundsOf = (events: readonly NewsEvent[]) => boundsOfEvents(events, areas);
  const padding = () => withEdge(covered(), edgeOf(map.getContainer()));

  const showBounds = (bounds: Bounds | null, move: { readonly animate: boolean; readonly byReader: boolean }) => {
    if (!bounds) return;
    const options = { padding: padding(), maxZoom: FITTED_ZOOM_MOST, animate: move.animate };
    map.fitBounds(bounds as unknown as LngLatBoundsLike, options, { byReader: move.byReader });
  };
  const fitAll = (animate: boolean) =>
    showBounds(boundsOf(store.getState().dataset.events), { animate, byReader: false });

  const follow = (camera: Camera | null) => {
    if (!camera) return fitAll(true);
    if (map.isMoving() || isSameCamera(camera, cameraOfMap(map))) return;
    map.jumpTo({ ...camera, center: [camera.center[0], camera.center[1]] });
  };

  const go = (request: CameraRequest | null) => {
    if (!request) return;
    if (request.kind === "event") showEvent(request.id);
    else fitShown();
    requestCamera(store, null);
  };
  const fitShown = () => {
    const { dataset } = store.getState();
    const bounds = boundsOf(derived.visible().shown);
    const all = boundsOf(dataset.events);
    if (bounds && String(bounds) !== String(all)) return showBounds(bounds, { animate: true, byReader: true });
    if (store.getState().view.camera === null) fitAll(true);
    else changeView(store, { camera: null });
  };
  const showEvent = (id: string) => {
    const event = derived.eventById(id);
    const bounds = event && boundsOf([event]);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    if (west < east) return showBounds(bounds, { animate: true, byReader: true });
    const zoom = Math.max(map.getZoom(), EVENT_ZOOM);
    map.flyTo({ center: [west, (south + north) / 2], zoom, offset: centreShift(covered()) }, BY_READER);
  };

  const write = (move: { readonly originalEvent?: unknown; readonly byReader?: boolean }) => {
    if (!move.originalEvent && !move.byReader) return;
    changeView(store, { camera: cameraOfMap(map) });
  };
  map.on("moveend", write);
  const stops = [
    watch(store, ({ view }) => view.camera, follow),
    watch(store, ({ presence }) => presence.cameraRequest, go),
    refitOnResize(map, () => store.getState().view.camera === null && fitAll(false)),
    () => map.off("moveend", write),
  ];
  const { view, presence } = store.getState();
  if (view.camera) follow(view.camera);
  else fitAll(false);
  go(presence.cameraRequest);
  return () => {
    for (const stop of stops) stop();
  };
}

/** Room for the symbols of an outermost event, beside what is covered. */
/** A small map has a small edge: nothing would fit between two of the usual ones. */
function edgeOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(EDGE_PIXELS, clientWidth / 6, clientHeight / 6);
}

function withEdge({ top, right, bottom, left }: Edges, edge: number): Edges {
  const room = (covered: number) => Math.max(edge, covered + edge / 2);
  return { top: room(top), right: room(right), bottom: room(bottom), left: room(left) };
}

/** From the middle of the map to the middle of what no sheet lies over; the buttons are beside it. */
function centreShift({ top, bottom }: Edges): [number, number] {
  return [0, (top - bottom) / 2];
}

function refitOnResize(map: MapLibreMap, refit: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onResize = () => {
    clearTimeout(timer);
    timer = setTimeout(refit, RESIZE_REST_MS);
  };
  map.on("resize", onResize);
  return () => {
    clearTimeout(timer);
    map.off("resize", onResize);
  };
}
