import type { NewsEvent } from "../model/dataset.ts";
import { type Bucket, timeBucket } from "../model/visible-events.ts";
import { useUi } from "./context.ts";
import { useStore } from "./use-store.ts";

/** Where the event stands in the reader's period, whatever the other filters say. */
export function useCertainty(event: NewsEvent): Exclude<Bucket, "hidden"> {
  const { store, derived } = useUi();
  return useStore(store, () => timeBucket(event, derived.window()));
}
