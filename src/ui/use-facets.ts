import type { FacetCounts } from "../model/visible-events.ts";
import { useUi } from "./context.ts";
import { useDerived } from "./use-derived.ts";

/** Counts need not follow a finger at sixty frames a second. */
export const COUNTS_EVERY_MS = 100;

export function useFacets(): FacetCounts {
  const { store, derived } = useUi();
  return useDerived({ store, read: derived.facets, everyMs: COUNTS_EVERY_MS });
}
