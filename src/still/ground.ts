import type { BorderPolicy, DeFactoLine } from "../model/dataset.ts";
import { byZoom } from "./by-zoom.ts";
import type { PixelPoint } from "./frame.ts";
import { linesPath, ringsPath } from "./path-data.ts";
import type { Projection } from "./projection.ts";
import type { Lines, Polygons, StillLand } from "./still-land.ts";
import { bordersOf } from "./still-land.ts";
import { element, type StillNode, tenth } from "./still-node.ts";

interface GroundOptions {
  readonly land: StillLand;
  readonly projection: Projection;
  /** Begins every id. */
  readonly idPrefix: string;
}

/** A path that is drawn more than once, and its parts; nothing where it is empty. */
function drawnOften(id: string, path: string, uses: readonly StillNode["attributes"][]): readonly StillNode[] {
  if (path === "") return [];
  const definition = element("defs", {}, [element("path", { id, d: path })]);
  return [definition, ...uses.map((attributes) => element("use", { href: `#${id}`, ...attributes }))];
}

/** An island or lake smaller than this is left out, as in the tiles of the live map. */
const LEAST_SQUARE_PIXELS = 6;

function isSeen(ring: readonly PixelPoint[]): boolean {
  const twice = ring.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = ring[index] ?? [x, y];
    return sum + fromX * y - x * fromY;
  }, 0);
  return Math.abs(twice) / 2 >= LEAST_SQUARE_PIXELS;
}

/** Water, the shade along the coast, land, the countries that the events are about, lakes. As src/map/basemap/ground-layers.ts. */
export function groundNodes(
  { land, projection, idPrefix }: GroundOptions,
  focus: readonly string[],
): readonly StillNode[] {
  const { near, camera } = projection;
  const { zoom } = camera;
  const halo = byZoom(zoom, [1, 4], [5, 9], [9, 16]);
  const coast = byZoom(zoom, [1, 0.8], [5, 1.6], [9, 2.4]);
  const polygons = (shapes: Polygons) => ringsPath(projection.rings(shapes).filter(isSeen));
  const round = { fill: "none", stroke: "@coast", "stroke-linejoin": "round" };
  const former = polygons([land.formerLakes]);
  const lakes = polygons([land.lakes]);
  const focusLand = polygons(focus.flatMap((iso) => land.countries.get(iso) ?? []));
  return [
    element("rect", { ...near, fill: "@water" }),
    ...drawnOften(`${idPrefix}land`, polygons(land.land), [
      { ...round, "stroke-width": tenth(halo * 1.1), "stroke-opacity": 0.16 },
      { ...round, "stroke-width": tenth(halo * 0.6), "stroke-opacity": 0.22 },
      { ...round, fill: "@land", "stroke-width": tenth(coast), "paint-order": "stroke" },
    ]),
    ...(focusLand ? [element("path", { d: focusLand, fill: "@focus" })] : []),
    ...(lakes ? [element("path", { d: lakes, fill: "@water", stroke: "@river", "stroke-width": 0.6 })] : []),
    ...(former ? [element("path", { d: former, fill: "@river", "fill-opacity": 0.22 })] : []),
  ];
}

/** Borders by policy, over the washes of areas. As src/map/basemap/border-layers.ts. */
export function borderNodes(
  { land, projection, idPrefix }: GroundOptions,
  policy: BorderPolicy,
  deFactoLines: readonly DeFactoLine[],
): readonly StillNode[] {
  const { zoom } = projection.camera;
  const borders = bordersOf(land, policy, deFactoLines);
  const width = tenth(byZoom(zoom, [1, 0.5], [5, 1], [9, 1.5]));
  const dotted = byZoom(zoom, [2, 1], [5, 1.8], [9, 2.4]);
  const path = (lines: Lines) => linesPath(projection.lines(lines));
  const line = { fill: "none", stroke: "@border", "stroke-width": width };
  const casing = {
    ...line,
    stroke: "@casing",
    "stroke-width": tenth(byZoom(zoom, [1, 1.6], [5, 3.6], [9, 5])),
    "stroke-opacity": 0.9,
    "stroke-linejoin": "round",
  };
  const defacto = path(borders.defacto);
  return [
    ...drawnOften(`${idPrefix}country`, path(borders.country), [casing, { ...line, "stroke-linejoin": "round" }]),
    ...drawnOften(`${idPrefix}disputed`, path(borders.disputed), [
      casing,
      { ...line, "stroke-dasharray": `${tenth(4 * width)} ${tenth(3 * width)}` },
    ]),
    ...(defacto
      ? [
          element("path", {
            ...line,
            d: defacto,
            "stroke-width": tenth(dotted),
            "stroke-linecap": "round",
            "stroke-dasharray": `0 ${tenth(2.4 * dotted)}`,
          }),
        ]
      : []),
  ];
}
