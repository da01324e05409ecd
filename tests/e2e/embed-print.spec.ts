import type { Frame, FrameLocator, Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

const SLUG = "istanbul-talks-2025";

test.use({ colorScheme: null, viewport: { width: 900, height: 700 } });

/** Where what is printed stands: a page, or the page in a frame. */
type Where = Page | FrameLocator;

async function expectPicture(where: Where, sentence: RegExp): Promise<void> {
  await expect(where.locator(".printed-map svg")).toBeVisible();
  await expect(where.locator(".printed-map figcaption")).toHaveText(sentence);
  await expect(where.locator(".printed-map svg [class*='fill-land']").first()).toHaveCSS("fill", "rgb(244, 241, 234)");
  await expect(where.locator(".maplibregl-canvas")).toBeHidden();
}

async function expectNoButtons(where: Where): Promise<void> {
  for (const button of [".map-controls", ".go-live", ".timeline", ".toggle-list", ".still-controls"]) {
    await expect(where.locator(button).filter({ visible: true })).toHaveCount(0);
  }
}

/** Everything that the picture needs is brought when the page has nothing else to do. */
async function untilPrepared(page: Page): Promise<void> {
  await page.waitForResponse(/assets\/add-picture-[\w-]+\.js$/);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500);
}

/** What stands on the page when it goes to paper, once every other listener has been told; to be asked for before that. */
async function recordPaper(where: Frame): Promise<() => Promise<{ pictures: number; snapshots: number }>> {
  await where.evaluate(() => {
    addEventListener("beforeprint", () => {
      const count = (selector: string) => String(document.querySelectorAll(selector).length);
      document.body.dataset["pictures"] = count(".printed-map svg");
      document.body.dataset["snapshots"] = count("img.map-snapshot");
    });
  });
  return () =>
    where.evaluate(() => ({
      pictures: Number(document.body.dataset["pictures"]),
      snapshots: Number(document.body.dataset["snapshots"]),
    }));
}

test("A live frame on paper is the picture of its view, its list and its address", async ({ page, articles, site }) => {
  await articles.open({
    head: "<style>:root{color-scheme:dark}</style>",
    middle: frameHtml(site, { query: "?ui=embed&load=eager", hash: "#t=2025-06-01/2025-06-02&types=shelling" }),
  });
  const reader = articleReader(page);
  const prepared = untilPrepared(page);
  await reader.scrollTo();
  await reader.waitForLiveMap();
  await prepared;
  const frame = page.frames()[1] as Frame;
  const paper = await recordPaper(frame);
  await page.pdf({ format: "A4" });
  await expect.poll(paper).toEqual({ pictures: 1, snapshots: 0 });

  await page.emulateMedia({ media: "print" });
  await expectPicture(reader.frame, /1–2 June 2025: \d+ of 81 events/);
  await expectNoButtons(reader.frame);
  await expect(reader.frame.locator(".event-row-title").first()).toBeVisible();
  await expect(reader.frame.locator(".open-whole")).toHaveAttribute(
    "data-address",
    /\/e\/[\w-]+\/#t=2025-06-01\/2025-06-02&types=shelling$/,
  );

  await page.emulateMedia({ media: "screen" });
  await expect(reader.frame.locator(".printed-map")).toHaveCount(0);
  await expect(reader.liveMap).toBeVisible();
});

test("A page on paper is the picture of its view, its list, its caption and its address", async ({ page, reader }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const prepared = untilPrepared(page);
  await reader.open("#t=2025-06-01/2025-06-02&types=shelling");
  await reader.waitForMap();
  await prepared;
  const paper = await recordPaper(page.mainFrame());
  await page.pdf({ format: "A4" });
  expect(await paper()).toEqual({ pictures: 1, snapshots: 0 });

  await page.emulateMedia({ media: "print" });
  await expectPicture(page, /1–2 June 2025: \d+ of 81 events.*http:.*#t=2025-06-01\/2025-06-02&types=shelling$/);
  await expectNoButtons(page);
  await expect(reader.row("Kherson governor reports a deadly shelling")).toBeVisible();
  await expect(page.locator(".caption")).toBeVisible();
});

test("A page that fetches nothing unasked prints what its map shows", async ({ page, reader }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
  );
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await reader.open("#t=2025-06-01/2025-06-02");
  await reader.waitForMap();
  const paper = await recordPaper(page.mainFrame());
  await page.pdf({ format: "A4" });
  expect(await paper()).toEqual({ pictures: 0, snapshots: 1 });

  await page.emulateMedia({ media: "print" });
  const image = page.locator("img.map-snapshot");
  await expect(image).toBeVisible();
  expect(await image.evaluate((img) => (img as HTMLImageElement).src.length)).toBeGreaterThan(20_000);
  expect(requests.filter((address) => /land\.json|add-picture/.test(address))).toEqual([]);
});

test.describe("Before it is live", () => {
  test.use({ hasWebGl: false });

  test("a frame on paper is its picture, its list and its address", async ({ page, articles, site }) => {
    await articles.open({ middle: frameHtml(site, { query: "?ui=embed&load=click" }) });
    const reader = articleReader(page);
    await expect(reader.goLive).toBeVisible();
    await page.emulateMedia({ media: "print" });

    await expect(reader.picture).toBeVisible();
    const picture = await reader.picture.boundingBox();
    const title = await reader.frame.locator(".prerendered h1").boundingBox();
    expect(picture?.height).toBeGreaterThan(150);
    expect(title?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? 0));
    await expect(reader.frame.locator(".prerendered h2").first()).toBeVisible();
    await expect(reader.frame.locator(".open-whole")).toHaveAttribute("data-address", `${site}e/${SLUG}/`);
    await expectNoButtons(reader.frame);
  });

  test("a published page without script is its picture, its list and its caption", async ({ browser, site }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}e/${SLUG}/`);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".poster svg").filter({ visible: true })).toBeVisible();
    await expect(page.locator(".prerendered ol > li").first()).toBeVisible();
    await expect(page.locator(".caption")).toBeVisible();
    await context.close();
  });
});
