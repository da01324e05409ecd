import type { Dataset } from "../model/dataset.ts";
import type { View } from "../model/view.ts";

/** Beside the view: what should not survive copying the address. */
export interface Presence {
  /** Id of the event under the pointer or the keyboard focus. */
  readonly hovered: string | null;
  readonly playing: boolean;
  /** Frames per second factor of playback. */
  readonly speed: 0.5 | 1 | 2 | 4;
  /** Ids of the events at the place whose list is open, or null. */
  readonly placeEvents: readonly string[] | null;
}

export interface AppState {
  readonly dataset: Dataset;
  readonly view: View;
  readonly presence: Presence;
}
