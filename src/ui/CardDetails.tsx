import type { Dataset, NewsEvent } from "../model/dataset.ts";
import { CardFigures } from "./CardFigures.tsx";
import { CardFoot } from "./CardFoot.tsx";
import { CardPlace } from "./CardPlace.tsx";
import { CardRelated } from "./CardRelated.tsx";
import { CardPositions, CardSources } from "./CardSources.tsx";
import { CardTime } from "./CardTime.tsx";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { useDatasetText } from "./use-dataset-text.ts";

/** The card below its head: when, where, figures, sources, and what it is related to. */
export function CardDetails({ event }: { readonly event: NewsEvent }) {
  const { dataset } = useDatasetText();
  const { card } = useUi().words.panel;
  return (
    <>
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
    </>
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
