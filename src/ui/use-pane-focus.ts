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
  const opener = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const previous = before.current;
    before.current = { selectedId, placeEvents };
    const root = panes.current;
    const top = root?.lastElementChild;
    if (!root || !top) return;

    const deeper = depth({ selectedId, placeEvents }) - depth(previous);
    const isOtherEvent = deeper === 0 && selectedId !== previous.selectedId;
    if (deeper > 0 || isOtherEvent) {
      if (depth(previous) === 0) opener.current = document.activeElement;
      if (isReaderWith(root)) focusOn(top.querySelector("[data-pane-heading]"));
    } else if (deeper < 0 && isNowhereOrIn(root)) {
      focusOn(rowOf(top, previous.selectedId) ?? usable(opener.current) ?? top.querySelector("[data-pane-heading]"));
    }
  }, [panes, selectedId, placeEvents]);
}

function depth({ selectedId, placeEvents }: OpenPanes): number {
  return (selectedId === null ? 0 : 1) + (placeEvents === null ? 0 : 1);
}

function isReaderWith(root: Element): boolean {
  const active = document.activeElement;
  return active !== null && active !== document.body && (root.contains(active) || active.matches(":focus-visible"));
}

/** What had the focus may have gone with the pane. */
function isNowhereOrIn(root: Element): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || root.contains(active);
}

function rowOf(pane: Element, eventId: string | null): Element | null {
  return eventId === null ? null : pane.querySelector(`[data-event="${CSS.escape(eventId)}"]`);
}

function usable(element: Element | null): Element | null {
  return element?.isConnected && element !== document.body && !element.closest("[inert]") ? element : null;
}

/** Scrolling is for rows only: a pane that opens starts at its top. */
function focusOn(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  element.focus({ preventScroll: true });
  if (element.matches("[data-event]")) element.scrollIntoView({ block: "nearest" });
}
