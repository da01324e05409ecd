import type { AppState, AppStore } from "./store.ts";

/** Calls `listener` when what `select` answers changes (by `Object.is`), not at the start. Returns its stop. */
export function watch<T>(
  store: AppStore,
  select: (state: AppState) => T,
  listener: (selected: T, previous: T) => void,
): () => void {
  return store.subscribe((state, previousState) => {
    const selected = select(state);
    const previous = select(previousState);
    if (!Object.is(selected, previous)) listener(selected, previous);
  });
}
