import { describe, expect, test } from "vitest";
import { HUES } from "../../../../src/model/dataset.ts";
import { BASEMAP_COLOURS, HUE_COLOURS } from "../../../../src/model/marks/palette.ts";

function channels(hex: string): readonly [number, number, number] {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map(channels)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** Distance in Oklab; 0.02 is about what an eye just notices side by side. */
function difference(one: string, other: string): number {
  const oklab = (hex: string): readonly number[] => {
    const [red, green, blue] = channels(hex);
    const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const far = oklab(other);
  return Math.hypot(...oklab(one).map((value, index) => value - (far[index] ?? 0)));
}

describe.each(["light", "dark"] as const)("the %s palette", (theme) => {
  const grounds = (["land", "focus", "water", "paper"] as const).map(
    (part) => [part, BASEMAP_COLOURS[part][theme]] as const,
  );

  test.each(HUES.flatMap((hue) => grounds.map(([part, colour]) => [hue, part, colour] as const)))(
    "%s reads as text on %s",
    (hue, _part, ground) => {
      expect(contrast(HUE_COLOURS[hue][theme], ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(["ink", "inkSoft"] as const)("labels in %s read on land and on paper", (part) => {
    const ink = BASEMAP_COLOURS[part][theme];
    expect(contrast(ink, BASEMAP_COLOURS.land[theme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, BASEMAP_COLOURS.focus[theme])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, BASEMAP_COLOURS.paper[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test("names of water read on water", () => {
    expect(contrast(BASEMAP_COLOURS.waterInk[theme], BASEMAP_COLOURS.water[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test("country borders stand out from land", () => {
    expect(contrast(BASEMAP_COLOURS.border[theme], BASEMAP_COLOURS.land[theme])).toBeGreaterThanOrEqual(3);
  });

  test("no two hues look alike", () => {
    const pairs = HUES.flatMap((hue, index) => HUES.slice(index + 1).map((other) => [hue, other] as const));
    const nearest = pairs.map(([hue, other]) => difference(HUE_COLOURS[hue][theme], HUE_COLOURS[other][theme]));
    expect(Math.min(...nearest)).toBeGreaterThan(0.05);
  });
});
