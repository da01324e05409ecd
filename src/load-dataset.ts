import type { Dataset } from "./model/dataset.ts";
import { parseDatasetText } from "./model/parsing/parse-dataset.ts";
import type { Problem } from "./model/parsing/problem.ts";
import { DEFAULT_DATASET, isSlug } from "./site.ts";

export type LoadedDataset =
  | { readonly kind: "loaded"; readonly name: string; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "unreachable" };

/**
 * The dataset that `?data=` names, or the site's own. Only names of published datasets are accepted: no address, no
 * path, so that no link can make the page show somebody else's file. Never rejects.
 */
export async function loadDataset(search: string): Promise<LoadedDataset> {
  const name = new URLSearchParams(search).get("data") ?? DEFAULT_DATASET;
  if (!isSlug(name)) return { kind: "missing", name };
  try {
    const response = await fetch(`./data/${name}.geojson`);
    const type = response.headers.get("content-type") ?? "";
    if (response.status === 404 || type.startsWith("text/html")) return { kind: "missing", name };
    if (!response.ok) return { kind: "unreachable" };
    const { dataset, problems } = parseDatasetText(await response.text());
    return dataset ? { kind: "loaded", name, dataset, problems } : { kind: "refused", problems };
  } catch {
    return { kind: "unreachable" };
  }
}
