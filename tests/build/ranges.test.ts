import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/geodesy/contains.ts";
import type { Shape } from "../../src/geodesy/cut.ts";
import { type OverlayPlaces, overlayGeometry, overlayRequests } from "../../src/geodesy/overlay-geometry.ts";
import { overlayReach } from "../../src/geodesy/overlay-reach.ts";
import type { LonLat } from "../../src/model/dataset.ts";
import { parseDatasetText } from "../../src/model/parsing/parse-dataset.ts";
import { overlayPlaces } from "../../src/ranges/overlay-places.ts";
import { DEFAULT_DATASET } from "../../src/site.ts";
import { readSite } from "./built-site.ts";

const readJson = (file: string) => JSON.parse(readSite(file).toString());
const shapes: Readonly<Record<string, Shape>> = readJson(`data/${DEFAULT_DATASET}.ranges.json`);
const { dataset } = parseDatasetText(readSite(`data/${DEFAULT_DATASET}.geojson`).toString());
const overlays = dataset?.overlays ?? [];

const areas = new Map<string, Polygon | MultiPolygon>();
const areaOf = (code: string) => {
  const area = areas.get(code) ?? readJson(`areas/${code}.json`).geometry;
  areas.set(code, area);
  return area;
};
const places: OverlayPlaces | null = dataset && {
  ...overlayPlaces(dataset, { areaOf, isComing: () => false }),
  shapeOf: ({ key }) => shapes[key] ?? null,
};

const BOSTON: LonLat = [-71.06, 42.36];
const LISBON: LonLat = [-9.14, 38.72];
const REYKJAVIK: LonLat = [-21.94, 64.15];
const ALASKA: LonLat = [-150, 70];

describe("the ranges that the build has computed", () => {
  it("are there for every request of the dataset's own overlays, and for no other", () => {
    const keys = overlays
      .flatMap((overlay) => places && overlayRequests(overlay, places))
      .map((request) => request?.key);
    expect(keys.length).toBeGreaterThan(5);
    expect(new Set(Object.keys(shapes))).toEqual(new Set(keys));
  });

  it("leave Boston out of 5,500 km from Belarus, and Lisbon and Reykjavik within 3,000 of some point of it", () => {
    const within = (place: LonLat) => contains((shapes["BY 5500 some"] as Shape).fill, place);
    expect([BOSTON, LISBON, REYKJAVIK].map(within)).toEqual([false, true, true]);
    const oreshnik = overlays.find(({ id }) => id === "oreshnik-belarus");
    const distances = [BOSTON, LISBON, REYKJAVIK].map(
      (place) => oreshnik && places && overlayReach(oreshnik, place, places)?.distanceKm,
    );
    expect(distances.map((distanceKm) => [3_000, 5_500].map((limitKm) => Number(distanceKm) <= limitKm))).toEqual([
      [false, false],
      [true, true],
      [true, true],
    ]);
  });

  it.each(overlays.map((overlay) => [overlay.id, overlay] as const))(
    "say of places what the answers say: %s",
    (_, overlay) => {
      if (!places) return;
      const probes: LonLat[] = [BOSTON, LISBON, REYKJAVIK, ALASKA];
      for (let longitude = -177; longitude < 180; longitude += 11.3) {
        for (let latitude = -58; latitude < 88; latitude += 7.7) probes.push([longitude, latitude]);
      }
      const features = overlayGeometry(overlay, places);
      for (const probe of probes) {
        const drawn = features.map(({ band, which, fill }) => `${band} ${which} ${contains(fill, probe)}`);
        const reaches = overlayReach(overlay, probe, places)?.bands ?? [];
        const answered = features.map(({ band, which }) => {
          const reach = reaches[band]?.reach;
          return `${band} ${which} ${reach === "certain" || (which === "possible" && reach === "possible")}`;
        });
        expect(drawn, String(probe)).toEqual(answered);
      }
    },
  );
});
