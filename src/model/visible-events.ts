import { type Dataset, type NewsEvent, STATUSES, type Status } from "./dataset.ts";
import { matchesQuery } from "./search.ts";
import { timeMatch } from "./time/time-match.ts";
import { type Interval, intervalOfView } from "./time/time-window.ts";
import { isChosen, type View } from "./view/view.ts";

/** Where an event stands in a view. Every event of a dataset is in exactly one bucket, tested in this order. */
export type Bucket = "hidden" | TimeBucket;
type TimeBucket = "undated" | "out" | "possible" | "definite";

/** The events of a dataset by bucket: the dataset's own objects, in the dataset's order. */
export interface VisibleEvents {
  readonly definite: readonly NewsEvent[];
  readonly possible: readonly NewsEvent[];
  readonly undated: readonly NewsEvent[];
  readonly out: readonly NewsEvent[];
  readonly hidden: readonly NewsEvent[];
  /** definite and possible in the dataset's order. */
  readonly shown: readonly NewsEvent[];
  /** Of `shown`, those that the map cannot draw: no place, or a place without point and area. */
  readonly placeless: readonly NewsEvent[];
}

/** For a type or a status: its definite + possible events under all *other* filters. */
export interface FacetCount {
  readonly definite: number;
  readonly possible: number;
}

export interface FacetCounts {
  readonly types: Readonly<Record<string, FacetCount>>;
  readonly statuses: Readonly<Record<Status, FacetCount>>;
}

/** What of a view decides about an event, time aside. */
export type Filters = Pick<View, "types" | "statuses" | "query">;

/** A dataset's events by the filters alone: any time, and undated ones too. */
export interface FilteredEvents {
  readonly passing: readonly NewsEvent[];
  readonly hidden: readonly NewsEvent[];
}

/** Whole events by bucket; definite + possible = shown, and the five buckets add up to total. */
export type EventCounts = Readonly<Record<Bucket | "shown" | "placeless" | "total", number>>;

/** True for an event that the map cannot draw: no place, or a place without point and area. */
export function isPlaceless(event: NewsEvent): boolean {
  return event.place === null || (event.place.point === null && event.place.area === undefined);
}

function passesFilters(event: NewsEvent, filters: Filters): boolean {
  return (
    isChosen(filters.types, event.type) &&
    isChosen(filters.statuses, event.status) &&
    (filters.query === "" || matchesQuery(event, filters.query))
  );
}

/** The bucket of an event that passes the filters. */
export function timeBucket(event: NewsEvent, window: Interval): TimeBucket {
  return event.time === null ? "undated" : timeMatch(event.time, window);
}

/** Splits by type, status and search. Costly beside `visibleIn` when there is a search: keep the answer while scrubbing. */
export function filterEvents(dataset: Dataset, filters: Filters): FilteredEvents {
  const passing: NewsEvent[] = [];
  const hidden: NewsEvent[] = [];
  for (const event of dataset.events) (passesFilters(event, filters) ? passing : hidden).push(event);
  return { passing, hidden };
}

/** The time part of `visibleEvents`: what a scrub step has to ask again. */
export function visibleIn(filtered: FilteredEvents, window: Interval): VisibleEvents {
  const buckets: Record<TimeBucket, NewsEvent[]> = { definite: [], possible: [], undated: [], out: [] };
  const shown: NewsEvent[] = [];
  const placeless: NewsEvent[] = [];
  for (const event of filtered.passing) {
    const bucket = timeBucket(event, window);
    buckets[bucket].push(event);
    if (bucket !== "definite" && bucket !== "possible") continue;
    shown.push(event);
    if (isPlaceless(event)) placeless.push(event);
  }
  return { ...buckets, hidden: filtered.hidden, shown, placeless };
}

/** Which events a view shows: the one answer for map, list, histogram and counts. */
export function visibleEvents(dataset: Dataset, view: View): VisibleEvents {
  return visibleIn(filterEvents(dataset, view), intervalOfView(view, dataset.timeZone));
}

export function countsOf(visible: VisibleEvents): EventCounts {
  const { definite, possible, undated, out, hidden, shown, placeless } = visible;
  return {
    definite: definite.length,
    possible: possible.length,
    undated: undated.length,
    out: out.length,
    hidden: hidden.length,
    shown: shown.length,
    placeless: placeless.length,
    total: shown.length + undated.length + out.length + hidden.length,
  };
}

/** The events that a search finds, whatever their type, status and time. */
export function eventsMatching(dataset: Dataset, query: string): readonly NewsEvent[] {
  return query === "" ? dataset.events : dataset.events.filter((event) => matchesQuery(event, query));
}

export interface FacetQuestion {
  readonly dataset: Dataset;
  readonly filters: Pick<Filters, "types" | "statuses">;
  /** The answer of `eventsMatching` for the view's query. */
  readonly matching: readonly NewsEvent[];
  readonly window: Interval;
}

/** `facetCounts` with the search already answered. */
export function facetsIn({ dataset, filters, matching, window }: FacetQuestion): FacetCounts {
  const types = new Map(dataset.types.map(({ id }) => [id, { definite: 0, possible: 0 }]));
  const statuses = new Map(STATUSES.map((status) => [status, { definite: 0, possible: 0 }]));
  for (const event of matching) {
    const typeChosen = isChosen(filters.types, event.type);
    const statusChosen = isChosen(filters.statuses, event.status);
    if (!typeChosen && !statusChosen) continue;
    const bucket = timeBucket(event, window);
    if (bucket !== "definite" && bucket !== "possible") continue;
    const typeCount = types.get(event.type);
    const statusCount = statuses.get(event.status);
    if (statusChosen && typeCount) typeCount[bucket] += 1;
    if (typeChosen && statusCount) statusCount[bucket] += 1;
  }
  return {
    types: Object.fromEntries(types),
    statuses: Object.fromEntries(statuses) as Record<Status, FacetCount>,
  };
}

/** For each type and each status, how many events it would add to what is shown if it alone were changed. */
export function facetCounts(dataset: Dataset, view: View): FacetCounts {
  const matching = eventsMatching(dataset, view.query);
  return facetsIn({ dataset, filters: view, matching, window: intervalOfView(view, dataset.timeZone) });
}

/** Of these events the dated one outside the window that lies nearest to it; of several, the first. */
export function nearestOutside(events: readonly NewsEvent[], window: Interval): NewsEvent | null {
  let nearest: NewsEvent | null = null;
  let nearestMs = Number.POSITIVE_INFINITY;
  for (const event of events) {
    if (event.time === null || timeMatch(event.time, window) !== "out") continue;
    const distanceMs = Math.max(event.time.startMs - window.toMs, window.fromMs - event.time.endMs);
    if (nearest !== null && distanceMs >= nearestMs) continue;
    nearest = event;
    nearestMs = distanceMs;
  }
  return nearest;
}

/** Where to look when nothing is in the period: the nearest event outside the window that passes the other filters. */
export function nearestInTime(dataset: Dataset, view: View): NewsEvent | null {
  return nearestOutside(filterEvents(dataset, view).passing, intervalOfView(view, dataset.timeZone));
}
