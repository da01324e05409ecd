import type { Dataset, LonLat } from "../dataset.ts";
import { textIn } from "../text.ts";
import type { AreaGroup } from "./area-groups.ts";
import type { PixelOffset } from "./flower.ts";
import type { MapMarks } from "./map-marks.ts";
import type { PointGroup, ShownEvent } from "./point-groups.ts";
import type { SymbolLook } from "./symbol-path.ts";

/** What carries a label of its events, and is not named again by the basemap. */
export interface NamedByEvents {
  /** ISO codes. */
  readonly areas: ReadonlySet<string>;
  /** English names. */
  readonly places: ReadonlySet<string>;
}

/** Something on the map that can be hovered and chosen. */
export interface Target {
  /** `anchor`: the middle of a flower, standing for all of its petals. */
  readonly kind: "symbol" | "badge" | "anchor" | "area";
  readonly point: LonLat;
  readonly offset: PixelOffset;
  readonly events: readonly ShownEvent[];
  readonly group: AreaGroup | null;
}

const ON_THE_SPOT: PixelOffset = [0, 0];

/** Every target of the marks; a target's index in this list is what map features carry. */
export function targetsOfMarks(marks: MapMarks): readonly Target[] {
  return [
    ...marks.points.flatMap(targetsOfGroup),
    ...marks.areas.map(
      (group): Target => ({
        kind: "area",
        point: group.area.anchor,
        offset: ON_THE_SPOT,
        events: group.events,
        group,
      }),
    ),
  ];
}

function targetsOfGroup({ anchor, events, petals }: PointGroup): readonly Target[] {
  const whole = { point: anchor, offset: ON_THE_SPOT, events, group: null };
  if (!petals) return [{ ...whole, kind: "badge" }];
  if (events.length === 1) return [{ ...whole, kind: "symbol" }];
  const symbols = events.map(
    (shown, index): Target => ({ ...whole, kind: "symbol", offset: petals[index] ?? ON_THE_SPOT, events: [shown] }),
  );
  return [{ ...whole, kind: "anchor" }, ...symbols];
}

/** The target that shows one event: its own symbol, else the badge or the area it is in. */
export function targetOfEvent(targets: readonly Target[], id: string): Target | null {
  return targets.find(({ kind, events }) => kind !== "anchor" && events.some(({ event }) => event.id === id)) ?? null;
}

/** The name under a group of points: that of the place all of its events share; null if they are of several places. */
export function placeNameOf({ kind, offset, events }: Target, language: string): string | null {
  const isMiddle = kind === "anchor" || kind === "badge" || (kind === "symbol" && offset === ON_THE_SPOT);
  if (!isMiddle) return null;
  const names = new Set(events.map(({ event }) => (event.place ? textIn(event.place.name, language) : "")));
  const [only = ""] = names;
  return names.size === 1 && only !== "" ? only : null;
}

/** What the targets name on the map. */
export function namedByTargets(targets: readonly Target[]): NamedByEvents {
  return {
    areas: new Set(targets.flatMap(({ group }) => (group ? [group.area.key] : []))),
    places: new Set(targets.flatMap((target) => placeNameOf(target, "en") ?? [])),
  };
}

/** How an event's symbol looks; null for a type that the dataset does not have. */
export function symbolLook({ event, certainty }: ShownEvent, types: Dataset["types"]): SymbolLook | null {
  const type = types.find(({ id }) => id === event.type);
  return type ? { shape: type.shape, hue: type.hue, status: event.status, certainty } : null;
}
