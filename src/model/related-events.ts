import type { Dataset, LinkRelation, NewsEvent } from "./dataset.ts";

/** `out`: the event itself names the other one; `in`: the other one names it. */
export interface RelatedEvent {
  readonly rel: LinkRelation;
  readonly direction: "out" | "in";
  readonly event: NewsEvent;
}

/**
 * The events that an event is linked with, in both directions: first those it names, in its own order, then those that
 * name it, in the dataset's. None for an id that the dataset does not have.
 */
export function relatedEvents(dataset: Dataset, id: string): readonly RelatedEvent[] {
  const { events } = dataset;
  const own = events.find((event) => event.id === id)?.links ?? [];
  const named = own.flatMap(({ rel, to }) => {
    const event = events.find((other) => other.id === to);
    return event ? [{ rel, direction: "out" as const, event }] : [];
  });
  const naming = events.flatMap((event) =>
    event.links.filter(({ to }) => to === id).map(({ rel }) => ({ rel, direction: "in" as const, event })),
  );
  return [...named, ...naming];
}
