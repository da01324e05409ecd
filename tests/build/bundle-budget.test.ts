import { describe, expect, it } from "vitest";
import { filesWith, gzipBytes } from "./built-site.ts";

const KILOBYTE = 1000;
const isMapLibre = (file: string) => file.includes("/maplibre-gl");
const isArchiveReader = (file: string) => file.includes("/pmtiles");

/** What an English page needs to be useful: panel, timeline, link. The map comes after it, by itself. */
const page = () => [...new Set([...filesWith("index.html"), ...filesWith("src/words/en/en.ts")])];

/** Our own part of the map: what comes with it and is no library. */
const ownMap = () =>
  [...filesWith("src/map/map-view.ts")].filter(
    (file) => !isMapLibre(file) && !isArchiveReader(file) && !page().includes(file),
  );

const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipBytes(file), 0) / KILOBYTE;

/** Prints a line for each file, so that a change of weight is seen where it happens. */
function weighed(files: readonly string[]): number {
  for (const file of files) console.info(`${weight([file]).toFixed(1).padStart(7)} kB gzip  ${file}`);
  return weight(files);
}

describe("the bundle", () => {
  it("weighs at most 60 kB for list, filters, timeline, cards and link, scripts and style sheets", () => {
    expect(page().length).toBeGreaterThan(3);
    expect(weighed(page())).toBeLessThanOrEqual(60);
  });

  it("adds at most 20 kB of our own for the map", () => {
    expect(ownMap().length).toBeGreaterThan(1);
    expect(weighed(ownMap())).toBeLessThanOrEqual(20);
  });

  it("adds at most 8 kB to read the basemap's archives", () => {
    const files = [...filesWith("src/map/map-view.ts")].filter(isArchiveReader);
    expect(files).toHaveLength(1);
    expect(weighed(files)).toBeLessThanOrEqual(8);
  });

  it("leaves other basemaps out until a site is built with one", () => {
    const files = [...filesWith("src/map/map-view.ts")];
    expect(files.filter((file) => file.includes("foreign-basemap"))).toEqual([]);
  });

  it("keeps MapLibre apart from everything that list and timeline wait for", () => {
    const [entry, map] = [filesWith("index.html"), filesWith("src/map/map-view.ts")];
    expect([...entry].filter(isMapLibre)).toEqual([]);
    expect([...map].filter(isMapLibre)).not.toEqual([]);
  });

  it("weighs at most 300 kB of MapLibre's script", () => {
    const files = [...filesWith("src/map/map-view.ts")].filter((file) => isMapLibre(file) && file.endsWith(".js"));
    expect(weighed(files)).toBeLessThanOrEqual(300);
  });
});
