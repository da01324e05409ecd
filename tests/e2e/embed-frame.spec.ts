import type { Page } from "playwright/test";
import { articleReader, frameHtml, swipeUp } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

const SANDBOX_OF_WORDPRESS = 'sandbox="allow-scripts" security="restricted"';

/** The browser's own, which follows the article, instead of Playwright's. */
test.use({ colorScheme: null });

test.describe("A map in an article", () => {
  test("is picture and list before it comes into sight, and a live map then", async ({ page, articles, site }) => {
    await articles.open({ middle: `<div style="height:3000px"></div>${frameHtml(site)}` });
    const reader = articleReader(page);
    await expect(reader.picture).toBeAttached();
    await page.waitForTimeout(500);
    await expect(reader.liveMap).toHaveCount(0);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    await expect(reader.frame.locator(".poster")).toHaveCount(0);
  });

  test("moves the page under the wheel as the text beside it does", async ({ page, articles, site }) => {
    await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=eager" }) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    const box = await reader.element.boundingBox();
    if (!box) throw new Error("The frame has no box.");
    const spots = [
      { x: box.x + 200, y: box.y + 200 },
      { x: box.x + box.width - 60, y: box.y + 250 },
      { x: box.x + 200, y: box.y + box.height - 70 },
    ];
    const beside = await wheelAt(page, { x: box.x - 40, y: box.y + 200 });
    for (const spot of spots) expect(await wheelAt(page, spot), JSON.stringify(spot)).toBe(beside);
  });

  test("is dark where the article is", async ({ page, articles, site }) => {
    await articles.open({
      head: "<style>:root{color-scheme:dark}</style>",
      middle: frameHtml(site),
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    await expect(reader.frame.locator("html")).toHaveAttribute("data-theme", "dark");
  });

  test("waits for a click where its code says so", async ({ page, articles, site }) => {
    await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=click" }) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await page.waitForTimeout(800);
    await expect(reader.liveMap).toHaveCount(0);
    await expect(reader.timeline).toHaveCount(0);
    await reader.goLive.click();
    await reader.waitForLiveMap();
    await expect(reader.timeline).toBeVisible();
  });

  test("works in WordPress’s sandbox, with its secret, after a tap", async ({ page, articles, site }) => {
    const frame = frameHtml(site, { hash: "#?secret=Ab12Cd34", attributes: SANDBOX_OF_WORDPRESS });
    await articles.open({
      middle: frame,
      head: `<script>window.told=[];addEventListener("message",(e)=>told.push(e.data))</script>`,
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.picture).toBeVisible();
    await reader.goLive.click();
    await reader.waitForLiveMap();
    const heights = await page.evaluate(() =>
      (window as unknown as { told: { message?: string; secret?: string }[] }).told.filter(
        ({ message }) => message === "height",
      ),
    );
    expect(heights[0]?.secret).toBe("Ab12Cd34");
  });

  test("needs nothing of its article but to be framed", async ({ page, articles, site }) => {
    await articles.open({
      middle: frameHtml(site),
      headers: {
        "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; frame-src ${new URL(site).origin}`,
      },
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
  });

  test("leaves no entry in the history of its article", async ({ page, articles, site }) => {
    await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=eager" }) });
    const before = await page.evaluate(() => history.length);
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    await reader.frame.getByRole("button", { name: "Play" }).click();
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  test("shows picture, list and caption where scripts are off", async ({ browser, articles, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await articles.openIn(page, { middle: frameHtml(site) });
    const { frame } = articleReader(page);
    await expect(frame.locator(".poster svg")).toBeVisible();
    await expect(frame.locator("#panel li").first()).toBeVisible();
    await expect(frame.locator(".caption")).toBeVisible();
    await context.close();
  });
});

test.describe("The foot of a frame", () => {
  test.use({ hasWebGl: false });

  test("speaks the reader’s language, counts what the list has and leads to what is shown", async ({
    page,
    articles,
    site,
  }) => {
    const view = "t=2025-06-01/2025-06-02&types=shelling";
    await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=eager&lang=uk", hash: `#${view}` }) });
    const { frame } = articleReader(page);
    await expect(frame.locator(".event-row").first()).toBeAttached({ timeout: 20_000 });
    const shown = await frame.locator(".event-row").count();
    await expect(frame.locator(".toggle-list")).toHaveText(new RegExp(`^Список \\(${shown} поді`));
    await expect(frame.locator(".frame-foot p")).toHaveText(/^Dateline · .* 2 червня 2025/);
    await expect(frame.getByRole("link", { name: "Відкрити всю карту" })).toHaveAttribute(
      "href",
      `${site}e/istanbul-talks-2025/?lang=uk#${view}`,
    );
  });
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("one finger over the map moves the page as it does beside it", async ({ page, context, articles, site }) => {
    await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=eager" }) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    const box = await reader.element.boundingBox();
    if (!box) throw new Error("The frame has no box.");
    const swipe = async (y: number) => {
      await page.evaluate(() => scrollTo(0, 400));
      const before = await reader.scrolled();
      await swipeUp(context, page, { x: 190, y }, 150);
      return (await reader.scrolled()) - before;
    };
    await page.evaluate(() => scrollTo(0, 0));
    const beside = await swipe(120);
    await reader.scrollTo();
    expect(Math.abs((await swipe(500)) - beside)).toBeLessThan(4);
  });
});

/** By how far the page moves. A busy frame answers late, so the wheel is waited for. */
async function wheelAt(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<number> {
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
  await page.waitForTimeout(300);
  const after = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  return after - before;
}
