import type { Dataset, NewsEvent, Status } from "./dataset.ts";
import type { View } from "./view.ts";

/** Where an event stands in a view. Every event of a dataset is in exactly one bucket, tested in this order. */
export type Bucket = "hidden" | "undated" | "out" | "possible" | "definite";

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

export declare function visibleEvents(dataset: Dataset, view: View): VisibleEvents;
export declare function facetCounts(dataset: Dataset, view: View): FacetCounts;
