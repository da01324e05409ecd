import { BORDER_POLICIES } from "../dataset.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { ALL_TIME, formatTimeWindow, parseTimeWindow } from "../time/time-window.ts";
import type { Notice } from "./notice.ts";
import {
  decoded,
  encoded,
  formatCamera,
  formatChoice,
  parseAxis,
  parseCamera,
  parseChoice,
  parseId,
  parseLanguage,
  turnedRound,
} from "./param-values.ts";
import { DEFAULT_VIEW, MODES, type Step, THEMES, type View } from "./view.ts";

/** The two parts of an address that a view lives in, each "" or with its leading `?` or `#`. */
export interface UrlParts {
  readonly search: string;
  readonly hash: string;
}

/** A parameter that is not ours, word for word, and the key of ours that it stood behind ("" for the beginning). */
interface ForeignParam {
  readonly text: string;
  readonly after: string;
}

/** What an address held beside the view; carried along so that it can be written back. */
export interface ForeignParams {
  readonly search: readonly ForeignParam[];
  readonly hash: readonly ForeignParam[];
}

/** A value that was passed over. For the console: the reader sees notices. */
export interface LinkProblem {
  readonly key: string;
  /** Shortened to 80 characters. */
  readonly found: string;
  readonly fault: "value" | "encoding" | "repeated" | "length";
}

export interface ReadLink {
  readonly view: View;
  /** Id of the named view that the rest of the link says differences to; null: it names none. */
  readonly named: string | null;
  readonly unknown: ForeignParams;
  readonly problems: readonly LinkProblem[];
  readonly notices: readonly Notice[];
}

export interface WrittenLink extends UrlParts {
  /** What the length allowed no place for: keys of the view, and "unknown" for parameters that are not ours. */
  readonly leftOut: readonly string[];
}

export const NO_FOREIGN_PARAMS: ForeignParams = deepFreeze({ search: [], hash: [] });

/** An address is at most 2,000 characters long; 100 of them are for the host and the path. */
export const LONGEST_LINK = 1_900;
const LONGEST_READ = 8_000;
const LONGEST_FOUND = 80;
const LINK_VERSION = 1;
const NAMED_KEY = "view";

/** What one key says: parts of the view, or which named view it begins with. */
type Patch = Partial<View> & { readonly named?: string };

/** One key of the link. `write` is total, so that every view can be told from every default. */
interface Param {
  readonly key: string;
  /** null: no such value. */
  readonly read: (text: string) => { readonly patch: Patch; readonly notice?: Notice } | null;
  readonly write: (view: View) => string;
}

const STEP_TEXTS: readonly (readonly [Step, string])[] = [
  ["hour", "PT1H"],
  ["day", "P1D"],
  ["week", "P1W"],
  ["month", "P1M"],
  ["year", "P1Y"],
  ["event", "event"],
];

/** The view's keys, in the order in which a link writes them. */
const VIEW_PARAMS: readonly Param[] = [
  { key: "v", read: readVersion, write: () => String(LINK_VERSION) },
  // Which named view it is no view says of itself: see writtenLink.
  { key: NAMED_KEY, read: (text) => patchOf("named", parseId(text)), write: () => "" },
  {
    key: "map",
    read: (text) => (text === "fit" ? { patch: { camera: null } } : patchOf("camera", parseCamera(text))),
    write: ({ camera }) => (camera === null ? "fit" : formatCamera(camera)),
  },
  { key: "t", read: readWindow, write: ({ window }) => formatTimeWindow(window) || "../.." },
  { key: "mode", read: (text) => patchOf("mode", oneOf(MODES, text)), write: ({ mode }) => mode },
  {
    key: "step",
    read: (text) => {
      if (text === "auto") return { patch: { step: null } };
      return patchOf("step", STEP_TEXTS.find(([, written]) => written === text)?.[0] ?? null);
    },
    write: ({ step }) => STEP_TEXTS.find(([known]) => known === step)?.[1] ?? "auto",
  },
  choiceParam("types", "types"),
  choiceParam("status", "statuses"),
  {
    key: "e",
    read: (text) => ({ patch: { selected: text === "" ? null : text } }),
    write: ({ selected }) => (selected === null ? "" : encoded(selected)),
  },
  choiceParam("layers", "overlays"),
  { key: "q", read: (text) => ({ patch: { query: text } }), write: ({ query }) => encoded(query) },
  {
    key: "axis",
    read: (text) => (text === "all" ? { patch: { axis: null } } : patchOf("axis", parseAxis(text))),
    write: ({ axis }) => (axis === null ? "all" : formatTimeWindow(axis)),
  },
  {
    key: "globe",
    read: (text) => (text === "1" || text === "0" ? { patch: { globe: text === "1" } } : null),
    write: ({ globe }) => (globe ? "1" : "0"),
  },
  {
    key: "borders",
    read: (text) => (text === "auto" ? { patch: { borders: null } } : patchOf("borders", oneOf(BORDER_POLICIES, text))),
    write: ({ borders }) => borders ?? "auto",
  },
  choiceParam("lines", "deFactoLines"),
];

const PRESENTATION_PARAMS: readonly Param[] = [
  {
    key: "lang",
    read: (text) => (text === "auto" ? { patch: { language: null } } : patchOf("language", parseLanguage(text))),
    write: ({ language }) => language ?? "auto",
  },
  { key: "theme", read: (text) => patchOf("theme", oneOf(THEMES, text)), write: ({ theme }) => theme },
];

/** Names the dataset: never left out. */
const IDENTITY_KEY = "data";

/** What may be left out of a link that would be too long, in this order; where, when and which event always fit. */
const EXPENDABLE_KEYS = ["q", "types", "status", "layers"] as const;

/**
 * Reads a view from an address, whatever stands in it: `view map t mode step types status e layers q axis globe borders
 * lines` in the hash (or, with less weight, in the query, for systems that cut fragments off), `lang theme` in the query.
 * A value that does not make sense is passed over and reported, the others count; what no link can know (ids, extent)
 * clampView checks. Without `defaults` what is not written is as in DEFAULT_VIEW; a named view is only named here, and
 * `viewFromLink` opens it.
 */
export function viewFromUrl({ search, hash }: UrlParts, defaults: View = DEFAULT_VIEW): ReadLink {
  const fromSearch = readPart(search.replace(/^\?/, ""), [...PRESENTATION_PARAMS, ...VIEW_PARAMS]);
  const fromHash = readPart(hash.replace(/^#/, "").replace(/\?secret=[^&]*$/, ""), VIEW_PARAMS);
  const { named = null, ...patch } = { ...fromSearch.patch, ...fromHash.patch };
  return deepFreeze({
    view: { ...defaults, ...patch },
    named,
    unknown: { search: fromSearch.foreign, hash: fromHash.foreign.filter(({ text }) => text.includes("=")) },
    problems: [...fromSearch.problems, ...fromHash.problems],
    notices: [...fromSearch.notices, ...fromHash.notices],
  });
}

/**
 * Writes what of the view differs from `defaults`, in a fixed order, with the parameters that are not ours where they
 * stood; `viewFromUrl` reads the same view back. Whole links keep to 2,000 characters: where that is not enough the
 * foreign parameters go first (but never `data`), then the search, then the choices of types, of statuses and of overlays.
 */
export function urlFromView(view: View, unknown = NO_FOREIGN_PARAMS, defaults: View = DEFAULT_VIEW): WrittenLink {
  return writtenLink(view, { unknown, defaults, named: null });
}

export interface LinkContent {
  readonly unknown: ForeignParams;
  readonly defaults: View;
  /** Id of the named view that `defaults` are, where the address does not say it otherwise. It always fits. */
  readonly named: string | null;
}

/** As `urlFromView`, for a link that may name a view. */
export function writtenLink(view: View, { unknown, defaults, named }: LinkContent): WrittenLink {
  const kept: ForeignParams = { search: unknown.search.filter(isIdentity), hash: [] };
  const hasForeign = unknown.hash.length > 0 || unknown.search.length > kept.search.length;
  const sacrifices = [...(hasForeign ? ["unknown"] : []), ...EXPENDABLE_KEYS];

  for (let count = 0; ; count += 1) {
    const leftOut = sacrifices.slice(0, count);
    const foreign = leftOut.includes("unknown") ? kept : unknown;
    const write = (params: readonly Param[]) => writtenParams({ params, view, defaults, leftOut });
    const search = joined(PRESENTATION_PARAMS, write(PRESENTATION_PARAMS), foreign.search);
    const written = write(VIEW_PARAMS);
    if (named !== null) written.set(NAMED_KEY, `${NAMED_KEY}=${named}`);
    const hash = joined(VIEW_PARAMS, written, foreign.hash);
    const link = { search: search && `?${search}`, hash: hash && `#${hash}`, leftOut };
    if (link.search.length + link.hash.length <= LONGEST_LINK || count === sacrifices.length) return link;
  }
}

interface ReadPart {
  readonly patch: Patch;
  readonly foreign: readonly ForeignParam[];
  readonly problems: readonly LinkProblem[];
  readonly notices: readonly Notice[];
}

function readPart(text: string, params: readonly Param[]): ReadPart {
  let patch: Patch = {};
  const foreign: ForeignParam[] = [];
  const problems: LinkProblem[] = [];
  const notices: Notice[] = [];
  const seen = new Set<string>();
  let after = "";

  for (const part of splitParams(text, problems)) {
    const [key, value] = splitOnce(part, "=");
    const param = params.find((known) => known.key === key);
    if (!param) {
      foreign.push({ text: part, after });
      continue;
    }
    after = key;
    const decodedValue = decoded(value);
    const reading = decodedValue === null || seen.has(key) ? null : param.read(decodedValue);
    if (!reading) {
      const fault = seen.has(key) ? "repeated" : decodedValue === null ? "encoding" : "value";
      problems.push({ key, found: value.slice(0, LONGEST_FOUND), fault });
      continue;
    }
    seen.add(key);
    patch = { ...patch, ...reading.patch };
    if (reading.notice) notices.push(reading.notice);
  }
  return { patch, foreign, problems, notices };
}

/** `&amp;` is what an address becomes when a page escapes it twice. */
function splitParams(text: string, problems: LinkProblem[]): readonly string[] {
  let whole = text;
  if (text.length > LONGEST_READ) {
    whole = text.slice(0, Math.max(0, text.lastIndexOf("&", LONGEST_READ)));
    problems.push({ key: "", found: text.slice(0, LONGEST_FOUND), fault: "length" });
  }
  return whole.split(/&(?:amp;)?/).filter((part) => part !== "");
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

interface Writing {
  readonly params: readonly Param[];
  readonly view: View;
  readonly defaults: View;
  readonly leftOut: readonly string[];
}

function writtenParams({ params, view, defaults, leftOut }: Writing): Map<string, string> {
  const written = params
    .filter(({ key, write }) => !leftOut.includes(key) && write(view) !== write(defaults))
    .map(({ key, write }) => [key, `${key}=${write(view)}`] as const);
  return new Map(written);
}

function joined(
  params: readonly Param[],
  written: ReadonlyMap<string, string>,
  foreign: readonly ForeignParam[],
): string {
  const keys = ["", ...params.map(({ key }) => key)];
  const home = (after: string) => (keys.includes(after) ? after : "");
  return keys
    .flatMap((key) => [
      written.get(key) ?? "",
      ...foreign.filter(({ after }) => home(after) === key).map(({ text }) => text),
    ])
    .filter((text) => text !== "")
    .join("&");
}

function isIdentity({ text }: ForeignParam): boolean {
  return splitOnce(text, "=")[0] === IDENTITY_KEY;
}

function choiceParam(key: string, part: "types" | "statuses" | "overlays" | "deFactoLines"): Param {
  return { key, read: (text) => patchOf(part, parseChoice(text)), write: (view) => formatChoice(view[part]) };
}

function patchOf<Key extends keyof Patch>(key: Key, value: Patch[Key] | null): { patch: Patch } | null {
  return value === null ? null : { patch: { [key]: value } as Patch };
}

function oneOf<T extends string>(values: readonly T[], text: string): T | null {
  return values.find((value) => value === text) ?? null;
}

function readVersion(text: string): ReturnType<Param["read"]> {
  if (!/^\d{1,6}$/.test(text)) return null;
  const version = Number(text);
  return version > LINK_VERSION ? { patch: {}, notice: { kind: "newer-link", version } } : { patch: {} };
}

/** A window that ends before it starts is read the other way round. Some programs cut the dots off an address's end. */
function readWindow(text: string): ReturnType<Param["read"]> {
  if (text === "../..") return { patch: { window: ALL_TIME } };
  const whole = text.replace(/\/\.?$/, "/..");
  const window = parseTimeWindow(whole);
  if (window) return { patch: { window } };
  const swapped = parseTimeWindow(turnedRound(whole));
  return swapped && { patch: { window: swapped }, notice: { kind: "window-swapped" } };
}
