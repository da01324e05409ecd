import { type Claimant, FIGURE_BOUNDS, type Figure, type FigureAmount } from "../dataset.ts";
import { parseAreaCode } from "./parse-place.ts";
import {
  fault,
  isMissing,
  isObject,
  memberOf,
  optional,
  parseKnownId,
  parseNumber,
  parseOneOf,
  parseString,
  parseText,
  presentOnly,
  type Spot,
} from "./parse-spot.ts";

const FIELDS = ["measure", "value", "low", "high", "words", "bound", "group", "of", "area", "source", "claimedBy"];

/** A figure needs a measure, an amount and a source; without one of them it is left out. */
export function parseFigure(spot: Spot, sourceIds: ReadonlySet<string>): Figure | undefined {
  if (!isObject(spot, FIELDS)) return undefined;
  const measure = parseString(memberOf(spot, "measure"));
  const amount = parseAmount(spot);
  const source = parseKnownId(memberOf(spot, "source"), "sources", sourceIds);
  const figure = {
    bound: optional(memberOf(spot, "bound"), (bound) => parseOneOf(bound, FIGURE_BOUNDS)),
    group: optional(memberOf(spot, "group"), parseText),
    of: optional(memberOf(spot, "of"), parseString),
    area: optional(memberOf(spot, "area"), parseAreaCode),
    claimedBy: optional(memberOf(spot, "claimedBy"), parseClaimant),
  };
  return measure && amount && source ? presentOnly<Figure>({ measure, amount, source, ...figure }) : undefined;
}

export function parseClaimant(spot: Spot): Claimant | undefined {
  if (!isObject(spot, ["by", "via"])) return undefined;
  const by = parseText(memberOf(spot, "by", spot.consequence));
  const via = optional(memberOf(spot, "via"), parseText);
  return by ? presentOnly<Claimant>({ by, via }) : undefined;
}

function parseAmount(spot: Spot): FigureAmount | undefined {
  const [value, low, high, words] = [
    memberOf(spot, "value"),
    memberOf(spot, "low"),
    memberOf(spot, "high"),
    memberOf(spot, "words"),
  ];
  const isRange = !isMissing(low) && !isMissing(high);
  const isHalfRange = isMissing(low) !== isMissing(high);
  const given = [!isMissing(value), isRange, !isMissing(words)].filter(Boolean).length;
  if (given !== 1 || isHalfRange) return fault(spot, { kind: "one-amount" });
  if (!isMissing(value)) return parseValue(value);
  return isRange ? parseRange(low, high) : parseWords(words);
}

function parseValue(spot: Spot): FigureAmount | undefined {
  const value = parseNumber(spot, 0);
  return value === undefined ? undefined : { kind: "value", value };
}

function parseRange(lowSpot: Spot, highSpot: Spot): FigureAmount | undefined {
  const low = parseNumber(lowSpot, 0);
  const high = parseNumber(highSpot, 0);
  if (low === undefined || high === undefined) return undefined;
  return low <= high ? { kind: "range", low, high } : fault(lowSpot, { kind: "low-before-high" });
}

function parseWords(spot: Spot): FigureAmount | undefined {
  const words = parseText(spot);
  return words ? { kind: "words", words } : undefined;
}
