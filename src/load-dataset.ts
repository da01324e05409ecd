import type { Dataset } from "./model/dataset.ts";
import { parseDatasetText } from "./model/parsing/parse-dataset.ts";
import type { Problem } from "./model/parsing/problem.ts";
import { isSlug } from "./site.ts";

export type LoadedDataset =
  | { readonly kind: "loaded"; readonly dataset: Dataset; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "unreachable" };

/**
 * A dataset of this site by its name. Only names of published datasets are accepted: no address, no path, so that no link
 * can make the page show somebody else's file. Never rejects.
 * @param assetBase absolute address of the folder that holds `data/`, with a slash at its end
 */
export async function loadDataset(name: string, assetBase: string): Promise<LoadedDataset> {
  if (!isSlug(name)) return { kind: "missing", name };
  try {
    const response = await fetch(new URL(`data/${name}.geojson`, assetBase));
    const type = response.headers.get("content-type") ?? "";
    if (response.status === 404 || type.startsWith("text/html")) return { kind: "missing", name };
    if (!response.ok) return { kind: "unreachable" };
    const { dataset, problems } = parseDatasetText(await response.text());
    return dataset ? { kind: "loaded", dataset, problems } : { kind: "refused", problems };
  } catch {
    return { kind: "unreachable" };
  }
}
