import { namedFlavor, layers as protomapsLayers } from "@protomaps/basemaps";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { BasemapSetting } from "../../model/basemap-setting.ts";
import { FONT_BOLD, FONT_TEXT, FONT_WATER } from "../map-fonts.ts";
import { openArchive } from "./archive.ts";
import type { Basemap } from "./basemap.ts";
import type { BasemapOptions } from "./basemap-options.ts";
import { borderLayers } from "./border-layers.ts";
import { LAND, landSource } from "./tile-sources.ts";

type ForeignSetting = Exclude<BasemapSetting, { kind: "built-in" }>;
type StyleSetting = Extract<BasemapSetting, { kind: "style" }>;
type ProtomapsSetting = Extract<BasemapSetting, { kind: "protomaps" }>;

/** Before the ids of what is not ours, so that none of them can be taken for one of ours. */
const PREFIX = "foreign:";

/** A map of somebody else, with our borders over it if the site wants them. Rejects where it cannot be had. */
export async function loadForeignBasemap(setting: ForeignSetting, assetBase: string): Promise<Basemap> {
  const foreign = setting.kind === "style" ? await ofStyle(setting, assetBase) : await ofProtomaps(setting, assetBase);
  return setting.ourBorders ? withOurBorders(foreign, assetBase) : foreign;
}

async function ofStyle({ url, credit }: StyleSetting, assetBase: string): Promise<Basemap> {
  const address = new URL(url, assetBase).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const style = parseStyle(await response.json(), address);
  const own = style.layers.map(prefixed);
  const firstLabel = own.findIndex(({ type }) => type === "symbol");
  const split = firstLabel === -1 ? own.length : firstLabel;
  return {
    sources: Object.fromEntries(Object.entries(style.sources).map(([id, source]) => [PREFIX + id, source])),
    root: { ...(style.glyphs && { glyphs: style.glyphs }), ...(style.sprite && { sprite: style.sprite }) },
    ground: () => own.slice(0, split),
    borders: () => [],
    labels: () => own.slice(split),
    credit,
    honestZoom: null,
    bordersAreOurs: false,
  };
}

/** Enough is looked at to tell a style from the page that some servers send instead; MapLibre checks the rest. */
function parseStyle(input: unknown, address: string): StyleSpecification {
  const style = input as Partial<StyleSpecification> | null;
  if (style?.version !== 8 || !Array.isArray(style.layers) || typeof style.sources !== "object") {
    throw new Error(`No MapLibre style at ${address}`);
  }
  const { glyphs, sprite, sources } = style;
  const absolute = (text: string) => decodeURI(new URL(text, address).href);
  return {
    version: 8,
    layers: style.layers,
    sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, absoluteSource(source, absolute)])),
    ...(glyphs && { glyphs: absolute(glyphs) }),
    ...(typeof sprite === "string" && { sprite: absolute(sprite) }),
  };
}

/** Relative addresses in a style are meant from where the style lies, not from our page. */
function absoluteSource<Source extends StyleSpecification["sources"][string]>(
  source: Source,
  absolute: (text: string) => string,
): Source {
  const { url, tiles, data } = source as { url?: unknown; tiles?: unknown; data?: unknown };
  return {
    ...source,
    ...(typeof url === "string" && { url: absolute(url) }),
    ...(typeof data === "string" && { data: absolute(data) }),
    ...(Array.isArray(tiles) && { tiles: tiles.map((tile) => absolute(String(tile))) }),
  };
}

function prefixed<Layer extends LayerSpecification>(layer: Layer): Layer {
  const source = "source" in layer && typeof layer.source === "string" ? { source: PREFIX + layer.source } : {};
  return { ...layer, id: PREFIX + layer.id, ...source };
}

const PROTOMAPS = "protomaps";
/** The fonts that its layers name, by the files that the page has anyway: no glyph server is needed. */
const FONTS: Readonly<Record<string, string>> = {
  "Noto Sans Regular": FONT_TEXT,
  "Noto Sans Medium": FONT_BOLD,
  "Noto Sans Italic": FONT_WATER,
};

async function ofProtomaps({ url, flavor, credit }: ProtomapsSetting, assetBase: string): Promise<Basemap> {
  const address = new URL(url, assetBase).href;
  if ((await openArchive(address, { isOurs: false })) === "unreadable") throw new Error(`No archive at ${address}`);
  const layersFor = ({ theme, language }: BasemapOptions) => {
    const flavored = namedFlavor(flavor === "auto" ? theme : flavor);
    return protomapsLayers(PROTOMAPS, flavored, { lang: language })
      .filter(needsNoSprite)
      .map(withOurFonts)
      .map(prefixed);
  };
  const isName = ({ type }: LayerSpecification) => type === "symbol";
  return {
    sources: { [PREFIX + PROTOMAPS]: { type: "vector", url: `pmtiles://${address}` } },
    root: {},
    ground: (options) => layersFor(options).filter((layer) => !isName(layer)),
    borders: () => [],
    labels: (options) => layersFor(options).filter(isName),
    credit,
    honestZoom: null,
    bordersAreOurs: false,
  };
}

function needsNoSprite({ layout }: LayerSpecification): boolean {
  return !layout || !("icon-image" in layout) || "text-field" in layout;
}

function withOurFonts<Layer extends LayerSpecification>(layer: Layer): Layer {
  const { "icon-image": _icon, "text-font": fonts, ...layout } = (layer.layout ?? {}) as Record<string, unknown>;
  if (!fonts) return layer;
  const text = JSON.stringify(fonts);
  const renamed = Object.entries(FONTS).reduce((all, [theirs, ours]) => all.replaceAll(theirs, ours), text);
  return { ...layer, layout: { ...layout, "text-font": JSON.parse(renamed) } };
}

/** Its own borders go, wherever they can be told by the name of their layer. */
async function withOurBorders(foreign: Basemap, assetBase: string): Promise<Basemap> {
  const address = new URL("basemap/land.pmtiles", assetBase).href;
  if ((await openArchive(address, { isOurs: true })) === "unreadable") return foreign;
  const isNotTheirs = (layer: LayerSpecification) => {
    const name = "source-layer" in layer ? `${layer.id} ${layer["source-layer"]}` : layer.id;
    return layer.type !== "line" || !/boundar|border|admin/i.test(name);
  };
  return {
    ...foreign,
    sources: { ...foreign.sources, [LAND]: landSource(`pmtiles://${address}`) },
    ground: (options) => foreign.ground(options).filter(isNotTheirs),
    labels: (options) => foreign.labels(options).filter(isNotTheirs),
    borders: borderLayers,
    bordersAreOurs: true,
    credit: `${foreign.credit} · Natural Earth`,
  };
}
