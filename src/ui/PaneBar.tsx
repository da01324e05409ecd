import { useUi } from "./context.ts";
import { Icon } from "./Icon.tsx";

/** The head of a pane that lies over the list: the way back, at both ends, where either hand reaches it. */
export function PaneBar({ label, onClose }: { readonly label: string; readonly onClose: () => void }) {
  return (
    <div class="pane-bar">
      <button type="button" class="link" onClick={onClose}>
        <Icon name="back" />
        {label}
      </button>
      <button type="button" class="icon-button" aria-label={useUi().words.panel.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
