import type { Frame, Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

test.use({ colorScheme: null });

const VIEW = "map=6/46.6/32.6&t=2025-06-01/2025-06-02";

/** As a browser does that needs the graphics for something else. */
async function takeContext(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
    canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
}

async function hasContext(page: Page): Promise<boolean> {
  return page.frames()[1]?.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".maplibregl-canvas");
    return canvas ? !(canvas.getContext("webgl2")?.isContextLost() ?? true) : false;
  }) as Promise<boolean>;
}

test("A map whose graphics are taken away is a picture, and comes back with its view; the third time it stays one", async ({
  page,
  articles,
  site,
}) => {
  test.slow();
  await articles.open({
    head: `<script>window.states=[];addEventListener("message",({data})=>data?.type==="state"&&states.push(data.state))</script>`,
    middle: frameHtml(site, { query: "?ui=embed&load=eager", hash: `#${VIEW}` }),
  });
  const reader = articleReader(page);
  await reader.scrollTo();
  await reader.waitForLiveMap();
  const frame = page.frames()[1] as Frame;
  for (let loss = 1; loss <= 2; loss += 1) {
    await takeContext(frame);
    await expect(reader.frame.locator(".still-map > svg")).toBeVisible();
    await expect.poll(() => hasContext(page), { timeout: 20_000 }).toBe(true);
    await expect(reader.frame.locator(".still-map")).toHaveCount(0);
    expect(await frame.evaluate(() => location.hash)).toBe(`#${VIEW}`);
  }
  await takeContext(frame);
  await expect(reader.frame.getByText(/^This device has stopped the live map again and again/)).toBeVisible();
  await expect(reader.frame.locator(".still-map > svg")).toBeVisible();
  await expect(reader.liveMap).toHaveCount(0);
  await page.waitForTimeout(2_500);
  await expect(reader.liveMap).toHaveCount(0);
  await expect(reader.goLive).toBeHidden();
  await expect(reader.timeline).toBeVisible();
  await reader.frame.locator(".event-row").first().click();
  await expect(reader.frame.getByRole("article")).toBeVisible();
  expect(await page.evaluate("states.filter((state) => state === 'lost').length")).toBe(3);
  expect(await page.evaluate("states.includes('ready')")).toBe(true);
});
