import type { Hue } from "../model/dataset.ts";
import { RANGE_DASHES, RANGE_STROKE_WIDTH, type RangeStroke } from "../model/marks/range-stroke.ts";

interface RangeLineProps {
  readonly hue: Hue;
  readonly stroke: RangeStroke;
}

/** A piece of a range's outline, drawn as the map draws it. It is decoration: the words beside it say the same. */
export function RangeLine({ hue, stroke }: RangeLineProps) {
  return (
    <svg class="range-line" viewBox="0 0 36 6" aria-hidden="true" focusable="false">
      <path
        d="M2 3H34"
        style={{ stroke: `var(--hue-${hue})` }}
        stroke-width={RANGE_STROKE_WIDTH}
        stroke-dasharray={RANGE_DASHES[stroke]?.map((length) => length * RANGE_STROKE_WIDTH).join(" ")}
        stroke-linecap={stroke === "planned" ? "round" : "butt"}
      />
    </svg>
  );
}
