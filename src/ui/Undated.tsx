import { useUi } from "./context.ts";
import { EventRow } from "./EventRow.tsx";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

/** The tray of events that no source dates: no period holds them and none leaves them out. */
export function Undated() {
  const { store, derived, words } = useUi();
  const { list } = words.panel;
  const { undated } = useDerived({ store, read: derived.visible, everyMs: COUNTS_EVERY_MS });
  if (undated.length === 0) return null;
  return (
    <details class="tray undated">
      <summary>{list.undated(undated.length)}</summary>
      <p>{list.undatedMeans}</p>
      <ol data-event-list>
        {undated.map((event) => (
          <EventRow key={event.id} event={event} certainty="possible" />
        ))}
      </ol>
    </details>
  );
}
