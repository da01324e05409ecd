import type { Map as MapLibreMap } from "maplibre-gl";
import { AREA_NAMES, NAMED_BY_EVENTS, PLACE_NAMES } from "./basemap-style.ts";
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

  const tell = (source: string, names: ReadonlySet<string>) => {
    const before = told.get(source) ?? new Set();
    if (names === before || !map.getSource(source)) return;
    told.set(source, names);
    for (const id of before) if (!names.has(id)) map.removeFeatureState({ source, id }, NAMED_BY_EVENTS);
    for (const id of names) if (!before.has(id)) map.setFeatureState({ source, id }, { [NAMED_BY_EVENTS]: true });
  };
  return {
    update: ({ areas, places }) => {
      tell(AREA_NAMES, areas);
      tell(PLACE_NAMES, places);
    },
    forget: () => told.clear(),
  };
}
