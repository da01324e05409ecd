import { type BorderPolicy, DE_FACTO_LINES, type DeFactoLine, type LonLat } from "../model/dataset.ts";
import { joinedLines } from "./joined-lines.ts";

/** Closed: the first point is repeated at the end. */
type Ring = readonly LonLat[];
/** Of each polygon the outer ring first, then its holes. */
export type Polygons = readonly (readonly Ring[])[];
export type Lines = readonly (readonly LonLat[])[];

export interface CountryLabel {
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
  /** 1 is shown first. */
  readonly rank: number;
  readonly point: LonLat;
}

/** The world in little, in degrees: what a still picture draws under its events. See geodata/build/still-land.mjs. */
export interface StillLand {
  /** All land: its outlines are coasts, and along 180 degrees the cut. */
  readonly land: Polygons;
  /** By ISO 3166-1 code; the smallest are left out. */
  readonly countries: ReadonlyMap<string, Polygons>;
  readonly borders: {
    readonly country: Lines;
    readonly disputed: Lines;
    readonly defacto: ReadonlyMap<DeFactoLine, Lines>;
  };
  readonly lakes: readonly Ring[];
  /** Drained, and drawn as such. */
  readonly formerLakes: readonly Ring[];
  readonly labels: readonly CountryLabel[];
}

/**
 * The land of a policy's lines: nothing of the land itself depends on it (docs/borders.md).
 * @param lines those of the policy `de-facto` that are chosen
 */
export function bordersOf(
  { borders }: StillLand,
  policy: BorderPolicy,
  lines: readonly DeFactoLine[],
): { readonly country: Lines; readonly disputed: Lines; readonly defacto: Lines } {
  if (policy === "none") return { country: [], disputed: [], defacto: [] };
  const chosen = policy === "de-facto" ? lines.flatMap((line) => borders.defacto.get(line) ?? []) : [];
  return { country: borders.country, disputed: borders.disputed, defacto: chosen };
}

type Json = Readonly<Record<string, unknown>>;

/** Reads geodata/served/still/land.json; null for anything else, such as the page that some hosts send for "not found". */
export function parseStillLand(input: unknown): StillLand | null {
  const file = isObject(input) ? input : {};
  const { lines, water, countries, labels } = file;
  if (file["version"] !== 1 || !isObject(lines) || !isObject(water) || !isObject(countries)) return null;
  const perDegree = Number(file["perDegree"]);
  if (!(perDegree > 0) || !Array.isArray(labels)) return null;
  try {
    const arcs = words(file["arcs"]).map((text) => pointsOf(text, perDegree));
    const defacto = isObject(lines["defacto"]) ? lines["defacto"] : {};
    return {
      land: polygonsOf(file["land"], arcs),
      countries: new Map(Object.entries(countries).map(([iso, text]) => [iso, polygonsOf(text, arcs)])),
      borders: {
        country: linesOf(lines["country"], arcs),
        disputed: linesOf(lines["disputed"], arcs),
        defacto: new Map(DE_FACTO_LINES.map((line) => [line, linesOf(defacto[line] ?? "", arcs)])),
      },
      lakes: words(water["lake"]).map((text) => pointsOf(text, perDegree)),
      formerLakes: words(water["former"]).map((text) => pointsOf(text, perDegree)),
      labels: labels.map(([iso, rank, longitude, latitude]) => ({
        iso: String(iso),
        rank: Number(rank),
        point: [Number(longitude), Number(latitude)],
      })),
    };
  } catch {
    return null;
  }
}

function isObject(input: unknown): input is Json {
  return typeof input === "object" && input !== null;
}

function words(input: unknown): readonly string[] {
  if (typeof input !== "string") throw new Error("not the land");
  return input === "" ? [] : input.split(" ");
}

/** The first point and the steps from each to the next. */
function pointsOf(text: string, perDegree: number): readonly LonLat[] {
  const numbers = numbersOf(text);
  const points: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    points.push([x / perDegree, y / perDegree]);
  }
  return points;
}

function polygonsOf(input: unknown, arcs: Lines): Polygons {
  if (typeof input !== "string") throw new Error("not the land");
  return input.split(";").map((polygon) => polygon.split(",").map((ring) => ringOf(ring, arcs)));
}

/** The arcs of a ring one after the other, each point once but the first. */
function ringOf(text: string, arcs: Lines): Ring {
  return arcsOf(text, arcs).flatMap((line, index) => (index === 0 ? line : line.slice(1)));
}

function linesOf(input: unknown, arcs: Lines): Lines {
  if (typeof input !== "string") throw new Error("not the land");
  return joinedLines(arcsOf(input, arcs));
}

/** Twice the arc, and one more where it is taken backwards: from each to the next. */
function arcsOf(text: string, arcs: Lines): Lines {
  let number = 0;
  return numbersOf(text).map((step) => {
    number += step;
    const arc = arcs[Math.floor(number / 2)];
    if (!arc) throw new Error("not the land");
    return number % 2 === 1 ? arc.toReversed() : arc;
  });
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Base64 VLQ as in source maps, with the letters of base64url: see geodata/build/vlq.mjs. */
function numbersOf(text: string): readonly number[] {
  const numbers: number[] = [];
  let [number, weight] = [0, 1];
  for (const letter of text) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) throw new Error("not the land");
    number += (digit % 32) * weight;
    weight *= 32;
    if (digit >= 32) continue;
    numbers.push(number % 2 === 1 ? -Math.floor(number / 2) : number / 2);
    [number, weight] = [0, 1];
  }
  return numbers;
}
