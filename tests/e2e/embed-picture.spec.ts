import type { Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";
import { forgive } from "./guarded-test.ts";

const NIGHT = "t=2025-06-01/2025-06-02&types=drone-attack,shelling";
const NIGHT_TEXT = "Shown: 1–2 June 2025. 5 in this period.";
const WAITING = { query: "?ui=embed&load=click&hide=list" };

/** Ids of the events in the frame's list. */
const listed = (page: Page) =>
  articleReader(page)
    .list.locator(".listed li")
    .evaluateAll((items) => items.map(({ id }) => id));

test.use({ hasWebGl: false });

test("A narrow frame has the picture whose labels can be read there", async ({ page, articles, site }) => {
  await articles.open({ middle: frameHtml(site, WAITING) });
  const reader = articleReader(page);
  await expect(reader.picture).toHaveAttribute("width", "720");
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(reader.picture).toHaveAttribute("width", "400");
});

test("A wide and low frame has that picture too", async ({ page, articles, site }) => {
  await articles.open({ middle: frameHtml(site, WAITING).replace("height:520px", "height:400px") });
  const reader = articleReader(page);
  await expect(reader.picture).toHaveAttribute("width", "400");
});

test.describe("A frame whose link shows another view than its page", () => {
  test("has that view’s picture, caption and list before it is a live map", async ({ page, articles, site }) => {
    await articles.open({ middle: frameHtml(site, { ...WAITING, hash: `#${NIGHT}` }) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.caption).toContainText(NIGHT_TEXT);
    await expect(reader.picture).toHaveAttribute("aria-label", /1–2 June 2025: 5 of 81 events/);
    expect(await listed(page)).toHaveLength(5);
    await expect(reader.notLinked).toBeHidden();
  });

  test("loads nothing for it before a reader comes near", async ({ page, articles, site }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const frame = frameHtml(site, { ...WAITING, hash: `#${NIGHT}` });
    await articles.open({ middle: `<div style="height:3000px"></div>${frame}` });
    const reader = articleReader(page);
    await expect(reader.frame.locator("html")).toHaveAttribute("data-linked", "waiting");
    await page.waitForTimeout(500);
    expect(requests.filter((address) => /linked-view|still/.test(address))).toEqual([]);
    await reader.scrollTo();
    await expect(reader.caption).toContainText(NIGHT_TEXT);
  });

  test("shows at once where the link names the view that the page is of", async ({ page, articles, site }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await articles.open({
      middle: frameHtml(site, { ...WAITING, path: "v/night/", hash: "#view=night" }),
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.caption).toContainText(NIGHT_TEXT);
    await page.waitForTimeout(500);
    expect(requests.filter((address) => address.includes("linked-view"))).toEqual([]);
  });

  test("lists events that the page itself does not have, in the dataset’s order", async ({ page, articles, site }) => {
    await articles.open({
      middle: frameHtml(site, { ...WAITING, path: "v/night/", hash: "#types=all&t=2025-06-01/2025-06-02" }),
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.caption).toContainText("Shown: 1–2 June 2025. 9 in this period · 20 may be.");
    expect((await listed(page)).length).toBe(36);
  });

  test("says so, beside its own picture, where that view cannot be drawn", async ({
    page,
    articles,
    site,
    misconduct,
  }) => {
    await page.route("**/still/land.json", (route) => route.abort());
    await articles.open({ middle: frameHtml(site, { ...WAITING, hash: `#${NIGHT}` }) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.notLinked).toBeVisible();
    await expect(reader.caption).toContainText("Shown: all dates.");
    await expect(reader.picture).toBeVisible();
    forgive(misconduct, /ERR_FAILED/);
  });

  test("has that view’s picture in WordPress’s sandbox", async ({ page, articles, site }) => {
    await articles.open({
      middle: frameHtml(site, {
        ...WAITING,
        hash: `#${NIGHT}?secret=Ab12Cd34`,
        attributes: 'sandbox="allow-scripts"',
      }),
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.caption).toContainText(NIGHT_TEXT);
  });

  test("follows a link of the article where it never becomes a live map", async ({ page, articles, site }) => {
    const code = { query: "?ui=static" };
    const address = `${site}e/istanbul-talks-2025/${code.query}`;
    const links = [
      `<a target="map1" href="${address}#${NIGHT}">night</a>`,
      `<a target="map1" href="${address}#">all</a>`,
    ];
    await articles.open({ middle: links.join(" ") + frameHtml(site, code) });
    const reader = articleReader(page);
    await reader.scrollTo();
    await page.getByRole("link", { name: "night" }).click();
    await expect(reader.caption).toContainText(NIGHT_TEXT);
    await page.getByRole("link", { name: "all" }).click();
    await expect(reader.caption).toContainText("Shown: all dates. 74 in this period.");
    expect(await listed(page)).toHaveLength(81);
  });

  test("draws the ranges that the link turns on", async ({ page, articles, site }) => {
    await articles.open({
      middle: frameHtml(site, { ...WAITING, hash: "#view=belarus" }),
    });
    const reader = articleReader(page);
    await reader.scrollTo();
    await expect(reader.caption).toContainText("Ranges: Oreshnik from Belarus");
    expect(await reader.picture.locator("[stroke-dasharray]").count()).toBeGreaterThan(0);
  });
});
