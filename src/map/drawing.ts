import type { FeatureCollection } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { type MapMarks, mapMarks, markedEvents } from "../model/marks/map-marks.ts";
import type { Areas } from "../model/marks/place-extent.ts";
import {
  type NamedByEvents,
  namedByTargets,
  type Target,
  targetOfEvent,
  targetsOfMarks,
} from "../model/marks/targets.ts";
import type { Derived } from "../state/derived.ts";
import type { AppStore } from "../state/store.ts";
import type { Wording } from "../words/describe-target.ts";
import { AREA_LABEL_SOURCE, AREA_SOURCE, areaFeatures, areaLabelFeatures } from "./area-layer.ts";
import { EVENT_SOURCE, eventFeatures, HIGHLIGHT_SOURCE, highlightFeatures } from "./event-layer.ts";
import { type MapData, NO_DATA } from "./map-style.ts";
import { measureFeatures } from "./measure.ts";
import {
  MEASURE_SOURCE,
  RANGE_FILL_SOURCE,
  RANGE_LABEL_SOURCE,
  RANGE_OUTLINE_SOURCE,
  type RangeSpeech,
  rangeFeatures,
} from "./range-layer.ts";

export interface Drawing {
  /** Everything on the map that can be hovered and chosen, at this moment. */
  targets(): readonly Target[];
  data(): MapData;
  /** What is named by labels of events. */
  named(): NamedByEvents;
  /** Events that the view shows and the map cannot. */
  unplaced(): readonly string[];
  /** Works out what to draw and hands MapLibre what has changed; `anew` hands it everything. */
  update(options?: { readonly anew: boolean }): void;
  /** Draws into this map from the next update on. */
  attach(map: MapLibreMap): void;
}

const SOURCES: Readonly<Record<keyof MapData, string>> = {
  areas: AREA_SOURCE,
  areaLabels: AREA_LABEL_SOURCE,
  events: EVENT_SOURCE,
  highlight: HIGHLIGHT_SOURCE,
  rangeFills: RANGE_FILL_SOURCE,
  rangeOutlines: RANGE_OUTLINE_SOURCE,
  rangeLabels: RANGE_LABEL_SOURCE,
  measure: MEASURE_SOURCE,
};
const PARTS = Object.keys(SOURCES) as readonly (keyof MapData)[];

/** What the map draws of the store's state, and what of it MapLibre has already been given. */
export function createDrawing(options: {
  readonly store: AppStore;
  readonly derived: Derived;
  readonly areas: Areas;
  readonly wording: () => Wording;
  /** Answers about ranges and their words, once there are any. */
  readonly ranges: () => RangeSpeech | null;
}): Drawing {
  const { store, derived, areas, wording, ranges } = options;
  const language = () => wording().language;
  let map: MapLibreMap | null = null;
  let marks: MapMarks = { points: [], areas: [] };
  let marksInputs: readonly unknown[] = [];
  let targets: readonly Target[] = [];
  let named: NamedByEvents = { areas: new Set(), places: new Set() };
  let data = NO_DATA;
  let rangeInputs: readonly unknown[] = [];

  const updateMarks = (zoom: number): boolean => {
    const { dataset } = store.getState();
    const visible = derived.visible();
    const inputs = [dataset, visible, zoom, wording()];
    if (inputs.every((input, index) => Object.is(input, marksInputs[index]))) return false;
    marksInputs = inputs;
    marks = mapMarks({ dataset, visible, areas, zoom });
    targets = targetsOfMarks(marks);
    named = namedByTargets(targets);
    return true;
  };

  const featuresOfMarks = (): Pick<MapData, "events" | "areas" | "areaLabels"> => {
    const { types } = store.getState().dataset;
    return {
      events: eventFeatures(targets, { types, language: language() }),
      areas: areaFeatures(targets),
      areaLabels: areaLabelFeatures(targets, { types, wording: wording() }),
    };
  };
  const highlight = (): FeatureCollection => {
    const { view, presence } = store.getState();
    const find = (id: string | null) => (id === null ? null : targetOfEvent(targets, id));
    return highlightFeatures(find(view.selected), find(presence.hovered));
  };

  const featuresOfRanges = (): Partial<MapData> => {
    const speech = ranges();
    const { picked } = store.getState().presence;
    const inputs = [speech, speech?.answers.shown(), picked];
    if (inputs.every((input, index) => Object.is(input, rangeInputs[index]))) return {};
    rangeInputs = inputs;
    if (!speech) return {};
    const overlayIds = store.getState().dataset.overlays.map(({ id }) => id);
    const drawn = rangeFeatures(speech.answers.shown(), { ...speech, overlayIds });
    return { ...drawn, measure: measureFeatures(picked, speech) };
  };

  return {
    targets: () => targets,
    data: () => data,
    named: () => named,
    unplaced: () => {
      const marked = new Set(markedEvents(marks));
      return derived.visible().shown.flatMap((event) => (marked.has(event) ? [] : [event.id]));
    },
    update: ({ anew } = { anew: false }) => {
      const previous = data;
      const marksChanged = updateMarks(Math.floor(map?.getZoom() ?? 0));
      const next: MapData = {
        ...previous,
        ...(marksChanged ? featuresOfMarks() : {}),
        ...featuresOfRanges(),
        highlight: highlight(),
      };
      const changed = PARTS.filter((part) => !isSameDrawing(next[part], previous[part]));
      data = { ...previous, ...Object.fromEntries(changed.map((part) => [part, next[part]])) };
      for (const part of anew ? PARTS : changed) {
        map?.getSource<GeoJSONSource>(SOURCES[part])?.setData(data[part]);
      }
    },
    attach: (drawnMap) => {
      map = drawnMap;
    },
  };
}

/** Equal by what features say and where they point; the geometry of an area is known by its identity. */
function isSameDrawing(one: FeatureCollection, other: FeatureCollection): boolean {
  if (one === other) return true;
  if (one.features.length !== other.features.length) return false;
  return one.features.every((feature, index) => {
    const twin = other.features[index];
    if (!twin || JSON.stringify(feature.properties) !== JSON.stringify(twin.properties)) return false;
    if (feature.geometry.type !== "Point") return true;
    return JSON.stringify(feature.geometry) === JSON.stringify(twin.geometry);
  });
}
