import type { NewsEvent } from "../model/dataset.ts";
import { openPlace } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { EventRow } from "./EventRow.tsx";
import { PaneBar } from "./PaneBar.tsx";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

/** Everything at one place of the map, or everything that has none. */
export function PlaceList({ ids }: { readonly ids: readonly string[] }) {
  const { store, derived, words } = useUi();
  const { place: said, back } = words.panel;
  const { definite } = useDerived({ store, read: derived.visible, everyMs: COUNTS_EVERY_MS });
  const events = ids.map((id) => derived.eventById(id)).filter((event) => event !== null);
  const close = () => openPlace(store, null);
  const name = commonPlace(events);
  const isNowhere = events.every((event) => event.place === null);
  return (
    <article class="place" onKeyDown={({ key }) => key === "Escape" && close()}>
      <PaneBar label={back} onClose={close} />
      <h2 tabIndex={-1} data-pane-heading>
        {name !== null && <DataText text={name} />}
        {name === null && (isNowhere ? said.nowhere(events.length) : said.here(events.length))}
      </h2>
      {name !== null && <p class="soft">{said.here(events.length)}</p>}
      <ol data-event-list>
        {events.map((event) => (
          <EventRow key={event.id} event={event} dated certainty={definite.includes(event) ? "definite" : "possible"} />
        ))}
      </ol>
    </article>
  );
}

/** The name of the place that all of them are at, if it is one name. */
function commonPlace(events: readonly NewsEvent[]): NonNullable<NewsEvent["place"]>["name"] | null {
  const name = events[0]?.place?.name;
  if (name === undefined) return null;
  return events.every((event) => JSON.stringify(event.place?.name) === JSON.stringify(name)) ? name : null;
}
