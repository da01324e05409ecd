import { isAllChosen } from "../model/view/choice.ts";
import { type Choice, isChosen } from "../model/view/view.ts";
import { useUi } from "./context.ts";
import { Disclosures } from "./Disclosures.tsx";
import { Later } from "./Later.tsx";
import { ResetFilters } from "./ResetFilters.tsx";
import { usePresentStatuses } from "./use-present-statuses.ts";
import { useStore } from "./use-store.ts";

const loadTypeFilter = async () => (await import("./TypeFilter.tsx")).TypeFilter;
const loadStatusFilter = async () => (await import("./StatusFilter.tsx")).StatusFilter;
const loadLegend = async () => (await import("./Legend.tsx")).Legend;
const loadRangePanel = async () => (await import("./RangePanel.tsx")).RangePanel;
const loadMoreMenu = async () => (await import("./MoreMenu.tsx")).MoreMenu;

/** The row under the search: filters with what they let through, the legend, and the rest. */
export function Controls() {
  const { store, words } = useUi();
  const { filters, legend, ranges, more } = words.panel;
  const hasRanges = useStore(store, ({ dataset }) => dataset.overlays.length > 0);
  const types = useStore(store, ({ view }) => view.types);
  const statuses = useStore(store, ({ view }) => view.statuses);
  const query = useStore(store, ({ view }) => view.query);
  const typeIds = store.getState().dataset.types.map(({ id }) => id);
  const statusIds = usePresentStatuses();

  const labelOf = (name: string, choice: Choice, ids: readonly string[]) => {
    if (isAllChosen(choice, ids)) return name;
    return `${name}: ${filters.someChosen(ids.filter((id) => isChosen(choice, id)).length, ids.length)}`;
  };
  const isFiltered = query !== "" || !isAllChosen(types, typeIds) || !isAllChosen(statuses, statusIds);

  return (
    <Disclosures
      class="controls"
      items={[
        {
          id: "types",
          label: labelOf(filters.types, types, typeIds),
          content: <Later key="types" load={loadTypeFilter} given={{}} />,
        },
        {
          id: "statuses",
          label: labelOf(filters.statuses, statuses, statusIds),
          content: <Later key="statuses" load={loadStatusFilter} given={{}} />,
        },
        { id: "legend", label: legend.title, content: <Later key="legend" load={loadLegend} given={{}} /> },
        ...(hasRanges
          ? [{ id: "ranges", label: ranges, content: <Later key="ranges" load={loadRangePanel} given={{}} /> }]
          : []),
        { id: "more", label: more, content: <Later key="more" load={loadMoreMenu} given={{}} /> },
      ]}
    >
      {isFiltered && <ResetFilters />}
    </Disclosures>
  );
}
