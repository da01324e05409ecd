import { useCallback } from "preact/hooks";
import { type SpokenRanges, useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";
import { useStore } from "./use-store.ts";

/** The other way round: which ranges reach the place that was picked. */
export function ReachingRanges({ spoken: { answers, words } }: { readonly spoken: SpokenRanges }) {
  const { store } = useUi();
  const place = useStore(store, ({ presence }) => presence.picked[0]);
  const read = useCallback(() => (place ? answers.reaching(place) : []), [answers, place]);
  const all = useDerived({ store, read, everyMs: COUNTS_EVERY_MS, watch: answers.watch });
  if (!place) return null;
  const reaching = all.filter(({ reach }) => reach !== "out");
  return (
    <div role="status">
      <p>{reaching.length === 0 ? words.noneReaches : words.reaches(reaching.length)}</p>
      <ul class="within">
        {reaching.map(({ overlay, reach, distanceKm }) => (
          <li key={overlay.id}>
            <DataText text={overlay.label} />
            <small>
              {reach === "certain" ? words.certainly : words.possibly} · {words.distance(words.kilometres(distanceKm))}
            </small>
          </li>
        ))}
      </ul>
    </div>
  );
}
