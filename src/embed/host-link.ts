import { enveloped, type FrameMessage, type HostMessage, parseHostMessage } from "./messages.ts";

interface PostedMessage {
  readonly data: unknown;
  readonly source: unknown;
}

/** The part of `window` that a link to the page around it needs. */
interface FramedWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  addEventListener(type: "message", listener: (event: PostedMessage) => void): void;
  removeEventListener(type: "message", listener: (event: PostedMessage) => void): void;
}

export interface HostLinkOptions {
  readonly window: FramedWindow;
  readonly onCommand: (command: HostMessage) => void;
}

export interface HostLink {
  /** To whichever page is around this one: it is nobody's secret. Without one, to nobody. */
  readonly send: (message: FrameMessage) => void;
  readonly remove: () => void;
}

/** Link of a page in a frame to the page around it. It listens to that page alone, and not at all outside a frame. */
export function createHostLink({ window, onCommand }: HostLinkOptions): HostLink {
  const isFramed = (window.parent as unknown) !== window;
  const hear = ({ data, source }: PostedMessage) => {
    if (source !== window.parent) return;
    const command = parseHostMessage(data);
    if (command) onCommand(command);
  };
  if (isFramed) window.addEventListener("message", hear);
  return {
    send: (message) => {
      if (isFramed) window.parent.postMessage(enveloped(message), "*");
    },
    remove: () => window.removeEventListener("message", hear),
  };
}
