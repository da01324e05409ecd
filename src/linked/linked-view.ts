import type { Dataset } from "../model/dataset.ts";
import { clampView } from "../model/view/clamp-view.ts";
import { viewFromLink } from "../model/view/link.ts";
import type { View } from "../model/view/view.ts";
import { visibleEvents } from "../model/visible-events.ts";
import { visibleOverlays } from "../model/visible-overlays.ts";
import { loadLand, mapInBox } from "../picture.ts";
import type { PublishedPage } from "../prerender/published-page.ts";
import { type StillOptions, still } from "../still/still.ts";
import type { StillLand } from "../still/still-land.ts";
import { loadFrameWords } from "../words/frame-words.ts";
import { loadPublishedWords } from "../words/published-words.ts";
import { loadWords } from "../words/words.ts";
import { createLinkedTexts, type LinkedWords } from "./linked-texts.ts";
import { loadStillData, type StillData } from "./still-data.ts";
import { svgElement } from "./svg-element.ts";

interface Parts extends StillData {
  readonly slug: string;
  readonly assetBase: string;
  readonly land: StillLand;
  readonly said: LinkedWords;
  readonly showTexts: (page: PublishedPage) => void;
}

let parts: Promise<Parts> | null = null;

/**
 * Draws in a published page, in place of its pictures and its list, what the present address says. Rejects, and leaves the
 * page as it is, where that cannot be had.
 */
export async function showLinkedView(): Promise<void> {
  parts ??= loadParts();
  parts.catch(() => {
    parts = null;
  });
  const loaded = await parts;
  for (let drawn = ""; drawn !== location.href; ) {
    drawn = location.href;
    const linked = await linkedView(loaded);
    if (drawn === location.href) show(linked, loaded);
  }
}

async function loadParts(): Promise<Parts> {
  const { dataset: slug = "", root = "./" } = document.documentElement.dataset;
  // What stands on the page itself may have been changed by the app.
  const lang = document.querySelector(".poster > [lang]")?.getAttribute("lang") ?? document.documentElement.lang;
  const assetBase = new URL(root, document.baseURI).href;
  const coming = loadLand(assetBase);
  const [land, data, words, publishedWords, frameWords] = await Promise.all([
    coming,
    loadStillData(slug, { assetBase, land: coming }),
    loadWords(lang),
    loadPublishedWords(lang),
    loadFrameWords(lang),
  ]);
  const said = { words, publishedWords, frameWords };
  return { ...data, slug, assetBase, land, said, showTexts: createLinkedTexts(said) };
}

interface Linked extends Pick<StillOptions, "dataset" | "view" | "ranges" | "rangeWords"> {
  /** Whether the page's own list of ranges is that of the view. */
  readonly hasRangesOfPage: boolean;
}

async function linkedView(loaded: Parts): Promise<Linked> {
  const { slug, assetBase, areas } = loaded;
  const pageView = document.documentElement.dataset["namedView"] ?? null;
  const page = { views: loaded.dataset.views, pageView };
  const link = viewFromLink(location, page);
  const dataset = link.view.query === "" ? loaded.dataset : await wholeDataset(loaded);
  const { view } = clampView(link.view, dataset);
  const overlays = visibleOverlays(dataset, view);
  const own = clampView(viewFromLink({ search: "", hash: "" }, page).view, dataset).view;
  const hasRangesOfPage = rangesText(dataset, own) === rangesText(dataset, view);
  if (overlays.length === 0) return { dataset, view, ranges: [], hasRangesOfPage };
  const { linkedRanges } = await import("./linked-ranges.ts");
  return { dataset, view, hasRangesOfPage, ...(await linkedRanges(overlays, { dataset, slug, areas, assetBase })) };
}

/** What a search looks through is in the editor's file alone. */
async function wholeDataset({ slug, assetBase }: Parts): Promise<Dataset> {
  const { loadDataset } = await import("../load-dataset.ts");
  const loaded = await loadDataset(slug, assetBase);
  if (loaded.kind !== "loaded") throw new Error("The events cannot be searched.");
  return loaded.dataset;
}

function rangesText(dataset: Dataset, view: View): string {
  return visibleOverlays(dataset, view)
    .map(({ overlay, certainty }) => `${overlay.id} ${certainty}`)
    .join();
}

function show({ hasRangesOfPage, ...linked }: Linked, { areas, land, slug, said, showTexts }: Parts): void {
  const { dataset, view } = linked;
  const { words } = said;
  for (const [index, picture] of document.querySelectorAll(".poster > svg").entries()) {
    const [width, height] = [Number(picture.getAttribute("width")), Number(picture.getAttribute("height"))];
    const { language } = dataset;
    const size = { width, height, idPrefix: `linked-${index}-` };
    const drawn = still({ ...linked, ...mapInBox(size), areas, land, words, language });
    picture.replaceWith(svgElement(drawn.picture));
  }
  showTexts({ slug, dataset, named: null, view, visible: visibleEvents(dataset, view) });
  const ranges = document.querySelector<HTMLElement>(".prerendered .ranges");
  if (ranges) ranges.hidden = !hasRangesOfPage;
}
