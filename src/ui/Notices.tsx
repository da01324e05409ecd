import { useUi } from "./context.ts";
import { Later } from "./Later.tsx";
import { useStore } from "./use-store.ts";

const loadLinkNotices = async () => (await import("./LinkNotices.tsx")).LinkNotices;

/** What of the link, of the map or of the file could not be shown just so. */
export function Notices() {
  const { store, words } = useUi();
  const hasLinkNotices = useStore(store, ({ presence }) => presence.notices.length > 0);
  const mapStatus = useStore(store, ({ presence }) => presence.mapStatus);
  const trouble = useStore(store, ({ presence }) => presence.basemapTrouble);
  return (
    <div class="notices">
      <div role="status">
        {mapStatus === "unavailable" && <p class="notice">{words.panel.noMap}</p>}
        {mapStatus === "failed" && <p class="notice">{words.page.mapNotLoaded}</p>}
        {trouble && <p class="notice">{words.page.basemap[trouble]}</p>}
        {hasLinkNotices && <Later load={loadLinkNotices} given={{}} />}
      </div>
      <FileFaults />
    </div>
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
