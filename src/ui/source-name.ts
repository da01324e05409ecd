import type { Dataset } from "../model/dataset.ts";
import type { Text } from "../model/text.ts";

/** How a source is called in passing: by its publisher, or by its title where no publisher is known. */
export function sourceName(dataset: Dataset, id: string): Text {
  const source = dataset.sources.find((other) => other.id === id);
  return source?.publisher ?? source?.title ?? id;
}
