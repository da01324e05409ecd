import { frameOf, isFrame, type MapInArticle } from "./find-maps.ts";
import { createMailbox, type Mailbox } from "./mailbox.ts";
import type { FrameMessage } from "./messages.ts";
import { isSameView } from "./view-text.ts";

type ViewMessage = Extract<FrameMessage, { type: "view-input" | "view-change" }>;

/** What the article's script knows of one map. */
export interface MapMemory {
  /** Sets a view by its text or the id of a named view. */
  readonly ask: (view: string) => void;
  /** A reader has asked for this map by a link: it goes live as by a tap on it. */
  readonly activate: () => void;
  /** For plain frames: whether the page in it has been heard. Our element sees to itself. */
  readonly isListening: () => boolean;
  /** What the page in it says. */
  readonly hear: (message: FrameMessage) => void;
  /** Whether the map shows this view, by its own report. */
  readonly shows: (view: string) => boolean;
  /** The last address that it told of; "" before. */
  readonly url: () => string;
}

export function createMapMemory(map: MapInArticle): MapMemory {
  const mailbox: Mailbox = createMailbox((message) => frameOf(map)?.contentWindow?.postMessage(message, "*"));
  let shown: ViewMessage | null = null;
  /** What the article asked for, and the view that came of it: a map writes a view in its own way. */
  let [asked, answered]: [string | null, string | null] = [null, null];
  const askedOf = () => (isFrame(map) ? asked : map.getAttribute("view"));

  return {
    ask: (view) => {
      asked = view;
      if (isFrame(map)) mailbox.send({ type: "set-view", view });
      else map.setView(view);
    },
    activate: () => {
      if (isFrame(map)) mailbox.send({ type: "activate" });
      else map.activate();
    },
    isListening: () => !isFrame(map) || mailbox.isOpen(),
    hear: (message) => {
      const hadCommands = mailbox.open();
      if (message.type === "ready") {
        shown = null;
        if (isFrame(map) && !hadCommands) mailbox.send({ type: "get-view" });
      }
      if (message.type !== "view-change") return;
      shown = message;
      if (message.reason === "host" || message.reason === "start") answered = message.view;
    },
    shows: (view) =>
      shown !== null &&
      (view === shown.named || isSameView(view, shown.view) || (view === askedOf() && shown.view === answered)),
    url: () => shown?.url ?? "",
  };
}
