import type { NewsEvent } from "../model/dataset.ts";
import { wallTimeFromEpoch } from "../model/time/calendar.ts";
import { setWindow } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { ResetFilters } from "./ResetFilters.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

/** Says that nothing matches, and names the way to what does. */
export function NothingHere() {
  const { store, derived, words } = useUi();
  const { list } = words.panel;
  const nearest = useDerived({ store, read: derived.nearest, everyMs: COUNTS_EVERY_MS });
  const counts = useDerived({ store, read: derived.counts, everyMs: COUNTS_EVERY_MS });
  return (
    <div class="nothing">
      <p>{list.nothing}</p>
      {nearest && <Nearest event={nearest} />}
      {counts.hidden > 0 && <ResetFilters />}
    </div>
  );
}

function Nearest({ event }: { readonly event: NewsEvent }) {
  const { store, words } = useUi();
  const { labels, time } = useDatasetText();
  const eventTime = event.time;
  if (!eventTime) return null;
  const dayOf = (ms: number) => (Number.isFinite(ms) ? wallTimeFromEpoch(ms, labels.timeZone, "day") : null);
  const goThere = () => setWindow(store, { from: dayOf(eventTime.startMs), to: dayOf(eventTime.endMs - 1) });
  return (
    <p>
      {words.panel.list.nearest}{" "}
      <button type="button" class="link" onClick={goThere}>
        <DataText text={event.title} />, {time(eventTime)}
      </button>
    </p>
  );
}
