import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import UPNG from "upng-js";
import type { Dataset } from "../src/model/dataset.ts";
import { parseDatasetText } from "../src/model/parsing/parse-dataset.ts";
import { clampView } from "../src/model/view/clamp-view.ts";
import type { View } from "../src/model/view/view.ts";
import { visibleOverlays } from "../src/model/visible-overlays.ts";
import { rangeShapes } from "../src/ranges/range-shapes.ts";
import { type Still, type StillOptions, still } from "../src/still/still.ts";
import { parseStillLand, type StillLand } from "../src/still/still-land.ts";
import { type StillColours, svgText } from "../src/still/svg-text.ts";
import { en } from "../src/words/en/en.ts";
import { ranges as englishRanges } from "../src/words/en/ranges.ts";
import { availableLanguage, PSEUDO_LANGUAGE } from "../src/words/languages.ts";
import { pseudo, pseudoWords } from "../src/words/pseudo.ts";
import type { RangeWords } from "../src/words/range-words.ts";
import { ranges as ukrainianRanges } from "../src/words/uk/ranges.ts";
import { uk } from "../src/words/uk/uk.ts";
import type { Words } from "../src/words/words.ts";
import { readAreas } from "./areas.ts";
import { datasetText } from "./datasets.ts";
import { datasetPlaces, rangeShapesOf } from "./ranges.ts";

const LAND = "geodata/served/still/land.json";
const FONTS = "site-build/fonts";
const FONT_FILES = ["libre-franklin-400", "libre-franklin-600", "noto-sans-arabic-400", "noto-sans-arabic-600"];

/** What large networks crop a page's picture to. */
export const PAGE_CARD_SIZE = { width: 1200, height: 630 } as const;

export interface StillRequest {
  /** Of a dataset of geodata/events. */
  readonly slug: string;
  readonly view: View;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly theme: StillColours;
  readonly hide?: NonNullable<StillOptions["hide"]>;
  /** BCP 47; the view's or else the dataset's own without it. */
  readonly language?: string;
  /** Said large on a card instead of the dataset's title, such as the title of a named view. */
  readonly heading?: string;
  readonly idPrefix?: string;
  readonly fit?: NonNullable<StillOptions["fit"]>;
  readonly bleed?: number;
}

const WORDS: Readonly<Record<string, readonly [Words, RangeWords]>> = {
  en: [en, englishRanges],
  uk: [uk, ukrainianRanges],
  [PSEUDO_LANGUAGE]: [pseudo, pseudoWords(englishRanges)],
};

/** The picture of a view as SVG text. Throws where there is no such dataset, or it cannot be read. */
export function stillSvg(request: StillRequest): string {
  return svgText(stillOf(request).picture, request.theme);
}

/** The same as a tree, with its targets and summary. */
function stillOf({ slug, view, language, theme: _, hide = [], ...request }: StillRequest): Still {
  const dataset = readDataset(slug);
  const clamped = clampView(view, dataset).view;
  const spoken = language ?? clamped.language ?? dataset.language;
  const [words, rangeWords] = WORDS[availableLanguage(spoken)] ?? [en, englishRanges];
  return still({
    dataset,
    view: clamped,
    areas: readAreas(dataset),
    land: readStillLand(),
    ranges: rangesShown(dataset, clamped),
    words,
    rangeWords,
    language: spoken,
    hide,
    ...request,
  });
}

/** A dataset of geodata/events. Throws where it is missing or refused. */
export function readDataset(slug: string): Dataset {
  const { dataset } = parseDatasetText(datasetText(slug));
  if (!dataset) throw new Error(`geodata/events/${slug}.geojson is not a file of events.`);
  return dataset;
}

let land: StillLand | null = null;

/** The land under all pictures, from the disk. */
export function readStillLand(): StillLand {
  land ??= parseStillLand(JSON.parse(readFileSync(LAND, "utf8")));
  if (!land) throw new Error(`${LAND} is not what geodata/build writes there.`);
  return land;
}

function rangesShown(dataset: Dataset, view: View): StillOptions["ranges"] {
  const shown = visibleOverlays(dataset, view);
  if (shown.length === 0) return [];
  const shapes = rangeShapesOf(
    dataset,
    shown.map(({ overlay }) => overlay),
  );
  const places = { ...datasetPlaces(dataset), shapeOf: ({ key }: { readonly key: string }) => shapes[key] ?? null };
  return shown.map((range) => ({ ...range, shapes: rangeShapes(range.overlay, places) }));
}

let fonts: Promise<readonly Buffer[]> | null = null;

/** Starts resvg, once, and reads its fonts. */
async function loadFonts(): Promise<readonly Buffer[]> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return FONT_FILES.map((name) => readFileSync(join(FONTS, `${name}.ttf`)));
}

/** A map of flat colours needs no more, and is a third of the bytes. */
const PALETTE_COLOURS = 128;

/** An SVG file as PNG, at its own size; text in the fonts of site-build/fonts and no other. */
export async function pngFromSvg(svg: string): Promise<Uint8Array> {
  fonts ??= loadFonts();
  const font = { fontBuffers: [...(await fonts)], loadSystemFonts: false, defaultFontFamily: "Libre Franklin" };
  const drawing = new Resvg(svg, { font });
  const image = drawing.render();
  const pixels = Uint8Array.from(image.pixels).buffer;
  const png = new Uint8Array(UPNG.encode([pixels], image.width, image.height, PALETTE_COLOURS));
  image.free();
  drawing.free();
  return png;
}
