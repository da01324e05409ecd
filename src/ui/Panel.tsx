import { useRef } from "preact/hooks";
import { Controls } from "./Controls.tsx";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { EventCard } from "./EventCard.tsx";
import { EventList } from "./EventList.tsx";
import { Header } from "./Header.tsx";
import { Later } from "./Later.tsx";
import { LiveRegion } from "./LiveRegion.tsx";
import { Notices } from "./Notices.tsx";
import { Pane } from "./Pane.tsx";
import { PlaceList } from "./PlaceList.tsx";
import { SearchField } from "./SearchField.tsx";
import { Sheet } from "./Sheet.tsx";
import { Sums } from "./Sums.tsx";
import { Undated } from "./Undated.tsx";
import { usePaneFocus } from "./use-pane-focus.ts";
import { useStore } from "./use-store.ts";

const loadNamedViews = async () => (await import("./NamedViews.tsx")).NamedViews;
const loadCaption = async () => (await import("./Caption.tsx")).Caption;

/** The list, and over it the list of a place and the card of an event, as far as they are open. */
export function Panel() {
  const { store, derived, words, opensCards = true } = useUi();
  const selectedId = useStore(store, ({ view }) => (opensCards ? view.selected : null));
  const placeEvents = useStore(store, ({ presence }) => presence.placeEvents);
  const viewCount = useStore(store, ({ dataset }) => dataset.views.length);
  const selected = selectedId === null ? null : derived.eventById(selectedId);
  const panes = useRef<HTMLDivElement>(null);
  usePaneFocus(panes, { selectedId: selected?.id ?? null, placeEvents });

  return (
    <Sheet bar={<Header />}>
      <Notices />
      <div ref={panes} class="panes">
        <Pane isCovered={selected !== null || placeEvents !== null}>
          <p class="description only-wide">
            <DataText text={store.getState().dataset.description} />
          </p>
          {viewCount > 0 && (
            <div class="views-room" style={{ "--views": viewCount }}>
              <Later load={loadNamedViews} given={{}} />
            </div>
          )}
          <SearchField />
          <Controls />
          <h2 class="visually-hidden" id="list" tabIndex={-1} data-pane-heading>
            {words.panel.list.label}
          </h2>
          <Sums />
          <EventList />
          <Undated />
          <Later load={loadCaption} given={{}} />
        </Pane>
        {placeEvents && (
          <Pane isCovered={selected !== null}>
            <PlaceList ids={placeEvents} />
          </Pane>
        )}
        {selected && (
          <Pane isCovered={false}>
            <EventCard event={selected} />
          </Pane>
        )}
      </div>
      <LiveRegion />
    </Sheet>
  );
}
