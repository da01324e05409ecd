import type { NewsEvent } from "../model/dataset.ts";
import { type RelatedEvent, relatedEvents } from "../model/related-events.ts";
import { select } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { EventSymbol, typeOf } from "./EventSymbol.tsx";
import { useDatasetText } from "./use-dataset-text.ts";

/** What the event is linked with, in both directions, by the kind of link. */
export function CardRelated({ event }: { readonly event: NewsEvent }) {
  const { card } = useUi().words.panel;
  const { dataset } = useDatasetText();
  const groups = new Map<string, RelatedEvent[]>();
  for (const related of relatedEvents(dataset, event.id)) {
    const heading = card.relation[related.rel][related.direction];
    groups.set(heading, [...(groups.get(heading) ?? []), related]);
  }
  if (groups.size === 0) return null;
  return (
    <section>
      <h3 class="label">{card.related}</h3>
      {[...groups].map(([heading, related]) => (
        <div key={heading} class="related">
          <h4>{heading}</h4>
          <ul>
            {related.map((link) => (
              <RelatedLink key={link.event.id} event={link.event} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function RelatedLink({ event }: { readonly event: NewsEvent }) {
  const { store } = useUi();
  const { dataset, time } = useDatasetText();
  return (
    <li>
      <button type="button" class="related-link" onClick={() => select(store, event.id)}>
        <EventSymbol type={typeOf(event, dataset.types)} status={event.status} certainty="definite" />
        <span>
          <DataText text={event.title} />
          {event.time && <small>{time(event.time)}</small>}
        </span>
      </button>
    </li>
  );
}
