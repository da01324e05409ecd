import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "../src/load-areas.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { type Area, type Areas, areaCodeOf } from "../src/model/marks/place-extent.ts";

const AREAS = "geodata/served/areas";

const read = new Map<string, Area | null>();

/** One of the basemap's areas from the disk, the same object each time; null: there is none of that code. */
export function readArea(code: string): Area | null {
  const known = read.get(code);
  if (known !== undefined) return known;
  const file = join(AREAS, `${code}.json`);
  const area = existsSync(file) ? parseArea(code, JSON.parse(readFileSync(file, "utf8"))) : null;
  read.set(code, area);
  return area;
}

/** The areas that a dataset's events name: what `loadAreas` fetches in a page. */
export function readAreas(dataset: Dataset): Areas {
  const codes = new Set(dataset.events.flatMap(({ place }) => (place && areaCodeOf(place)) ?? []));
  return new Map([...codes].flatMap((code) => [readArea(code) ?? []].flat().map((area) => [code, area] as const)));
}
