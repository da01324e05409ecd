import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MultiPolygon, Polygon, Position } from "geojson";
import type { Plugin } from "vite";
import { areaBuffer } from "../src/geodesy/area-buffer.ts";
import type { Shape } from "../src/geodesy/cut.ts";
import { overlayRequests } from "../src/geodesy/overlay-geometry.ts";
import { parseDatasetText } from "../src/model/parsing/parse-dataset.ts";
import { overlayPlaces } from "../src/ranges/overlay-places.ts";
import { datasetSlugs, datasetText } from "./datasets.ts";

const AREAS = "geodata/served/areas";
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
  if (!dataset) return "{}";
  const places = overlayPlaces(dataset, { areaOf: createAreaReader(), isComing: () => false });
  const requests = dataset.overlays.flatMap((overlay) => overlayRequests(overlay, places));
  const shapes: Record<string, Shape> = {};
  for (const request of requests) shapes[request.key] ??= rounded(areaBuffer(request));
  return JSON.stringify(shapes);
}

function createAreaReader(): (code: string) => Polygon | MultiPolygon | null {
  const areas = new Map<string, Polygon | MultiPolygon | null>();
  return (code) => {
    const known = areas.get(code);
    if (known !== undefined) return known;
    const file = join(AREAS, `${code}.json`);
    const area = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).geometry : null;
    areas.set(code, area);
    return area;
  };
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
