import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { NewsEvent } from "../model/dataset.ts";
import { groupKey, groupLabel, type LabelContext } from "../model/time/date-labels.ts";
import { useUi } from "./context.ts";
import { EventRow } from "./EventRow.tsx";
import { Later } from "./Later.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

const loadNothingHere = async () => (await import("./NothingHere.tsx")).NothingHere;

/** Rows that are in the page at once, at first; the button at the end adds as many again. */
const CHUNK = 120;

interface Group {
  readonly key: string;
  readonly heading: string;
  readonly events: readonly NewsEvent[];
}

/** The map's equal: the same events, by day, in the order of time. */
export function EventList() {
  const { store, derived, words } = useUi();
  const { labels } = useDatasetText();
  const visible = useDerived({ store, read: derived.visible, everyMs: COUNTS_EVERY_MS });
  const [limit, setLimit] = useState(CHUNK);
  const list = useRef<HTMLDivElement>(null);
  const firstNewRow = useRef<number | null>(null);

  const shown = visible.shown.slice(0, limit);
  const groups = useMemo(() => groupsOf(shown, labels), [visible, limit, labels]);
  const possible = useMemo(() => new Set(visible.possible), [visible]);
  const rest = visible.shown.length - shown.length;

  useLayoutEffect(() => {
    if (firstNewRow.current === null) return;
    list.current?.querySelectorAll<HTMLElement>("[data-event]")[firstNewRow.current]?.focus();
    firstNewRow.current = null;
  }, [limit]);

  const showMore = () => {
    firstNewRow.current = limit;
    setLimit(limit + CHUNK);
  };

  if (visible.shown.length === 0) return <Later load={loadNothingHere} given={{}} />;
  return (
    <div ref={list} class="event-list" data-event-list>
      {groups.map((group) => (
        <section key={group.key} class="day">
          <h3>{group.heading}</h3>
          <ol>
            {group.events.map((event) => (
              <EventRow key={event.id} event={event} certainty={possible.has(event) ? "possible" : "definite"} />
            ))}
          </ol>
        </section>
      ))}
      {rest > 0 && (
        <button type="button" class="more" onClick={showMore}>
          {words.panel.list.more(Math.min(rest, CHUNK))}
        </button>
      )}
    </div>
  );
}

/** Neighbours in time that share a heading. A key that comes back later, after another one, is told apart by its place. */
function groupsOf(events: readonly NewsEvent[], labels: LabelContext): readonly Group[] {
  const groups: { key: string; day: string; heading: string; events: NewsEvent[] }[] = [];
  for (const event of events) {
    if (event.time === null) continue;
    const day = groupKey(event.time, labels.timeZone);
    const last = groups.at(-1);
    if (last?.day === day) last.events.push(event);
    else groups.push({ key: `${day} ${event.id}`, day, heading: groupLabel(event.time, labels), events: [event] });
  }
  return groups;
}
