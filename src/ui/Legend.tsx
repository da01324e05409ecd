import "./legend.css";
import type { ComponentChildren } from "preact";
import { useUi } from "./context.ts";
import { EventSymbol } from "./EventSymbol.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { usePresentStatuses } from "./use-present-statuses.ts";

const PLAIN = { shape: "circle", hue: "slate" } as const;

/** What shape, outline, fill and extent say. */
export function Legend() {
  const { legend, status: statusWords } = useUi().words.panel;
  const { dataset, text } = useDatasetText();
  return (
    <div class="legend">
      <LegendPart heading={legend.types}>
        {dataset.types.map((type) => (
          <li key={type.id}>
            <EventSymbol type={type} status="reported" certainty="definite" />
            {text(type.label)}
          </li>
        ))}
      </LegendPart>
      <LegendPart heading={legend.statuses}>
        {usePresentStatuses().map((status) => (
          <li key={status}>
            <EventSymbol type={PLAIN} status={status} certainty="definite" />
            <span>
              <b>{statusWords[status].label}.</b> {statusWords[status].means}
            </span>
          </li>
        ))}
      </LegendPart>
      <LegendPart heading={legend.certainty}>
        <li>
          <EventSymbol type={PLAIN} status="reported" certainty="definite" />
          {legend.definite}
        </li>
        <li>
          <EventSymbol type={PLAIN} status="reported" certainty="possible" />
          {legend.possible}
        </li>
      </LegendPart>
      <LegendPart heading={legend.precision}>
        <li>
          <EventSymbol type={PLAIN} status="reported" certainty="definite" />
          {legend.point}
        </li>
        <li>
          <svg class="symbol" viewBox="-13 -13 26 26" aria-hidden="true" focusable="false">
            <path class="legend-area" d="M-11 -4L-3 -9L8 -7L11 2L5 9L-7 8Z" />
          </svg>
          {legend.area}
        </li>
      </LegendPart>
    </div>
  );
}

function LegendPart({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h2 class="label">{heading}</h2>
      <ul>{children}</ul>
    </>
  );
}
