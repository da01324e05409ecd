import type { Target } from "../model/marks/targets.ts";
import { openPlace, select } from "../state/actions.ts";
import type { AppStore } from "../state/store.ts";

/** Opens what a target stands for: the card of its one event, or the list of its several. */
export function choose(store: AppStore, { events }: Target): void {
  const [first, ...others] = events;
  if (!first) return;
  if (others.length === 0) select(store, first.event.id);
  else
    openPlace(
      store,
      events.map(({ event }) => event.id),
    );
}
