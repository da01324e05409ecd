import { afterEach, describe, expect, it, vi } from "vitest";
import { loadArea } from "../../../src/load-areas.ts";
import { loadCities } from "../../../src/ranges/load-cities.ts";
import { loadKnownShapes } from "../../../src/ranges/load-known-shapes.ts";

const SITE = "https://maps.example/e/talks/";
const SHAPE = {
  fill: { type: "MultiPolygon", coordinates: [] },
  outline: { type: "MultiLineString", coordinates: [] },
};

afterEach(() => vi.unstubAllGlobals());

/** A host with these files; everything else is not found, or, on some hosts, a page. */
function serve(files: Readonly<Record<string, unknown>>, missing = new Response("", { status: 404 })): void {
  vi.stubGlobal("fetch", async (address: URL) => {
    const path = address.href.slice(SITE.length);
    return path in files ? Response.json(files[path]) : missing;
  });
}

const all = () =>
  Promise.all([loadArea("x-land", SITE), loadCities(SITE), loadKnownShapes({ slug: "talks", assetBase: SITE })]);

describe("what ranges fetch", () => {
  it("is read from the site's own files", async () => {
    const geometry = { type: "Polygon", coordinates: [] };
    serve({
      "areas/x-land.json": { type: "Feature", properties: { name: "Land", anchor: [1, 2] }, geometry },
      "cities.json": [{ name: { en: "Kyiv", uk: "Київ" }, point: [30.524, 50.455] }],
      "data/talks.ranges.json": { "BY 3000 some": SHAPE },
    });
    expect(await all()).toEqual([
      { key: "x-land", name: "Land", anchor: [1, 2], geometry },
      [{ name: { en: "Kyiv", uk: "Київ" }, point: [30.524, 50.455] }],
      new Map([["BY 3000 some", SHAPE]]),
    ]);
  });

  it.each<[string, () => void]>([
    ["is not found", () => serve({})],
    ["is a page instead", () => serve({}, new Response("<!doctype html>"))],
    [
      "is something else",
      () => serve({ "areas/x-land.json": null, "cities.json": {}, "data/talks.ranges.json": null }),
    ],
    [
      "is without what it should have",
      () => serve({ "areas/x-land.json": {}, "cities.json": [{}], "data/talks.ranges.json": { x: null } }),
    ],
    ["cannot be reached", () => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")))],
  ])("is nothing, and nothing is thrown, when it %s", async (_, arrange) => {
    arrange();
    expect(await all()).toEqual([null, [], new Map()]);
  });
});
