import { useCallback, useState } from "preact/hooks";
import type { Text } from "../model/text.ts";
import { select } from "../state/actions.ts";
import type { WithinRange } from "../state/ranges.ts";
import { type SpokenRanges, useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { useDerived } from "./use-derived.ts";

/** A list of some hundred distances need not follow the finger. */
const EVERY_MS = 250;
const MOST_CITIES = 120;

interface RangeContentsProps {
  readonly id: string;
  readonly spoken: SpokenRanges;
}

/** What lies within a range, in step with the timeline; worked out while it is open. */
export function RangeContents({ id, spoken }: RangeContentsProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="tray" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{spoken.words.within}</summary>
      {isOpen && <Contents id={id} spoken={spoken} />}
    </details>
  );
}

function Contents({ id, spoken: { answers, words } }: RangeContentsProps) {
  const { store, derived, words: page } = useUi();
  const read = useCallback(() => answers.within(id), [answers, id]);
  const contents = useDerived({ store, read, everyMs: EVERY_MS, watch: answers.watch });
  if (!contents) return <p role="status">{page.panel.loading}</p>;
  const { events, cities } = contents;
  if (events.length + cities.length === 0) return <p>{words.nothingWithin}</p>;
  const title = (eventId: string): Text => derived.eventById(eventId)?.title ?? eventId;
  return (
    <>
      <p>{words.howCounted}</p>
      <h4 class="label">{words.events(events.length)}</h4>
      <ul class="within">
        {events.map((event) => (
          <li key={event.item}>
            <button type="button" class="link" onClick={() => select(store, event.item)}>
              <DataText text={title(event.item)} />
            </button>
            <Distance within={event} words={words} />
          </li>
        ))}
      </ul>
      <h4 class="label">{words.cities(cities.length)}</h4>
      <ul class="within">
        {cities.slice(0, MOST_CITIES).map((city) => (
          <li key={city.item.point.join()}>
            <DataText text={city.item.name} />
            <Distance within={city} words={words} />
          </li>
        ))}
        {cities.length > MOST_CITIES && <li>{page.map.andMore(cities.length - MOST_CITIES)}</li>}
      </ul>
    </>
  );
}

interface DistanceProps {
  readonly within: WithinRange<unknown>;
  readonly words: SpokenRanges["words"];
}

function Distance({ within: { reach, distanceKm }, words }: DistanceProps) {
  return (
    <small>
      {reach === "certain" ? words.certainly : words.possibly} · {words.kilometres(distanceKm)}
    </small>
  );
}
