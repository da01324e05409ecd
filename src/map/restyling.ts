import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { DE_FACTO_LINES } from "../model/dataset.ts";
import { targetOfEvent } from "../model/marks/targets.ts";
import { isChosen } from "../model/view/view.ts";
import type { AppStore } from "../state/store.ts";
import { AREA_HIGHLIGHT_LAYER, areaHighlightFilter } from "./area-layer.ts";
import type { Basemap } from "./basemap/basemap.ts";
import type { BasemapOptions } from "./basemap/basemap-options.ts";
import type { Drawing } from "./drawing.ts";
import { mapStyle } from "./map-style.ts";
import { pageTheme } from "./theme.ts";

export interface Restyling {
  /** The style for the present moment, with what the sources hold. */
  style(): StyleSpecification;
  attach(map: MapLibreMap): void;
  /** Brings the map's style up to date, if anything it depends on has changed. */
  update(): void;
  /** Forgets what the map was told: after a restored context. */
  forget(): void;
}

type StyleInputs = BasemapOptions & { readonly globe: boolean };

/** Keeps the style a function of theme, language, border policy and projection, and the outlined areas in step with the store. */
export function createRestyling(options: {
  readonly store: AppStore;
  readonly drawing: Drawing;
  readonly basemap: Basemap;
  readonly language: () => string;
}): Restyling {
  const { store, drawing, basemap, language } = options;
  let map: MapLibreMap | null = null;
  let applied = "";
  let highlighted = "";

  const inputs = (): StyleInputs => {
    const { dataset, view } = store.getState();
    return {
      theme: pageTheme(),
      language: language().split("-")[0] ?? "en",
      policy: view.borders ?? dataset.borders,
      lines: DE_FACTO_LINES.filter((line) => isChosen(view.deFactoLines, line)),
      focus: dataset.focus,
      globe: view.globe,
    };
  };
  const style = () => {
    const now = inputs();
    applied = JSON.stringify(now);
    highlighted = "";
    return mapStyle({ ...now, basemap, data: drawing.data() });
  };
  const highlightAreas = () => {
    const { view, presence } = store.getState();
    const codes = [view.selected, presence.hovered].flatMap((id) => {
      const target = id === null ? null : targetOfEvent(drawing.targets(), id);
      return target?.group ? [target.group.area.key] : [];
    });
    const wanted = codes.join();
    if (wanted === highlighted || !map?.getLayer(AREA_HIGHLIGHT_LAYER)) return;
    highlighted = wanted;
    map.setFilter(AREA_HIGHLIGHT_LAYER, areaHighlightFilter(codes));
  };

  return {
    style,
    attach: (styledMap) => {
      map = styledMap;
    },
    update: () => {
      if (map?.style && JSON.stringify(inputs()) !== applied) map.setStyle(style(), { diff: true });
      highlightAreas();
    },
    forget: () => {
      highlighted = "";
    },
  };
}
