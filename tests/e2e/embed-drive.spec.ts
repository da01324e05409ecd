import type { Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

test.use({ hasWebGl: false, colorScheme: null });

const PAGE = "e/istanbul-talks-2025/";
const FIRST = "t=2025-05-16";
const SECOND = "t=2025-06-01/2025-06-02";

const script = (site: string) => `<script defer src="${site}embed/1/embed.js"></script>`;
const map = (page: Page, name = "map1") => articleReader(page, `iframe[name="${name}"]`);
const expectPeriod = (page: Page, text: string, name = "map1") =>
  expect(map(page, name).frame.locator("#timeline")).toContainText(text, { timeout: 20_000 });

test("A plain link sets the view of a frame without any script, also before the frame is live", async ({
  page,
  articles,
  site,
}) => {
  const query = "?ui=embed&load=click";
  const link = (hash: string) => `<p><a target="map1" href="${site}${PAGE}${query}#${hash}">${hash}</a></p>`;
  await articles.open({ middle: frameHtml(site, { query }) + link(FIRST) + link(SECOND) });
  await expect(map(page).goLive).toBeVisible();
  await page.getByRole("link", { name: FIRST }).click();
  await expectPeriod(page, "16 May 2025");
  await page.getByRole("link", { name: SECOND }).click();
  await expectPeriod(page, "1–2 June 2025");
  await page.evaluate(() => history.back());
  await expectPeriod(page, "16 May 2025");
});

test("Links and buttons set views without an entry in the history, and are marked by what the map reports", async ({
  page,
  articles,
  site,
}) => {
  await articles.open({
    head: script(site),
    middle: `<p><a id="plain" target="map1" href="${site}${PAGE}#${SECOND}">a link</a>
      <a id="named" target="map1" href="${site}${PAGE}v/night/">a named view</a>
      <button id="button" data-dateline-view="${FIRST}">a button</button></p>
      ${frameHtml(site, { query: "?ui=embed&load=click" })}`,
  });
  await expect(map(page).goLive).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await page.locator("#button").click();
  await expectPeriod(page, "16 May 2025");
  await expect(page.locator("#button")).toHaveAttribute("aria-current", "true");
  await page.locator("#plain").click();
  await expectPeriod(page, "1–2 June 2025");
  await expect(page.locator("#plain")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("#button")).not.toHaveAttribute("aria-current");
  await page.locator("#named").click();
  await expect(page.locator("#named")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("#plain")).not.toHaveAttribute("aria-current");

  await map(page).frame.getByRole("button", { name: "Play" }).click();
  await expect(page.locator("#named")).not.toHaveAttribute("aria-current");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

const STEPS = `<div data-steps>
  <div style="height:70vh"></div>
  <p data-dateline-step="${FIRST}" style="min-height:60vh">The first round</p>
  <p data-dateline-step="${SECOND}" style="min-height:60vh">The second night</p>
  <div style="height:100vh"></div></div>`;

async function expectSteps(text: Page | ReturnType<Page["frameLocator"]>): Promise<void> {
  const step = (name: string) => text.getByText(name);
  const bringToMiddle = (name: string) => step(name).evaluate((it) => it.scrollIntoView({ block: "center" }));
  const inMap = text.frameLocator("iframe").locator("#timeline");
  for (const [name, period] of [
    ["The first round", "16 May 2025"],
    ["The second night", "1–2 June 2025"],
    ["The first round", "16 May 2025"],
  ] as const) {
    await bringToMiddle(name);
    await expect(inMap).toContainText(period, { timeout: 20_000 });
    await expect(step(name)).toHaveAttribute("data-dateline-active");
  }
}

const STICKY = (site: string) =>
  frameHtml(site, { query: "?ui=embed&load=eager", heightPx: 380 }).replace('style="', 'style="position:sticky;top:0;');

test("Scroll steps set their views on the way down and up", async ({ page, articles, site }) => {
  await articles.open({ head: script(site), middle: STICKY(site) + STEPS });
  await expectSteps(page);
});

test("Scroll steps work in an article that is framed itself", async ({ page, articles, site }) => {
  const inner = await articles.serve({ head: script(site), middle: STICKY(site) + STEPS });
  await articles.open({
    middle: `<iframe title="Article" src="${inner}" style="width:100%;height:700px;border:0"></iframe>`,
  });
  await page.locator("iframe").scrollIntoViewIfNeeded();
  await expectSteps(page.frameLocator("iframe"));
});

test("The texts of two maps are not mixed up", async ({ page, articles, site }) => {
  const query = "?ui=embed&load=eager";
  const button = (name: string, view: string) =>
    `<button data-dateline-for="${name}" data-dateline-view="${view}">${name} ${view}</button>`;
  await articles.open({
    head: script(site),
    middle:
      frameHtml(site, { name: "one", query, heightPx: 380 }) +
      frameHtml(site, { name: "two", query, heightPx: 380 }) +
      [button("one", FIRST), button("one", SECOND), button("two", FIRST), button("two", SECOND)].join(" "),
  });
  for (const name of ["one", "two"]) await expectPeriod(page, "all dates", name);
  await page.getByRole("button", { name: `one ${FIRST}` }).click();
  await page.getByRole("button", { name: `two ${SECOND}` }).click();
  await expectPeriod(page, "16 May 2025", "one");
  await expectPeriod(page, "1–2 June 2025", "two");
  const current = page.locator("[aria-current=true]");
  await expect(current).toHaveCount(2);
  expect(await current.allInnerTexts()).toEqual([`one ${FIRST}`, `two ${SECOND}`]);
});

test("The element waits for a click, takes what it is told meanwhile, and shows it then", async ({
  page,
  articles,
  site,
}) => {
  await articles.open({
    head: script(site),
    middle: `<dateline-map id="map1" load="click" src="${site}${PAGE}"><a href="${site}${PAGE}">The map</a></dateline-map>
      <p><button data-dateline-view="${SECOND}">The second night</button></p>`,
  });
  const element = page.locator("dateline-map");
  await element.scrollIntoViewIfNeeded();
  await expect(element).toHaveAttribute("state", "idle");
  await expect(articleReader(page, "dateline-map iframe").picture).toBeVisible();
  await page.getByRole("button", { name: "The second night" }).click();
  await expectPeriod(page, "1–2 June 2025");
  await expect(page.getByRole("button", { name: "The second night" })).toHaveAttribute("aria-current", "true");
  await expect(element).toHaveAttribute("state", "ready");
});
