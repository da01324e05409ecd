import type { TargetedEvent } from "preact";
import { MODES, STEPS } from "../../model/view/view.ts";
import { changeView, setSpeed } from "../../state/actions.ts";
import { SPEEDS } from "../../state/store.ts";
import { useUi } from "../context.ts";
import { usePartId } from "../use-part-id.ts";
import { useStore } from "../use-store.ts";

/** What the window shows, what a step is, and how fast playback runs. */
export function PlaybackOptions() {
  const { store, words } = useUi();
  const mode = useStore(store, ({ view }) => view.mode);
  const step = useStore(store, ({ view }) => view.step ?? "auto");
  const speed = useStore(store, ({ presence }) => presence.speed);
  const { timeline } = words;
  return (
    <div class="timeline-options">
      <Select
        name="mode"
        label={timeline.mode}
        value={mode}
        options={MODES.map((value) => ({ value, label: timeline.modes[value] }))}
        onSelect={(chosen) => changeView(store, { mode: chosen })}
      />
      <Select
        name="step"
        label={timeline.step}
        value={step}
        options={(["auto", ...STEPS] as const).map((value) => ({ value, label: timeline.steps[value] }))}
        onSelect={(chosen) => changeView(store, { step: chosen === "auto" ? null : chosen })}
      />
      <Select
        name="speed"
        label={timeline.speed}
        value={speed}
        options={SPEEDS.map((value) => ({ value, label: timeline.speedFactor(value) }))}
        onSelect={(chosen) => setSpeed(store, chosen)}
      />
    </div>
  );
}

interface SelectProps<T> {
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onSelect: (chosen: T) => void;
}

function Select<T extends string | number>({ name, label, value, options, onSelect }: SelectProps<T>) {
  const id = usePartId("timeline");
  const onChange = (event: TargetedEvent<HTMLSelectElement>) => {
    const chosen = options[event.currentTarget.selectedIndex];
    if (chosen) onSelect(chosen.value);
  };
  return (
    <span class={`timeline-select timeline-select-${name}`}>
      <label for={id}>{label}</label>
      <select id={id} value={String(value)} onChange={onChange}>
        {options.map((option) => (
          <option key={option.value} value={String(option.value)}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
