import type { ComponentChildren } from "preact";
import { dismissNotice } from "../state/actions.ts";
import { noticeText } from "../words/notice-words.ts";
import { useUi } from "./context.ts";
import { Icon } from "./Icon.tsx";
import { useStore } from "./use-store.ts";

/** What of the link, of the map or of the file could not be shown just so. */
export function Notices() {
  const { store, words } = useUi();
  const notices = useStore(store, ({ presence }) => presence.notices);
  const mapStatus = useStore(store, ({ presence }) => presence.mapStatus);
  const trouble = useStore(store, ({ presence }) => presence.basemapTrouble);
  return (
    <div class="notices">
      <div role="status">
        {mapStatus === "unavailable" && <p class="notice">{words.panel.noMap}</p>}
        {mapStatus === "failed" && <p class="notice">{words.page.mapNotLoaded}</p>}
        {trouble && <p class="notice">{words.page.basemap[trouble]}</p>}
        {notices.map((notice) => (
          <Dismissible key={JSON.stringify(notice)} onDismiss={() => dismissNotice(store, notice)}>
            {noticeText(notice, words.notices)}
          </Dismissible>
        ))}
      </div>
      <FileFaults />
    </div>
  );
}

interface DismissibleProps {
  readonly children: ComponentChildren;
  readonly onDismiss: () => void;
}

function Dismissible({ children, onDismiss }: DismissibleProps) {
  return (
    <p class="notice">
      <span>{children}</span>
      <button type="button" class="icon-button" aria-label={useUi().words.panel.dismissNotice} onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </p>
  );
}

function FileFaults() {
  const { faults = [], words } = useUi();
  if (faults.length === 0) return null;
  return (
    <details class="notice tray">
      <summary>{words.page.problems(faults.length)}</summary>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </details>
  );
}
