import type { FrameMessage, HostMessage } from "../embed/messages.ts";
import type { Presentation } from "./presentation.ts";

/** What the article around has to do with the page, as the app needs to know it. */
export interface FrameHost {
  readonly presentation: Presentation;
  /** Tells the article. */
  post(message: FrameMessage): void;
  /** Hears what the article asks for, from the first command on that came. */
  onCommand(listener: (command: HostMessage) => void): void;
  /** Calls back with whether the map may be live, and again at each change. */
  onTurn(listener: (isOurs: boolean) => void): void;
  /** There will be no live map any more: its place is for others. */
  giveUp(): void;
  /** To be called when the page's own parts have changed in height. */
  reportHeight(): void;
}
