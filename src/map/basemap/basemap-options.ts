import type { ExpressionSpecification } from "maplibre-gl";
import type { BorderPolicy, DeFactoLine } from "../../model/dataset.ts";
import type { MapTheme } from "../colours.ts";

/** What the look of a basemap depends on. */
export interface BasemapOptions {
  readonly theme: MapTheme;
  /** Base language of the labels, such as "uk"; where there is no name in it, the English one. */
  readonly language: string;
  readonly policy: BorderPolicy;
  /** The lines of control that the policy `de-facto` draws. */
  readonly lines: readonly DeFactoLine[];
  /** ISO 3166-1 codes of the countries that the events are about: their land is a shade lighter. */
  readonly focus: readonly string[];
}

export function byZoom(...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}
