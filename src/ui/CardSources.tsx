import type { NewsEvent, Source, SourceReference } from "../model/dataset.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { sourceName } from "./source-name.ts";
import { useDatasetText } from "./use-dataset-text.ts";

/** What the parties say against one another, side by side. */
export function CardPositions({ event }: { readonly event: NewsEvent }) {
  const { card } = useUi().words.panel;
  const { dataset, text } = useDatasetText();
  if (event.positions.length === 0) return null;
  return (
    <section>
      <h3 class="label">{card.disagree}</h3>
      <dl class="positions">
        {event.positions.map(({ by, says, source }, index) => {
          const name = sourceName(dataset, source);
          return (
            <div key={index}>
              <dt>
                <DataText text={by} />
              </dt>
              <dd>
                <DataText text={says} />
                {text(name) !== text(by) && (
                  <small>
                    <DataText text={name} />
                  </small>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Each source, and what it says differently from the others. */
export function CardSources({ event }: { readonly event: NewsEvent }) {
  const { card } = useUi().words.panel;
  const { dataset } = useDatasetText();
  return (
    <section>
      <h3 class="label">{card.sources}</h3>
      <ul class="sources">
        {event.sources.map((reference) => {
          const source = dataset.sources.find(({ id }) => id === reference.id);
          return source && <SourceItem key={reference.id} source={source} reference={reference} />;
        })}
      </ul>
    </section>
  );
}

function SourceItem({ source, reference }: { readonly source: Source; readonly reference: SourceReference }) {
  const { words, language } = useUi();
  const { card } = words.panel;
  const { edtf } = useDatasetText();
  const title = <DataText text={source.title} />;
  return (
    <li>
      <p>
        {source.url ? (
          <a href={source.url} rel="noopener external" target="_blank">
            {title}
          </a>
        ) : (
          <cite>{title}</cite>
        )}
      </p>
      <p class="soft">
        {source.publisher && (
          <>
            <DataText text={source.publisher} />
            {" · "}
          </>
        )}
        {source.published && `${card.published(edtf(source.published))} · `}
        {card.inLanguage(languageName(source.language, language))}
      </p>
      {reference.note && (
        <p class="source-note">
          <DataText text={reference.note} />
        </p>
      )}
    </li>
  );
}

/** "English" for "en"; the tag itself where the browser has no name for it. */
function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
