import { csvFromEvents, geojsonFromEvents } from "../model/export-events.ts";
import { useUi } from "./context.ts";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

/** The events that are shown now, as files. Nothing leaves the page: the browser writes them. */
export function DownloadMenu() {
  const { store, derived, language, words } = useUi();
  const { download } = words.panel;
  const { shown } = useDerived({ store, read: derived.counts, everyMs: COUNTS_EVERY_MS });
  const { dataset } = store.getState();
  return (
    <p class="row">
      <span>{download.means(shown)}</span>
      <button
        type="button"
        class="link"
        disabled={shown === 0}
        onClick={() =>
          saveFile("events.geojson", "application/geo+json", geojsonFromEvents(dataset, derived.visible().shown))
        }
      >
        GeoJSON
      </button>
      <button
        type="button"
        class="link"
        disabled={shown === 0}
        onClick={() =>
          saveFile("events.csv", "text/csv;charset=utf-8", csvFromEvents(dataset, derived.visible().shown, language))
        }
      >
        CSV
      </button>
    </p>
  );
}

function saveFile(name: string, mediaType: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
