import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { LonLat } from "../model/dataset.ts";
import { lonLatFromPixels, mercatorPixels } from "../model/marks/web-mercator.ts";
import { type Camera, roundCamera } from "../model/view/view.ts";
import { changeView, openPlace, requestCamera, select } from "../state/actions.ts";
import { watch } from "../state/watch.ts";
import type { Still, StillTarget } from "../still/still.ts";
import type { FrameWords } from "../words/frame-words.ts";
import { useUi } from "./context.ts";
import { StillPicture } from "./StillPicture.tsx";
import { useDerived } from "./use-derived.ts";
import { useStore } from "./use-store.ts";

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

interface StillMapProps {
  /** The picture of what the store holds now. */
  readonly draw: (size: PictureSize) => Still;
  /** Calls back when a picture would have changed for another reason than the store; returns its stop. */
  readonly watchDrawing: (listener: () => void) => () => void;
  readonly frameWords: FrameWords;
}

/** To draw takes a good part of this: a scrub has the rest. */
const DRAWN_EVERY_MS = 300;

/**
 * The map of a reader whose browser draws none, and what stands where a live map rests: the picture of the present view,
 * with its events as buttons and, where there will be no live map, buttons that move it.
 */
export function StillMap({ draw, watchDrawing, frameWords }: StillMapProps) {
  const { store, words } = useUi();
  const box = useRef<HTMLElement>(null);
  const size = useSize(box);
  const readView = useCallback(() => store.getState().view, [store]);
  useDerived({ store, read: readView, everyMs: DRAWN_EVERY_MS });
  useStore(store, ({ dataset }) => dataset);
  useRedrawing(watchDrawing);
  const isAlone = useStore(
    store,
    ({ presence }) => presence.mapStatus !== "resting" && presence.mapStatus !== "loading",
  );
  const still = size && draw(size);
  useCameraRequests(still);
  return (
    <section ref={box} class="still-map" aria-label={words.map.title}>
      {still && (
        <>
          <StillPicture node={still.picture} />
          {still.targets.map((target) => (
            <TargetButton key={target.events.join(" ")} target={target} />
          ))}
          {isAlone && <MoveButtons camera={still.camera} frameWords={frameWords} />}
        </>
      )}
    </section>
  );
}

function TargetButton({ target }: { readonly target: StillTarget }) {
  const { store } = useUi();
  const { events, label, x, y, radius } = target;
  const [first, ...others] = events;
  if (first === undefined) return null;
  const side = Math.max(LEAST_TARGET_PIXELS, 2 * radius);
  return (
    <button
      type="button"
      class="still-target"
      aria-label={label}
      title={label}
      style={{ left: `${x - side / 2}px`, top: `${y - side / 2}px`, width: `${side}px`, height: `${side}px` }}
      onClick={() => (others.length === 0 ? select(store, first) : openPlace(store, events))}
    />
  );
}

/** A finger finds no less, as far as neighbours allow. */
const LEAST_TARGET_PIXELS = 24;
const PAN_SHARE = 0.25;
const ZOOM_MOST = 10;
const EVENT_ZOOM = 7.5;

const ICONS = {
  panUp: "M4 12L10 6L16 12",
  panDown: "M4 8L10 14L16 8",
  panLeft: "M12 4L6 10L12 16",
  panRight: "M8 4L14 10L8 16",
  zoomIn: "M10 4V16M4 10H16",
  zoomOut: "M4 10H16",
  fit: "M3 7V3H7M13 3H17V7M17 13V17H13M7 17H3V13M8 10H12M10 8V12",
} as const;

/** Four ways, closer, farther, and back to all events: everything that a finger or a wheel does on a live map. */
function MoveButtons({ camera, frameWords }: { readonly camera: Camera; readonly frameWords: FrameWords }) {
  const { store, words } = useUi();
  const box = useRef<HTMLFieldSetElement>(null);
  const go = (next: Camera | null) => changeView(store, { camera: next && roundCamera(next) });
  const pan = (right: number, down: number) => {
    const map = box.current?.parentElement;
    if (map) go(moved(camera, [right * map.clientWidth * PAN_SHARE, down * map.clientHeight * PAN_SHARE]));
  };
  const zoom = (by: number) => go({ ...camera, zoom: Math.max(0, Math.min(ZOOM_MOST, Math.round(camera.zoom) + by)) });
  const actions: Readonly<Record<keyof typeof ICONS, () => void>> = {
    panUp: () => pan(0, -1),
    panLeft: () => pan(-1, 0),
    panRight: () => pan(1, 0),
    panDown: () => pan(0, 1),
    zoomIn: () => zoom(1),
    zoomOut: () => zoom(-1),
    fit: () => go(null),
  };
  const said = { ...words.map, ...frameWords.pan };
  return (
    <fieldset ref={box} class="still-controls" aria-label={words.map.controls}>
      {(Object.keys(ICONS) as (keyof typeof ICONS)[]).map((name) => (
        <button key={name} type="button" aria-label={said[name]} title={said[name]} onClick={actions[name]}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={ICONS[name]} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}

function moved(camera: Camera, [right, down]: readonly [number, number]): Camera {
  const [x, y] = mercatorPixels(camera.center, camera.zoom);
  return { ...camera, center: lonLatFromPixels([x + right, y + down], camera.zoom) };
}

/** "Show on the map" of a card, and "fit", as a live map answers them. */
function useCameraRequests(still: Still | null): void {
  const { store, derived } = useUi();
  const latest = useRef(still);
  latest.current = still;
  useLayoutEffect(() => {
    const answer = () => {
      const { cameraRequest } = store.getState().presence;
      if (!cameraRequest || !latest.current) return;
      if (cameraRequest.kind === "fit") changeView(store, { camera: null });
      else showPlace(derived.eventById(cameraRequest.id)?.place?.point ?? null);
      requestCamera(store, null);
    };
    const showPlace = (point: LonLat | null) => {
      const camera = latest.current?.camera;
      if (!point || !camera) return;
      changeView(store, { camera: roundCamera({ ...camera, center: point, zoom: Math.max(camera.zoom, EVENT_ZOOM) }) });
    };
    answer();
    return watch(store, ({ presence }) => presence.cameraRequest, answer);
  }, [store, derived]);
}

function useSize(box: { readonly current: HTMLElement | null }): PictureSize | null {
  const [size, setSize] = useState<PictureSize | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function useRedrawing(watchDrawing: StillMapProps["watchDrawing"]): void {
  const [, redraw] = useState(0);
  useLayoutEffect(() => watchDrawing(() => redraw((count) => count + 1)), [watchDrawing]);
}
