import { useLayoutEffect, useReducer, useRef } from "preact/hooks";
import type { AppState, AppStore } from "../state/store.ts";

/**
 * What `select` reads from the store, kept up to date: the component renders again only when the selected value
 * changes identity. Select existing values or primitives; a selector that builds a new object renders on every change.
 */
export function useStore<T>(store: AppStore, select: (state: AppState) => T): T {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const selected = select(store.getState());
  const latest = useRef({ select, selected });
  latest.current = { select, selected };
  useLayoutEffect(() => {
    const update = () => {
      const { current } = latest;
      if (!Object.is(current.select(store.getState()), current.selected)) renderAgain(0);
    };
    update();
    return store.subscribe(update);
  }, [store]);
  return selected;
}
