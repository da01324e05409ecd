import { useLayoutEffect, useState } from "preact/hooks";
import type { AppState, AppStore } from "../state/store.ts";

/**
 * What `select` reads from the store, kept up to date: the component renders again only when the selected value
 * changes identity. Select existing values or primitives; a selector that builds a new object renders on every change.
 */
export function useStore<T>(store: AppStore, select: (state: AppState) => T): T {
  const [, setSelected] = useState(() => select(store.getState()));
  useLayoutEffect(() => {
    const update = () => {
      const next = select(store.getState());
      setSelected(() => next);
    };
    update();
    return store.subscribe(update);
  }, [store]);
  return select(store.getState());
}
