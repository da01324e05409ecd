import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import type { BasemapOptions } from "../../../src/map/basemap/basemap-options.ts";
import { borderLayers } from "../../../src/map/basemap/border-layers.ts";
import { groundLayers } from "../../../src/map/basemap/ground-layers.ts";
import { labelLayers } from "../../../src/map/basemap/label-layers.ts";
import { LABELS, LAND, labelSource, landSource } from "../../../src/map/basemap/tile-sources.ts";
import { BORDER_POLICIES, DE_FACTO_LINES } from "../../../src/model/dataset.ts";

const FOLDER = "pmtiles://basemap/";

function styleOf(options: BasemapOptions) {
  return {
    version: 8 as const,
    sources: { [LAND]: landSource(`${FOLDER}land.pmtiles`), [LABELS]: labelSource(`${FOLDER}labels.pmtiles`) },
    layers: [...groundLayers(options), ...borderLayers(options), ...labelLayers(options)],
  };
}

describe("the style of the basemap", () => {
  const variants = (["light", "dark"] as const).flatMap((theme) =>
    BORDER_POLICIES.flatMap((policy) => ["en", "uk", "ar"].map((language) => ({ theme, policy, language }))),
  );

  it.each(variants)("is a style that MapLibre takes: $theme, $policy, $language", (variant) => {
    const style = styleOf({ ...variant, lines: DE_FACTO_LINES, focus: ["UA"] });
    // "font-faces" is left to MapLibre; glyphs are what the specification asks for in its place.
    const problems = validateStyleMin({ ...style, glyphs: "{fontstack}/{range}" });
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it("asks for nothing by an absolute address", () => {
    const text = JSON.stringify(styleOf({ theme: "dark", policy: "de-facto", language: "en", lines: [], focus: [] }));
    expect(text).not.toMatch(/https?:/);
  });

  it("names things in the language asked for, else in English", () => {
    const text = JSON.stringify(labelLayers({ theme: "light", policy: "none", language: "tr", lines: [], focus: [] }));
    expect(text).toContain(`["coalesce",["get","tr"],["get","en"]]`);
  });
});
