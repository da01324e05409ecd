import { type Dataset, STATUSES } from "../model/dataset.ts";
import type { MapMarks } from "../model/marks/map-marks.ts";
import type { SymbolLook } from "../model/marks/symbol-path.ts";
import { textIn } from "../model/text.ts";
import { edtfLabel, windowLabel } from "../model/time/date-labels.ts";
import type { View } from "../model/view/view.ts";
import type { VisibleEvents } from "../model/visible-events.ts";
import type { Wording } from "../words/describe-target.ts";
import type { Frame } from "./frame.ts";
import { rangeSign, type StillRange } from "./ranges.ts";
import { element, type StillNode, tenth } from "./still-node.ts";
import { symbolNodes } from "./symbols.ts";
import { atMostLines, type TextStyle, textLine, textWidth, wrapped } from "./text.ts";

/** What a whole card has beside its map. */
type CardPart = "title" | "legend" | "caption";

export interface CardOptions {
  readonly dataset: Dataset;
  readonly view: View;
  readonly visible: VisibleEvents;
  readonly marks: MapMarks;
  readonly wording: Wording;
  readonly width: number;
  readonly height: number;
  readonly hidden: ReadonlySet<string>;
  readonly ranges: readonly StillRange[];
  /** Said large instead of the dataset's title, which then stands small over it. */
  readonly heading?: string;
}

/** Where the map is in the picture, and what stands beside it. */
export interface Card {
  readonly frame: Frame;
  readonly nodes: readonly StillNode[];
}

/** A part of a column of text: its height, and what it draws below `top`. */
interface Block {
  readonly part: CardPart;
  readonly height: number;
  readonly draw: (top: number) => readonly StillNode[];
}

interface Column {
  readonly left: number;
  readonly width: number;
  readonly isRightToLeft: boolean;
}

const WIDE_FROM = 820;

/** Title, legend and caption in a column beside the map, or over and under it where the picture is narrow. */
export function card(options: CardOptions): Card {
  const { width, height, hidden } = options;
  const parts = (["title", "legend", "caption"] as const).filter((part) => !hidden.has(part));
  if (parts.length === 0) return { frame: { x: 0, y: 0, width, height }, nodes: [] };
  const isWide = width >= WIDE_FROM && width > 1.4 * height && parts.length > 1;
  return isWide ? besideMap(options) : overAndUnderMap(options);
}

function isRightToLeft({ wording }: CardOptions): boolean {
  return wording.words.direction === "rtl";
}

/** The part of a card's width that its column takes. */
const COLUMN_SHARE = 0.34;

/** A long title gives way to legend and caption, up to a point. */
const TITLE_SHARES = [1, 0.85, 0.72] as const;

function besideMap(options: CardOptions): Card {
  const { width, height } = options;
  const columnWidth = Math.round(width * COLUMN_SHARE);
  const inset = Math.round(width / 40);
  const rtl = isRightToLeft(options);
  const x = rtl ? width - columnWidth : 0;
  const column: Column = { left: x + inset, width: columnWidth - 2 * inset, isRightToLeft: rtl };
  const room = height - 2 * inset;
  const layouts = TITLE_SHARES.map((share) => {
    const title = titleBlock(options, column, { size: (share * width) / 30, lines: 5, isDense: false });
    const legends = legendBlocks(options, column, width / 75);
    const captions = captionBlocks(options, column, width / 92);
    const wanted = [title, captions[0], ...legends, ...captions.slice(1)].filter((block) => block != null);
    return { title, legends, captions, wanted, kept: fitting(wanted, room) };
  });
  const whole = layouts.find(({ wanted, kept }) => kept.length === wanted.length) ?? layouts.at(-1);
  const { title = null, legends = [], captions = [], kept = [] } = whole ?? {};
  const upper = inOrder(kept, [title, ...legends]);
  const lower = captions.filter((block) => kept.includes(block));
  const lowerTop = height - inset - sum(lower);
  return {
    frame: { x: rtl ? 0 : columnWidth, y: 0, width: width - columnWidth, height },
    nodes: [
      element("rect", { x, y: 0, width: columnWidth, height, fill: "@paper" }),
      element("path", { d: `M${rtl ? x : columnWidth} 0v${height}`, stroke: "@rule" }),
      ...stacked(upper, inset),
      ...stacked(lower, lowerTop),
    ],
  };
}

/** At least so much of a narrow picture is map. */
const LEAST_MAP_SHARE = 0.54;

function overAndUnderMap(options: CardOptions): Card {
  const { width, height } = options;
  const inset = Math.max(10, Math.round(width / 50));
  const column: Column = { left: inset, width: width - 2 * inset, isRightToLeft: isRightToLeft(options) };
  const scale = Math.min(2, Math.max(1, width / 600));
  const title = titleBlock(options, column, { size: 16 * scale, lines: 2, isDense: true });
  const legends = [flowingLegend(options, column, 12 * scale)];
  const captions = captionBlocks(options, column, 9 * Math.min(1.4, scale));
  const mapLeast = height * LEAST_MAP_SHARE;
  const kept = fitting([title, captions[0], ...legends, ...captions.slice(1)], height - mapLeast - 3.2 * inset);
  const upper = kept.filter(({ part }) => part === "title");
  const lower = inOrder(kept, [...legends, ...captions]).filter(({ part }) => part !== "title");
  const [over, beneath] = [0.7 * inset, 0.9 * inset];
  const top = upper.length > 0 ? Math.round(sum(upper) + over + beneath) : 0;
  const under = lower.length > 0 ? Math.round(sum(lower) + over + beneath) : 0;
  const bottom = height - under;
  return {
    frame: { x: 0, y: top, width, height: bottom - top },
    nodes: [
      ...(top > 0 ? strip({ x: 0, y: 0, width, height: top }, top) : []),
      ...(under > 0 ? strip({ x: 0, y: bottom, width, height: under }, bottom) : []),
      ...stacked(upper, over),
      ...stacked(lower, bottom + over),
    ],
  };
}

function strip(box: Frame, edge: number): readonly StillNode[] {
  return [
    element("rect", { ...box, fill: "@paper" }),
    element("path", { d: `M${box.x} ${edge}h${box.width}`, stroke: "@rule" }),
  ];
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((height, block) => height + block.height, 0);
}

/** Those there is room for, the first of them first. */
function fitting(blocks: readonly (Block | null | undefined)[], room: number): readonly Block[] {
  const kept: Block[] = [];
  for (const block of blocks) if (block && sum(kept) + block.height <= room) kept.push(block);
  return kept;
}

function inOrder(kept: readonly Block[], order: readonly (Block | null)[]): readonly Block[] {
  return order.filter((block) => block !== null && kept.includes(block)) as readonly Block[];
}

function stacked(blocks: readonly Block[], top: number): readonly StillNode[] {
  let y = top;
  return blocks.flatMap((block) => {
    const nodes = block.draw(y);
    y += block.height;
    return nodes;
  });
}

/** Lines of text under one another, `gap` below them; nothing without any. */
function textBlock(options: {
  readonly part: CardPart;
  readonly lines: readonly { readonly text: string; readonly style: TextStyle }[];
  readonly column: Column;
  readonly gap: number;
}): Block | null {
  const { part, lines, column, gap } = options;
  if (lines.length === 0) return null;
  const heights = lines.map(({ style }) => style.size * 1.25);
  return {
    part,
    height: heights.reduce((total, height) => total + height, gap),
    draw: (top) => {
      let y = top;
      return lines.map(({ text, style }, index) => {
        const line = textLine(text, { ...startOf(column), y: y + style.size }, style);
        y += heights[index] ?? 0;
        return line;
      });
    },
  };
}

function startOf({ left, width, isRightToLeft }: Column) {
  return isRightToLeft ? ({ x: left + width, side: "right" } as const) : ({ x: left, side: "left" } as const);
}

/** Title, period and how many events are in it: these two on one line where `isDense`. */
function titleBlock(
  options: CardOptions,
  column: Column,
  most: { readonly size: number; readonly lines: number; readonly isDense: boolean },
): Block | null {
  const { dataset, view, visible, wording, hidden, heading } = options;
  if (hidden.has("title")) return null;
  const { words, language } = wording;
  const title = textIn(dataset.title, language);
  const style = titleStyle(heading ?? title, column, most);
  const soft: TextStyle = { size: Math.max(11, style.size * (most.isDense ? 0.62 : 0.48)), fill: "@inkSoft" };
  const firm: TextStyle = { ...soft, fill: "@ink" };
  const period = periodOf(dataset, view, wording);
  const counts = words.panel.counts.inPeriod(visible.definite.length, visible.possible.length);
  const under = most.isDense
    ? [[`${period} · ${counts}`, firm] as const]
    : [[period, firm] as const, [counts, soft] as const];
  const lines = [
    ...(heading === undefined
      ? []
      : atMostLines(wrapped(title, soft, column.width), 2).map((text) => ({ text, style: soft }))),
    ...atMostLines(wrapped(heading ?? title, style, column.width), most.lines).map((text) => ({ text, style })),
    ...under.flatMap(([text, small]) =>
      wrapped(text, small, column.width).map((line) => ({ text: line, style: small })),
    ),
  ];
  return textBlock({ part: "title", lines, column, gap: most.isDense ? 0 : style.size * 0.5 });
}

/** The largest size at which the title keeps to its lines; a little smaller, if it is on one line then. */
function titleStyle(
  title: string,
  { width }: Column,
  most: { readonly size: number; readonly lines: number },
): TextStyle {
  const sized = (share: number): TextStyle => ({ size: share * most.size, isBold: true, fill: "@ink" });
  const fits = (style: TextStyle, lines: number) => wrapped(title, style, width).length <= lines;
  const onOne = [1, 0.93, 0.86].map(sized).find((style) => fits(style, 1));
  return onOne ?? [1, 0.9, 0.8, 0.7].map(sized).find((style) => fits(style, most.lines)) ?? sized(0.7);
}

/** The view's period in words. */
export function periodOf(dataset: Dataset, view: View, { words, language }: Wording): string {
  const { from, to } = view.window;
  const context = { language, timeZone: dataset.timeZone, words: words.time };
  return windowLabel({ from: view.mode === "cumulative" ? null : from, to }, context);
}

interface LegendEntry {
  /** What stands before the text, in a box of 24 pixels round 0,0. */
  readonly sign: readonly StillNode[];
  readonly text: string;
}

const PLAIN = { shape: "circle", hue: "slate", status: "reported", certainty: "definite" } as const;

/** The types and statuses that are on the map, what is hollow if anything is, and the ranges. */
function legendEntries(options: CardOptions): readonly (readonly LegendEntry[])[] {
  const { dataset, marks, wording, ranges } = options;
  const { words, language } = wording;
  const shown = [...marks.points, ...marks.areas].flatMap(({ events }) => events);
  const types = new Set(shown.map(({ event }) => event.type));
  const statuses = new Set(shown.map(({ event }) => event.status));
  const isPossible = shown.some(({ certainty }) => certainty === "possible");
  const symbol = (look: Partial<SymbolLook>, text: string): LegendEntry => ({
    sign: symbolNodes({ ...PLAIN, ...look }),
    text,
  });
  const overlayIds = dataset.overlays.map(({ id }) => id);
  return [
    dataset.types
      .filter(({ id }) => types.has(id))
      .map(({ shape, hue, label }) => symbol({ shape, hue }, textIn(label, language))),
    STATUSES.filter((status) => statuses.has(status)).map((status) =>
      symbol({ status }, words.panel.status[status].label),
    ),
    isPossible ? [symbol({ certainty: "possible" }, words.panel.legend.possible)] : [],
    ranges.map(({ overlay }) => ({ sign: [rangeSign(overlay, overlayIds)], text: textIn(overlay.label, language) })),
  ];
}

/** Of the symbol's own 24 pixels, in sizes of the text beside it. */
const SYMBOL_SHARE = 1.25;

function entryNodes(entry: LegendEntry, at: { readonly x: number; readonly y: number }, drawn: EntryStyle) {
  const { style, isRightToLeft } = drawn;
  const side = SYMBOL_SHARE * style.size;
  const away = isRightToLeft ? -1 : 1;
  const middle = [tenth(at.x + (away * side) / 2), tenth(at.y + side / 2)];
  const transform = `translate(${middle.join(" ")}) scale(${Math.round((side / 24) * 100) / 100})`;
  const text = { x: at.x + away * (side + 0.4 * style.size), y: at.y + side / 2 + style.size * 0.35 };
  return [
    element("g", { transform }, entry.sign),
    textLine(entry.text, { ...text, side: isRightToLeft ? "right" : "left" }, style),
  ];
}

interface EntryStyle {
  readonly style: TextStyle;
  readonly isRightToLeft: boolean;
}

/** Types, statuses and the rest apart. */
function legendBlocks(options: CardOptions, column: Column, size: number): readonly Block[] {
  if (options.hidden.has("legend")) return [];
  return legendEntries(options)
    .filter((entries) => entries.length > 0)
    .map((entries) => flowing(entries, column, { size, gap: 0.7 * size }));
}

/** All entries after one another. */
function flowingLegend(options: CardOptions, column: Column, size: number): Block | null {
  if (options.hidden.has("legend")) return null;
  const entries = legendEntries(options).flat();
  return entries.length > 0 ? flowing(entries, column, { size, gap: 0.3 * size }) : null;
}

function flowing(
  entries: readonly LegendEntry[],
  column: Column,
  { size, gap }: { readonly size: number; readonly gap: number },
): Block {
  const style: TextStyle = { size, fill: "@ink" };
  const rowHeight = 1.55 * size;
  let [row, used] = [0, 0];
  const placed = entries.map((entry) => {
    const width = SYMBOL_SHARE * size + 0.4 * size + textWidth(entry.text, style) + 1.2 * size;
    if (used > 0 && used + width - 1.2 * size > column.width) [row, used] = [row + 1, 0];
    const place = { entry, row, before: used };
    used += width;
    return place;
  });
  return {
    part: "legend",
    height: (row + 1) * rowHeight + gap,
    draw: (top) =>
      placed.flatMap((place) => {
        const { left, width, isRightToLeft: rtl } = column;
        const x = rtl ? left + width - place.before : left + place.before;
        return entryNodes(place.entry, { x, y: top + place.row * rowHeight }, { style, isRightToLeft: rtl });
      }),
  };
}

/** As of when and whose borders; then whose work it is. */
function captionBlocks(options: CardOptions, column: Column, size: number): readonly Block[] {
  const { dataset, view, visible, marks, wording, hidden } = options;
  if (hidden.has("caption")) return [];
  const { words, language } = wording;
  const { caption } = words.panel;
  const style: TextStyle = { size, fill: "@inkSoft" };
  const date = edtfLabel(dataset.asOf, { language, timeZone: dataset.timeZone, words: words.time });
  const drawn = [...marks.points, ...marks.areas].reduce((count, { events }) => count + events.length, 0);
  const unplaced = visible.shown.length - drawn;
  const texts = [
    [
      caption.asOf(date),
      caption.borders[view.borders ?? dataset.borders],
      ...(unplaced > 0 ? [`${words.map.notOnMap(unplaced)}.`] : []),
    ].join(" "),
    [...dataset.credits.map((credit) => `${textIn(credit, language)}.`), caption.license(dataset.license)].join(" "),
  ];
  return texts.flatMap((text) => {
    const lines = wrapped(text, style, column.width).map((line) => ({ text: line, style }));
    return textBlock({ part: "caption", lines, column, gap: 0.3 * size }) ?? [];
  });
}
