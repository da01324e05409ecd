import { useRef } from "preact/hooks";
import { changeView } from "../state/actions.ts";
import { useUi } from "./context.ts";
import { Icon } from "./Icon.tsx";
import { useStore } from "./use-store.ts";

export function SearchField() {
  const { store, words } = useUi();
  const { search } = words.panel;
  const query = useStore(store, ({ view }) => view.query);
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    changeView(store, { query: "" });
    input.current?.focus();
  };
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={search.label}
        placeholder={search.label}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => changeView(store, { query: event.currentTarget.value })}
      />
      {query !== "" && (
        <button type="button" class="icon-button" aria-label={search.clear} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
    </search>
  );
}
