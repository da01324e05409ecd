import { geojsonFromEvents } from "../model/export-events.ts";
import type { AppStore } from "../state/store.ts";
import { saveFile } from "./save-file.ts";

/** Hands the editor the dataset as it is in this page, with all its events, to be published in place of the old file. */
export function saveDataset(store: AppStore): void {
  const { dataset } = store.getState();
  saveFile("dataset.geojson", "application/geo+json", geojsonFromEvents(dataset, dataset.events));
}
