import { changeView } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { EventSymbol } from "./EventSymbol.tsx";
import { FacetFilter } from "./FacetFilter.tsx";
import { useFacets } from "./use-facets.ts";
import { usePresentStatuses } from "./use-present-statuses.ts";
import { useStore } from "./use-store.ts";

export function StatusFilter() {
  const { store, words } = useUi();
  const choice = useStore(store, ({ view }) => view.statuses);
  const statuses = usePresentStatuses();
  const facets = useFacets();
  const options = statuses.map((status) => ({
    id: status,
    label: words.panel.status[status].label,
    symbol: <EventSymbol type={{ shape: "circle", hue: "slate" }} status={status} certainty="definite" />,
    count: facets.statuses[status],
  }));
  return (
    <FacetFilter
      legend={words.panel.filters.statuses}
      options={options}
      choice={choice}
      onChange={(chosen) => changeView(store, { statuses: chosen })}
    />
  );
}
