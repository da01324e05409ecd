import { type Dataset, STATUSES } from "../dataset.ts";
import { formatTimeWindow } from "../time/time-window.ts";
import { clampView } from "./clamp-view.ts";
import { readNamedView } from "./link.ts";
import { formatCamera } from "./param-values.ts";
import { type Choice, isChosen, type View } from "./view.ts";

/** `view` with the language, theme, globe, borders and lines of `looks`: a named view is opened in the reader's own. */
export function withPresentationOf(looks: View, view: View): View {
  const { language, theme, globe, borders, deFactoLines } = looks;
  return { ...view, language, theme, globe, borders, deFactoLines };
}

/**
 * Id of the first named view of the dataset that says what `view` says: the same camera as a link writes it, the same
 * period, choices of the same ids, the same search and card. How the page looks does not count. null: none does.
 */
export function namedViewOf(view: View, dataset: Dataset): string | null {
  const shown = whatIsSaid(view, dataset);
  return namedViewsSaid(dataset).find(({ said }) => said === shown)?.id ?? null;
}

interface SaidView {
  readonly id: string;
  readonly said: string;
}

const saidIn = new WeakMap<Dataset, readonly SaidView[]>();

/** Once for a dataset: the answer is asked for on every step of a scrub. */
function namedViewsSaid(dataset: Dataset): readonly SaidView[] {
  const known = saidIn.get(dataset);
  if (known) return known;
  const said = dataset.views.map((named) => ({
    id: named.id,
    said: whatIsSaid(clampView(readNamedView(named).view, dataset).view, dataset),
  }));
  saidIn.set(dataset, said);
  return said;
}

function whatIsSaid({ camera, window, axis, mode, step, selected, query, ...choices }: View, dataset: Dataset): string {
  return JSON.stringify([
    camera && formatCamera(camera),
    formatTimeWindow(window),
    axis && formatTimeWindow(axis),
    ...[mode, step, selected, query],
    chosen(choices.types, dataset.types),
    STATUSES.filter((status) => isChosen(choices.statuses, status)),
    chosen(choices.overlays, dataset.overlays),
  ]);
}

/** In the dataset's order: two links may name the same ids in another one, or say which they leave out. */
function chosen(choice: Choice, list: readonly { readonly id: string }[]): readonly string[] {
  return list.map(({ id }) => id).filter((id) => isChosen(choice, id));
}
