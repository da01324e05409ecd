import type { NewsEvent } from "../model/dataset.ts";
import { axisInterval, timeExtent } from "../model/time/extent.ts";
import { type Interval, intervalOfView } from "../model/time/time-window.ts";
import {
  countsOf,
  type EventCounts,
  eventsMatching,
  type FacetCounts,
  type FilteredEvents,
  facetsIn,
  filterEvents,
  nearestOutside,
  type VisibleEvents,
  visibleIn,
} from "../model/visible-events.ts";
import { createMemory } from "./memory.ts";
import type { AppState, AppStore } from "./store.ts";

/** Answers about the store's present state, each computed once and the same object while its inputs are unchanged. */
export interface Derived {
  /** Which events the view shows. */
  visible(): VisibleEvents;
  counts(): EventCounts;
  facets(): FacetCounts;
  /** The events that pass type, status and search, of any time and undated ones too: what the histogram draws. */
  filtered(): readonly NewsEvent[];
  /** The nearest event outside the window that passes the other filters. */
  nearest(): NewsEvent | null;
  /** The window as instants, `cumulative` taken into account. */
  window(): Interval;
  /** The stretch of time that the axis shows. */
  axis(): Interval;
  /** The stretch of time of the whole dataset. */
  extent(): Interval;
  eventById(id: string): NewsEvent | null;
  /** The event whose card is open. */
  selected(): NewsEvent | null;
}

/** Time apart from the other filters, so that a scrub step asks only about time again. */
export function createDerived(store: AppStore): Derived {
  const answer = <T>(inputs: (state: AppState) => readonly unknown[], compute: (state: AppState) => T) =>
    memoised(store, inputs, compute);

  const window = answer(
    ({ dataset, view }) => [dataset, view.window, view.mode],
    ({ dataset, view }) => intervalOfView(view, dataset.timeZone),
  );
  const extent = answer(
    ({ dataset }) => [dataset],
    ({ dataset }) => timeExtent(dataset),
  );
  const axis = answer(
    ({ dataset, view }) => [dataset, view.axis],
    ({ dataset, view }) => axisInterval(view, dataset),
  );
  const byFilters = answer<FilteredEvents>(
    ({ dataset, view }) => [dataset, view.types, view.statuses, view.query],
    ({ dataset, view }) => filterEvents(dataset, view),
  );
  const matching = answer(
    ({ dataset, view }) => [dataset, view.query],
    ({ dataset, view }) => eventsMatching(dataset, view.query),
  );
  const visible = answer(
    () => [byFilters(), window()],
    () => visibleIn(byFilters(), window()),
  );
  const events = answer(
    ({ dataset }) => [dataset],
    ({ dataset }) => new Map(dataset.events.map((event) => [event.id, event])),
  );
  const eventById = (id: string) => events().get(id) ?? null;

  return {
    visible,
    counts: answer(
      () => [visible()],
      () => countsOf(visible()),
    ),
    facets: answer(
      ({ view }) => [matching(), view.types, view.statuses, window()],
      ({ dataset, view }) => facetsIn({ dataset, filters: view, matching: matching(), window: window() }),
    ),
    filtered: () => byFilters().passing,
    nearest: answer(
      () => [byFilters(), window()],
      () => nearestOutside(byFilters().passing, window()),
    ),
    window,
    axis,
    extent,
    eventById,
    selected: () => {
      const { selected } = store.getState().view;
      return selected === null ? null : eventById(selected);
    },
  };
}

/** `compute`, asked again only when one of `inputs` has another identity than at the last call. */
function memoised<T>(
  store: AppStore,
  inputs: (state: AppState) => readonly unknown[],
  compute: (state: AppState) => T,
): () => T {
  const memory = createMemory<T>();
  return () => {
    const state = store.getState();
    return memory(inputs(state), () => compute(state));
  };
}
