import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

/** The head of the panel, which on a phone is the bar of the sheet: what this is and how much of it is shown. */
export function Header() {
  const { store, derived, words } = useUi();
  const { title } = store.getState().dataset;
  const counts = useDerived({ store, read: derived.counts, everyMs: COUNTS_EVERY_MS });
  return (
    <div class="headline">
      <h1>
        <DataText text={title} />
      </h1>
      <p class="headline-counts">{words.panel.counts.inPeriod(counts.definite, counts.possible)}</p>
    </div>
  );
}
