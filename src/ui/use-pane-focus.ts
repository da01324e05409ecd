import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface OpenPanes {
  readonly selectedId: string | null;
  readonly placeEvents: readonly string[] | null;
}

/**
 * Focus goes to the heading of the pane that opens, if it was in the panel or the keyboard was in use (a reader who
 * clicks on the map stays there), and back to the event's row, or to whatever opened the pane, when it closes.
 */
export function usePaneFocus(panes: RefObject<HTMLElement | null>, { selectedId, placeEvents }: OpenPanes): void {
  const before = useRef<OpenPanes>({ selectedId, placeEvents });
  const opener = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    const previous = before.current;
    before.current = { selectedId, placeEvents };
    const root = panes.current;
    const top = root?.lastElementChild;
    if (!root || !top) return;

    const opened = depth({ selectedId, placeEvents }) > depth(previous);
    const closed = depth({ selectedId, placeEvents }) < depth(previous);
    const changed = selectedId !== null && previous.selectedId !== null && selectedId !== previous.selectedId;
    const active = document.activeElement;
    const isInPanel = active === null || active === document.body || root.contains(active);
    if (opened && depth(previous) === 0) opener.current = active instanceof HTMLElement ? active : null;
    if ((opened || changed) && active !== document.body && (isInPanel || active?.matches(":focus-visible"))) {
      focusOn(top.querySelector("[data-pane-heading]"));
    }
    if (closed && isInPanel) {
      const row = previous.selectedId && top.querySelector(`[data-event="${CSS.escape(previous.selectedId)}"]`);
      const isUsable = opener.current?.isConnected && !opener.current.closest("[inert]");
      focusOn(row || (isUsable ? opener.current : top.querySelector("[data-pane-heading]")));
    }
  }, [panes, selectedId, placeEvents]);
}

function depth({ selectedId, placeEvents }: OpenPanes): number {
  return (selectedId === null ? 0 : 1) + (placeEvents === null ? 0 : 1);
}

function focusOn(element: Element | null | undefined): void {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}
