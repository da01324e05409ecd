/** Whether two views, as they stand in an address behind the #, ask for the same: in whatever order, encoded or not. */
export function isSameView(one: string, other: string): boolean {
  return one === other || normal(one) === normal(other);
}

function normal(view: string): string {
  const parts = view.split("&").filter((part) => part !== "" && part !== "v=1");
  return parts.map(decoded).sort().join("&");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The view that a link asks of a page that is open at `address`: its hash, or the id of the named view `…/v/{id}/` that it
 * leads to. null if it leads to another page, or to this one in another presentation.
 */
export function linkedView(href: string, address: string): string | null {
  const [link, page] = [urlFrom(href), urlFrom(address)];
  if (!link || !page || link.origin !== page.origin || !asksNoMore(link.searchParams, page.searchParams)) return null;
  const [linkPath, pagePath] = [pathOf(link), pathOf(page)];
  const [dataset, named] = linkPath.split(NAMED_VIEW);
  if (!link.hash && named) return dataset === pagePath.split(NAMED_VIEW)[0] ? decoded(named) : null;
  return linkPath === pagePath ? link.hash.slice(1) : null;
}

/** Between the dataset's part of a path and the name of the view. */
const NAMED_VIEW = /\/v\/(?=[^/]+$)/;

function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/(index\.html)?$/, "");
}

/** A link may leave out how the page is presented, but not which dataset it shows. */
function asksNoMore(link: URLSearchParams, page: URLSearchParams): boolean {
  return link.get("data") === page.get("data") && [...link].every(([key, value]) => page.get(key) === value);
}

function urlFrom(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
