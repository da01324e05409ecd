import { useLayoutEffect, useRef } from "preact/hooks";
import type { Dataset, NewsEvent } from "../model/dataset.ts";
import { select } from "../state/actions.ts";
import { CardFigures } from "./CardFigures.tsx";
import { CardFoot } from "./CardFoot.tsx";
import { CardPlace } from "./CardPlace.tsx";
import { CardRelated } from "./CardRelated.tsx";
import { CardPositions, CardSources } from "./CardSources.tsx";
import { CardTime } from "./CardTime.tsx";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { EventSymbol, typeOf } from "./EventSymbol.tsx";
import { PaneBar } from "./PaneBar.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { useCertainty } from "./use-certainty.ts";
import { useDatasetText } from "./use-dataset-text.ts";

/** What, where, when, who says so and how sure one can be, of one event. */
export function EventCard({ event }: { readonly event: NewsEvent }) {
  const { store, words } = useUi();
  const { dataset } = useDatasetText();
  const { card } = words.panel;
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => select(store, null);

  useLayoutEffect(() => {
    heading.current?.closest(".pane")?.scrollTo(0, 0);
  }, [event.id]);

  return (
    <article class="card" onKeyDown={({ key }) => key === "Escape" && close()}>
      <PaneBar label={words.panel.back} onClose={close} />
      <CardKind event={event} />
      <h2 ref={heading} tabIndex={-1} data-pane-heading>
        <DataText text={event.title} />
      </h2>
      <Claim event={event} />
      <p class="card-summary">
        <DataText text={event.summary} />
      </p>
      <CardStatus event={event} />
      <CardTime event={event} />
      <CardPlace event={event} />
      <CardPositions event={event} />
      <CardFigures event={event} />
      <CardSources event={event} />
      {event.actors.length > 0 && (
        <section>
          <h3 class="label">{card.actors}</h3>
          <ul>
            {event.actors.map(({ name, role }, index) => (
              <li key={index}>
                <DataText text={name} />{" "}
                <span class="soft">
                  (<DataText text={role} />)
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {event.system && (
        <section>
          <h3 class="label">{card.system}</h3>
          <p>
            <DataText text={event.system} />
          </p>
        </section>
      )}
      <CardRelated event={event} />
      <Corrections dataset={dataset} event={event} />
      <CardFoot event={event} />
    </article>
  );
}

function CardKind({ event }: { readonly event: NewsEvent }) {
  const { dataset, text } = useDatasetText();
  const certainty = useCertainty(event);
  const type = dataset.types.find(({ id }) => id === event.type);
  return (
    <p class="card-kind label">
      <EventSymbol
        type={typeOf(event, dataset.types)}
        status={event.status}
        certainty={certainty === "definite" ? "definite" : "possible"}
      />
      {type ? text(type.label) : event.type}
    </p>
  );
}

function Claim({ event }: { readonly event: NewsEvent }) {
  const { card } = useUi().words.panel;
  const { text } = useDatasetText();
  if (!event.claimedBy) return null;
  const { by, via } = event.claimedBy;
  return <p class="card-claim">{via ? card.saysVia(text(by), text(via)) : card.says(text(by))}</p>;
}

function CardStatus({ event }: { readonly event: NewsEvent }) {
  const { status } = useUi().words.panel;
  return (
    <section class="card-status">
      <p>
        <StatusBadge status={event.status} /> <span class="soft">{status[event.status].means}</span>
      </p>
      {event.statusNote && (
        <p>
          <DataText text={event.statusNote} />
        </p>
      )}
    </section>
  );
}

function Corrections({ dataset, event }: { readonly dataset: Dataset; readonly event: NewsEvent }) {
  const { card } = useUi().words.panel;
  const { edtf } = useDatasetText();
  const corrections = dataset.corrections.filter((correction) => correction.event === event.id);
  if (corrections.length === 0) return null;
  return (
    <section>
      <h3 class="label">{card.corrections}</h3>
      <ul>
        {corrections.map(({ at, note }, index) => (
          <li key={index}>
            {edtf(at)}: <DataText text={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
