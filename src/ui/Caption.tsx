import "./caption.css";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { ReportLink } from "./ReportLink.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { useStore } from "./use-store.ts";

/** What every picture of news owes its reader: as of when, whose borders, whose work. */
export function Caption() {
  const { store, words } = useUi();
  const { caption, card } = words.panel;
  const { dataset, edtf } = useDatasetText();
  const borders = useStore(store, ({ view }) => view.borders ?? dataset.borders);
  const bordersAreOurs = useStore(store, ({ presence }) => presence.bordersAreOurs);
  const general = dataset.corrections.filter(({ event }) => event === undefined);
  return (
    <footer class="caption">
      <p class="only-narrow">
        <DataText text={dataset.description} />
      </p>
      <p>
        {caption.asOf(edtf(dataset.asOf))} {dataset.updated && `${caption.updated(edtf(dataset.updated))} `}
        {caption.zone(dataset.timeZone)}
      </p>
      <p>{bordersAreOurs ? caption.borders[borders] : caption.foreignBorders}</p>
      <ul>
        {dataset.credits.map((credit, index) => (
          <li key={index}>
            <DataText text={credit} />
          </li>
        ))}
        <li>{caption.license(dataset.license)}</li>
      </ul>
      {general.length > 0 && (
        <>
          <h2 class="label">{card.corrections}</h2>
          <ul>
            {general.map(({ at, note }, index) => (
              <li key={index}>
                {edtf(at)}: <DataText text={note} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <ReportLink />
      </p>
    </footer>
  );
}
