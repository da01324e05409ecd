import type { Dataset } from "../model/dataset.ts";
import type { Areas } from "../model/marks/place-extent.ts";
import type { ApplyingOverlay } from "../model/visible-overlays.ts";
import { loadKnownShapes } from "../ranges/load-known-shapes.ts";
import { overlayPlaces } from "../ranges/overlay-places.ts";
import { rangeShapes } from "../ranges/range-shapes.ts";
import type { StillRange } from "../still/ranges.ts";
import { loadRangeWords, type RangeWords } from "../words/range-words.ts";

export interface LinkedRangesOptions {
  readonly dataset: Dataset;
  readonly slug: string;
  readonly areas: Areas;
  readonly assetBase: string;
}

/** The overlays that a view shows with their shapes, as far as the build has computed them, and the words of their labels. */
export async function linkedRanges(
  shown: readonly ApplyingOverlay[],
  { dataset, slug, areas, assetBase }: LinkedRangesOptions,
): Promise<{ readonly ranges: readonly StillRange[]; readonly rangeWords: RangeWords }> {
  const [known, rangeWords] = await Promise.all([
    loadKnownShapes({ slug, assetBase }),
    loadRangeWords(dataset.language),
  ]);
  const areaOf = (code: string) => areas.get(code)?.geometry ?? null;
  const places = {
    ...overlayPlaces(dataset, { areaOf, isComing: () => false }),
    shapeOf: ({ key }: { readonly key: string }) => known.get(key) ?? null,
  };
  return { ranges: shown.map((range) => ({ ...range, shapes: rangeShapes(range.overlay, places) })), rangeWords };
}
