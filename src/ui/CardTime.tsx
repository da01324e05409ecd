import type { NewsEvent } from "../model/dataset.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { sourceName } from "./source-name.ts";
import { useCertainty } from "./use-certainty.ts";
import { useDatasetText } from "./use-dataset-text.ts";

/** When, how precisely, from what it was inferred, and what other sources say. */
export function CardTime({ event }: { readonly event: NewsEvent }) {
  const { card } = useUi().words.panel;
  const { dataset, text, time, edtf } = useDatasetText();
  const bucket = useCertainty(event);
  const when = event.time;
  return (
    <section>
      <h3 class="label">{card.when}</h3>
      {when === null ? (
        <p>{card.undated}</p>
      ) : (
        <>
          <p class="card-fact">
            <time dateTime={htmlDate(when.edtf)}>{time(when)}</time>
          </p>
          {bucket === "possible" && <p class="soft">{card.mayBe}</p>}
          {bucket === "out" && <p class="soft">{card.outside}</p>}
          {when.note && (
            <p class="soft">
              {card.inferred} <DataText text={when.note} />
            </p>
          )}
          {when.rivals.length > 0 && (
            <ul>
              {when.rivals.map((rival) => (
                <li key={rival.edtf + rival.source}>
                  {card.rival(edtf(rival.edtf), text(sourceName(dataset, rival.source)))}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

/** What HTML takes as a date: a plain year, month, day or date-time, not the rest of EDTF. */
function htmlDate(edtf: string): string | undefined {
  return /^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)?)?$/.test(edtf) ? edtf : undefined;
}
