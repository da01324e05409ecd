import type { Map as MapLibreMap } from "maplibre-gl";
import { NAMED_BY_EVENTS } from "./basemap/label-layers.ts";
import { LABELS } from "./basemap/tile-sources.ts";
import type { NamedByEvents } from "./targets.ts";

export interface YieldingNames {
  /** Hides the basemap's names of what events name, and shows again those that they no longer name. */
  update(named: NamedByEvents): void;
  /** Forgets what the map was told: after a restored context. */
  forget(): void;
}

/** A place is named once: where a label of events names it, the basemap's own name gives way. */
export function createYieldingNames(map: MapLibreMap): YieldingNames {
  const told = new Map<string, ReadonlySet<string>>();

  const tell = (sourceLayer: "area" | "place", names: ReadonlySet<string>) => {
    const before = told.get(sourceLayer) ?? new Set();
    if (names === before || !map.getSource(LABELS)) return;
    told.set(sourceLayer, names);
    const feature = (id: string) => ({ source: LABELS, sourceLayer, id });
    for (const id of before) if (!names.has(id)) map.removeFeatureState(feature(id), NAMED_BY_EVENTS);
    for (const id of names) if (!before.has(id)) map.setFeatureState(feature(id), { [NAMED_BY_EVENTS]: true });
  };
  return {
    update: ({ areas, places }) => {
      tell("area", areas);
      tell("place", places);
    },
    forget: () => told.clear(),
  };
}
