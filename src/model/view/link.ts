import type { NamedView } from "../dataset.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";
import {
  type ForeignParams,
  type ReadLink,
  type UrlParts,
  viewFromUrl,
  type WrittenLink,
  writtenLink,
} from "./view-params.ts";

/** What the links of a page begin with, where they do not say otherwise. */
export interface LinkedPage {
  /** Of the dataset as it was published: a link must say the same to those who have not the changes made in this page. */
  readonly views: readonly NamedView[];
  /** Id of the named view that the page is of; null: of the whole dataset. */
  readonly pageView: string | null;
}

/**
 * Reads an address of the page. What its hash and its query do not say is as in the named view that it names, else in the
 * page's, else in DEFAULT_VIEW; `named` is the view that it began with. An id that no view has is told in a notice.
 */
export function viewFromLink(parts: UrlParts, page: LinkedPage): ReadLink {
  const { named: asked } = viewFromUrl(parts);
  const { named, defaults } = baseOf(asked, page);
  const link = viewFromUrl(parts, defaults);
  if (asked === null || asked === named) return { ...link, named };
  return deepFreeze({ ...link, named, notices: [...link.notices, { kind: "unknown-view", id: asked }] });
}

export interface LinkedView {
  readonly view: View;
  /** Id of the named view that the link should begin with. */
  readonly named: string | null;
  readonly unknown: ForeignParams;
}

/**
 * Writes an address of the page that `viewFromLink` reads back: what of the view differs from the named view, whose id is
 * written unless the page is of it. A named view that was not published has no name in a link.
 */
export function linkFromView({ view, named: asked, unknown }: LinkedView, page: LinkedPage): WrittenLink {
  const { named, defaults } = baseOf(asked, page);
  return writtenLink(view, { unknown, defaults, named: named === page.pageView ? null : named });
}

function baseOf(asked: string | null, { views, pageView }: LinkedPage) {
  const base = views.find(({ id }) => id === asked) ?? views.find(({ id }) => id === pageView);
  return base ? { named: base.id, defaults: readNamedView(base).view } : { named: null, defaults: DEFAULT_VIEW };
}

/** What a named view says, in full. That it should begin with another one has no meaning. */
export function readNamedView({ view }: NamedView): ReadLink {
  return viewFromUrl({ search: "", hash: `#${view}` });
}
