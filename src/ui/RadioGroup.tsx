import type { ComponentChildren } from "preact";
import { usePartId } from "./use-part-id.ts";

interface RadioGroupProps<Id extends string> {
  readonly legend: ComponentChildren;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (value: Id) => void;
  /** What belongs to the choice, below it. */
  readonly children?: ComponentChildren;
}

/** One of a few, all of them in sight. */
export function RadioGroup<Id extends string>({ legend, value, options, onChange, children }: RadioGroupProps<Id>) {
  const name = usePartId("panel");
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="radios">
        {options.map(({ id, label }) => (
          <label key={id} class="setting-check">
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            {label}
          </label>
        ))}
      </div>
      {children}
    </fieldset>
  );
}
