import type { Position } from "geojson";
import type { Plugin } from "vite";
import { areaBuffer } from "../src/geodesy/area-buffer.ts";
import type { Shape } from "../src/geodesy/cut.ts";
import { overlayRequests } from "../src/geodesy/overlay-geometry.ts";
import type { OriginPlaces } from "../src/geodesy/overlay-origin.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { parseDatasetText } from "../src/model/parsing/parse-dataset.ts";
import { overlayPlaces } from "../src/ranges/overlay-places.ts";
import { readArea } from "./areas.ts";
import { datasetSlugs, datasetText } from "./datasets.ts";

/** A thousandth of a degree: 110 metres, far below what the shapes promise. */
const PER_DEGREE = 1_000;

/**
 * Publishes the shapes of every dataset's own overlays as `data/{slug}.ranges.json`, by the keys of `overlayRequests`,
 * in the build and, computed when they are first asked for, in development.
 */
export function publishRanges(): Plugin {
  const remembered = new Map<string, string>();
  const rangesText = (slug: string) => {
    const dataset = datasetText(slug);
    const text = remembered.get(dataset) ?? rangesTextOf(dataset);
    remembered.set(dataset, text);
    return text;
  };
  return {
    name: "dateline-ranges",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const slug = /^\/data\/([a-z0-9-]{1,64})\.ranges\.json(?:\?|$)/.exec(request.url ?? "")?.[1];
        if (!slug || !datasetSlugs().includes(slug)) return next();
        response.setHeader("Content-Type", "application/json");
        response.end(rangesText(slug));
      });
    },
    generateBundle() {
      for (const slug of datasetSlugs()) {
        this.emitFile({ type: "asset", fileName: `data/${slug}.ranges.json`, source: rangesText(slug) });
      }
    },
  };
}

function rangesTextOf(text: string): string {
  const { dataset } = parseDatasetText(text);
  return dataset ? JSON.stringify(rangeShapesOf(dataset, dataset.overlays)) : "{}";
}

/** The shapes of overlays that begin in an area, by the keys of `overlayRequests`. */
export function rangeShapesOf(dataset: Dataset, overlays: Dataset["overlays"]): Readonly<Record<string, Shape>> {
  const places = datasetPlaces(dataset);
  const shapes: Record<string, Shape> = {};
  for (const request of overlays.flatMap((overlay) => overlayRequests(overlay, places))) {
    shapes[request.key] ??= rounded(areaBuffer(request));
  }
  return shapes;
}

/** Where the ranges of a dataset begin, with the areas of the basemap as they lie on disk. */
export function datasetPlaces(dataset: Dataset): OriginPlaces {
  return overlayPlaces(dataset, { areaOf: (code) => readArea(code)?.geometry ?? null, isComing: () => false });
}

function rounded({ fill, outline }: Shape): Shape {
  const line = (positions: readonly Position[]) => positions.map((position) => position.map(roundedDegrees));
  return {
    fill: { ...fill, coordinates: fill.coordinates.map((rings) => rings.map(line)) },
    outline: { ...outline, coordinates: outline.coordinates.map(line) },
  };
}

/** Without negative zero. */
function roundedDegrees(degrees: number): number {
  return Math.round(degrees * PER_DEGREE) / PER_DEGREE + 0;
}
