import { ALL_CHOSEN, isAllChosen } from "../model/choice.ts";
import { type Choice, isChosen } from "../model/view.ts";
import { changeView } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { Disclosures } from "./Disclosures.tsx";
import { StatusFilter, usePresentStatuses } from "./StatusFilter.tsx";
import { TypeFilter } from "./TypeFilter.tsx";
import { useStore } from "./use-store.ts";

/** Type, status, and the way back to all of it. */
export function Filters() {
  const { store, words } = useUi();
  const { filters } = words.panel;
  const types = useStore(store, ({ view }) => view.types);
  const statuses = useStore(store, ({ view }) => view.statuses);
  const query = useStore(store, ({ view }) => view.query);
  const statusIds = usePresentStatuses();
  const typeIds = store.getState().dataset.types.map(({ id }) => id);

  const summary = (choice: Choice, ids: readonly string[]) =>
    isAllChosen(choice, ids)
      ? filters.allChosen
      : filters.someChosen(ids.filter((id) => isChosen(choice, id)).length, ids.length);
  const isFiltered = query !== "" || !isAllChosen(types, typeIds) || !isAllChosen(statuses, statusIds);

  return (
    <Disclosures
      class="filters"
      items={[
        {
          id: "types",
          label: `${filters.types}: ${summary(types, typeIds)}`,
          content: <TypeFilter />,
        },
        {
          id: "statuses",
          label: `${filters.statuses}: ${summary(statuses, statusIds)}`,
          content: <StatusFilter />,
        },
      ]}
    >
      {isFiltered && <ResetFilters />}
    </Disclosures>
  );
}

export function ResetFilters() {
  const { store, words } = useUi();
  return (
    <button
      type="button"
      class="link"
      onClick={() => changeView(store, { types: ALL_CHOSEN, statuses: ALL_CHOSEN, query: "" })}
    >
      {words.panel.filters.reset}
    </button>
  );
}
