import type { Position } from "geojson";
import type { Dataset, LonLat } from "../model/dataset.ts";
import { deepFreeze } from "../model/deep-freeze.ts";
import type { Area, Areas } from "../model/marks/place-extent.ts";
import type { Text } from "../model/text.ts";
import type { Polygons, StillLand } from "../still/still-land.ts";

/** In whole numbers: longitude and latitude of the first corner, then the steps to each next one; closed. */
export type WrittenRing = readonly number[];

/** What `data/{slug}.still.json` holds: all that a picture of a view and its caption are made of, and no more. */
export interface StillDataFile {
  readonly version: 1;
  /** As it was read from the editor's file, without what only cards, downloads and the search need. */
  readonly dataset: Dataset;
  /** Whole numbers of a ring that make one degree. */
  readonly perDegree: number;
  /** Outlines only as exact as a picture draws them. */
  readonly areas: readonly {
    readonly key: string;
    readonly name: Text;
    readonly anchor: LonLat;
    /** Absent: as the land under the picture has the country. */
    readonly polygons?: readonly (readonly WrittenRing[])[];
  }[];
}

export interface StillData {
  readonly dataset: Dataset;
  readonly areas: Areas;
}

/**
 * The events of a published dataset for a picture on that land. Rejects where they cannot be had.
 * @param assetBase absolute address of the folder that holds `data/`, with a slash at its end
 */
export async function loadStillData(
  slug: string,
  { assetBase, land }: { readonly assetBase: string; readonly land: Promise<StillLand> },
): Promise<StillData> {
  const response = await fetch(new URL(`data/${encodeURIComponent(slug)}.still.json`, assetBase));
  const data = response.ok ? parseStillData(await response.json(), await land) : null;
  if (!data) throw new Error("The events of the picture cannot be read.");
  return data;
}

/** Our own build made the file: enough is checked to tell it from the page that some hosts send instead of "not found". */
export function parseStillData(input: unknown, { countries }: StillLand): StillData | null {
  const file = input as Partial<StillDataFile> | null;
  const { dataset, areas, perDegree } = file ?? {};
  if (file?.version !== 1 || !dataset || !areas || !perDegree) return null;
  const read = areas.map(({ polygons, ...area }): Area => {
    const coordinates = polygons ? polygons.map((rings) => rings.map((ring) => cornersOf(ring, perDegree))) : null;
    return {
      ...area,
      geometry: { type: "MultiPolygon", coordinates: coordinates ?? positionsOf(countries.get(area.key)) },
    };
  });
  return { dataset: deepFreeze(dataset), areas: new Map(read.map((area) => [area.key, area])) };
}

function positionsOf(polygons: Polygons = []): Position[][][] {
  return polygons.map((rings) => rings.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude])));
}

function cornersOf(ring: WrittenRing, perDegree: number): Position[] {
  const corners: Position[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < ring.length; index += 2) {
    x += ring[index] ?? 0;
    y += ring[index + 1] ?? 0;
    corners.push([x / perDegree, y / perDegree]);
  }
  return corners;
}
