import type { Figure, NewsEvent } from "../model/dataset.ts";
import { formatNumber } from "../words/plural.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { sourceName } from "./source-name.ts";
import { useDatasetText } from "./use-dataset-text.ts";

/** Rival figures side by side, each with its own source. Nothing is summed. */
export function CardFigures({ event }: { readonly event: NewsEvent }) {
  const { card } = useUi().words.panel;
  if (event.figures.length === 0) return null;
  return (
    <section>
      <h3 class="label">{card.figures}</h3>
      <table class="figures">
        <caption>{card.figuresMeans}</caption>
        <thead>
          <tr>
            <th scope="col">{card.measure}</th>
            <th scope="col">{card.figure}</th>
            <th scope="col">{card.source}</th>
          </tr>
        </thead>
        <tbody>
          {event.figures.map((figure, index) => (
            <FigureRow key={index} figure={figure} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  const { card } = useUi().words.panel;
  const { dataset } = useDatasetText();
  const amount = useAmount(figure);
  const measure = useMeasure();
  const area = dataset.events.find(({ place }) => place?.area === figure.area)?.place?.name ?? figure.area;
  return (
    <tr>
      <th scope="row">
        {measure(figure.measure)}
        {figure.area !== undefined && area !== undefined && (
          <small>
            <DataText text={area} />
          </small>
        )}
        {figure.of !== undefined && (
          <small>{figure.of === figure.measure ? card.partOfTotal : card.partOf(measure(figure.of))}</small>
        )}
      </th>
      <td>
        {card.bound[figure.bound ?? "exact"](amount)}
        {figure.group && (
          <small>
            <DataText text={figure.group} />
          </small>
        )}
      </td>
      <td>
        {figure.claimedBy && <DataText text={figure.claimedBy.by} />}
        <small>
          <DataText text={sourceName(dataset, figure.source)} />
        </small>
      </td>
    </tr>
  );
}

function useAmount({ amount }: Figure): string {
  const { language } = useUi();
  const { text } = useDatasetText();
  if (amount.kind === "words") return text(amount.words);
  if (amount.kind === "value") return formatNumber(language, amount.value);
  return `${formatNumber(language, amount.low)}–${formatNumber(language, amount.high)}`;
}

function useMeasure(): (code: string) => string {
  const { measures } = useUi().words.panel.card;
  return (code) => measures[code] ?? code.replaceAll("-", " ");
}
