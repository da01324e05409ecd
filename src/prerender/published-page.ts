import type { Dataset, NamedView } from "../model/dataset.ts";
import { clampView } from "../model/view/clamp-view.ts";
import type { View } from "../model/view/view.ts";
import { viewFromUrl } from "../model/view/view-params.ts";
import { type VisibleEvents, visibleEvents } from "../model/visible-events.ts";

/** The page of a dataset, or of one of its named views. */
export interface PublishedPage {
  readonly slug: string;
  readonly dataset: Dataset;
  /** null: the whole dataset. */
  readonly named: NamedView | null;
  /** Fitted to the dataset. */
  readonly view: View;
  readonly visible: VisibleEvents;
}

/** The dataset's own page and those of its named views, in the dataset's order. */
export function pagesOf(slug: string, dataset: Dataset): readonly PublishedPage[] {
  return [null, ...publishedViews(dataset)].map((named) => {
    const { view } = clampView(viewFromUrl({ search: "", hash: `#${named?.view ?? ""}` }).view, dataset);
    return { slug, dataset, named, view, visible: visibleEvents(dataset, view) };
  });
}

/** The named views that have a page: `.` and `..` are ids, and no names of folders. */
export function publishedViews({ views }: Dataset): readonly NamedView[] {
  return views.filter(({ id }) => id !== "." && id !== "..");
}

/** `e/{slug}/` or `e/{slug}/v/{view}/`, seen from the site's folder. */
export function pageFolder({ slug, named }: Pick<PublishedPage, "slug" | "named">): string {
  return named ? `e/${slug}/v/${named.id}/` : `e/${slug}/`;
}

/** The site's folder, seen from the page: `../../` or `../../../../`. */
export function rootFrom(page: Pick<PublishedPage, "slug" | "named">): string {
  return "../".repeat(pageFolder(page).split("/").length - 1);
}
