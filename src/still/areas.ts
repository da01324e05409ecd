import type { Hue } from "../model/dataset.ts";
import { type AreaGroup, boxSize } from "../model/marks/area-groups.ts";
import { STATUS_STROKE } from "../model/marks/symbol-path.ts";
import type { Target } from "../model/marks/targets.ts";
import { ringsPath } from "./path-data.ts";
import type { Projection } from "./projection.ts";
import type { Polygons } from "./still-land.ts";
import { element, hueRole, type StillNode } from "./still-node.ts";

/** An area that is in the picture. */
export interface DrawnArea {
  readonly target: Target;
  readonly group: AreaGroup;
  readonly id: string;
  readonly path: string;
}

/** The areas of the targets that reach into the picture, the largest first, so that a region lies over its country. */
export function drawnAreas(targets: readonly Target[], projection: Projection, idPrefix: string): readonly DrawnArea[] {
  const areas = targets.flatMap((target, index) => {
    const { group } = target;
    const path = group ? ringsPath(projection.rings(polygonsOf(group))) : "";
    return group && path ? [{ target, group, path, id: `${idPrefix}area-${index}` }] : [];
  });
  return areas.sort((one, other) => boxSize(other.group.area) - boxSize(one.group.area));
}

function polygonsOf({ area: { geometry } }: AreaGroup): Polygons {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons as unknown as Polygons;
}

/** The ids of a group's events, for whoever looks for them in the picture. */
export function eventIds({ events }: Pick<Target, "events">): string {
  return events.map(({ event }) => event.id).join(" ");
}

const HATCH_SIDE = 8;

function hatchId(idPrefix: string, hue: Hue): string {
  return `${idPrefix}hatch-${hue}`;
}

function hatch(idPrefix: string, hue: Hue): StillNode {
  const size = { width: HATCH_SIDE, height: HATCH_SIDE, patternUnits: "userSpaceOnUse" };
  const line = { d: "M-1 9L9-1M-9 9L1-1M7 9L17-1", stroke: hueRole(hue), "stroke-opacity": 0.5 };
  return element("pattern", { id: hatchId(idPrefix, hue), ...size }, [element("path", line)]);
}

/** Wash and hatch: an area whose events only may be in the period is hollow. As src/map/area-layer.ts. */
export function areaGroundNodes(areas: readonly DrawnArea[], idPrefix: string): readonly StillNode[] {
  if (areas.length === 0) return [];
  const hatched = new Set(areas.flatMap(({ group }) => (group.certainty === "definite" ? [group.hue] : [])));
  const paths = areas.map(({ id, path }) => element("path", { id, d: path, "fill-rule": "evenodd" }));
  return [
    element("defs", {}, [...[...hatched].map((hue) => hatch(idPrefix, hue)), ...paths]),
    ...areas.map(({ target, group, id }) => {
      const isDefinite = group.certainty === "definite";
      const isCountry = group.area.key.length === 2;
      const use = { href: `#${id}` };
      return element("g", { "data-events": eventIds(target) }, [
        element("use", { ...use, fill: hueRole(group.hue), "fill-opacity": isDefinite ? 0.08 : 0.015 }),
        ...(isDefinite
          ? [element("use", { ...use, fill: `url(#${hatchId(idPrefix, group.hue)})`, opacity: isCountry ? 0.18 : 0.4 })]
          : []),
      ]);
    }),
  ];
}

/** The outline says the status, as a symbol's does; what is struck through there has a line of bars here. */
export function areaOutlineNodes(areas: readonly DrawnArea[]): readonly StillNode[] {
  return areas.flatMap(({ group, id }) =>
    outlineStrokes(group).map((stroke) =>
      element("use", {
        href: `#${id}`,
        fill: "none",
        stroke: hueRole(group.hue),
        "stroke-linejoin": "round",
        ...stroke,
      }),
    ),
  );
}

function outlineStrokes({ status }: AreaGroup): readonly StillNode["attributes"][] {
  const { double, struck, width } = STATUS_STROKE[status];
  if (status === "claimed") return [{ "stroke-width": 1.6, "stroke-dasharray": "6.4 3.8" }];
  if (status === "planned") return [{ "stroke-width": 2, "stroke-linecap": "round", "stroke-dasharray": "0 4.4" }];
  if (double) return [{ "stroke-width": 4 }, { stroke: "@paper", "stroke-width": 2 }];
  const line = { "stroke-width": Math.min(2.6, width) };
  return struck ? [line, { "stroke-width": 7, "stroke-dasharray": "1.4 16.8" }] : [line];
}

/** A line in ink round an area. */
export function areaHighlight({ id }: DrawnArea): StillNode {
  const stroke = { stroke: "@ink", "stroke-width": 2.4, "stroke-linejoin": "round" };
  return element("use", { href: `#${id}`, fill: "none", ...stroke });
}
