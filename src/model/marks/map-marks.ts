import type { Dataset, Hue, NewsEvent } from "../dataset.ts";
import type { VisibleEvents } from "../visible-events.ts";
import { type AreaGroup, areaGroup } from "./area-groups.ts";
import { type Area, type Areas, placeExtent } from "./place-extent.ts";
import { type PlacedEvent, type PointGroup, pointGroups, type ShownEvent } from "./point-groups.ts";

export interface MapMarks {
  readonly points: readonly PointGroup[];
  /** In the order of their first event. */
  readonly areas: readonly AreaGroup[];
}

/**
 * What the map draws for the events a view shows. Every shown event with something to draw is in exactly one group of
 * points or one group of areas. `zoom` is a whole number: between two zooms the groups stay as they are.
 */
export function mapMarks(options: {
  readonly dataset: Dataset;
  readonly visible: VisibleEvents;
  readonly areas: Areas;
  readonly zoom: number;
}): MapMarks {
  const { dataset, visible, areas, zoom } = options;
  const definite = new Set(visible.definite);
  const placed: PlacedEvent[] = [];
  const byArea = new Map<string, { area: Area; events: ShownEvent[] }>();
  for (const event of visible.shown) {
    const extent = event.place && placeExtent(event.place, areas);
    if (!extent) continue;
    const shown: ShownEvent = { event, certainty: definite.has(event) ? "definite" : "possible" };
    if (extent.kind === "point") placed.push({ ...shown, point: extent.point });
    else addTo(byArea, extent.area, shown);
  }
  const hues = new Map<string, Hue>(dataset.types.map((type) => [type.id, type.hue]));
  return {
    points: pointGroups(placed, zoom),
    areas: [...byArea.values()].map(({ area, events }) => areaGroup(area, events, (typeId) => hues.get(typeId))),
  };
}

function addTo(byArea: Map<string, { area: Area; events: ShownEvent[] }>, area: Area, shown: ShownEvent): void {
  const group = byArea.get(area.key);
  if (group) group.events.push(shown);
  else byArea.set(area.key, { area, events: [shown] });
}

/** The events that `marks` stand for, in no particular order. */
export function markedEvents(marks: MapMarks): readonly NewsEvent[] {
  return [...marks.points, ...marks.areas].flatMap(({ events }) => events.map(({ event }) => event));
}
