import "./forms.css";
import "./view-editor.css";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type ViewFault, viewsWith } from "../model/parsing/edit-views.ts";
import { editViews, undoViewEdit } from "../state/edit-views.ts";
import type { ViewWords } from "../words/view-words.ts";
import { useUi } from "./context.ts";
import { EditedView, type MakeChange } from "./EditedView.tsx";
import { saveDataset } from "./save-dataset.ts";
import { useDatasetText } from "./use-dataset-text.ts";
import { usePartId } from "./use-part-id.ts";
import { useStore } from "./use-store.ts";

/** The views of the dataset, to be made, named, ordered and deleted; and the file with them. */
export function ViewEditor({ words }: { readonly words: ViewWords }) {
  const { store } = useUi();
  const { edit } = words;
  const views = useStore(store, ({ dataset }) => dataset.views);
  const editor = useRef<HTMLDivElement>(null);
  const [isUndone, setUndone] = useState(false);
  const focusLater = useFocusLater(editor);
  const make: MakeChange = (change, edited) => {
    if (edited.kind === "refused") return edited.fault;
    setUndone(false);
    editViews(store, { change, ...edited });
    return null;
  };
  const undo = () => {
    setUndone(true);
    undoViewEdit(store);
    focusLater(store.getState().presence.viewEdits.length > 0 ? "undo" : "save");
  };
  return (
    <div ref={editor} class="view-editor">
      <p>{edit.means}</p>
      <AddView words={words} make={make} />
      <h2 class="label">{edit.list}</h2>
      {views.length === 0 && <p>{edit.none}</p>}
      <ol>
        {views.map((named, place) => (
          <EditedView
            key={named.id}
            {...{ named, words, make, focusLater }}
            isFirst={place === 0}
            isLast={place === views.length - 1}
          />
        ))}
      </ol>
      <button type="button" class="link" data-focus="save" onClick={() => saveDataset(store)}>
        {edit.save}
      </button>
      <LastChange words={words} isUndone={isUndone} onUndo={undo} />
    </div>
  );
}

function AddView({ words: { edit }, make }: { readonly words: ViewWords; readonly make: MakeChange }) {
  const { store, language } = useUi();
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState<ViewFault | null>(null);
  const faultId = usePartId("panel");
  const add = (event: Event) => {
    event.preventDefault();
    const { dataset, view } = store.getState();
    const refused = make("added", viewsWith(dataset, { title, language, view }));
    setFault(refused);
    if (refused === null) setTitle("");
  };
  return (
    <form onSubmit={add}>
      <label>
        <span>{edit.newTitle}</span>
        <input
          class="link-field"
          value={title}
          aria-invalid={fault !== null}
          aria-describedby={faultId}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <output id={faultId}>{fault && edit.faults[fault]}</output>
      <button type="submit" class="link">
        {edit.add}
      </button>
    </form>
  );
}

interface LastChangeProps {
  readonly words: ViewWords;
  readonly isUndone: boolean;
  readonly onUndo: () => void;
}

/** What was done last, in words, and the way back: nothing asks "are you sure". */
function LastChange({ words: { edit }, isUndone, onUndo }: LastChangeProps) {
  const { store } = useUi();
  const { text } = useDatasetText();
  const last = useStore(store, ({ presence }) => presence.viewEdits.at(-1));
  return (
    <p class="row last-change">
      <output>
        {isUndone && edit.undone} {last && !isUndone && edit.done[last.change](text(last.named.title))}
      </output>
      {last && (
        <button type="button" class="link" data-focus="undo" onClick={onUndo}>
          {edit.undo}
        </button>
      )}
    </p>
  );
}

/** Gives the focus, once the change has been drawn, to the element whose `data-focus` is asked for. */
function useFocusLater(root: RefObject<HTMLElement | null>): (wanted: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(wanted.current)}"]`)?.focus();
    wanted.current = null;
  });
  return (next) => {
    wanted.current = next;
  };
}
