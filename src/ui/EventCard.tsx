import { useLayoutEffect, useRef } from "preact/hooks";
import type { NewsEvent } from "../model/dataset.ts";
import { select } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { EventSymbol, typeOf } from "./EventSymbol.tsx";
import { Later } from "./Later.tsx";
import { PaneBar } from "./PaneBar.tsx";
import { StatusBadge } from "./StatusBadge.tsx";
import { useCertainty } from "./use-certainty.ts";
import { useDatasetText } from "./use-dataset-text.ts";

const loadCardDetails = async () => (await import("./CardDetails.tsx")).CardDetails;

/** What, where, when, who says so and how sure one can be, of one event. */
export function EventCard({ event }: { readonly event: NewsEvent }) {
  const { store, words } = useUi();
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
      <Later load={loadCardDetails} given={{ event }} />
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
