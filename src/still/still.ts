import { type Dataset, DE_FACTO_LINES } from "../model/dataset.ts";
import { mapMarks } from "../model/marks/map-marks.ts";
import { boundsOfEvents } from "../model/marks/place-bounds.ts";
import type { Areas } from "../model/marks/place-extent.ts";
import { representativePoint } from "../model/marks/representative-point.ts";
import { namedByTargets, type Target, targetOfEvent, targetsOfMarks } from "../model/marks/targets.ts";
import { textIn } from "../model/text.ts";
import { type Camera, isChosen, type View } from "../model/view/view.ts";
import { type VisibleEvents, visibleEvents } from "../model/visible-events.ts";
import { describeTarget, type Wording } from "../words/describe-target.ts";
import type { RangeWords } from "../words/range-words.ts";
import type { Words } from "../words/words.ts";
import { areaGroundNodes, areaHighlight, areaOutlineNodes, type DrawnArea, drawnAreas } from "./areas.ts";
import { stillCamera } from "./camera.ts";
import { card, periodOf } from "./card.ts";
import { isWithin, type PixelPoint } from "./frame.ts";
import { borderNodes, groundNodes } from "./ground.ts";
import { furnitureNodes } from "./map-furniture.ts";
import { areaLabelNodes, countryLabelNodes, placeNameNodes } from "./map-labels.ts";
import { createPlacing } from "./placing.ts";
import { mercator, type Projection } from "./projection.ts";
import { rangeFillNodes, rangeLabelNodes, rangeOutlineNodes, type StillRange } from "./ranges.ts";
import type { StillLand } from "./still-land.ts";
import { element, type StillNode } from "./still-node.ts";
import { type DrawnTarget, ringNode, symbolLayer, symbolRadius } from "./symbols.ts";
import { FONT_FAMILY } from "./text.ts";

export interface StillOptions {
  readonly dataset: Dataset;
  /** As `clampView` leaves it. */
  readonly view: View;
  readonly areas: Areas;
  readonly land: StillLand;
  /** What the view shows of the dataset's overlays. */
  readonly ranges: readonly StillRange[];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly words: Words;
  /** BCP 47 tag the reader asked for. */
  readonly language: string;
  /** Without these words ranges have no labels. */
  readonly rangeWords?: RangeWords;
  readonly hide?: readonly ("title" | "legend" | "caption" | "labels")[];
  /** Of a card: said large instead of the dataset's title, as the title of a named view. */
  readonly heading?: string;
  /** Begins the ids of the picture: another one for each picture on a page. */
  readonly idPrefix?: string;
  /**
   * Without a camera of the view's own the picture is fitted to what is shown; `all` fits it to every event of the dataset,
   * as the live map is, so that a scrub does not move the ground.
   */
  readonly fit?: "shown" | "all";
  /** Pixels beyond each side in which the ground goes on, for a box of other proportions than the picture's. */
  readonly bleed?: number;
}

export interface Still {
  readonly picture: StillNode;
  /** Of the map in the picture. */
  readonly camera: Camera;
  /** What can be pointed at, in the order of the live map's targets. */
  readonly targets: readonly StillTarget[];
  /** What the picture shows, in a sentence. */
  readonly summary: string;
}

export interface StillTarget {
  /** Ids. */
  readonly events: readonly string[];
  readonly label: string;
  /** Its middle in the picture, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The picture of a view, as an SVG tree with colours by role: as the live map draws it, north up and always flat. Events
 * and labels outside the picture are left out.
 */
export function still(options: StillOptions): Still {
  const { dataset, view, areas, words, language, width, height, idPrefix = "still-" } = options;
  const wording: Wording = { words, language };
  const visible = visibleEvents(dataset, view);
  const hidden = new Set<string>(options.hide ?? []);
  const marksAt = (zoom: number) => mapMarks({ dataset, visible, areas, zoom: Math.floor(zoom) });
  const { frame, nodes: besideMap } = card({ ...options, visible, wording, hidden, marks: marksAt(0) });
  const fitted = options.fit === "all" ? dataset.events : visible.shown;
  const bounds = boundsOfEvents(fitted, areas) ?? boundsOfEvents(dataset.events, areas);
  const camera = stillCamera(view.camera, bounds, frame);
  const projection = mercator(camera, frame, options.bleed);
  const targets = targetsOfMarks(marksAt(camera.zoom));
  const drawing: Drawing = {
    options,
    projection,
    wording,
    idPrefix,
    targets,
    areas: drawnAreas(targets, projection, idPrefix),
    symbols: drawnSymbols(targets, projection),
  };
  const summary = summaryOf(options, visible);
  const attributes = {
    class: "still",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": summary,
    lang: language,
    direction: "ltr",
    "font-family": FONT_FAMILY,
  };
  const children = [element("title", {}, [summary]), ...mapNodes(drawing, hidden.has("labels")), ...besideMap];
  return { picture: element("svg", attributes, children), camera, targets: stillTargets(drawing), summary };
}

interface Drawing {
  readonly options: StillOptions;
  readonly projection: Projection;
  readonly wording: Wording;
  readonly idPrefix: string;
  readonly targets: readonly Target[];
  readonly areas: readonly DrawnArea[];
  readonly symbols: readonly DrawnTarget[];
}

/** Symbols, badges and middles of flowers that are in the picture, if only in part. */
function drawnSymbols(targets: readonly Target[], projection: Projection): readonly DrawnTarget[] {
  return targets.flatMap((target) => {
    if (target.kind === "area") return [];
    const [x, y] = projection.point(target.point);
    const at: PixelPoint = [x + target.offset[0], y + target.offset[1]];
    return isWithin([x, y], projection.frame) ? [{ target, at }] : [];
  });
}

/** The map from the ground up: the order of the live map's layers. */
function mapNodes(drawing: Drawing, withoutLabels: boolean): readonly StillNode[] {
  const { options, projection, idPrefix, areas, symbols } = drawing;
  const { dataset, view, land, ranges } = options;
  const ground = { land, projection, idPrefix };
  const lines = DE_FACTO_LINES.filter((line) => isChosen(view.deFactoLines, line));
  const rangeOptions = { ranges, projection, overlayIds: dataset.overlays.map(({ id }) => id) };
  return [
    ...groundNodes(ground, dataset.focus),
    ...areaGroundNodes(areas, idPrefix),
    ...borderNodes(ground, view.borders ?? dataset.borders, lines),
    ...rangeFillNodes(rangeOptions),
    ...areaOutlineNodes(areas),
    ...areas.flatMap((area) => (isSelected(area.target, drawing) ? [areaHighlight(area)] : [])),
    ...rangeOutlineNodes(rangeOptions),
    ...labelNodes(drawing, withoutLabels),
    ...symbolLayer(symbols, dataset.types),
    ...symbols.flatMap((symbol) => (isSelected(symbol.target, drawing) ? [ringNode(symbol)] : [])),
  ];
}

function isSelected(target: Target, { options: { view }, targets }: Drawing): boolean {
  return view.selected !== null && targetOfEvent(targets, view.selected) === target;
}

/** Labels, the most important placed first, and the scale and credit that they make room for. */
function labelNodes(drawing: Drawing, withoutLabels: boolean): readonly StillNode[] {
  const { options, projection, wording, areas, symbols, targets } = drawing;
  const { dataset, land, ranges, rangeWords, words } = options;
  const placing = createPlacing(projection.frame);
  const isRightToLeft = words.direction === "rtl";
  const furniture = furnitureNodes({ projection, placing, language: wording.language, isRightToLeft });
  if (withoutLabels) return furniture;
  for (const { target, at } of symbols) {
    const radius = symbolRadius(target);
    placing.take({ x: at[0] - radius, y: at[1] - radius, width: 2 * radius, height: 2 * radius });
  }
  const label = { projection, placing, wording };
  const places = placeNameNodes(symbols, label);
  const areaLabels = areaLabelNodes(areas, dataset.types, label);
  const overlayIds = dataset.overlays.map(({ id }) => id);
  const rangeLabels = rangeWords
    ? rangeLabelNodes({ ranges, overlayIds, projection, placing, words: rangeWords, language: wording.language })
    : [];
  const countries = countryLabelNodes(land.labels, namedByTargets(targets).areas, label);
  return [...countries, ...rangeLabels, ...areaLabels, ...places, ...furniture];
}

function summaryOf({ dataset, view, words, language }: StillOptions, visible: VisibleEvents): string {
  const total = dataset.events.length;
  const announcement = words.panel.counts.announcement({
    window: periodOf(dataset, view, { words, language }),
    shown: visible.shown.length,
    total,
    possible: visible.possible.length,
  });
  return `${textIn(dataset.title, language)}. ${announcement}`;
}

const AREA_RADIUS = 22;
const ANCHOR_RADIUS = 6;

function stillTargets({ options, wording, areas, symbols, targets, projection }: Drawing): readonly StillTarget[] {
  const places = new Map<Target, PixelPoint>([
    ...symbols.map(({ target, at }) => [target, at] as const),
    ...areas.map((area) => [area.target, areaPoint(area, projection)] as const),
  ]);
  return targets.flatMap((target) => {
    const at = places.get(target);
    if (!at) return [];
    const radius = { area: AREA_RADIUS, anchor: ANCHOR_RADIUS }[target.kind as string] ?? symbolRadius(target);
    const label = describeTarget(target, options.dataset, wording).join(", ");
    if (!isWithin(at, projection.frame)) return [];
    return [{ events: target.events.map(({ event }) => event.id), label, x: at[0], y: at[1], radius }];
  });
}

/** Its anchor, or where that is outside the picture a point of what is inside. */
function areaPoint({ group: { area } }: DrawnArea, projection: Projection): PixelPoint {
  const anchor = projection.point(area.anchor);
  if (isWithin(anchor, projection.frame)) return anchor;
  const { geometry } = area;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const outlines = polygons.map((rings) => rings.slice(0, 1));
  const rings = projection.rings(outlines as unknown as Parameters<Projection["rings"]>[0]);
  const coordinates = rings.map((ring) => [ring.map(([x, y]) => [x, y])]);
  return representativePoint({ type: "MultiPolygon", coordinates });
}
