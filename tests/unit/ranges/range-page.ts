import { readFileSync } from "node:fs";
import type { MultiPolygon, Polygon } from "geojson";
import type { BufferWorker } from "../../../src/geodesy/buffer-jobs.ts";
import { createBufferJobs } from "../../../src/geodesy/buffer-jobs.ts";
import type { Shape } from "../../../src/geodesy/cut.ts";
import type { NewsEvent } from "../../../src/model/dataset.ts";
import { deepFreeze } from "../../../src/model/deep-freeze.ts";
import type { RangeBand, RangeOverlay } from "../../../src/model/overlay.ts";
import { type Choice, DEFAULT_VIEW } from "../../../src/model/view/view.ts";
import { createRanges } from "../../../src/ranges/create-ranges.ts";
import { createDerived } from "../../../src/state/derived.ts";
import type { LabelledCity, Ranges } from "../../../src/state/ranges.ts";
import { type AppStore, createAppStore } from "../../../src/state/store.ts";
import { datasetOf, rangeOverlay } from "../event-builders.ts";

/** The area as it is served, or null. */
function servedArea(code: string): Polygon | MultiPolygon | null {
  try {
    return deepFreeze(JSON.parse(readFileSync(`geodata/served/areas/${code}.json`, "utf8")).geometry);
  } catch {
    return null;
  }
}

const CITIES: readonly LabelledCity[] = deepFreeze([
  { name: "Boston", point: [-71.06, 42.36] },
  { name: "Lisbon", point: [-9.14, 38.72] },
  { name: "Warsaw", point: [21.01, 52.23] },
  { name: "Minsk", point: [27.57, 53.9] },
]);

interface Setting {
  readonly events?: readonly NewsEvent[];
  readonly overlays: readonly RangeOverlay[];
  readonly on?: Choice;
  readonly known?: ReadonlyMap<string, Shape>;
  readonly cities?: Promise<readonly LabelledCity[]>;
  /** Codes of areas that cannot be had until they are taken out. */
  readonly unavailable?: Set<string>;
  /** Areas come when this does. */
  readonly connection?: Promise<void>;
}

export interface RangePage {
  readonly store: AppStore;
  readonly ranges: Ranges;
  /** Codes of areas in the order in which they were fetched. */
  readonly fetched: readonly string[];
  /** How often the listener was called. */
  readonly told: () => number;
  /** Radii that a computation has begun for, and how many of these have been ended. */
  readonly begun: readonly number[];
  readonly ended: () => number;
}

/** Ranges over real areas in a page without workers: shapes are computed in slices, here and now. */
export function openRangePage(setting: Setting): RangePage {
  const { events = [], overlays, on = { kind: "all" }, connection, unavailable } = setting;
  const view = { ...DEFAULT_VIEW, overlays: on };
  const store = createAppStore({ dataset: datasetOf(events, { overlays }), view });
  const fetched: string[] = [];
  const begun: number[] = [];
  let [told, ended] = [0, 0];
  const clock = { nowMs: () => performance.now(), schedule: (task: () => void) => setTimeout(task, 0) };
  const ranges = createRanges({
    store,
    derived: createDerived(store),
    loadArea: async (code) => {
      fetched.push(code);
      await connection;
      return unavailable?.has(code) ? null : servedArea(code);
    },
    loadCities: () => setting.cities ?? Promise.resolve(CITIES),
    loadKnownShapes: () => Promise.resolve(setting.known ?? new Map()),
    jobs: (known) => createBufferJobs({ ...clock, known, startWorker: startIdleWorker }),
    clock,
  });
  function startIdleWorker(): BufferWorker {
    if (!setting.known) throw new Error("No workers here");
    return {
      postMessage: ({ radiusKm }) => begun.push(radiusKm),
      terminate: () => {
        ended += 1;
      },
      onmessage: null,
      onerror: null,
    };
  }
  ranges.watch(() => {
    told += 1;
  });
  return { store, ranges, fetched, told: () => told, begun, ended: () => ended };
}

const BAND: RangeBand = {
  highKm: 3_000,
  label: "Range",
  basis: "claimed",
  by: "A ministry",
  source: "agency",
  date: "2025",
};

/** A range from an area as it is served, of one figure, or of `bands`. */
export function fromArea(area: string, ...bands: readonly Partial<RangeBand>[]): RangeOverlay {
  const all = bands.length > 0 ? bands : [{}];
  return rangeOverlay(`from-${area}`, {
    origin: { kind: "area", area },
    bands: all.map((band) => ({ ...BAND, ...band })),
  });
}
