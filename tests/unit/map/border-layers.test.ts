import { describe, expect, it } from "vitest";
import type { BasemapOptions } from "../../../src/map/basemap/basemap-options.ts";
import { borderLayers } from "../../../src/map/basemap/border-layers.ts";

const OPTIONS: BasemapOptions = { theme: "light", language: "en", policy: "recognised", lines: ["crimea"], focus: [] };

const ids = (options: Partial<BasemapOptions>) => borderLayers({ ...OPTIONS, ...options }).map(({ id }) => id);

describe("borders", () => {
  it("as recognised have no line of control", () => {
    expect(ids({})).toEqual(["border-region", "border-casing", "border-country", "border-disputed"]);
  });

  it("with lines of control have those that are chosen, and never a solid one", () => {
    const layers = borderLayers({ ...OPTIONS, policy: "de-facto", lines: ["crimea", "golan"] });
    const [line] = layers.filter(({ id }) => id === "border-de-facto");
    expect(JSON.stringify(line)).toContain(`["literal",["crimea","golan"]]`);
    expect(line?.paint).toHaveProperty("line-dasharray");
    expect(layers.map(({ id }) => id)).toContain("border-country");
  });

  it("of no policy are not drawn", () => {
    expect(ids({ policy: "none" })).toEqual([]);
  });
});
