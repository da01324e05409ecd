import { useUi } from "./context.ts";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

/** Every event of the dataset, accounted for: the parts always add up to the whole, and parts of nothing are left out. */
export function Sums() {
  const { store, derived, words } = useUi();
  const { counts: said } = words.panel;
  const counts = useDerived({ store, read: derived.counts, everyMs: COUNTS_EVERY_MS });
  return (
    <div class="sums">
      <p>
        <span>
          <i class="mark" aria-hidden="true" />
          {said.definite(counts.definite)}
        </span>
        {counts.possible > 0 && (
          <span>
            <i class="mark mark-possible" aria-hidden="true" />
            {said.possible(counts.possible)}
          </span>
        )}
        {counts.undated > 0 && (
          <span>
            <button type="button" class="link" onClick={openUndated}>
              {said.undated(counts.undated)}
            </button>
          </span>
        )}
        {counts.out > 0 && <span>{said.out(counts.out)}</span>}
        {counts.hidden > 0 && <span>{said.hidden(counts.hidden)}</span>}
        <strong>{said.total(counts.total)}</strong>
      </p>
      {counts.placeless > 0 && <p class="placeless">{said.placeless(counts.placeless)}</p>}
    </div>
  );
}

/** The tray lies after the list: the way to it is short all the same. Only the pane scrolls, nothing round it. */
function openUndated({ currentTarget }: Event) {
  const pane = currentTarget instanceof Element ? currentTarget.closest(".pane") : null;
  const tray = pane?.querySelector<HTMLDetailsElement>("details.undated");
  if (!pane || !tray) return;
  tray.open = true;
  pane.scrollTop += tray.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  tray.querySelector("summary")?.focus({ preventScroll: true });
}
