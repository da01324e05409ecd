import { loadArea } from "../load-areas.ts";
import type { Derived } from "../state/derived.ts";
import type { Ranges } from "../state/ranges.ts";
import type { AppStore } from "../state/store.ts";
import { createPageBufferJobs } from "../workers/page-buffer-jobs.ts";
import { createRanges } from "./create-ranges.ts";
import { loadCities } from "./load-cities.ts";
import { loadKnownShapes } from "./load-known-shapes.ts";

export interface PageRangesOptions {
  readonly store: AppStore;
  readonly derived: Derived;
  /** Where the site's own files lie: an address that ends in a slash. */
  readonly assetBase: string;
  /** Name of the dataset as it is published. */
  readonly slug: string;
}

/** Ranges with the site's own files and the page's own workers, clock and timers. */
export function createPageRanges({ store, derived, assetBase, slug }: PageRangesOptions): Ranges {
  return createRanges({
    store,
    derived,
    loadArea: async (code) => (await loadArea(code, assetBase))?.geometry ?? null,
    loadCities: () => loadCities(assetBase),
    loadKnownShapes: () => loadKnownShapes({ slug, assetBase }),
    jobs: createPageBufferJobs,
    clock: { nowMs: () => performance.now(), schedule: (task) => setTimeout(task, 0) },
  });
}
