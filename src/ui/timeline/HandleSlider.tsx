import type { TargetedInputEvent, TargetedKeyboardEvent } from "preact";
import type { CalendarUnit } from "../../model/time/calendar.ts";
import { setPlaying, setWindow } from "../../state/actions.ts";
import { useUi } from "../context.ts";
import { type KeyedMove, moveForKey } from "./move-for-key.ts";
import type { PlacedEnd } from "./plot-scale.ts";
import { type Handle, windowAfterStep, windowAtPosition } from "./window-after.ts";
import type { EdgeRules } from "./window-edges.ts";

interface HandleSliderProps {
  readonly handle: Handle;
  readonly place: PlacedEnd;
  readonly plotWidth: number;
  readonly name: string;
  /** The value in words. */
  readonly spoken: string;
  /** In units of the rules, counted over the whole extent; see handlePositions. */
  readonly position: number;
  readonly range: { readonly min: number; readonly max: number };
  readonly rules: EdgeRules;
  readonly larger: CalendarUnit;
}

/**
 * One of the window's sliders: a native range input, which gives keys, swipes of a screen reader and the right role, at the
 * place of the drawn handle. It tells the store only what a person did: by itself a range input clamps its value silently.
 */
export function HandleSlider(props: HandleSliderProps) {
  const { handle, place, name, spoken, position, range, rules, larger } = props;
  const { store, words } = useUi();
  const { earlierThanShown, laterThanShown } = words.timeline.handles;
  const { beyond } = place;
  const valueText = beyond === null ? spoken : beyond === "before" ? earlierThanShown(spoken) : laterThanShown(spoken);
  const current = () => store.getState().view.window;
  const apply = (move: KeyedMove) => {
    setPlaying(store, false);
    setWindow(
      store,
      move.kind === "step"
        ? windowAfterStep(current(), { handle, count: move.count, unit: move.larger ? larger : rules.unit }, rules)
        : windowAtPosition(current(), { handle, position: range[move.to] }, rules),
    );
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const move = moveForKey(event, words.direction);
    if (!move) return;
    event.preventDefault();
    apply(move);
  };
  const onInput = (event: TargetedInputEvent<HTMLInputElement>) => {
    setWindow(store, windowAtPosition(current(), { handle, position: Number(event.currentTarget.value) }, rules));
  };
  return (
    <div
      class={`timeline-handle timeline-handle-${handle}`}
      data-beyond={beyond}
      data-near={nearEdge(place.offset, props.plotWidth)}
      style={{ insetInlineStart: `${place.offset}px` }}
    >
      <input
        type="range"
        class="timeline-slider"
        data-handle={handle}
        aria-label={name}
        aria-valuetext={valueText}
        min={range.min}
        max={range.max}
        step={1}
        value={position}
        onInput={onInput}
        onKeyDown={onKeyDown}
      />
      <span class="timeline-bracket" />
      <span class="timeline-bubble" aria-hidden="true">
        {spoken}
      </span>
    </div>
  );
}

const HALF_A_BUBBLE = 64;

/** Where a bubble centred on the handle would be cut off. */
function nearEdge(offset: number, width: number): "start" | "end" | null {
  if (offset < HALF_A_BUBBLE) return "start";
  return offset > width - HALF_A_BUBBLE ? "end" : null;
}
