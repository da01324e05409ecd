import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { NamedView } from "../model/dataset.ts";
import { nextView, placeInStory, previousView } from "../state/named-views.ts";
import type { ViewWords } from "../words/view-words.ts";
import { useUi } from "./context.ts";
import { DataText } from "./DataText.tsx";
import { Icon } from "./Icon.tsx";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";
import { useStore } from "./use-store.ts";

interface StoryProps {
  readonly words: ViewWords;
  /** On a narrow page the list of the views opens from here. */
  readonly list: { readonly id: string; readonly isOpen: boolean; readonly toggle: () => void };
}

/** Where the reader is in the row of views, and the ways to the one before and the one after. */
export function Story({ words, list }: StoryProps) {
  const { store } = useUi();
  const views = useStore(store, ({ dataset }) => dataset.views);
  const readPlace = useMemo(() => () => placeInStory(store.getState()), [store]);
  const place = useDerived({ store, read: readPlace, everyMs: COUNTS_EVERY_MS });
  const said = useNews(views[place]?.id);
  const position = (
    <>
      {views[place] ? words.position(place + 1, views.length) : words.howMany(views.length)}{" "}
      {views[place] && <DataText text={views[place].title} />}
    </>
  );
  return (
    <div class="story">
      <StoryButton
        icon="back"
        says={words.previous}
        to={views[place - 1]}
        otherwise={words.isFirst}
        onClick={() => previousView(store)}
      />
      <button
        type="button"
        class="disclosure only-narrow"
        aria-expanded={list.isOpen}
        aria-controls={list.id}
        onClick={list.toggle}
      >
        <span>{position}</span>
      </button>
      <p class="only-wide">{position}</p>
      <StoryButton
        icon="forward"
        says={words.next}
        to={views[place + 1]}
        otherwise={words.isLast}
        onClick={() => nextView(store)}
      />
      <p class="visually-hidden" role="status">
        {said && position}
      </p>
    </div>
  );
}

interface StoryButtonProps {
  readonly icon: "back" | "forward";
  readonly says: string;
  readonly to: NamedView | undefined;
  readonly otherwise: string;
  readonly onClick: () => void;
}

/** Keeps the focus where it leads nowhere: the way back is a press away. */
function StoryButton({ icon, says, to, otherwise, onClick }: StoryButtonProps) {
  return (
    <button type="button" class="icon-button" aria-disabled={!to} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">
        {to ? says : otherwise} {to && <DataText text={to.title} />}
      </span>
    </button>
  );
}

/** Whether `value` has changed since the component came: what stands there from the start is not announced. */
function useNews(value: string | undefined): boolean {
  const [isNews, setNews] = useState(false);
  const first = useRef(value);
  useEffect(() => {
    if (value !== first.current) setNews(true);
  }, [value]);
  return isNews;
}
