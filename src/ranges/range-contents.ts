import { overlayReach } from "../geodesy/overlay-reach.ts";
import { runInSlices, type SliceClock } from "../geodesy/run-in-slices.ts";
import type { LonLat, NewsEvent } from "../model/dataset.ts";
import type { RangeOverlay } from "../model/overlay.ts";
import type { LabelledCity, RangeContents, WithinRange } from "../state/ranges.ts";
import { drawnPoint, type OverlayPlaces } from "./overlay-places.ts";

interface ContentsOptions {
  readonly overlay: RangeOverlay;
  /** In which the overlay's origin is known. */
  readonly places: OverlayPlaces;
  readonly cities: readonly LabelledCity[];
  readonly clock: SliceClock;
  /** The towns have been measured. */
  readonly onDone: () => void;
}

export interface ContentsOfRange {
  /** What lies within, the nearest first; null: the towns are still being measured. */
  readonly among: (events: readonly NewsEvent[]) => RangeContents | null;
  readonly stop: () => void;
}

/** Every town and event is measured once: a window that moves only chooses among the events. Towns are taken in slices. */
export function createContents({ overlay, places, cities, clock, onDone }: ContentsOptions): ContentsOfRange {
  const within = <Item>(item: Item, point: LonLat) => withinRange(overlay, places, item, point);
  const measured = new Map<NewsEvent, WithinRange<string> | null>();
  let contents: RangeContents | null = null;
  let lastEvents: readonly NewsEvent[] | null = null;

  const eventWithin = (event: NewsEvent) => {
    const known = measured.get(event);
    if (known !== undefined) return known;
    const point = drawnPoint(event.place);
    const found = point && within(event.id, point);
    measured.set(event, found);
    return found;
  };

  function* citySteps(): Generator<number, readonly WithinRange<LabelledCity>[]> {
    const found: WithinRange<LabelledCity>[] = [];
    for (const [index, city] of cities.entries()) {
      const one = within(city, city.point);
      if (one) found.push(one);
      yield index / cities.length;
    }
    return found.sort(byDistance);
  }
  const stop = runInSlices({
    ...clock,
    steps: citySteps(),
    onProgress: () => {},
    onDone: (found) => {
      contents = { events: [], cities: found };
      onDone();
    },
  });

  return {
    among: (events) => {
      if (!contents || events === lastEvents) return contents;
      lastEvents = events;
      const found = events.flatMap((event) => eventWithin(event) ?? []).sort(byDistance);
      const isSame = found.length === contents.events.length && found.every((one, at) => one === contents?.events[at]);
      if (!isSame) contents = { events: found, cities: contents.cities };
      return contents;
    },
    stop,
  };
}

function withinRange<Item>(
  overlay: RangeOverlay,
  places: OverlayPlaces,
  item: Item,
  point: LonLat,
): WithinRange<Item> | null {
  const answer = overlayReach(overlay, point, places);
  if (!answer || answer.reach === "out") return null;
  return { item, reach: answer.reach, distanceKm: answer.distanceKm };
}

function byDistance(one: WithinRange<unknown>, other: WithinRange<unknown>): number {
  return one.distanceKm - other.distanceKm;
}
