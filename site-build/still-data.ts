import type { Plugin } from "vite";
import type { StillDataFile, WrittenRing } from "../src/linked/still-data.ts";
import type { Dataset, EventPlace, LonLat, NewsEvent } from "../src/model/dataset.ts";
import { type Area, areaCodeOf } from "../src/model/marks/place-extent.ts";
import { lonLatFromPixels, mercatorPixels, worldPixels } from "../src/model/marks/web-mercator.ts";
import { parseDatasetText } from "../src/model/parsing/parse-dataset.ts";
import type { Text } from "../src/model/text.ts";
import type { EventTime } from "../src/model/time/event-time.ts";
import type { PixelPoint } from "../src/still/frame.ts";
import { simplified } from "../src/still/path-data.ts";
import type { StillLand } from "../src/still/still-land.ts";
import { readArea } from "./areas.ts";
import { datasetSlugs, datasetText } from "./datasets.ts";
import { readStillLand } from "./stills.ts";

/**
 * Publishes of every dataset what a picture of any of its views is made of, `data/{slug}.still.json`: a page in an article
 * draws from it what its link shows, for a third of the bytes of the dataset and the outlines of the live map.
 */
export function publishStillData(): Plugin {
  return {
    name: "dateline-still-data",
    generateBundle() {
      for (const slug of datasetSlugs()) {
        const { dataset } = parseDatasetText(datasetText(slug));
        if (!dataset) continue;
        this.emitFile({
          type: "asset",
          fileName: `data/${slug}.still.json`,
          source: stillDataText(dataset, readStillLand()),
        });
      }
    },
  };
}

/** Stands for an open side of a time until the text is written: JSON has no infinity, but numbers that are read as such. */
const OPEN_SIDES = new Map([
  [Number.POSITIVE_INFINITY, "\u0001+"],
  [Number.NEGATIVE_INFINITY, "\u0001-"],
]);

/** @param land what the pictures are drawn on: outlines of its countries are not written once more */
export function stillDataText(dataset: Dataset, land: StillLand): string {
  const file: StillDataFile = {
    version: 1,
    dataset: withoutDetails(dataset),
    perDegree: PER_DEGREE,
    areas: areaCodes(dataset)
      .flatMap((code) => readArea(code) ?? [])
      .map((area) => writtenArea(area, land)),
  };
  const text = JSON.stringify(file, (_, value) => OPEN_SIDES.get(value) ?? value);
  return text.replace(/"\\u0001([+-])"/g, (_, sign) => (sign === "-" ? "-1e999" : "1e999"));
}

function areaCodes({ events, overlays }: Dataset): readonly string[] {
  const ofEvents = events.flatMap(({ place }) => (place && areaCodeOf(place)) ?? []);
  const ofRanges = overlays.flatMap(({ origin }) => (origin.kind === "area" ? [origin.area] : []));
  return [...new Set([...ofEvents, ...ofRanges])];
}

function withoutDetails(dataset: Dataset): Dataset {
  const own = (text: Text) => ownText(text, dataset.language);
  return {
    ...dataset,
    title: own(dataset.title),
    description: "",
    license: "",
    credits: [],
    corrections: [],
    sources: [],
    events: dataset.events.map((event) => eventWithoutDetails(event, own)),
  };
}

/** The page speaks the dataset's own language: where a text has it, the others go. */
function ownText(text: Text, language: string): Text {
  return typeof text === "string" ? text : (text[language] ?? text);
}

function eventWithoutDetails(event: NewsEvent, own: (text: Text) => Text): NewsEvent {
  const { id, title, type, time, place, status, claimedBy } = event;
  return {
    ...{ id, title: own(title), summary: "", type, status },
    time: time && timeWithoutDetails(time),
    place: place && placeWithoutDetails(place, own),
    ...(claimedBy && { claimedBy: { by: own(claimedBy.by) } }),
    ...{ positions: [], actors: [], figures: [], sources: [], links: [] },
  };
}

function timeWithoutDetails({ note: _, ...time }: EventTime): EventTime {
  return { ...time, rivals: [] } as EventTime;
}

function placeWithoutDetails(place: EventPlace, own: (text: Text) => Text): EventPlace {
  return { ...place, name: own(place.name), aliases: [] };
}

const PER_DEGREE = 100;

/** Outlines are measured in pixels of this zoom, beyond which no picture is fitted to its events. */
const MEASURED_ZOOM = 7;
/** So much of its diagonal an outline may be off, within these bounds in pixels: as exact as the land under it. */
const OFF_SHARE = 1 / 300;
const OFF_LEAST = 1;
const OFF_MOST = 40;
/** An island smaller than so many times that is left out, unless the area would end elsewhere without it. */
const SMALLEST_ISLAND = 2;

type WrittenArea = StillDataFile["areas"][number];
type Box = readonly [left: number, top: number, right: number, bottom: number];
/** The rings of a polygon in pixels, the outer one first. */
type Measured = readonly (readonly PixelPoint[])[];

function writtenArea({ geometry, ...area }: Area, { countries }: StillLand): WrittenArea {
  return countries.has(area.key) ? area : { ...area, polygons: writtenPolygons(geometry) };
}

function writtenPolygons(geometry: Area["geometry"]): readonly (readonly WrittenRing[])[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const measured = polygons.map((rings) => rings.map((ring) => ring.map(pixelsOf)));
  const off = Math.min(
    OFF_MOST,
    Math.max(OFF_LEAST, OFF_SHARE * diagonal(boxOf(measured.flatMap((rings) => rings.flat())))),
  );
  const kept: Measured[] = [];
  for (const rings of largestFirst(measured)) if (isSeen(rings, kept, off)) kept.push(rings);
  return kept.map((rings) =>
    rings
      .filter((ring, index) => index === 0 || diagonal(boxOf(ring)) >= SMALLEST_ISLAND * off)
      .map((ring) => writtenRing(simplified(ring, off))),
  );
}

function pixelsOf([longitude = 0, latitude = 0]: readonly number[]): PixelPoint {
  return mercatorPixels([longitude, latitude], MEASURED_ZOOM);
}

function boxOf(points: readonly PixelPoint[]): Box {
  return points.reduce<Box>(
    ([left, top, right, bottom], [x, y]) => [
      Math.min(left, x),
      Math.min(top, y),
      Math.max(right, x),
      Math.max(bottom, y),
    ],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

function diagonal([left, top, right, bottom]: Box): number {
  return Math.hypot(right - left, bottom - top);
}

function largestFirst(polygons: readonly Measured[]): readonly Measured[] {
  const size = (rings: Measured) => diagonal(boxOf(rings[0] ?? []));
  return [...polygons].sort((one, other) => size(other) - size(one));
}

function isSeen([outer = []]: Measured, others: readonly Measured[], off: number): boolean {
  const box = boxOf(outer);
  if (others.length === 0 || diagonal(box) >= SMALLEST_ISLAND * off) return true;
  const [left, top, right, bottom] = boxOf(others.flatMap((rings) => rings.flat()));
  return box[0] < left - off || box[1] < top - off || box[2] > right + off || box[3] > bottom + off;
}

function writtenRing(ring: readonly PixelPoint[]): WrittenRing {
  const corners = ring.map(wholeCorner);
  const moved = corners.filter((corner, index) => String(corner) !== String(corners[index - 1]));
  return moved.flatMap(([x, y], index) => {
    const [fromX, fromY] = moved[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

/** What lies on 180 degrees stays on its own side of the world. */
function wholeCorner([x, y]: PixelPoint): LonLat {
  const longitude = (x / worldPixels(MEASURED_ZOOM)) * 360 - 180;
  const [, latitude] = lonLatFromPixels([x, y], MEASURED_ZOOM);
  return [Math.round(longitude * PER_DEGREE), Math.round(latitude * PER_DEGREE)];
}
