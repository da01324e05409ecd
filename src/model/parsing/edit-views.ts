import type { Dataset, NamedView } from "../dataset.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { fold, inLatin } from "../fold.ts";
import { type Text, textIn } from "../text.ts";
import { withPresentationOf } from "../view/named-view-of.ts";
import { DEFAULT_VIEW, type View } from "../view/view.ts";
import { urlFromView } from "../view/view-params.ts";
import { parseView } from "./parse-metadata.ts";
import { parseId } from "./parse-spot.ts";
import type { Expectation, Problem } from "./problem.ts";
import { typedSpot } from "./typed-spot.ts";

/** The parser's own objections to a title, that another view has it, and that a view does not fit into a link. */
const VIEW_FAULTS = ["text", "text-length", "plain-text", "same-title", "view-length"] as const;
export type ViewFault = (typeof VIEW_FAULTS)[number];

export type ViewChange = "added" | "renamed" | "replaced" | "moved" | "deleted";

/** The dataset's views after a change, and the one that it was about; or why there is none. */
export type EditedViews =
  | { readonly kind: "edited"; readonly views: readonly NamedView[]; readonly named: NamedView }
  | { readonly kind: "refused"; readonly fault: ViewFault };

/** A title as it was typed, and the BCP 47 tag of the language that it was typed in. */
export interface TypedTitle {
  readonly title: string;
  readonly language: string;
}

/** The views with one more at the end, which says what `view` says but for how the page looks. Its id comes from its title. */
export function viewsWith(dataset: Dataset, { view, ...typed }: TypedTitle & { readonly view: View }): EditedViews {
  const { views } = dataset;
  const hash = hashOf(view);
  if (hash === null) return refused("view-length");
  const id = freeIdOf(typed.title, new Set(views.map((named) => named.id)));
  const fault = faultOfTitle(typed, views) ?? faultOf({ id, title: typed.title.trim(), view: hash });
  if (fault) return refused(fault);
  const named = { id, title: titleWith(typed, { dataset, before: null }), view: hash };
  return edited([...views, named], named);
}

/** The views with the title of one changed in one language; what it is called in others stays. */
export function viewsRenamed(
  dataset: Dataset,
  { named: before, ...typed }: TypedTitle & { readonly named: NamedView },
): EditedViews {
  const others = dataset.views.filter(({ id }) => id !== before.id);
  const fault = faultOfTitle(typed, others) ?? faultOf({ ...before, title: typed.title.trim() });
  if (fault) return refused(fault);
  const named = { ...before, title: titleWith(typed, { dataset, before: before.title }) };
  return edited(replacedIn(dataset.views, named), named);
}

/** The views with one that now says what `view` says; it keeps its title, id and place. */
export function viewsReplaced(
  dataset: Dataset,
  { named: before, view }: { readonly named: NamedView; readonly view: View },
): EditedViews {
  const hash = hashOf(view);
  if (hash === null) return refused("view-length");
  const named = { ...before, view: hash };
  return edited(replacedIn(dataset.views, named), named);
}

/** The views with one moved by a number of places, at most to an end of the list. */
export function viewsMoved(
  { views }: Dataset,
  { named, by }: { readonly named: NamedView; readonly by: number },
): EditedViews {
  const others = views.filter((other) => other !== named);
  const place = Math.max(0, views.indexOf(named) + by);
  return edited([...others.slice(0, place), named, ...others.slice(place)], named);
}

export function viewsWithout({ views }: Dataset, named: NamedView): EditedViews {
  return edited(
    views.filter((other) => other !== named),
    named,
  );
}

function edited(views: readonly NamedView[], named: NamedView): EditedViews {
  return deepFreeze({ kind: "edited", views, named });
}

function refused(fault: ViewFault): EditedViews {
  return { kind: "refused", fault };
}

function replacedIn(views: readonly NamedView[], named: NamedView): readonly NamedView[] {
  return views.map((other) => (other.id === named.id ? named : other));
}

/** The view as a dataset writes it; null where a link has no room for all of it. `v=1` says that nothing is chosen. */
function hashOf(view: View): string | null {
  const { hash, leftOut } = urlFromView(withPresentationOf(DEFAULT_VIEW, view));
  if (leftOut.length > 0) return null;
  return hash.slice(1) || "v=1";
}

const LONGEST_ID = 48;

/**
 * Lower-case Latin letters, digits and hyphens, which every address and every file name can hold: Cyrillic is
 * transliterated, and a title in another script gives `view-1`, `view-2`.
 */
function freeIdOf(title: string, taken: ReadonlySet<string>): string {
  const words = inLatin(fold(title)).match(/[a-z0-9]+/g) ?? [];
  const stem = words.join("-").slice(0, LONGEST_ID).replace(/-$/, "");
  const isFree = (id: string) => !taken.has(id) && parseId(typedSpot(id, { where: "", problems: [] })) !== undefined;
  if (stem !== "" && isFree(stem)) return stem;
  for (let count = stem === "" ? 1 : 2; ; count += 1) {
    const id = `${stem || "view"}-${count}`;
    if (isFree(id)) return id;
  }
}

/** Two views of one title could not be told apart in the list. */
function faultOfTitle({ title, language }: TypedTitle, others: readonly NamedView[]): ViewFault | null {
  const isTaken = others.some((other) => comparable(textIn(other.title, language)) === comparable(title));
  return isTaken ? "same-title" : null;
}

function comparable(title: string): string {
  return title.trim().toLowerCase();
}

/** What the parser of files would find wrong with a view. */
function faultOf(named: NamedView): ViewFault | null {
  const problems: Problem[] = [];
  parseView(typedSpot(named, { where: named.id, problems }));
  const kinds: readonly Expectation["kind"][] = problems.map(({ expected }) => expected.kind);
  return VIEW_FAULTS.find((fault) => kinds.some((kind) => kind === fault)) ?? null;
}

/** The title with what it says in one language. One language alone, that of the dataset, is a plain text. */
function titleWith(
  typed: TypedTitle,
  { dataset, before }: { readonly dataset: Dataset; readonly before: Text | null },
): Text {
  const title = typed.title.trim();
  const base = baseLanguage(typed.language);
  const isOwn = base === baseLanguage(dataset.language);
  if (before === null || typeof before === "string") {
    if (isOwn) return title;
    return before === null ? { [base]: title } : { [dataset.language]: before, [base]: title };
  }
  const said = [typed.language, base].find((tag) => Object.hasOwn(before, tag));
  return { ...before, [said ?? base]: title };
}

function baseLanguage(language: string): string {
  return new Intl.Locale(language).language;
}
