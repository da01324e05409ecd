import { changeView } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { EventSymbol } from "./EventSymbol.tsx";
import { FacetFilter } from "./FacetFilter.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { useFacets } from "./use-facets.ts";
import { useStore } from "./use-store.ts";

export function TypeFilter() {
  const { store, words } = useUi();
  const { dataset, text } = useDatasetText();
  const choice = useStore(store, ({ view }) => view.types);
  const facets = useFacets();
  const options = dataset.types.map((type) => ({
    id: type.id,
    label: text(type.label),
    symbol: <EventSymbol type={type} status="reported" certainty="definite" />,
    count: facets.types[type.id] ?? { definite: 0, possible: 0 },
  }));
  return (
    <FacetFilter
      legend={words.panel.filters.types}
      options={options}
      choice={choice}
      onChange={(types) => changeView(store, { types })}
    />
  );
}
