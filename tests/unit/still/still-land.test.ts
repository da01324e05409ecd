import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DE_FACTO_LINES } from "../../../src/model/dataset.ts";
import { bordersOf, parseStillLand, type StillLand } from "../../../src/still/still-land.ts";

const file = JSON.parse(readFileSync("geodata/served/still/land.json", "utf8"));
const land = parseStillLand(file) as StillLand;

describe("the land of still pictures", () => {
  it("is read from the file that the build makes", () => {
    expect(land.countries.size).toBeGreaterThan(150);
    const rings = [...land.countries.values(), land.land].flat(2);
    expect(rings.every((ring) => ring.length > 3 && String(ring[0]) === String(ring.at(-1)))).toBe(true);
    const corners = rings.flat();
    expect(corners.every(([longitude, latitude]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)).toBe(true);
  });

  it("has a line for each that a reader can switch", () => {
    const empty = DE_FACTO_LINES.filter((line) => (land.borders.defacto.get(line) ?? []).length === 0);
    expect(empty).toEqual([]);
  });

  it("has no lines under the policy none, and lines of control under de-facto alone", () => {
    expect(bordersOf(land, "none", DE_FACTO_LINES)).toEqual({ country: [], disputed: [], defacto: [] });
    expect(bordersOf(land, "recognised", DE_FACTO_LINES).defacto).toEqual([]);
    expect(bordersOf(land, "de-facto", ["crimea"]).defacto).toEqual(land.borders.defacto.get("crimea"));
    expect(bordersOf(land, "de-facto", []).country).toEqual(bordersOf(land, "recognised", []).country);
  });

  it.each([
    ["nothing", null],
    ["a page", "<!doctype html>"],
    ["another version", { ...file, version: 2 }],
    ["an arc that is not there", { ...file, land: "_______B" }],
    ["letters that are no numbers", { ...file, arcs: "§§" }],
  ])("is not read from %s", (_, input) => {
    expect(parseStillLand(input)).toBeNull();
  });
});
