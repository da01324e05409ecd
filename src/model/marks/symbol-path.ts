import type { Hue, Shape, Status } from "../dataset.ts";

/** Whether the event is in the reader's period, or only may be. */
export type Certainty = "definite" | "possible";

/** All that decides how an event's symbol looks. */
export interface SymbolLook {
  readonly shape: Shape;
  readonly hue: Hue;
  readonly status: Status;
  readonly certainty: Certainty;
}

const CIRCLE = "M-8.7 0A8.7 8.7 0 1 1 8.7 0A8.7 8.7 0 1 1 -8.7 0Z";

const PATHS: Readonly<Record<Shape, string>> = {
  circle: CIRCLE,
  square: "M-7.8 -7.8L7.8 -7.8L7.8 7.8L-7.8 7.8Z",
  diamond: "M0 -10L10 0L0 10L-10 0Z",
  triangle: "M0 -9.8L9.8 6.4L-9.8 6.4Z",
  "triangle-down": "M0 9.8L-9.8 -6.4L9.8 -6.4Z",
  pentagon: "M0 -9.4L9 -2.9L5.5 7.8L-5.5 7.8L-9 -2.9Z",
  hexagon: "M-4.8 -8.3L4.8 -8.3L9.6 0L4.8 8.3L-4.8 8.3L-9.6 0Z",
  star: "M0 -10L2.9 -3.9L9.6 -3L4.7 1.6L5.9 8.2L0 5L-5.9 8.2L-4.7 1.6L-9.6 -3L-2.9 -3.9Z",
  cross:
    "M-3.6 -9.4L3.6 -9.4L3.6 -3.6L9.4 -3.6L9.4 3.6L3.6 3.6L3.6 9.4L-3.6 9.4L-3.6 3.6L-9.4 3.6L-9.4 -3.6L-3.6 -3.6Z",
};

/** SVG path data of a type's shape, centred on 0,0 in a box of -10..10, y down. */
export function symbolPath(shape: Shape): string {
  return PATHS[shape];
}

export interface StatusStroke {
  /** In units of the symbol's box. */
  readonly width: number;
  /** Lengths of dash and gap in units of the box; empty is solid. Dots are dashes of no length with round caps. */
  readonly dash: readonly number[];
  /** Two fine lines instead of one: a line of this width with a line of paper along its middle. */
  readonly double?: boolean;
  /** A bar struck through the symbol. */
  readonly struck?: boolean;
}

/** How the outline says the status, without colour. */
export const STATUS_STROKE: Readonly<Record<Status, StatusStroke>> = {
  confirmed: { width: 3, dash: [] },
  reported: { width: 1.3, dash: [] },
  claimed: { width: 1.8, dash: [3.6, 2.4] },
  disputed: { width: 4.2, dash: [], double: true },
  planned: { width: 2.2, dash: [0, 3.8] },
  cancelled: { width: 1.3, dash: [], struck: true },
  false: { width: 1.3, dash: [], struck: true },
};

type Ink = "hue" | "paper" | "none";

/** One path to draw: fill first, then stroke. Widths and dashes are in units of the box and do not grow with `scale`. */
export interface SymbolPart {
  readonly path: string;
  readonly scale: number;
  readonly fill: Ink;
  readonly stroke: Ink;
  readonly width: number;
  readonly dash: readonly number[];
}

const HALO = 2.4;
const CORE_SCALE: Readonly<Record<Shape, number>> = {
  circle: 0.6,
  square: 0.6,
  diamond: 0.56,
  triangle: 0.46,
  "triangle-down": 0.46,
  pentagon: 0.58,
  hexagon: 0.6,
  star: 0.46,
  cross: 0.4,
};
const STRIKE = "M-9.5 9.5L9.5 -9.5";

/**
 * The whole symbol of an event as paths to draw in this order, for a canvas and for SVG alike: paper behind it, a core in
 * the type's hue if the event is certainly in the period (none if it only may be), and the outline that is its status.
 */
export function symbolParts(symbol: Omit<SymbolLook, "hue">): readonly SymbolPart[] {
  const path = symbolPath(symbol.shape);
  const { width, dash, double, struck } = STATUS_STROKE[symbol.status];
  const parts: SymbolPart[] = [
    { path, scale: 1, fill: "paper", stroke: "paper", width: width + HALO, dash: [] },
    { path, scale: 1, fill: "none", stroke: "hue", width, dash },
  ];
  if (double) parts.push({ path, scale: 1, fill: "none", stroke: "paper", width: width / 3, dash: [] });
  if (symbol.certainty === "definite") {
    parts.push({ path, scale: CORE_SCALE[symbol.shape], fill: "hue", stroke: "none", width: 0, dash: [] });
  }
  if (struck) {
    parts.push({ path: STRIKE, scale: 1, fill: "none", stroke: "paper", width: 5, dash: [] });
    parts.push({ path: STRIKE, scale: 1, fill: "none", stroke: "hue", width: 2.2, dash: [] });
  }
  return parts;
}
