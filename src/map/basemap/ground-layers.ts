import type { LayerSpecification } from "maplibre-gl";
import { coloursOf } from "../colours.ts";
import { type BasemapOptions, byZoom } from "./basemap-options.ts";
import { LAND } from "./tile-sources.ts";

/** Water, a soft halo along the coast (a blurred line under the land), the land, and the water on it. */
export function groundLayers({ theme, focus }: BasemapOptions): LayerSpecification[] {
  const colour = coloursOf(theme);
  const coast = { type: "line", source: LAND, "source-layer": "coast", layout: { "line-join": "round" } } as const;
  const land = { type: "fill", source: LAND, "source-layer": "country" } as const;
  return [
    { id: "sea", type: "background", paint: { "background-color": colour.water } },
    {
      ...coast,
      id: "coast-halo",
      paint: {
        "line-color": colour.coast,
        "line-width": byZoom([1, 4], [5, 9], [9, 16]),
        "line-blur": byZoom([1, 4], [5, 8], [9, 14]),
        "line-opacity": 0.55,
      },
    },
    {
      ...coast,
      id: "coast",
      paint: { "line-color": colour.coast, "line-width": byZoom([1, 0.8], [5, 1.6], [9, 2.4]) },
    },
    { ...land, id: "land", paint: { "fill-color": colour.land, "fill-outline-color": colour.land } },
    {
      ...land,
      id: "land-focus",
      filter: ["in", ["get", "iso"], ["literal", [...focus]]],
      paint: { "fill-color": colour.focus, "fill-outline-color": colour.focus },
    },
    ...waterLayers(theme),
  ];
}

/** Where there is no land to draw: paper, not sea. */
export function bareGround({ theme }: BasemapOptions): LayerSpecification[] {
  return [{ id: "sea", type: "background", paint: { "background-color": coloursOf(theme).land } }];
}

function waterLayers(theme: BasemapOptions["theme"]): LayerSpecification[] {
  const colour = coloursOf(theme);
  const lake = { source: LAND, "source-layer": "water" } as const;
  return [
    {
      id: "river",
      type: "line",
      source: LAND,
      "source-layer": "river",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": colour.river,
        "line-width": [
          "interpolate",
          ["exponential", 1.4],
          ["zoom"],
          3,
          riverWidth(0.7),
          7,
          riverWidth(1.5),
          10,
          riverWidth(3),
        ],
      },
    },
    {
      ...lake,
      id: "lake",
      type: "fill",
      filter: ["==", ["get", "kind"], "lake"],
      paint: { "fill-color": colour.water, "fill-outline-color": colour.river },
    },
    {
      ...lake,
      id: "former-lake",
      type: "fill",
      filter: ["==", ["get", "kind"], "former"],
      paint: { "fill-color": colour.river, "fill-opacity": 0.22, "fill-antialias": false },
    },
    {
      ...lake,
      id: "former-lake-shore",
      type: "line",
      filter: ["==", ["get", "kind"], "former"],
      minzoom: 6,
      paint: { "line-color": colour.river, "line-width": 0.8, "line-dasharray": [2, 2.5] },
    },
  ];
}

/** By rank: 1 is a great river. */
function riverWidth(first: number) {
  return ["match", ["get", "rank"], 1, first, 2, first * 0.75, 3, first * 0.55, first * 0.45] as unknown as number;
}
