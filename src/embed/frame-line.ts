import { createMailbox } from "./mailbox.ts";
import { type FrameMessage, type HostMessage, parseFrameMessage } from "./messages.ts";

/** From a frame's load to the first word of the page in it. An error page, which browsers tell nobody of, never says one. */
const SPEAKS_WITHIN_MS = 15_000;

interface FrameListeners {
  /** Everything that the page in the frame says, except its first `ready`. */
  readonly onMessage: (message: FrameMessage) => void;
  readonly onReady: () => void;
  readonly onSilence: () => void;
}

/** What is said to one frame at a time and heard from it. */
export interface FrameLine {
  readonly frame: () => HTMLIFrameElement | null;
  readonly isReady: () => boolean;
  /** Sent when the page is ready. */
  readonly send: (command: HostMessage) => void;
  readonly forget: (type: HostMessage["type"]) => void;
  readonly watch: (frame: HTMLIFrameElement) => void;
  readonly stop: () => void;
}

export function createFrameLine({ onMessage, onReady, onSilence }: FrameListeners): FrameLine {
  let frame: HTMLIFrameElement | null = null;
  let timer = 0;
  const mailbox = createMailbox((message) => frame?.contentWindow?.postMessage(message, "*"));

  const hear = ({ data, source }: MessageEvent) => {
    if (!source || source !== frame?.contentWindow) return;
    const message = parseFrameMessage(data);
    if (message?.type !== "ready") {
      if (message) onMessage(message);
      return;
    }
    clearTimeout(timer);
    const isFirst = !mailbox.isOpen();
    if (!mailbox.open()) mailbox.send({ type: "get-view" });
    if (isFirst) onReady();
  };
  const stop = () => {
    removeEventListener("message", hear);
    clearTimeout(timer);
    mailbox.close();
    frame = null;
  };
  return {
    frame: () => frame,
    isReady: mailbox.isOpen,
    send: mailbox.send,
    forget: mailbox.forget,
    watch: (next) => {
      stop();
      frame = next;
      addEventListener("message", hear);
      next.addEventListener("load", () => {
        clearTimeout(timer);
        if (frame === next && !mailbox.isOpen()) timer = window.setTimeout(onSilence, SPEAKS_WITHIN_MS);
      });
    },
    stop,
  };
}
