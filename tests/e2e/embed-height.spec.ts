import type { Locator, Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

test.use({ hasWebGl: false, colorScheme: null });

const LISTEN = `<script>window.heard=[];addEventListener("message",({data})=>heard.push(data))</script>`;

interface Foreign {
  readonly own: readonly number[];
  readonly amp: readonly number[];
  readonly medium: readonly number[];
  readonly pym: readonly number[];
  readonly datawrapper: readonly number[];
  readonly wordPress: readonly number[];
}

/** The heights that an article has been told of, each as the listener of that name reads them. */
function heights(page: Page): Promise<Foreign> {
  return page.evaluate(() => {
    const all = (window as unknown as { heard: readonly unknown[] }).heard;
    const objects = all.filter((it): it is Record<string, unknown> => typeof it === "object" && it !== null);
    const texts = all.filter((it): it is string => typeof it === "string");
    const json = texts.flatMap((text) => (text.startsWith("{") ? [JSON.parse(text)] : []));
    return {
      own: objects.flatMap(({ sentinel, type, height }) =>
        sentinel === "dateline" && type === "height" ? [Number(height)] : [],
      ),
      amp: objects.flatMap(({ sentinel, type, height }) =>
        sentinel === "amp" && type === "embed-size" ? [Number(height)] : [],
      ),
      medium: json.flatMap(({ context, height }) => (context === "iframe.resize" ? [Number(height)] : [])),
      pym: texts.flatMap((text) => /^pymxPYMxmap-1xPYMxheightxPYMx(\d+)$/.exec(text)?.slice(1).map(Number) ?? []),
      datawrapper: objects.flatMap((it) => Object.values((it["datawrapper-height"] as Record<string, number>) ?? {})),
      wordPress: objects.flatMap(({ message, value, secret }) =>
        message === "height" && secret === "Ab12" ? [Number(value)] : [],
      ),
    };
  });
}

/** In pixels, once it has not changed for a while. */
async function restingHeight(page: Page, element: Locator): Promise<number> {
  let [height, same] = [0, 0];
  while (same < 3) {
    await page.waitForTimeout(200);
    const now = (await element.boundingBox())?.height ?? 0;
    same = now === height ? same + 1 : 0;
    height = now;
  }
  return height;
}

test("Every listener for heights that an article may have is told the same", async ({ page, articles, site }) => {
  await articles.open({
    head: LISTEN,
    middle: frameHtml(site, { query: "?ui=embed&load=eager&childId=map-1", hash: "#?secret=Ab12" }),
  });
  await expect(articleReader(page).timeline).toBeVisible({ timeout: 20_000 });
  await page.waitForTimeout(400);
  const { own, ...foreign } = await heights(page);
  expect(own.length).toBeGreaterThan(0);
  expect(own.every((height) => height >= 160 && height <= 2_000)).toBe(true);
  for (const [name, told] of Object.entries(foreign)) expect(told, name).toEqual(own);
});

test("With the small script a frame is as high as its page wishes, at every width", async ({
  page,
  articles,
  site,
}) => {
  await articles.open({
    head: `${LISTEN}<script defer src="${site}embed/1/resize.js"></script>`,
    middle: `<div id="column" style="width:780px">${frameHtml(site, { query: "?ui=embed&load=eager", heightPx: 200 })}</div>`,
  });
  const reader = articleReader(page);
  await expect(reader.timeline).toBeVisible({ timeout: 20_000 });
  const seen: number[] = [];
  for (const width of [780, 340, 520, 780]) {
    await page.locator("#column").evaluate((column, px) => {
      column.style.width = `${px}px`;
    }, width);
    await page.waitForTimeout(400);
    const height = await restingHeight(page, reader.element);
    expect(height, `${width}`).toBe((await heights(page)).own.at(-1));
    const fits = await page.frames()[1]?.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return {
        map: box("#map")?.height ?? 0,
        share: (box("#timeline")?.height ?? 0) / innerHeight,
        isWhole:
          document.documentElement.scrollHeight <= innerHeight && (box(".frame-foot")?.bottom ?? 9e9) <= innerHeight,
      };
    });
    expect(fits?.isWhole, `${width}`).toBe(true);
    expect(fits?.map, `${width}`).toBeGreaterThanOrEqual(215);
    expect(fits?.share, `${width}`).toBeLessThanOrEqual(0.305);
    seen.push(height);
  }
  expect(seen[0]).toBe(seen[3]);
  expect(new Set(seen).size).toBeGreaterThan(1);
});

test("While it plays a frame asks for no other height", async ({ page, articles, site }) => {
  await articles.open({
    head: LISTEN,
    middle: `<div id="column" style="width:780px">${frameHtml(site, { query: "?ui=embed&load=eager" })}</div>`,
  });
  const reader = articleReader(page);
  await expect(reader.timeline).toBeVisible({ timeout: 20_000 });
  await reader.frame.getByRole("button", { name: "Play" }).click();
  await expect(reader.frame.locator("html")).toHaveAttribute("data-state", "playing");
  const before = (await heights(page)).own.length;
  await page.locator("#column").evaluate((column) => {
    column.style.width = "560px";
  });
  await page.waitForTimeout(600);
  expect((await heights(page)).own).toHaveLength(before);
});

test("Without any script of the article’s a frame is as its attributes say, and all of it is in sight", async ({
  page,
  articles,
  site,
}) => {
  const code = (width: string, height: number) =>
    `<iframe title="Map" src="${site}e/istanbul-talks-2025/?ui=embed&load=click" width="${width}" height="${height}" frameborder="0" scrolling="no"></iframe>`;
  await articles.open({
    head: "<style>iframe{max-width:100%}</style>",
    middle: [code("640", 480), code("100%", 400), code("300", 320)].join(""),
  });
  for (const [index, size] of [
    [640, 480],
    [800, 400],
    [300, 320],
  ].entries()) {
    const frame = page.locator("iframe").nth(index);
    await frame.scrollIntoViewIfNeeded();
    const box = await frame.boundingBox();
    expect([Math.round(box?.width ?? 0), box?.height]).toEqual(size);
    const inside = frame.contentFrame();
    await expect(inside.locator(".poster svg").filter({ visible: true })).toBeInViewport();
    await expect(inside.getByRole("link", { name: "Open the whole map" })).toBeInViewport();
    await expect(inside.getByRole("button", { name: "Open the live map" })).toBeInViewport();
  }
});
