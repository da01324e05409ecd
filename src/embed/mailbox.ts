import { enveloped, type HostMessage } from "./messages.ts";

/** Commands for a page that may not be listening yet. */
export interface Mailbox {
  readonly isOpen: () => boolean;
  readonly send: (command: HostMessage) => void;
  /** The page listens: what waits is sent, in order; true if there was anything. */
  readonly open: () => boolean;
  /** The page is gone or starts anew: commands wait again. */
  readonly close: () => void;
  /** Lets no command of this type wait any longer. */
  readonly forget: (type: HostMessage["type"]) => void;
}

/** Of commands of one kind the last one waits: a page that arrives late is not led through what is over. */
export function createMailbox(post: (message: object) => void): Mailbox {
  const waiting = new Map<string, HostMessage>();
  let isOpen = false;
  return {
    isOpen: () => isOpen,
    send: (command) => {
      if (isOpen) return post(enveloped(command));
      const kind = command.type === "pause" ? "play" : command.type;
      waiting.delete(kind);
      waiting.set(kind, command);
    },
    open: () => {
      isOpen = true;
      const commands = [...waiting.values()];
      waiting.clear();
      for (const command of commands) post(enveloped(command));
      return commands.length > 0;
    },
    close: () => {
      isOpen = false;
    },
    forget: (type) => waiting.delete(type),
  };
}
