import { csvFromEvents, geojsonFromEvents } from "../model/export-events.ts";
import { useUi } from "./context.ts";
import { saveFile } from "./save-file.ts";
import { useDerived } from "./use-derived.ts";
import { COUNTS_EVERY_MS } from "./use-facets.ts";

/** The events that are shown now, as files. */
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
