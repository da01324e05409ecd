import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { coloursOf } from "../colours.ts";
import { type BasemapOptions, byZoom } from "./basemap-options.ts";
import { LAND } from "./tile-sources.ts";

const BORDER_WIDTH = byZoom([1, 0.5], [5, 1], [9, 1.5]);

/**
 * Borders by policy (docs/borders.md). `recognised`: solid what is generally recognised, dashed what states dispute.
 * `de-facto`: dotted, the chosen lines of control as well, never solid. `none`: no line at all.
 */
export function borderLayers({ theme, policy, lines }: BasemapOptions): LayerSpecification[] {
  if (policy === "none") return [];
  const colour = coloursOf(theme);
  const border = { type: "line", source: LAND, "source-layer": "border" } as const;
  const ofKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];
  const layers: LayerSpecification[] = [
    {
      ...border,
      id: "border-region",
      minzoom: 4,
      filter: ofKind("admin1"),
      paint: {
        "line-color": colour.region,
        "line-width": byZoom([4, 0.5], [8, 1]),
        "line-dasharray": [4, 2.5],
        "line-opacity": byZoom([4, 0], [5, 1]),
      },
    },
    {
      ...border,
      id: "border-casing",
      filter: ["in", ["get", "kind"], ["literal", ["country", "disputed"]]],
      layout: { "line-join": "round" },
      paint: { "line-color": colour.casing, "line-width": byZoom([1, 1.6], [5, 3.6], [9, 5]), "line-opacity": 0.9 },
    },
    {
      ...border,
      id: "border-country",
      filter: ofKind("country"),
      layout: { "line-join": "round" },
      paint: { "line-color": colour.border, "line-width": BORDER_WIDTH },
    },
    {
      ...border,
      id: "border-disputed",
      filter: ofKind("disputed"),
      paint: { "line-color": colour.border, "line-width": BORDER_WIDTH, "line-dasharray": [4, 3] },
    },
  ];
  if (policy === "recognised") return layers;
  return [
    ...layers,
    {
      ...border,
      id: "border-de-facto",
      filter: ["all", ofKind("defacto"), ["in", ["get", "line"], ["literal", [...lines]]]],
      layout: { "line-cap": "round" },
      paint: {
        "line-color": colour.border,
        "line-width": byZoom([2, 1], [5, 1.8], [9, 2.4]),
        "line-dasharray": [0, 2.4],
      },
    },
  ];
}
