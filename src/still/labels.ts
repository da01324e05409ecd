import type { Frame, PixelPoint } from "./frame.ts";
import type { Placing } from "./placing.ts";
import type { StillNode } from "./still-node.ts";
import { type TextSide, type TextStyle, textLine, textWidth } from "./text.ts";

/** A label of one or more lines, each in a style of its own. */
export type LabelLines = readonly { readonly text: string; readonly style: TextStyle }[];

const LINE_HEIGHT = 1.2;
/** From the top of a line to its base, in ems. */
const BASE = 0.92;
/** Of the point, in pixels: how far a label stands from it and which way. */
export interface LabelSpot {
  /** The label's own side that is at the spot. */
  readonly side: TextSide;
  readonly vertical: "top" | "middle" | "bottom";
  readonly offset: PixelPoint;
}

export const CENTRED: LabelSpot = { side: "middle", vertical: "middle", offset: [0, 0] };

/** On the four sides of something `reach` pixels large. */
export function besideSpots(reach: number): readonly LabelSpot[] {
  return [
    { side: "left", vertical: "middle", offset: [reach, 0] },
    { side: "right", vertical: "middle", offset: [-reach, 0] },
    { side: "middle", vertical: "top", offset: [0, reach] },
    { side: "middle", vertical: "bottom", offset: [0, -reach] },
  ];
}

/** Draws a label at the first of its spots that is free, or nothing. */
export function placedLabel(options: {
  readonly lines: LabelLines;
  readonly point: PixelPoint;
  readonly spots: readonly LabelSpot[];
  readonly placing: Placing;
  /** Kept free round it, in pixels. */
  readonly padding: number;
}): readonly StillNode[] {
  const { lines, point, spots, placing, padding } = options;
  const width = Math.max(...lines.map(({ text, style }) => textWidth(text, style)));
  const height = lines.reduce((sum, { style }) => sum + style.size * LINE_HEIGHT, 0);
  const boxes = spots.map((spot) => boxAt(spot, point, [width, height]));
  const chosen = placing.choose(boxes.map((box) => padded(box, padding)));
  const [box, spot] = chosen === null ? [] : [boxes[chosen], spots[chosen]];
  if (!box || !spot) return [];
  const x = box.x + { left: 0, middle: width / 2, right: width }[spot.side];
  let top = box.y;
  return lines.map(({ text, style }) => {
    const y = top + style.size * BASE;
    top += style.size * LINE_HEIGHT;
    return textLine(text, { x, y, side: spot.side }, style);
  });
}

function boxAt({ side, vertical, offset }: LabelSpot, [x, y]: PixelPoint, [width, height]: PixelPoint): Frame {
  return {
    x: x + offset[0] - { left: 0, middle: width / 2, right: width }[side],
    y: y + offset[1] - { top: 0, middle: height / 2, bottom: height }[vertical],
    width,
    height,
  };
}

function padded({ x, y, width, height }: Frame, by: number): Frame {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
