import type { EventType, NewsEvent, Status } from "../model/dataset.ts";
import { type Certainty, symbolParts } from "../model/marks/symbol-path.ts";

interface SymbolProps {
  readonly type: Pick<EventType, "shape" | "hue">;
  readonly status: Status;
  readonly certainty: Certainty;
}

/** The symbol of an event, drawn as the map draws it. It is decoration: the words beside it say the same. */
export function EventSymbol({ type, status, certainty }: SymbolProps) {
  const colours = { hue: `var(--hue-${type.hue})`, paper: "var(--paper)", none: "none" };
  return (
    <svg class="symbol" viewBox="-13 -13 26 26" aria-hidden="true" focusable="false">
      {symbolParts({ shape: type.shape, status, certainty }).map(
        ({ path, scale, fill, stroke, width, dash }, index) => (
          <path
            key={index}
            d={path}
            transform={`scale(${scale})`}
            style={{ fill: colours[fill], stroke: colours[stroke] }}
            stroke-width={width / scale}
            stroke-dasharray={dash.length === 0 ? undefined : dash.map((length) => length / scale).join(" ")}
            stroke-linecap={dash[0] === 0 ? "round" : "butt"}
            stroke-linejoin="round"
          />
        ),
      )}
    </svg>
  );
}

/** Where a type is missing (a dataset is repaired as it is read), a plain grey circle stands in. */
export function typeOf(event: NewsEvent, types: readonly EventType[]): Pick<EventType, "shape" | "hue"> {
  return types.find(({ id }) => id === event.type) ?? { shape: "circle", hue: "slate" };
}
