import { describe, expect, it } from "vitest";
import { filesWith, gzipBytes } from "./built-site.ts";

const KILOBYTE = 1000;
const isMapLibre = (file: string) => file.includes("/maplibre-gl");

/** What a reader of the English page fetches before the first gesture, MapLibre's own files apart. */
function beforeFirstGesture(): readonly string[] {
  const files = ["index.html", "src/words/en/en.ts", "src/map/map-view.ts"].flatMap((source) => [...filesWith(source)]);
  return [...new Set(files)].filter((file) => !isMapLibre(file));
}

const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipBytes(file), 0) / KILOBYTE;

/** Prints a line for each file, so that a change of weight is seen where it happens. */
function weighed(files: readonly string[]): number {
  for (const file of files) console.info(`${weight([file]).toFixed(1).padStart(7)} kB gzip  ${file}`);
  return weight(files);
}

describe("the bundle", () => {
  it("weighs at most 60 kB before the first gesture, scripts and style sheets, without MapLibre", () => {
    const files = beforeFirstGesture();
    expect(files.length).toBeGreaterThan(3);
    expect(weighed(files)).toBeLessThanOrEqual(60);
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
