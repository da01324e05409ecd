const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Arrow keys, Home and End lead from event to event of a list; Tab does too, so that nobody has to know. */
export function moveFocusInList(key: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const step = STEPS[key.key];
  if (!step || key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return;
  const rows = [...key.currentTarget.querySelectorAll<HTMLElement>("[data-event]")];
  const at = rows.findIndex((row) => row.matches(":focus"));
  if (at === -1) return;
  key.preventDefault();
  rows[step(at, rows.length - 1)]?.focus();
}
