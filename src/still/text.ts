import type { ColourRole, StillNode } from "./still-node.ts";
import { element, tenth } from "./still-node.ts";

/** What the files of site-build/fonts hold; a page has both as well. */
export const FONT_FAMILY = "Libre Franklin, Noto Sans Arabic, sans-serif";
export const BOLD = 600;

export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly fill: ColourRole;
  /** Behind the letters. */
  readonly halo?: { readonly colour: ColourRole; readonly width: number };
  /** In ems; none in a script whose letters are joined. */
  readonly spacing?: number;
}

/** Letters by how wide they are, in ems of Libre Franklin: a little too much rather than too little. */
const WIDTHS: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[\u0300-\u036f\u064b-\u0652]/, 0],
  [/[iljíîïіїI|.,:;!'’‘`·()[\]]/, 0.3],
  [/[ frtґгJ"“”„/\\-]/, 0.37],
  [/[mwMWшщжюмфЖШЩЮМФ—…%]/, 0.88],
  [/[A-ZÁ-ÞА-ЯЄІЇҐ&@]/, 0.69],
  [/[\u0627\u0622\u0623\u0625\u0644]/, 0.26],
  [/[\u0633-\u0636]/, 0.75],
  [/[\u0600-\u06ff]/, 0.44],
  [/[\u3000-\u9fff\uac00-\ud7af]/, 1],
];
const OTHER_WIDTH = 0.57;
const BOLD_FACTOR = 1.05;

/** About how wide a line of text is, in pixels. */
export function textWidth(text: string, { size, isBold, spacing = 0 }: Omit<TextStyle, "fill">): number {
  let ems = 0;
  for (const letter of text) ems += (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH) + spacing;
  return ems * size * (isBold ? BOLD_FACTOR : 1);
}

/** Words on as many lines as are needed for each to be at most `most` pixels wide; a long word has a line of its own. */
export function wrapped(text: string, style: Omit<TextStyle, "fill">, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, style) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text on at most `count` lines, the last one cut with an ellipsis where there is more. */
export function atMostLines(lines: readonly string[], count: number): readonly string[] {
  return lines.length <= count ? lines : [...lines.slice(0, count - 1), `${lines[count - 1] ?? ""}…`];
}

/** Which point of a line of text its x is: sides of the picture, whatever way the text is read. */
export type TextSide = "left" | "middle" | "right";

export interface TextPlace {
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly side: TextSide;
}

const ANCHORS: Readonly<Record<TextSide, string | undefined>> = { left: undefined, middle: "middle", right: "end" };

/**
 * One line of text. The picture says `direction="ltr"`, so that a page read from right to left does not turn anchors round;
 * within the line the letters say which way they are read.
 */
export function textLine(text: string, place: TextPlace, style: TextStyle): StillNode {
  const { size, isBold, fill, halo, spacing } = style;
  const anchor = ANCHORS[place.side];
  const attributes = {
    x: tenth(place.x),
    y: tenth(place.y),
    "font-size": tenth(size),
    ...(isBold && { "font-weight": BOLD }),
    ...(anchor && { "text-anchor": anchor }),
    ...(spacing && !isJoined(text) && { "letter-spacing": tenth(spacing * size) }),
    fill,
    ...(halo && {
      stroke: halo.colour,
      "stroke-width": halo.width,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    }),
  };
  return element("text", attributes, pieces(text, place, style) ?? [text]);
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ONE_SCRIPT = /[\s\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+|[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/gu;

/** Arabic is written in joined letters: nothing may come between them. */
function isJoined(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** What stands between letters and numbers at the edges of a piece: it goes its own way from right to left. */
const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * A line in two scripts in pieces of one script, each at a place of its own, from right to left if its first letter is read
 * so: resvg takes a whole piece from one font.
 */
function pieces(text: string, { x, side }: TextPlace, style: TextStyle): readonly StillNode[] | null {
  const scripts = text.match(ONE_SCRIPT) ?? [];
  if (scripts.length < 2 || !isJoined(text)) return null;
  const parts = scripts.flatMap((part) =>
    isJoined(part) ? [part] : (EDGES.exec(part) ?? []).slice(1).filter(Boolean),
  );
  const isRightToLeft = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text);
  const widths = parts.map((part) => textWidth(part, { ...style, spacing: 0 }));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const left = x - { left: 0, middle: total / 2, right: total }[side];
  let before = 0;
  return parts.flatMap((part, index) => {
    const width = widths[index] ?? 0;
    const middle = before + width / 2;
    before += width;
    const at = tenth(isRightToLeft ? left + total - middle : left + middle);
    return part.trim() === "" ? [] : [element("tspan", { x: at, "text-anchor": "middle" }, [part.trim()])];
  });
}
