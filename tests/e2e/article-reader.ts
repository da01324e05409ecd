import { type BrowserContext, expect, type FrameLocator, type Page } from "playwright/test";
import { type Article, type ArticleHost, articleHtml, serveArticles } from "./articles.ts";

const SLUG = "istanbul-talks-2025";

const IFRAME_STYLE = "border:0;width:100%;height:520px";

export interface FrameCode {
  readonly name?: string;
  /** Of the page, below its dataset's. */
  readonly path?: string;
  readonly query?: string;
  readonly hash?: string;
  /** Further attributes, as HTML. */
  readonly attributes?: string;
}

/** The iframe that an editor pastes, with no script of any host. */
export function frameHtml(
  site: string,
  { name = "map1", path = "", query = "?ui=embed", hash = "", attributes = "" }: FrameCode = {},
): string {
  return `<iframe name="${name}" title="Map" src="${site}e/${SLUG}/${path}${query}${hash}" style="${IFRAME_STYLE}" ${attributes}></iframe>`;
}

/** An article of one page at an origin of its own. */
export async function openArticle(
  page: Page,
  {
    middle,
    head = "",
    headers,
  }: { readonly middle: string; readonly head?: string; readonly headers?: Article["headers"] },
): Promise<ArticleHost> {
  const host = await serveArticles({ "/": { html: articleHtml(middle, head), ...(headers && { headers }) } });
  await page.goto(`${host.origin}/`);
  return host;
}

/** Somebody who reads an article with a map in it. */
export function articleReader(page: Page, selector = "iframe") {
  const frame: FrameLocator = page.frameLocator(selector);
  const element = page.locator(selector);
  return {
    frame,
    element,
    picture: frame.locator(".poster svg:visible, .still-map svg").first(),
    caption: frame.locator(".poster figcaption"),
    notLinked: frame.getByText("Picture and list do not show the view that was linked"),
    list: frame.locator("#panel"),
    liveMap: frame.locator(".maplibregl-canvas"),
    timeline: frame.getByRole("region", { name: "Timeline" }),
    goLive: frame.getByRole("button", { name: "Open the live map" }),
    scrollTo: () => element.scrollIntoViewIfNeeded(),
    scrolled: () => page.evaluate(() => scrollY),
    async waitForLiveMap() {
      await expect(frame.locator(".maplibregl-canvas")).toBeVisible({ timeout: 30_000 });
    },
  };
}

/** One finger that goes up the screen, as a phone reports it; the mouse of Playwright has no fingers. */
export async function swipeUp(
  context: BrowserContext,
  page: Page,
  from: { x: number; y: number },
  by: number,
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Input.synthesizeScrollGesture", {
    x: from.x,
    y: from.y,
    yDistance: -by,
    gestureSourceType: "touch",
    speed: 600,
    preventFling: true,
  });
  await session.detach();
}
