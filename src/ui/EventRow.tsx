import type { NewsEvent } from "../model/dataset.ts";
import type { Certainty } from "../model/marks/symbol-path.ts";
import { hover, select } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { EventSymbol, typeOf } from "./EventSymbol.tsx";
import { moveFocusInList } from "./move-focus-in-list.ts";
import { StatusBadge } from "./StatusBadge.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { useStore } from "./use-store.ts";

interface EventRowProps {
  readonly event: NewsEvent;
  readonly certainty: Certainty;
  /** Says when, for a list that is not under the headings of days. */
  readonly dated?: boolean;
}

/** An event in a list: a button that opens its card, and the symbol's partner under the pointer. */
export function EventRow({ event, certainty, dated = false }: EventRowProps) {
  const { store, words } = useUi();
  const { dataset, text, time } = useDatasetText();
  const isHovered = useStore(store, ({ presence }) => presence.hovered === event.id);
  const isSelected = useStore(store, ({ view }) => view.selected === event.id);
  const point = (id: string | null) => hover(store, id);
  const { list } = words.panel;
  return (
    <li>
      <button
        type="button"
        class="event-row"
        data-event={event.id}
        data-hovered={isHovered || undefined}
        aria-current={isSelected || undefined}
        onClick={() => select(store, event.id)}
        onKeyDown={moveFocusInList}
        onPointerEnter={({ pointerType }) => pointerType === "mouse" && point(event.id)}
        onPointerLeave={() => point(null)}
        onFocus={() => point(event.id)}
        onBlur={() => point(null)}
      >
        <EventSymbol type={typeOf(event, dataset.types)} status={event.status} certainty={certainty} />
        <span class="event-row-title">
          <DataText text={event.title} />
        </span>
        <span class="event-row-facts">
          <StatusBadge status={event.status} />
          {event.claimedBy && <span>{list.says(text(event.claimedBy.by))}</span>}
          {certainty === "possible" && event.time && <em>{list.mayBe}</em>}
          {dated && event.time && <span>{time(event.time)}</span>}
          {event.place && (
            <span>
              <DataText text={event.place.name} />
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
