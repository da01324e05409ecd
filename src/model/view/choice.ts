import { type Choice, isChosen } from "./view.ts";

export const ALL_CHOSEN: Choice = Object.freeze({ kind: "all" });
export const NONE_CHOSEN: Choice = Object.freeze({ kind: "only", ids: Object.freeze([]) });

export function onlyThis(id: string): Choice {
  return { kind: "only", ids: [id] };
}

export function isAllChosen(choice: Choice, allIds: readonly string[]): boolean {
  return allIds.every((id) => isChosen(choice, id));
}

export function isNoneChosen(choice: Choice, allIds: readonly string[]): boolean {
  return !allIds.some((id) => isChosen(choice, id));
}

/**
 * The choice with `id` switched, its ids in the order of `allIds`. Switching one off from "all" gives "all but", so that
 * ids which a later edition adds stay chosen; when every id is chosen again the answer is "all", when none is, "only" of
 * nothing.
 */
export function toggled(choice: Choice, id: string, allIds: readonly string[]): Choice {
  const chosen = allIds.filter((other) => isChosen(choice, other) !== (other === id));
  if (chosen.length === allIds.length) return ALL_CHOSEN;
  if (chosen.length === 0) return NONE_CHOSEN;
  if (choice.kind === "only") return { kind: "only", ids: chosen };
  return { kind: "except", ids: allIds.filter((other) => !chosen.includes(other)) };
}

/** The choice with `id` chosen: the same choice if it was, else widened by that id only. */
export function withChosen(choice: Choice, id: string): Choice {
  if (choice.kind === "all" || isChosen(choice, id)) return choice;
  if (choice.kind === "only") return { kind: "only", ids: [...choice.ids, id] };
  const ids = choice.ids.filter((other) => other !== id);
  return ids.length === 0 ? ALL_CHOSEN : { kind: "except", ids };
}
