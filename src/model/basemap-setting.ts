/** Flavors of @protomaps/basemaps; `auto` is light or dark with the page. */
const PROTOMAPS_FLAVORS = ["auto", "light", "dark", "white", "grayscale", "black"] as const;
type ProtomapsFlavor = (typeof PROTOMAPS_FLAVORS)[number];

const BASEMAP_KINDS = ["built-in", "style", "protomaps"] as const;

/** What a map of somebody else needs from the site. */
interface ForeignBasemap {
  /** Absolute, or relative to the site. */
  readonly url: string;
  /** Origins that the page may ask for tiles, fonts and pictures, such as `https://tiles.example`. */
  readonly hosts: readonly string[];
  /** Whose work it is, in the words that its licence asks for. */
  readonly credit: string;
  /** Whether our borders, and so our policy, are laid over it. */
  readonly ourBorders: boolean;
}

/**
 * Which basemap the site was built with. Built in: `archive` needs a server that answers range requests, `files` any
 * server. Of somebody else: a style of MapLibre's kind, or an archive in the layout of Protomaps.
 */
export type BasemapSetting =
  | { readonly kind: "built-in"; readonly tiles: "archive" | "files" }
  | ({ readonly kind: "style" } & ForeignBasemap)
  | ({ readonly kind: "protomaps"; readonly flavor: ProtomapsFlavor } & ForeignBasemap);

export const BUILT_IN_BASEMAP: BasemapSetting = { kind: "built-in", tiles: "archive" };

/**
 * What went wrong with the basemap. `whole`: the server answers no range requests, so the archive was fetched in one piece.
 * `unreadable`: land and names are not to be had, events are drawn on bare ground. `foreign`: the map that the site was
 * built with did not come, the built-in one stands in.
 */
export type BasemapTrouble = "whole" | "unreadable" | "foreign";

type Parsed<T> = { readonly value: T } | { readonly fault: string };

/**
 * Reads the setting as an editor of the site wrote it; a fault is a sentence that says where, what was found and what was
 * expected. For the build: an English reader.
 */
export function parseBasemapSetting(input: unknown): Parsed<BasemapSetting> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return fault("", input, "an object");
  const members = input as Readonly<Record<string, unknown>>;
  const kind = BASEMAP_KINDS.find((known) => known === members["kind"]);
  if (!kind) return fault("kind", members["kind"], quotedList(BASEMAP_KINDS));
  const known = kind === "built-in" ? ["kind", "tiles"] : ["kind", "url", "hosts", "credit", "ourBorders", "flavor"];
  const stranger = Object.keys(members).find((name) => !known.includes(name));
  if (stranger) return fault(stranger, members[stranger], `one of ${quotedList(known)}`);
  return kind === "built-in" ? parseBuiltIn(members) : parseForeign(kind, members);
}

function parseBuiltIn({ tiles = "archive" }: Readonly<Record<string, unknown>>): Parsed<BasemapSetting> {
  if (tiles !== "archive" && tiles !== "files") return fault("tiles", tiles, '"archive" or "files"');
  return { value: { kind: "built-in", tiles } };
}

function parseForeign(
  kind: "style" | "protomaps",
  { url, hosts = [], credit, ourBorders = false, flavor = "auto" }: Readonly<Record<string, unknown>>,
): Parsed<BasemapSetting> {
  if (typeof url !== "string" || !isAddress(url)) return fault("url", url, "an https: address, or a path on this site");
  if (!Array.isArray(hosts) || !hosts.every(isOrigin)) {
    return fault("hosts", hosts, 'a list of origins such as "https://tiles.example"');
  }
  if (typeof credit !== "string" || credit.trim() === "") return fault("credit", credit, "whose map this is");
  if (typeof ourBorders !== "boolean") return fault("ourBorders", ourBorders, "true or false");
  const known = PROTOMAPS_FLAVORS.find((name) => name === flavor);
  if (!known) return fault("flavor", flavor, quotedList(PROTOMAPS_FLAVORS));
  const foreign = { url, hosts: [...new Set([...originOf(url), ...hosts])], credit, ourBorders };
  return { value: kind === "style" ? { kind, ...foreign } : { kind, flavor: known, ...foreign } };
}

/** Loopback may be reached without encryption: that is where such a map is tried out. */
const ORIGIN = /^(https:\/\/[a-z0-9.-]+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)$/;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:|^\/\//i;

function originOf(address: string): readonly string[] {
  const [origin] = /^https?:\/\/[^/?#]+/.exec(address) ?? [];
  return origin ? [origin] : [];
}

function isOrigin(text: unknown): text is string {
  return typeof text === "string" && ORIGIN.test(text);
}

function isAddress(text: string): boolean {
  if (!HAS_SCHEME.test(text)) return /^[\w./-]+([?#]\S*)?$/.test(text);
  return originOf(text).some(isOrigin) && !/[\s"'<>]/.test(text);
}

function quotedList(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(", ");
}

function fault(member: string, found: unknown, expected: string): { readonly fault: string } {
  const where = member === "" ? "The basemap setting" : `"${member}" of the basemap setting`;
  return { fault: `${where} is ${JSON.stringify(found) ?? "missing"}; expected: ${expected}.` };
}
