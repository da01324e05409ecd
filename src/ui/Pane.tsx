import type { ComponentChildren } from "preact";

interface PaneProps {
  /** Another pane lies over this one: it stays as it is, scrolled where it was, out of sight and out of reach. */
  readonly isCovered: boolean;
  readonly children: ComponentChildren;
}

export function Pane({ isCovered, children }: PaneProps) {
  return (
    <div class="pane" inert={isCovered} data-covered={isCovered || undefined}>
      {children}
    </div>
  );
}
