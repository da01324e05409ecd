import type { MultiPolygon, Polygon } from "geojson";
import type { OriginPlaces } from "../geodesy/overlay-origin.ts";
import type { Dataset, EventPlace, LonLat } from "../model/dataset.ts";
import { type Areas, areaCodeOf, placeExtent } from "../model/marks/place-extent.ts";
import type { OverlayOrigin } from "../model/overlay.ts";

interface KnownAreas {
  /** null: not there, or not yet. */
  readonly areaOf: (code: string) => Polygon | MultiPolygon | null;
  /** Whether it may still come. */
  readonly isComing: (code: string) => boolean;
}

export interface OverlayPlaces extends OriginPlaces {
  /** Whether the area that a range begins in may still come. */
  readonly isComing: (origin: OverlayOrigin) => boolean;
}

const NO_AREAS: Areas = new Map();

const ownAreas = new WeakMap<EventPlace, Polygon | MultiPolygon>();

/** Where the ranges of a dataset may begin. An event is as precise here as it is drawn: at a point, or anywhere in an area. */
export function overlayPlaces(dataset: Dataset, { areaOf, isComing }: KnownAreas): OverlayPlaces {
  const places = new Map(dataset.events.map(({ id, place }) => [id, place]));
  const codeOf = (origin: OverlayOrigin) => {
    if (origin.kind === "area") return origin.area;
    const place = origin.kind === "event" && places.get(origin.event);
    return place ? areaCodeOf(place) : null;
  };
  return {
    areaOf,
    eventPoint: (id) => drawnPoint(places.get(id)),
    eventArea: (id) => {
      const place = places.get(id);
      if (!place || drawnPoint(place)) return null;
      const code = areaCodeOf(place);
      const named = code === null ? null : areaOf(code);
      return named ?? (code !== null && isComing(code) ? null : ownArea(place));
    },
    isComing: (origin) => {
      const code = codeOf(origin);
      return code !== null && isComing(code);
    },
  };
}

/** The point that the map draws for a place, or null: it has none, or is known to an area only. */
export function drawnPoint(place: EventPlace | null | undefined): LonLat | null {
  const extent = place ? placeExtent(place, NO_AREAS) : null;
  return extent?.kind === "point" ? extent.point : null;
}

/** The same object each time, so that what is measured from it is remembered. */
function ownArea(place: EventPlace): Polygon | MultiPolygon | null {
  const known = ownAreas.get(place);
  if (known) return known;
  const extent = placeExtent(place, NO_AREAS);
  if (extent?.kind !== "area") return null;
  ownAreas.set(place, extent.area.geometry);
  return extent.area.geometry;
}
