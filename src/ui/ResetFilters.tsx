import { ALL_CHOSEN } from "../model/view/choice.ts";
import { changeView } from "../state/actions.ts";
import { useUi } from "./context.ts";

/** Type, status and search back to all; the period stays. */
export function ResetFilters() {
  const { store, words } = useUi();
  const reset = () => changeView(store, { types: ALL_CHOSEN, statuses: ALL_CHOSEN, query: "" });
  return (
    <button type="button" class="link" onClick={reset}>
      {words.panel.filters.reset}
    </button>
  );
}
