import type { MultiLineString, MultiPolygon } from "geojson";
import type { LonLat } from "../model/dataset.ts";
import type { RangeBand, RangeOverlay } from "../model/overlay.ts";
import { areaBuffer } from "./area-buffer.ts";
import type { BufferRequest } from "./buffer-jobs.ts";
import type { Shape } from "./cut.ts";
import { type OriginPlaces, type PlacedOrigin, placedOrigin } from "./overlay-origin.ts";
import { sector } from "./sector.ts";

/**
 * Which bound of a band is drawn. From a point: its `low` figure, if it has one, and its `high` one. From an area: what is
 * within the low figure of every point of the area, `certain`, and what is within the high one of some point, `possible`.
 */
export type BandBound = "low" | "high" | "certain" | "possible";

export interface BandFeature {
  /** Index in the overlay's bands. */
  readonly band: number;
  readonly which: BandBound;
  readonly fill: MultiPolygon;
  readonly outline: MultiLineString;
  /** On the outline, away from the poles where there is a choice; null where there is none: the whole world. */
  readonly labelPoint: LonLat | null;
  readonly lowKm?: number;
  readonly highKm: number;
}

export interface OverlayPlaces extends OriginPlaces {
  /** The shape of a request of `overlayRequests`, or null: not yet. Without this it is computed here and now. */
  readonly shapeOf?: (request: BufferRequest) => Shape | null;
}

/** What has to be computed before an overlay from an area can be drawn: for the build, or for `createBufferJobs`. */
export function overlayRequests(overlay: RangeOverlay, places: OriginPlaces): readonly BufferRequest[] {
  const origin = placedOrigin(overlay, places);
  if (origin?.kind !== "area") return [];
  return overlay.bands.flatMap((band) => boundsOf(band, origin).map((bound) => requestOf(origin, bound)));
}

/** The overlay's bands as shapes, the widest bound of each first; what is not known yet and what holds nothing is left out. */
export function overlayGeometry(overlay: RangeOverlay, places: OverlayPlaces): readonly BandFeature[] {
  const origin = placedOrigin(overlay, places);
  if (!origin) return [];
  const shapeOf = places.shapeOf ?? areaBuffer;
  return overlay.bands.flatMap((band, index) =>
    boundsOf(band, origin).flatMap((bound): BandFeature[] => {
      const shape = origin.kind === "area" ? shapeOf(requestOf(origin, bound)) : pointShape(origin.point, band, bound);
      if (!shape || shape.fill.coordinates.length === 0) return [];
      const { lowKm, highKm } = band;
      const figures = lowKm === undefined ? { highKm } : { lowKm, highKm };
      return [{ band: index, which: bound.which, ...shape, labelPoint: labelPointOf(shape), ...figures }];
    }),
  );
}

interface Bound {
  readonly which: BandBound;
  readonly radiusKm: number;
}

function boundsOf({ lowKm, highKm }: RangeBand, origin: PlacedOrigin): readonly Bound[] {
  if (origin.kind === "area") {
    const possible: Bound = { which: "possible", radiusKm: highKm };
    return lowKm === undefined ? [possible] : [possible, { which: "certain", radiusKm: lowKm }];
  }
  const high: Bound = { which: "high", radiusKm: highKm };
  return lowKm === undefined || lowKm === highKm ? [high] : [high, { which: "low", radiusKm: lowKm }];
}

function requestOf({ key, area }: PlacedOrigin & { kind: "area" }, { which, radiusKm }: Bound): BufferRequest {
  const mode = which === "certain" ? "every" : "some";
  return { key: `${key} ${radiusKm} ${mode}`, area, radiusKm, mode };
}

function pointShape(point: LonLat, { fromBearing = 0, toBearing = 360 }: RangeBand, { radiusKm }: Bound): Shape {
  return sector(point, { fromBearing, toBearing, outerKm: radiusKm });
}

/** Labels stand up to here, where Mercator is not stretched out of all measure. */
const NORTHMOST_LABEL = 72;

/** The northmost corner of the outline below 72 degrees, or else the one nearest to the equator. */
function labelPointOf({ outline }: Shape): LonLat | null {
  const corners = outline.coordinates.flat().map(([longitude = 0, latitude = 0]): LonLat => [longitude, latitude]);
  const rank = ([, latitude]: LonLat) => (latitude <= NORTHMOST_LABEL ? latitude : -latitude);
  const [first, ...others] = corners;
  return first ? others.reduce((best, corner) => (rank(corner) > rank(best) ? corner : best), first) : null;
}
