import type { Dataset } from "../model/dataset.ts";
import { BADGE_RADIUS, SYMBOL_PIXELS } from "../model/marks/flower.ts";
import { type SymbolLook, type SymbolPart, symbolParts } from "../model/marks/symbol-path.ts";
import { symbolLook, type Target } from "../model/marks/targets.ts";
import { eventIds } from "./areas.ts";
import type { PixelPoint } from "./frame.ts";
import { element, hueRole, type StillNode, tenth } from "./still-node.ts";
import { BOLD } from "./text.ts";

/** A target with the middle of what is drawn for it. */
export interface DrawnTarget {
  readonly target: Target;
  readonly at: PixelPoint;
}

/** What a symbol takes up, from its middle, in pixels. */
export function symbolRadius({ kind }: Pick<Target, "kind">): number {
  return kind === "badge" ? BADGE_RADIUS : SYMBOL_PIXELS / 2;
}

function at([x, y]: PixelPoint): string {
  return `translate(${tenth(x)} ${tenth(y)})`;
}

/** A symbol as on the live map and in the list: centred on 0,0. */
export function symbolNodes(look: SymbolLook): readonly StillNode[] {
  return symbolParts(look).map((part) => partNode(part, look));
}

function partNode(part: SymbolPart, { hue }: SymbolLook): StillNode {
  const colours = { hue: hueRole(hue), paper: "@paper", none: "none" };
  const stroke = part.stroke !== "none" && {
    stroke: colours[part.stroke],
    "stroke-width": Math.round((part.width / part.scale) * 100) / 100,
    "stroke-linejoin": "round",
    ...(part.dash.length > 0 && { "stroke-dasharray": part.dash.join(" ") }),
    ...(part.dash[0] === 0 && { "stroke-linecap": "round" }),
  };
  return element("path", {
    d: part.path,
    ...(part.scale !== 1 && { transform: `scale(${part.scale})` }),
    fill: colours[part.fill],
    ...stroke,
  });
}

/** Middles of flowers, then symbols and badges, over everything else. As src/map/event-layer.ts and map-images.ts. */
export function symbolLayer(drawn: readonly DrawnTarget[], types: Dataset["types"]): readonly StillNode[] {
  const ofKind = (kind: Target["kind"]) => drawn.filter(({ target }) => target.kind === kind);
  return [
    ...ofKind("anchor").map(({ target, at: middle }) => anchorNode(middle, petalsOf(target, drawn))),
    ...ofKind("symbol").flatMap(({ target, at: middle }) => {
      const look = target.events[0] ? symbolLook(target.events[0], types) : null;
      const attributes = { transform: at(middle), "data-events": eventIds(target) };
      return look ? [element("g", attributes, symbolNodes(look))] : [];
    }),
    ...ofKind("badge").map(({ target, at: middle }) => badgeNode(target, middle)),
  ];
}

function petalsOf(anchor: Target, drawn: readonly DrawnTarget[]): readonly PixelPoint[] {
  const isPetal = ({ kind, events: [shown] }: Target) => kind === "symbol" && shown && anchor.events.includes(shown);
  return drawn.flatMap(({ target }) => (isPetal(target) ? [target.offset] : []));
}

/** The middle of a flower: a fine ring, and a line to each of its petals. */
function anchorNode(middle: PixelPoint, petals: readonly PixelPoint[]): StillNode {
  const lines = petals.map(([x, y]) => `M0 0L${tenth(x)} ${tenth(y)}`).join("");
  return element("g", { transform: at(middle) }, [
    element("path", { d: lines, stroke: "@paper", "stroke-width": 3 }),
    element("path", { d: lines, stroke: "@ink" }),
    element("circle", { r: 4, fill: "@paper", stroke: "@ink", "stroke-width": 1.5 }),
  ]);
}

function badgeNode(target: Target, middle: PixelPoint): StillNode {
  return element("g", { transform: at(middle), "data-events": eventIds(target) }, [
    element("circle", { r: BADGE_RADIUS - 2, fill: "@ink", stroke: "@paper", "stroke-width": 2 }),
    element("text", { y: 4.3, "font-size": 12, "font-weight": BOLD, "text-anchor": "middle", fill: "@paper" }, [
      String(target.events.length),
    ]),
  ]);
}

/** The ring round what is selected, between two lines of paper. */
export function ringNode({ target, at: middle }: DrawnTarget): StillNode {
  const radius = symbolRadius(target) + 2;
  const ring = { r: radius, fill: "none", transform: at(middle) };
  return element("g", {}, [
    element("circle", { ...ring, stroke: "@paper", "stroke-width": 6 }),
    element("circle", { ...ring, stroke: "@ink", "stroke-width": 3 }),
  ]);
}
