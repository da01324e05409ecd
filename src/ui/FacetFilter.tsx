import "./facets.css";
import type { ComponentChildren } from "preact";
import { ALL_CHOSEN, isAllChosen, isNoneChosen, NONE_CHOSEN, onlyThis, toggled } from "../model/view/choice.ts";
import { type Choice, isChosen } from "../model/view/view.ts";
import type { FacetCount } from "../model/visible-events.ts";
import { formatNumber } from "../words/plural.ts";
import { useUi } from "./context.ts";

interface FacetOption {
  readonly id: string;
  readonly label: string;
  readonly symbol: ComponentChildren;
  readonly count: FacetCount;
}

interface FacetFilterProps {
  readonly legend: string;
  readonly options: readonly FacetOption[];
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** A list of check boxes with live counts: what each would show under all the other filters. */
export function FacetFilter({ legend, options, choice, onChange }: FacetFilterProps) {
  const { filters } = useUi().words.panel;
  const allIds = options.map(({ id }) => id);
  return (
    <fieldset class="facets">
      <legend class="visually-hidden">{legend}</legend>
      <div class="facets-head">
        <button type="button" class="link" disabled={isAllChosen(choice, allIds)} onClick={() => onChange(ALL_CHOSEN)}>
          {filters.all}
        </button>
        <button
          type="button"
          class="link"
          disabled={isNoneChosen(choice, allIds)}
          onClick={() => onChange(NONE_CHOSEN)}
        >
          {filters.none}
        </button>
        <span class="facets-key" aria-hidden="true">
          <i class="mark" />
          {filters.inPeriod}
          <i class="mark mark-possible" />
          {filters.mayBe}
        </span>
      </div>
      {options.map((option) => (
        <FacetRow
          key={option.id}
          option={option}
          checked={isChosen(choice, option.id)}
          onToggle={() => onChange(toggled(choice, option.id, allIds))}
          onOnly={() => onChange(onlyThis(option.id))}
        />
      ))}
    </fieldset>
  );
}

interface FacetRowProps {
  readonly option: FacetOption;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

function FacetRow({ option, checked, onToggle, onOnly }: FacetRowProps) {
  const { words, language } = useUi();
  const { filters } = words.panel;
  const { definite, possible } = option.count;
  return (
    <div class="facet">
      <label>
        <input type="checkbox" checked={checked} onChange={onToggle} />
        {option.symbol}
        <span class="facet-label">{option.label}</span>
        <span class="visually-hidden">, {filters.facet(definite, possible)}</span>
      </label>
      <button type="button" class="link facet-only" aria-label={filters.onlyThis(option.label)} onClick={onOnly}>
        {filters.only}
      </button>
      <span class="facet-count" aria-hidden="true">
        {formatNumber(language, definite)}
      </span>
      <span class="facet-count facet-count-possible" aria-hidden="true">
        {formatNumber(language, possible)}
      </span>
    </div>
  );
}
