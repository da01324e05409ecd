import type { TargetedEvent } from "preact";
import { addUnits, wallTimeFromEpoch } from "../../model/time/calendar.ts";
import { ALL_TIME } from "../../model/time/time-window.ts";
import { setWindow } from "../../state/actions.ts";
import { useUi } from "../context.ts";
import { usePartId } from "../use-part-id.ts";
import { useStore } from "../use-store.ts";
import { windowWithDay } from "./window-with-day.ts";

/** The exact ends of the window as dates. An open side shows the day the dataset begins or ends, in a paler ink. */
export function DateFields() {
  const { store, derived, words } = useUi();
  const { timeZone } = store.getState().dataset;
  const window = useStore(store, ({ view }) => view.window);
  const mode = useStore(store, ({ view }) => view.mode);
  const extent = useStore(store, () => derived.extent());
  const first = wallTimeFromEpoch(extent.fromMs, timeZone, "day");
  const last = wallTimeFromEpoch(addUnits(extent.toMs, -1, "day", timeZone), timeZone, "day");
  const { from, to, allTime } = words.timeline.fields;
  const isAllTime = window.from === null && window.to === null;
  return (
    <div class="timeline-fields">
      <DateField
        label={from}
        day={window.from}
        open={first}
        limits={{ first, last }}
        disabled={mode === "cumulative"}
        onDay={(day) => setWindow(store, windowWithDay(window, "from", day))}
      />
      <DateField
        label={to}
        day={window.to}
        open={last}
        limits={{ first, last }}
        onDay={(day) => setWindow(store, windowWithDay(window, "to", day))}
      />
      <button
        type="button"
        class="timeline-text-button"
        aria-pressed={isAllTime}
        onClick={() => setWindow(store, ALL_TIME)}
      >
        {allTime}
      </button>
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly day: string | null;
  /** What an open side shows. */
  readonly open: string;
  readonly limits: { readonly first: string; readonly last: string };
  readonly disabled?: boolean;
  readonly onDay: (day: string | null) => void;
}

function DateField({ label, day, open, limits, disabled = false, onDay }: DateFieldProps) {
  const id = usePartId("timeline");
  const shown = day === null ? open : day.slice(0, 10);
  const onChange = (event: TargetedEvent<HTMLInputElement>) => {
    const { value, validity } = event.currentTarget;
    if (validity.valid) onDay(value === "" ? null : value);
  };
  return (
    <span class="timeline-field">
      <label for={id} class="timeline-field-label">
        {label}
      </label>
      <input
        id={id}
        type="date"
        class={day === null ? "timeline-open" : ""}
        min={limits.first}
        max={limits.last}
        value={shown}
        disabled={disabled}
        onChange={onChange}
      />
    </span>
  );
}
