import type { Text } from "../text.ts";
import { type Consequence, type Expectation, firstCharacters, foundText, type Problem } from "./problem.ts";

/**
 * A value of a file with its place in it. The parsers hand these on instead of bare values, so that no fault loses its
 * place. `consequence` is what a fault of this very value means for the thing it belongs to.
 */
export interface Spot {
  readonly value: unknown;
  readonly where: string;
  readonly field: string;
  readonly consequence: Consequence;
  readonly problems: Problem[];
}

/** Reports that a spot is not what was expected, and returns undefined, the value of every parser that fails. */
export function fault(spot: Spot, expected: Expectation): undefined {
  const { where, field, consequence } = spot;
  spot.problems.push({ where, field, found: foundText(spot.value), expected, consequence });
}

export function isMissing(spot: Spot): boolean {
  return spot.value === undefined || spot.value === null;
}

/** The member of an object by its name; a name that the object does not have itself gives a missing one. */
export function memberOf(spot: Spot, name: string, consequence: Consequence = "repaired"): Spot {
  const { value, where, problems } = spot;
  const own = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return { value: own, where, field: spot.field === "" ? name : `${spot.field}.${name}`, consequence, problems };
}

/** The same spot as the start of its own paths. */
export function startingAt(spot: Spot, where: string): Spot {
  return { ...spot, where, field: "" };
}

/** `parse` of a spot that may be missing. */
export function optional<Value>(spot: Spot, parse: (spot: Spot) => Value | undefined): Value | undefined {
  return isMissing(spot) ? undefined : parse(spot);
}

/** Keys that reach into an object's inheritance where a program is careless. */
const UNSAFE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

function isUnsafeKey(key: string): boolean {
  return UNSAFE_KEYS.has(key);
}

/**
 * Checks that a spot is an object, and reports every key that is not among `known`: a misspelt field would otherwise be
 * lost without a word.
 */
export function isObject(spot: Spot, known: readonly string[]): boolean {
  if (!isRecord(spot.value)) {
    fault(spot, { kind: "object" });
    return false;
  }
  for (const key of Object.keys(spot.value)) {
    if (known.includes(key)) continue;
    const unknown = { ...memberOf(spot, key), value: key };
    fault(unknown, isUnsafeKey(key) ? { kind: "safe-key" } : { kind: "known-field", values: { allowed: known } });
  }
  return true;
}

/** The items of a list; none, and a fault, if it is not one. */
export function itemsOf(spot: Spot): readonly Spot[] {
  if (!Array.isArray(spot.value)) {
    fault(spot, { kind: "list" });
    return [];
  }
  const { field, where, problems } = spot;
  return Array.from(spot.value, (value: unknown, index) => {
    return { value, where, field: `${field}[${index}]`, consequence: "repaired", problems };
  });
}

/** What `parse` makes of the items of a list that may be missing, without those it makes nothing of. */
export function parseList<Item>(spot: Spot, parse: (item: Spot) => Item | undefined): readonly Item[] {
  if (isMissing(spot)) return [];
  return itemsOf(spot)
    .map((item) => parse(item))
    .filter((item) => item !== undefined);
}

/** Longest texts: of a name, title or label, and of a summary or note. What is longer is cut. */
const SHORT_TEXT = 300;
export const LONG_TEXT = 10_000;

/** A text that is not blank; one that is too long is cut, one that looks like HTML stays as it is written. */
export function parseString(spot: Spot, most = SHORT_TEXT): string | undefined {
  const { value } = spot;
  if (typeof value !== "string" || value.trim() === "") return fault(spot, { kind: "text" });
  const harmless: Spot = { ...spot, consequence: "repaired" };
  if (looksLikeHtml(value)) fault(harmless, { kind: "plain-text" });
  if (value.length <= most) return value;
  fault(harmless, { kind: "text-length", values: { most } });
  return firstCharacters(value, most);
}

/** A text in one language or in several. */
export function parseText(spot: Spot, most = SHORT_TEXT): Text | undefined {
  if (!isRecord(spot.value)) return parseString(spot, most);
  const texts: [string, string][] = [];
  for (const key of Object.keys(spot.value)) {
    const member = memberOf(spot, key);
    if (languageTag(key) !== key) {
      fault({ ...member, value: key }, isUnsafeKey(key) ? { kind: "safe-key" } : { kind: "language" });
      continue;
    }
    const text = parseString(member, most);
    if (text !== undefined) texts.push([key, text]);
  }
  return texts.length === 0 ? fault(spot, { kind: "text" }) : Object.fromEntries(texts);
}

export function parseLongText(spot: Spot): Text | undefined {
  return parseText(spot, LONG_TEXT);
}

export function parseOneOf<Value extends string>(spot: Spot, allowed: readonly Value[]): Value | undefined {
  return allowed.find((one) => one === spot.value) ?? fault(spot, { kind: "one-of", values: { allowed } });
}

/** A finite number of at least `least`; never -0. */
export function parseNumber(spot: Spot, least: number): number | undefined {
  const { value } = spot;
  if (typeof value === "number" && Number.isFinite(value) && value >= least) return value + 0;
  return fault(spot, { kind: "number", values: { least } });
}

/** An id that can stand in an address as it is, and is the name of nothing that every object has. */
export function parseId(spot: Spot): string | undefined {
  const { value } = spot;
  if (typeof value === "string" && /^[A-Za-z0-9._~-]{1,64}$/.test(value) && !isUnsafeKey(value)) return value;
  return fault(spot, { kind: "id" });
}

/** An id that stands in one of the file's own lists. */
export function parseKnownId(
  spot: Spot,
  list: "types" | "sources" | "events",
  ids: ReadonlySet<string>,
): string | undefined {
  if (typeof spot.value === "string" && ids.has(spot.value)) return spot.value;
  return fault(spot, { kind: "known-id", values: { list } });
}

export function parseLanguage(spot: Spot): string | undefined {
  const tag = typeof spot.value === "string" ? languageTag(spot.value) : undefined;
  return tag ?? fault(spot, { kind: "language" });
}

/** A web address of http or https without a user's name or password in it, as the platform writes it. */
export function parseWebAddress(spot: Spot): string | undefined {
  const { value } = spot;
  if (typeof value !== "string" || value.length > 2000 || !URL.canParse(value)) {
    return fault(spot, { kind: "web-address" });
  }
  const url = new URL(value);
  const isPlain = /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
  return isPlain ? url.href : fault(spot, { kind: "web-address" });
}

/** An object from members of which those that may be absent may be undefined: these are left out. */
export function presentOnly<Whole extends object>(members: WithUndefined<Whole>): Whole {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Whole;
}

type WithUndefined<Whole> = {
  readonly [Key in keyof Whole]-?: Record<never, never> extends Pick<Whole, Key> ? Whole[Key] | undefined : Whole[Key];
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tags and character references; both patterns run in linear time. */
function looksLikeHtml(text: string): boolean {
  return /<[/!]?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,31}\d{0,2});/i.test(text);
}

/** The canonical form of a BCP 47 tag, or undefined. Bare language codes are let through without asking `Intl`. */
function languageTag(text: string): string | undefined {
  if (/^[a-z]{2,3}$/.test(text)) return text;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}
