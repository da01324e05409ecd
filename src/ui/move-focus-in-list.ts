const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * For the rows of a list (`data-event` within `data-event-list`): arrow keys, Home and End lead from event to event. Tab
 * does too, so nobody has to know.
 */
export function moveFocusInList(key: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[key.key];
  const list = key.currentTarget.closest("[data-event-list]");
  if (!step || !list || key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return;
  const rows = [...list.querySelectorAll<HTMLElement>("[data-event]")];
  key.preventDefault();
  rows[step(rows.indexOf(key.currentTarget), rows.length - 1)]?.focus();
}
