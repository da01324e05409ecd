import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NamedView } from "../model/dataset.ts";
import {
  type EditedViews,
  type ViewChange,
  type ViewFault,
  viewsMoved,
  viewsRenamed,
  viewsReplaced,
  viewsWithout,
} from "../model/parsing/edit-views.ts";
import type { ViewWords } from "../words/view-words.ts";
import { useUi } from "./context.ts";
import { Icon } from "./Icon.tsx";
import { useDatasetText } from "./use-dataset-text.ts";
import { usePartId } from "./use-part-id.ts";

/** Makes a change to the dataset's views, and answers why not where it is refused. */
export type MakeChange = (change: ViewChange, edited: EditedViews) => ViewFault | null;

interface EditedViewProps {
  readonly named: NamedView;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly words: ViewWords;
  readonly make: MakeChange;
  readonly focusLater: (wanted: string) => void;
}

/** A view with its title as a field, and what can be done with it. */
export function EditedView({ named, isFirst, isLast, words: { edit }, make, focusLater }: EditedViewProps) {
  const { store } = useUi();
  const { text } = useDatasetText();
  const [fault, setFault] = useState<ViewFault | null>(null);
  const faultId = usePartId("panel");
  const title = text(named.title);
  const dataset = () => store.getState().dataset;
  const move = (by: 1 | -1) => {
    make("moved", viewsMoved(dataset(), { named, by }));
    focusLater(`${by} ${named.id}`);
  };
  const remove = () => {
    make("deleted", viewsWithout(dataset(), named));
    focusLater("undo");
  };
  return (
    <li>
      <div class="edited-title">
        <TitleField {...{ named, edit, make, fault, faultId, onFault: setFault }} />
        <MoveButton label={`${edit.up}: ${title}`} {...{ id: named.id, by: -1, move }} isEnd={isFirst} />
        <MoveButton label={`${edit.down}: ${title}`} {...{ id: named.id, by: 1, move }} isEnd={isLast} />
      </div>
      <output id={faultId}>{fault && edit.faults[fault]}</output>
      <div class="row">
        <button
          type="button"
          class="link"
          aria-label={`${edit.replace}: ${title}`}
          onClick={() => setFault(make("replaced", viewsReplaced(dataset(), { named, view: store.getState().view })))}
        >
          {edit.replace}
        </button>
        <button type="button" class="link" aria-label={`${edit.delete}: ${title}`} onClick={remove}>
          {edit.delete}
        </button>
      </div>
    </li>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly id: string;
  readonly by: 1 | -1;
  readonly isEnd: boolean;
  readonly move: (by: 1 | -1) => void;
}

/** Keeps the focus at an end of the list: the way back is a press away. */
function MoveButton({ label, id, by, isEnd, move }: MoveButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-disabled={isEnd}
      data-focus={`${by} ${id}`}
      onClick={() => !isEnd && move(by)}
    >
      <Icon name={by < 0 ? "up" : "down"} />
    </button>
  );
}

interface TitleFieldProps {
  readonly named: NamedView;
  readonly edit: ViewWords["edit"];
  readonly make: MakeChange;
  readonly fault: ViewFault | null;
  /** Of the element that says it. */
  readonly faultId: string;
  readonly onFault: (fault: ViewFault | null) => void;
}

/** Renames when it is left or Enter is pressed; a title that is refused stays in the field and the reason stands under it. */
function TitleField({ named, edit, make, fault, faultId, onFault }: TitleFieldProps) {
  const { store, language } = useUi();
  const { text } = useDatasetText();
  const title = text(named.title);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (field.current) field.current.value = title;
    onFault(null);
  }, [title]);
  const rename = (typed: string) => {
    if (typed.trim() === title) return onFault(null);
    const { dataset } = store.getState();
    onFault(make("renamed", viewsRenamed(dataset, { named, title: typed, language })));
  };
  return (
    <input
      ref={field}
      class="link-field"
      aria-label={`${edit.rename}: ${title}`}
      aria-invalid={fault !== null}
      aria-describedby={faultId}
      onChange={({ currentTarget }) => rename(currentTarget.value)}
    />
  );
}
