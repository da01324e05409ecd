import { BUILT_IN_CREDIT } from "../model/basemap-credit.ts";
import { scaleBar } from "../model/marks/scale-bar.ts";
import type { Frame } from "./frame.ts";
import type { Placing } from "./placing.ts";
import type { Projection } from "./projection.ts";
import { element, type StillNode, tenth } from "./still-node.ts";
import { textLine, textWidth } from "./text.ts";

interface FurnitureOptions {
  readonly projection: Projection;
  readonly placing: Placing;
  readonly language: string;
  readonly isRightToLeft: boolean;
}

const SCALE_MOST_PIXELS = 120;
const INSET = 8;
const LINE = 16;

/** Scale bar and credit in the lower corners; the scale stands over the credit where both do not fit side by side. */
export function furnitureNodes(options: FurnitureOptions): readonly StillNode[] {
  const { projection, placing, language, isRightToLeft } = options;
  const { frame, metresPerPixel } = projection;
  const small = frame.width < 560;
  const creditStyle = { size: small ? 8.5 : 10.5, fill: "@inkSoft" } as const;
  const creditWidth = textWidth(BUILT_IN_CREDIT, creditStyle) + 8;
  const { metres, pixels } = scaleBar(metresPerPixel, small ? SCALE_MOST_PIXELS / 2 : SCALE_MOST_PIXELS);
  const bottom = frame.y + frame.height - INSET;
  const text = distanceText(metres, language);
  const width = Math.max(pixels, textWidth(text, SCALE_STYLE) + 6);
  const isBeside = width + creditWidth + 4 * INSET < frame.width;
  const credit = corner(frame, { width: creditWidth, height: LINE, bottom, atRight: !isRightToLeft });
  const scaleBottom = isBeside ? bottom : bottom - LINE - 4;
  const scale = corner(frame, { width, height: LINE, bottom: scaleBottom, atRight: isRightToLeft });
  placing.take(credit);
  placing.take(scale);
  return [
    element("rect", { ...roundedFrame(credit), fill: "@paper", "fill-opacity": 0.75 }),
    textLine(BUILT_IN_CREDIT, { x: credit.x + credit.width / 2, y: bottom - 4.5, side: "middle" }, creditStyle),
    ...scaleNodes(scale, { text, pixels }),
  ];
}

function corner(
  frame: Frame,
  box: { readonly width: number; readonly height: number; readonly bottom: number; readonly atRight: boolean },
): Frame {
  const { width, height, bottom, atRight } = box;
  const x = atRight ? frame.x + frame.width - INSET - width : frame.x + INSET;
  return { x, y: bottom - height, width, height };
}

function roundedFrame({ x, y, width, height }: Frame): Frame {
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
}

const SCALE_STYLE = { size: 11, fill: "@ink" } as const;

function scaleNodes(
  box: Frame,
  { text, pixels }: { readonly text: string; readonly pixels: number },
): readonly StillNode[] {
  const { x, y, width, height } = box;
  const [left, bottom, step] = [tenth(x + (width - pixels) / 2), tenth(y + height), 5];
  return [
    element("rect", { ...roundedFrame(box), fill: "@paper", "fill-opacity": 0.75 }),
    element("path", {
      d: `M${left} ${tenth(bottom - step)}v${step}h${tenth(pixels)}v-${step}`,
      fill: "none",
      stroke: "@ink",
    }),
    textLine(text, { x: x + width / 2, y: bottom - 4, side: "middle" }, SCALE_STYLE),
  ];
}

function distanceText(metres: number, language: string): string {
  const unit = metres < 1000 ? "meter" : "kilometer";
  const value = metres < 1000 ? metres : metres / 1000;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(value);
}
