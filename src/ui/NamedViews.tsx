import "./views.css";
import { useMemo, useState } from "preact/hooks";
import { namedViewOf } from "../model/view/named-view-of.ts";
import { openNamedView } from "../state/named-views.ts";
import { loadViewWords } from "../words/view-words.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { Story } from "./Story.tsx";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";
import { useLaterWords } from "./use-later-words.ts";
import { usePartId } from "./use-part-id.ts";
import { useStore } from "./use-store.ts";

/** Views that the editor has named, in their order; where there are several, a story to be read from one to the next. */
export function NamedViews() {
  const { store, words } = useUi();
  const viewWords = useLaterWords(loadViewWords);
  const views = useStore(store, ({ dataset }) => dataset.views);
  const readShown = useMemo(() => () => namedViewOf(store.getState().view, store.getState().dataset), [store]);
  const shown = useDerived({ store, read: readShown, everyMs: COUNTS_EVERY_MS });
  const [isListed, setListed] = useState(false);
  const listId = usePartId("panel");
  if (typeof viewWords === "string") return <p role="status">{words.panel[viewWords]}</p>;
  const isStory = views.length > 1;
  return (
    <nav class="views" aria-label={words.panel.views}>
      {isStory && (
        <Story words={viewWords} list={{ id: listId, isOpen: isListed, toggle: () => setListed(!isListed) }} />
      )}
      <ul id={listId} data-listed={isListed || !isStory}>
        {views.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              class="link"
              aria-current={id === shown ? "true" : undefined}
              onClick={() => openNamedView(store, id)}
            >
              <DataText text={title} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
