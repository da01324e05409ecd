import type { Map as MapLibreMap } from "maplibre-gl";
import type { NamedByEvents } from "../model/marks/targets.ts";
import { NAMED_BY_EVENTS } from "./basemap/label-layers.ts";
import { LABELS } from "./basemap/tile-sources.ts";

export interface YieldingNames {
  /**
   * Hides the basemap's names of what events name, and shows again those that they no longer name; `anew` tells the map
   * everything: after a restored context or a first load.
   */
  update(named: NamedByEvents, options: { readonly anew: boolean }): void;
}

/** A place is named once: where a label of events names it, the basemap's own name gives way. */
export function createYieldingNames(map: MapLibreMap): YieldingNames {
  const told = new Map<string, ReadonlySet<string>>();

  const tell = (sourceLayer: "area" | "place", names: ReadonlySet<string>, anew: boolean) => {
    if (!map.getSource(LABELS)) return;
    if (anew) map.removeFeatureState({ source: LABELS, sourceLayer });
    const before = (anew ? null : told.get(sourceLayer)) ?? new Set();
    told.set(sourceLayer, names);
    const feature = (id: string) => ({ source: LABELS, sourceLayer, id });
    for (const id of before) if (!names.has(id)) map.removeFeatureState(feature(id), NAMED_BY_EVENTS);
    for (const id of names) if (!before.has(id)) map.setFeatureState(feature(id), { [NAMED_BY_EVENTS]: true });
  };
  return {
    update: ({ areas, places }, { anew }) => {
      tell("area", areas, anew);
      tell("place", places, anew);
    },
  };
}
