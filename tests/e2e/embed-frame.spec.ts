import { expect, type Page } from "playwright/test";
import { articleReader, frameHtml, openArticle, swipeUp } from "./article-reader.ts";
import { test } from "./article-test.ts";

const SANDBOX_OF_WORDPRESS = 'sandbox="allow-scripts" security="restricted"';

test.describe("A map in an article", () => {
  test("is picture and list before it comes into sight, and a live map then", async ({ page, baseURL }) => {
    const article = await openArticle(page, { middle: `<div style="height:3000px"></div>${frameHtml(baseURL ?? "")}` });
    const reader = articleReader(page);
    await expect(reader.picture).toBeAttached();
    await page.waitForTimeout(500);
    await expect(reader.liveMap).toHaveCount(0);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    await expect(reader.frame.locator(".poster")).toHaveCount(0);
    await article.close();
  });

  test("moves the page under the wheel as the text beside it does", async ({ page, baseURL }) => {
    const article = await openArticle(page, { middle: frameHtml(baseURL ?? "", { query: "?ui=embed&load=eager" }) });
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
    await article.close();
  });

  test("is dark where the article is", async ({ page, baseURL }) => {
    const article = await openArticle(page, {
      head: "<style>:root{color-scheme:dark}</style>",
      middle: frameHtml(baseURL ?? ""),
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    await expect(reader.frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await article.close();
  });

  test("waits for a click where its code says so", async ({ page, baseURL }) => {
    const article = await openArticle(page, { middle: frameHtml(baseURL ?? "", { query: "?ui=embed&load=click" }) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await page.waitForTimeout(800);
    await expect(reader.liveMap).toHaveCount(0);
    await expect(reader.timeline).toHaveCount(0);
    await reader.goLive.click();
    await reader.waitForLiveMap();
    await expect(reader.timeline).toBeVisible();
    await article.close();
  });

  test("works in WordPress’s sandbox, with its secret, after a tap", async ({ page, baseURL }) => {
    const frame = frameHtml(baseURL ?? "", { hash: "#?secret=Ab12Cd34", attributes: SANDBOX_OF_WORDPRESS });
    const article = await openArticle(page, {
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
    await article.close();
  });

  test("needs nothing of its article but to be framed", async ({ page, baseURL }) => {
    const article = await openArticle(page, {
      middle: frameHtml(baseURL ?? ""),
      headers: {
        "Content-Security-Policy": `default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src ${new URL(baseURL ?? "").origin}`,
      },
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    await article.close();
  });

  test("leaves no entry in the history of its article", async ({ page, baseURL }) => {
    const article = await openArticle(page, { middle: frameHtml(baseURL ?? "", { query: "?ui=embed&load=eager" }) });
    const before = await page.evaluate(() => history.length);
    const reader = articleReader(page);
    await reader.scrollTo();
    await reader.waitForLiveMap();
    await reader.frame.getByRole("button", { name: "Play" }).click();
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => history.length)).toBe(before);
    await article.close();
  });

  test("shows picture, list and caption where scripts are off", async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const article = await openArticle(page, { middle: frameHtml(baseURL ?? "") });
    const { frame } = articleReader(page);
    await expect(frame.locator(".poster svg:visible")).toHaveCount(1);
    await expect(frame.locator("#panel li").first()).toBeVisible();
    await expect(frame.locator(".caption")).toBeVisible();
    await context.close();
    await article.close();
  });
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("one finger over the map moves the page as it does beside it", async ({ page, context, baseURL }) => {
    const article = await openArticle(page, { middle: frameHtml(baseURL ?? "", { query: "?ui=embed&load=eager" }) });
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
    await article.close();
  });
});

async function wheelAt(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<number> {
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(300);
  const after = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -120);
  await page.waitForTimeout(300);
  return after - before;
}
