import type {
  ChangeReason,
  DataErrorDetail,
  EventSelectDetail,
  MapState,
  MapTheme,
  ViewDetail,
} from "./embed-types.ts";
import { clampedHeight, type Envelope, MESSAGE_VERSION, opened, SENTINEL } from "./envelope.ts";

/** Up: what a Dateline page in a frame tells the page around it. */
export type FrameMessage =
  /** The page listens, and has something to show. */
  | { readonly type: "ready" }
  | { readonly type: "play" | "pause"; readonly reason?: ChangeReason }
  | { readonly type: "height"; readonly height: number }
  | ({ readonly type: "view-input" | "view-change" } & ViewDetail)
  | ({ readonly type: "event-select"; readonly reason?: ChangeReason } & EventSelectDetail)
  | ({ readonly type: "data-error" } & DataErrorDetail)
  | { readonly type: "state"; readonly state: MapState };

/** Down: what the page around it asks of the frame. */
export type HostMessage =
  /** In the grammar of the hash, or the id of a named view, which holds no "="; "" is the dataset's own first view. */
  | { readonly type: "set-view"; readonly view: string }
  | { readonly type: "set-theme"; readonly theme: MapTheme }
  | { readonly type: "select"; readonly id: string | null }
  | { readonly type: (typeof PLAIN_COMMANDS)[number] };

/** `get-view` is answered by a view-change whose reason is `asked`; next and previous go through the named views. */
const PLAIN_COMMANDS = ["play", "pause", "get-view", "activate", "next", "previous"] as const;
const THEMES: readonly MapTheme[] = ["auto", "light", "dark"];
const STATES: readonly MapState[] = ["idle", "loading", "ready", "playing", "lost", "error"];
const REASONS: readonly ChangeReason[] = ["start", "reader", "play", "host", "asked"];

const LONGEST_VIEW = 2_000;
const LONGEST_ID = 200;
const LONGEST_URL = 4_000;
/** Titles and sentences are cut there; what is not for reading is refused instead. */
const LONGEST_SENTENCE = 500;
const MOST_ISSUES = 50;

/** A message as it is posted, in either direction. */
export function enveloped<Message extends FrameMessage | HostMessage>(message: Message) {
  return { sentinel: SENTINEL, v: MESSAGE_VERSION, ...message };
}

/** Reads a message to the page around a frame. null for whatever is not one, of another version or too long; never throws. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  return guarded(() => {
    const envelope = opened(data);
    return envelope && readFrameMessage(envelope);
  });
}

/** Reads a message to a frame. null for whatever is not one, of another version or too long; never throws. */
export function parseHostMessage(data: unknown): HostMessage | null {
  return guarded(() => {
    const envelope = opened(data);
    return envelope && readHostMessage(envelope);
  });
}

function readFrameMessage(envelope: Envelope): FrameMessage | null {
  const type = envelope["type"];
  switch (type) {
    case "ready":
      return { type };
    case "play":
    case "pause":
      return { type, reason: reasonOf(envelope) };
    case "height": {
      const height = clampedHeight(envelope["height"]);
      return height === null ? null : { type, height };
    }
    case "view-input":
    case "view-change": {
      const view = viewOf(envelope);
      return view === null
        ? null
        : { type, view, named: namedOf(envelope), url: urlOf(envelope), reason: reasonOf(envelope) };
    }
    case "event-select":
      return readSelection(envelope);
    case "data-error": {
      const issues = issuesOf(envelope["issues"]);
      return issues.length > 0 ? { type, issues } : null;
    }
    case "state": {
      const state = oneOf(STATES, envelope["state"]);
      return state && { type, state };
    }
    default:
      return null;
  }
}

function readHostMessage(envelope: Envelope): HostMessage | null {
  const type = envelope["type"];
  switch (type) {
    case "set-view": {
      const view = viewOf(envelope);
      return view === null ? null : { type, view };
    }
    case "set-theme": {
      const theme = oneOf(THEMES, envelope["theme"]);
      return theme && { type, theme };
    }
    case "select": {
      const given = envelope["id"];
      const id = textWithin(given, LONGEST_ID);
      return id || given === null ? { type, id: id || null } : null;
    }
    default: {
      const command = oneOf(PLAIN_COMMANDS, type);
      return command && { type: command };
    }
  }
}

function readSelection(envelope: Envelope): FrameMessage | null {
  const given = envelope["id"];
  const reason = reasonOf(envelope);
  if (given === null) return { type: "event-select", id: null, reason };
  const id = textWithin(given, LONGEST_ID);
  return id ? { type: "event-select", id, title: cut(envelope["title"]), reason } : null;
}

function viewOf(envelope: Envelope): string | null {
  return textWithin(envelope["view"], LONGEST_VIEW)?.replace(/^#/, "") ?? null;
}

function namedOf(envelope: Envelope): string | null {
  return textWithin(envelope["named"], LONGEST_ID) || null;
}

/** An article may put it into a link: nothing but addresses of the web. */
function urlOf(envelope: Envelope): string {
  const url = textWithin(envelope["url"], LONGEST_URL) ?? "";
  return /^https?:\/\//i.test(url) ? url : "";
}

function reasonOf(envelope: Envelope): ChangeReason {
  return oneOf(REASONS, envelope["reason"]) ?? "reader";
}

function issuesOf(given: unknown): readonly string[] {
  if (!Array.isArray(given)) return [];
  const issues: string[] = [];
  for (let index = 0; index < Math.min(given.length, MOST_ISSUES); index += 1) {
    const issue = cut(given[index]);
    if (issue) issues.push(issue);
  }
  return issues;
}

function textWithin(value: unknown, longest: number): string | null {
  return typeof value === "string" && value.length <= longest ? value : null;
}

function cut(value: unknown): string {
  return typeof value === "string" ? value.slice(0, LONGEST_SENTENCE) : "";
}

function oneOf<Value extends string>(values: readonly Value[], given: unknown): Value | null {
  return values.find((value) => value === given) ?? null;
}

function guarded<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}
