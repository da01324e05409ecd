import bbox from "@turf/bbox";
import { type Hue, STATUSES, type Status } from "../dataset.ts";
import type { Area } from "./place-extent.ts";
import type { ShownEvent } from "./point-groups.ts";
import type { Certainty } from "./symbol-path.ts";

export interface AreaGroup {
  readonly area: Area;
  readonly events: readonly ShownEvent[];
  /** The hue of their type; slate when they are of different types. */
  readonly hue: Hue;
  /** The best supported of them: a confirmed event in the area is not drawn as a claim. */
  readonly status: Status;
  /** Definite if any of them is. */
  readonly certainty: Certainty;
}

/** How several events in one area are drawn as one: see the fields of {@link AreaGroup}. */
export function areaGroup(
  area: Area,
  events: readonly ShownEvent[],
  hueOfType: (typeId: string) => Hue | undefined,
): AreaGroup {
  const hues = new Set(events.map(({ event }) => hueOfType(event.type) ?? "slate"));
  const [onlyHue, ...otherHues] = hues;
  const statuses = new Set(events.map(({ event }) => event.status));
  return {
    area,
    events,
    hue: onlyHue && otherHues.length === 0 ? onlyHue : "slate",
    status: STATUSES.find((status) => statuses.has(status)) ?? "reported",
    certainty: events.some(({ certainty }) => certainty === "definite") ? "definite" : "possible",
  };
}

/** In square degrees, of the box round it: only to tell the larger from the smaller. */
export function boxSize({ geometry }: Area): number {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geometry);
  return (east - west) * (north - south);
}
