import { parseTimeWindow } from "../time/time-window.ts";
import { type Camera, type Choice, roundCamera, type View } from "./view.ts";

/** Whole days only, first to last; null for anything else. */
export function parseAxis(text: string): View["axis"] {
  const window = parseTimeWindow(text) ?? parseTimeWindow(turnedRound(text));
  if (!window?.from || !window.to || window.from.includes("T") || window.to.includes("T")) return null;
  return { from: window.from, to: window.to };
}

/** An interval's text with its two ends exchanged. */
export function turnedRound(text: string): string {
  return text.split("/").reverse().join("/");
}

/** A tag that has the form of BCP 47; null for anything else. */
export function parseLanguage(text: string): string | null {
  return text.length <= 35 && isLanguageTag(text) ? text : null;
}

/** Well-formed as BCP 47 has it: everything else makes Intl throw. */
function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** `zoom/lat/lng[/bearing[/pitch]]`, rounded; null for anything else. Numbers out of range are for clampView. */
export function parseCamera(text: string): Camera | null {
  const parts = text.split("/");
  if (parts.length < 3 || parts.length > 5) return null;
  if (!parts.every((part) => /^-?\d{1,4}(\.\d{1,20})?$/.test(part))) return null;
  const [zoom = 0, latitude = 0, longitude = 0, bearing = 0, pitch = 0] = parts.map(Number);
  return roundCamera({ center: [longitude, latitude], zoom, bearing, pitch });
}

export function formatCamera(camera: Camera): string {
  const { center, zoom, bearing, pitch } = roundCamera(camera);
  const numbers = [zoom, center[1], center[0]];
  if (bearing !== 0 || pitch !== 0) numbers.push(bearing);
  if (pitch !== 0) numbers.push(pitch);
  return numbers.join("/");
}

const ID = /^[A-Za-z0-9._~-]{1,64}$/;

/** An id as a dataset may have it; null for anything else. */
export function parseId(text: string): string | null {
  return ID.test(text) ? text : null;
}

/** `a,b` only these, `-a,b` all but these, `none`, `all`. A comma in front says that what follows is an id, not a word. */
export function parseChoice(text: string): Choice | null {
  if (text === "all") return { kind: "all" };
  if (text === "none") return { kind: "only", ids: [] };
  const isExcept = text.startsWith("-");
  const list = isExcept ? text.slice(1) : text;
  const ids = [...new Set(list.split(",").filter((id) => id !== ""))];
  if (ids.length === 0 || !ids.every((id) => ID.test(id))) return null;
  return { kind: isExcept ? "except" : "only", ids };
}

export function formatChoice(choice: Choice): string {
  if (choice.kind === "all") return "all";
  const list = choice.ids.join(",");
  if (choice.kind === "except") return list === "" ? "all" : `-${list}`;
  if (list === "") return "none";
  return list === "all" || list === "none" || list.startsWith("-") ? `,${list}` : list;
}

/**
 * Percent-encoding of what would end a value or an address in a text, and of nothing else: `/ , : @` stay readable.
 * Halves of surrogate pairs, which no address carries, become the replacement character.
 */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .replace(/%(2F|2C|3A|40)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** null for what is no percent-encoded UTF-8. A plus sign is a space, as in forms; `encoded` never writes one. */
export function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return null;
  }
}
