import type { Map as MapLibreMap } from "maplibre-gl";
import type { Hue } from "../model/dataset.ts";
import { BADGE_RADIUS, flowerOffsets, flowerRadius } from "../model/marks/flower.ts";
import { HUE_COLOURS } from "../model/marks/palette.ts";
import { type SymbolLook, type SymbolPart, symbolParts } from "../model/marks/symbol-path.ts";
import { coloursOf, type MapTheme } from "./colours.ts";

/**
 * Images of the map are named by what they show, and drawn when a layer first asks for the name. After `|` comes the
 * theme, which the layers add, so that data need not change with the theme.
 */
export function symbolImage({ shape, hue, status, certainty }: SymbolLook): string {
  return `symbol:${shape}:${hue}:${status}:${certainty}`;
}

const BOX = 27;

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly draw: (context: CanvasRenderingContext2D) => void;
}

/** Draws the images that the layers name, at the screen's own resolution. Returns its stop. */
export function supplyImages(map: MapLibreMap): () => void {
  map.setMissingStyleImageResolver((id) => {
    if (map.hasImage(id)) return;
    const picture = pictureOf(id);
    if (!picture) return;
    const pixelRatio = Math.max(1, Math.min(4, Math.ceil(window.devicePixelRatio)));
    const image = rasterised(picture, pixelRatio);
    if (!image) return;
    map.addImage(id, image, { pixelRatio });
  });
  return () => map.setMissingStyleImageResolver(null);
}

function rasterised({ width, height, draw }: Picture, pixelRatio: number): ImageData | null {
  const canvas = document.createElement("canvas");
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  // The picture is read back at once: drawn in memory, it need not come back from the graphics card.
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function pictureOf(id: string): Picture | null {
  const [name = "", themeName] = id.split("|");
  const theme: MapTheme = themeName === "dark" ? "dark" : "light";
  const [kind = "", ...parts] = name.split(":");
  if (kind === "symbol") return symbolPicture(name, theme);
  if (kind === "ring") return ringPicture(Number(parts[1]), parts[0] === "selected", theme);
  if (kind === "anchor") return anchorPicture(Number(parts[0]), theme);
  if (kind === "hatch") return hatchPicture(parts[0] as Hue, theme);
  return PICTURES[kind]?.(theme) ?? null;
}

function lookOf(name: string): SymbolLook {
  const [, shape, hue, status, certainty] = name.split(":");
  return { shape, hue, status, certainty } as SymbolLook;
}

function symbolPicture(name: string, theme: MapTheme): Picture {
  return {
    width: BOX,
    height: BOX,
    draw: (context) => {
      context.translate(BOX / 2, BOX / 2);
      drawSymbol(context, lookOf(name), theme);
    },
  };
}

function drawSymbol(context: CanvasRenderingContext2D, look: SymbolLook, theme: MapTheme): void {
  const colours = { hue: HUE_COLOURS[look.hue][theme], paper: coloursOf(theme).paper, none: "transparent" };
  for (const part of symbolParts(look)) drawPart(context, part, colours);
}

function drawPart(
  context: CanvasRenderingContext2D,
  part: SymbolPart,
  colours: Readonly<Record<SymbolPart["fill"], string>>,
): void {
  context.save();
  context.scale(part.scale, part.scale);
  const path = new Path2D(part.path);
  context.lineJoin = "round";
  context.lineCap = part.dash[0] === 0 ? "round" : "butt";
  context.setLineDash(part.dash as number[]);
  context.lineWidth = part.width / part.scale;
  context.fillStyle = colours[part.fill];
  context.strokeStyle = colours[part.stroke];
  if (part.fill !== "none") context.fill(path);
  if (part.stroke !== "none") context.stroke(path);
  context.restore();
}

/** A light diagonal hatch in a hue, for areas of events that are certainly in the period. */
function hatchPicture(hue: Hue, theme: MapTheme): Picture {
  const side = 8;
  return {
    width: side,
    height: side,
    draw: (context) => {
      context.strokeStyle = HUE_COLOURS[hue][theme];
      context.globalAlpha = 0.5;
      context.lineWidth = 1;
      for (const shift of [-side, 0, side]) {
        context.beginPath();
        context.moveTo(shift - 1, side + 1);
        context.lineTo(shift + side + 1, -1);
        context.stroke();
      }
    },
  };
}

/** The ring round what is selected (thick) or under the pointer (thin), between two lines of paper. */
function ringPicture(radius: number, selected: boolean, theme: MapTheme): Picture {
  const { ink, paper } = coloursOf(theme);
  const side = 2 * radius + 10;
  return {
    width: side,
    height: side,
    draw: (context) => {
      context.translate(side / 2, side / 2);
      disc(context, radius);
      context.strokeStyle = paper;
      context.lineWidth = selected ? 6 : 4;
      context.stroke();
      context.strokeStyle = ink;
      context.lineWidth = selected ? 3 : 1.5;
      context.stroke();
    },
  };
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
}

/** The middle of a flower: a fine ring, and a line to each of its petals. */
function anchorPicture(count: number, theme: MapTheme): Picture {
  const { ink, paper } = coloursOf(theme);
  const offsets = flowerOffsets(count) ?? [];
  const side = 2 * flowerRadius(count);
  return {
    width: side,
    height: side,
    draw: (context) => {
      context.translate(side / 2, side / 2);
      for (const [colour, width] of [
        [paper, 3],
        [ink, 1],
      ] as const) {
        context.strokeStyle = colour;
        context.lineWidth = width;
        for (const [x, y] of offsets) strokeLine(context, x, y);
      }
      disc(context, 4);
      context.fillStyle = paper;
      context.fill();
      context.lineWidth = 1.5;
      context.stroke();
    },
  };
}

function strokeLine(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(x, y);
  context.stroke();
}

/** A dot of `radius` with a line round it, in a square of `side`. */
function dotPicture(options: {
  readonly side: number;
  readonly radius: number;
  readonly fill: string;
  readonly line: string;
  readonly width: number;
}): Picture {
  const { side, radius, fill, line, width } = options;
  return {
    width: side,
    height: side,
    draw: (context) => {
      context.translate(side / 2, side / 2);
      disc(context, radius);
      context.fillStyle = fill;
      context.fill();
      context.strokeStyle = line;
      context.lineWidth = width;
      context.stroke();
    },
  };
}

const PICTURES: Readonly<Record<string, (theme: MapTheme) => Picture>> = {
  badge: (theme) => {
    const { ink, paper } = coloursOf(theme);
    return dotPicture({ side: 2 * BADGE_RADIUS + 2, radius: BADGE_RADIUS - 2, fill: ink, line: paper, width: 2 });
  },
  capital: (theme) => capitalPicture(theme),
  city: (theme) => {
    const { ink, land } = coloursOf(theme);
    return dotPicture({ side: 10, radius: 2.2, fill: ink, line: land, width: 1 });
  },
};

function capitalPicture(theme: MapTheme): Picture {
  const { ink, land } = coloursOf(theme);
  const ring = dotPicture({ side: 12, radius: 3.8, fill: land, line: ink, width: 1.2 });
  return {
    ...ring,
    draw: (context) => {
      ring.draw(context);
      disc(context, 1.7);
      context.fillStyle = ink;
      context.fill();
    },
  };
}
