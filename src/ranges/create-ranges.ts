import type { BufferJobs } from "../geodesy/buffer-jobs.ts";
import type { Shape } from "../geodesy/cut.ts";
import { greatCircle } from "../geodesy/great-circle.ts";
import { inverse } from "../geodesy/inverse.ts";
import { overlayRequests } from "../geodesy/overlay-geometry.ts";
import { placedOrigin } from "../geodesy/overlay-origin.ts";
import type { SliceClock } from "../geodesy/run-in-slices.ts";
import type { RangeOverlay } from "../model/overlay.ts";
import { isChosen } from "../model/view/view.ts";
import { type ApplyingOverlay, overlaysApplying, visibleOverlays } from "../model/visible-overlays.ts";
import type { Derived } from "../state/derived.ts";
import { createMemory } from "../state/memory.ts";
import type {
  LabelledCity,
  Measurement,
  RangeAnswer,
  RangeContents,
  RangeShape,
  Ranges,
  ShownRange,
} from "../state/ranges.ts";
import type { AppStore } from "../state/store.ts";
import { createAreaShelf, type LoadArea } from "./area-shelf.ts";
import { createContentsShelf } from "./contents-shelf.ts";
import { type OverlayPlaces, overlayPlaces } from "./overlay-places.ts";
import { rangeAnswers } from "./range-answers.ts";
import { rangeShapes } from "./range-shapes.ts";
import { createShapeWork, type ShapeWork } from "./shape-work.ts";

interface RangesOptions {
  readonly store: AppStore;
  readonly derived: Derived;
  readonly loadArea: LoadArea;
  /** Never rejects; asked once, when somebody first wants to know what lies within. */
  readonly loadCities: () => Promise<readonly LabelledCity[]>;
  /** Never rejects; asked once. Shapes that the build has computed, by the key of their request. */
  readonly loadKnownShapes: () => Promise<ReadonlyMap<string, Shape>>;
  readonly jobs: (known: ReadonlyMap<string, Shape>) => BufferJobs;
  readonly clock: SliceClock;
}

const NO_SHAPES: readonly RangeShape[] = Object.freeze([]);
const NOTHING_WITHIN: RangeContents = Object.freeze({ events: Object.freeze([]), cities: Object.freeze([]) });

/**
 * Range overlays of the store's present state. Areas are fetched for overlays that are shown or asked about only, and
 * what is being computed for one ends when it is switched off, not when the window leaves it. An area that could not be
 * had is fetched again when the choice of overlays changes; until then nothing is known of what begins in it.
 */
export function createRanges(options: RangesOptions): Ranges {
  const { store, derived } = options;
  const listeners = new Set<() => void>();
  let isRemoved = false;
  const tell = () => {
    if (!isRemoved) for (const listener of listeners) listener();
  };
  const areas = createAreaShelf(options.loadArea, () => {
    update();
    tell();
  });
  const work = createShapeWork({ ...options, onProgress: tell });

  const placesMemory = createMemory<OverlayPlaces>();
  const places = () => {
    const { dataset } = store.getState();
    return placesMemory([dataset], () => overlayPlaces(dataset, areas));
  };
  const visible = keptWhileSame(() => {
    const { dataset, view } = store.getState();
    return visibleOverlays(dataset, view);
  });
  const applying = keptWhileSame(() => overlaysApplying(store.getState().dataset.overlays, derived.window()));

  /** The point or area that an overlay begins at: the same object as long as it is the same. */
  const groundOf = (overlay: RangeOverlay) => {
    const origin = placedOrigin(overlay, places());
    return origin && (origin.kind === "point" ? origin.point : origin.area);
  };
  const drawn = new WeakMap<RangeOverlay, { readonly ground: object; readonly shapes: readonly RangeShape[] }>();
  const shapesOf = (overlay: RangeOverlay): readonly RangeShape[] => {
    const ground = groundOf(overlay);
    const known = drawn.get(overlay);
    if (known && known.ground === ground) return known.shapes;
    if (!ground || overlayRequests(overlay, places()).some((request) => !work.shapeOf(request))) return NO_SHAPES;
    const shapes = rangeShapes(overlay, { ...places(), shapeOf: work.shapeOf });
    drawn.set(overlay, { ground, shapes });
    return shapes;
  };

  const update = () => {
    if (isRemoved) return;
    for (const { overlay } of visible()) work.want(overlay, overlayRequests(overlay, places()));
  };
  const unsubscribe = store.subscribe(({ dataset, view }, before) => {
    if (view.overlays !== before.view.overlays || dataset !== before.dataset) {
      areas.forgetFailures();
      work.keepOnly((overlay) => dataset.overlays.includes(overlay) && isChosen(view.overlays, overlay.id));
    }
    update();
  });
  update();

  const contents = createContentsShelf({ ...options, onChange: tell });
  const shownMemory = createMemory<readonly ShownRange[]>();
  const reachingMemory = createMemory<readonly RangeAnswer[]>();
  const measureMemory = createMemory<Measurement>();

  return {
    shown: () => {
      const list = visible();
      const shapes = list.map(({ overlay }) => shapesOf(overlay));
      return shownMemory([list, ...shapes], () => list.map((one, at) => ({ ...one, shapes: shapes[at] ?? NO_SHAPES })));
    },
    progress: () => progressOf(visible(), places(), work),
    within: (overlayId) => {
      const overlay = store.getState().dataset.overlays.find(({ id }) => id === overlayId);
      if (!overlay) return NOTHING_WITHIN;
      const ground = groundOf(overlay);
      return contents.of({ overlay, ground, places: places() })?.among(derived.visible().shown) ?? null;
    },
    reaching: (place) => {
      const overlays = applying().map(({ overlay }) => overlay);
      return reachingMemory([...place, applying(), ...overlays.map(groundOf)], () =>
        rangeAnswers(overlays, place, places()),
      );
    },
    measure: (from, to) =>
      measureMemory([...from, ...to], () => ({ ...inverse(from, to), line: greatCircle(from, to) })),
    watch: (listener) => {
      const own = () => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
    remove: () => {
      isRemoved = true;
      listeners.clear();
      unsubscribe();
      work.remove();
      contents.remove();
    },
  };
}

/** The former list as long as a new one says the same of the same overlays: a window that moves seldom changes it. */
function keptWhileSame(ask: () => readonly ApplyingOverlay[]): () => readonly ApplyingOverlay[] {
  let last: readonly ApplyingOverlay[] = [];
  return () => {
    const next = ask();
    const isSame = ({ overlay, certainty }: ApplyingOverlay, at: number) =>
      overlay === last[at]?.overlay && certainty === last[at]?.certainty;
    if (next.length !== last.length || !next.every(isSame)) last = next;
    return last;
  };
}

/** The share of the shapes of these overlays that is there; null when no more are to come. */
function progressOf(overlays: readonly ApplyingOverlay[], places: OverlayPlaces, work: ShapeWork): number | null {
  let [all, done] = [0, 0];
  for (const { overlay } of overlays) {
    const requests = overlayRequests(overlay, places);
    all += places.isComing(overlay.origin) ? overlay.bands.length : requests.length;
    done += requests.reduce((sum, request) => sum + work.shareOf(request), 0);
  }
  return done === all ? null : done / all;
}
