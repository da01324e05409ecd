import type { Status } from "../model/dataset.ts";
import { useUi } from "./context.ts";

/** The status in words, within the outline that says it on the map. */
export function StatusBadge({ status }: { readonly status: Status }) {
  return (
    <span class="status-badge" data-status={status}>
      {useUi().words.panel.status[status].label}
    </span>
  );
}
