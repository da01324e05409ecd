import { useLayoutEffect, useState } from "preact/hooks";
import type { AppStore } from "../state/store.ts";

interface Reading<T> {
  readonly store: AppStore;
  /** One of the store's derived answers, or another reading that keeps its identity while nothing has changed. */
  readonly read: () => T;
  /** While the store changes many times a second, the component renders at most this often. */
  readonly everyMs: number;
  /** Where news comes from beside the store. */
  readonly watch?: (listener: () => void) => () => void;
}

/** A derived answer, kept up to date, the last one always. */
export function useDerived<T>({ store, read, everyMs, watch }: Reading<T>): T {
  const [answer, setAnswer] = useState(read);
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let publishedMs = Number.NEGATIVE_INFINITY;
    const publish = () => {
      timer = null;
      const next = read();
      setAnswer(() => next);
      publishedMs = performance.now();
    };
    const schedule = () => {
      if (timer !== null) return;
      const waitMs = publishedMs + everyMs - performance.now();
      if (waitMs <= 0) publish();
      else timer = setTimeout(publish, waitMs);
    };
    publish();
    const stop = store.subscribe(schedule);
    const stopWatching = watch?.(schedule);
    return () => {
      stop();
      stopWatching?.();
      if (timer !== null) clearTimeout(timer);
    };
  }, [store, read, everyMs, watch]);
  return answer;
}
