import { type BrowserContext, expect, type FrameLocator, type Page } from "playwright/test";

const SLUG = "istanbul-talks-2025";

export interface FrameCode {
  readonly name?: string;
  /** Of the page, below its dataset's. */
  readonly path?: string;
  readonly query?: string;
  readonly hash?: string;
  /** Further attributes, as HTML. */
  readonly attributes?: string;
  readonly heightPx?: number;
}

/** The iframe that an editor pastes, with no script of any host. */
export function frameHtml(
  site: string,
  { name = "map1", path = "", query = "?ui=embed", hash = "", attributes = "", heightPx = 520 }: FrameCode = {},
): string {
  const style = `border:0;width:100%;height:${heightPx}px`;
  return `<iframe name="${name}" title="Map" src="${site}e/${SLUG}/${path}${query}${hash}" style="${style}" ${attributes}></iframe>`;
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
