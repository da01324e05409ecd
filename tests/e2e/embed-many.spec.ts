import type { Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

const LIVE_MOST = 4;
/** Software draws slowly: maps of this size are quickly there. */
const SMALL = { width: 200, height: 190 } as const;
/** So many stand beside one another, and so many rows are in sight at once: six maps. */
const PER_ROW = 3;

test.use({ colorScheme: null, viewport: { width: 660, height: 400 } });

interface Told {
  /** Frames that show a picture of theirs. */
  readonly pictures: number;
  readonly live: number;
  /** Frames that have neither, and can say nothing. */
  readonly dead: number;
}

/** What every frame of the page shows at this moment. */
async function look(page: Page): Promise<Told> {
  const told = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) =>
        frame
          .evaluate(() => ({
            isLive: document.querySelector(".maplibregl-canvas") !== null,
            hasPicture: document.querySelector(".poster svg, .still-map svg") !== null,
            hasList: document.querySelectorAll("#panel li").length > 0,
          }))
          .catch(() => null),
      ),
  );
  return {
    live: told.filter((frame) => frame?.isLive).length,
    pictures: told.filter((frame) => frame?.hasPicture && frame.hasList).length,
    dead: told.filter((frame) => frame && !frame.isLive && !frame.hasPicture).length,
  };
}

/** Looks again and again until `isSo` holds; never may there have been too many live maps, or a frame with nothing in it. */
async function lookUntil(page: Page, isSo: (told: Told) => boolean): Promise<void> {
  await expect
    .poll(
      async () => {
        const told = await look(page);
        expect(told.live).toBeLessThanOrEqual(LIVE_MOST);
        expect(told.dead).toBe(0);
        return isSo(told);
      },
      { timeout: 40_000, intervals: [250] },
    )
    .toBe(true);
}

const grid = (maps: readonly string[]) =>
  `<div style="display:grid;grid-template-columns:repeat(${PER_ROW},${SMALL.width}px);gap:8px">${maps.join("")}</div>`;

test("Of fifty maps on a page four are live at most, wherever the reader is, and none is dead", async ({
  page,
  articles,
  site,
}) => {
  test.slow();
  const frame = (index: number) =>
    frameHtml(site, { name: `map${index}`, query: "?ui=mini", heightPx: SMALL.height, attributes: 'loading="lazy"' });
  await articles.open({ middle: grid(Array.from({ length: 50 }, (_, index) => frame(index))) });
  const last = page.locator("iframe").last();
  const inSight = () =>
    page.locator("iframe").evaluateAll((frames) =>
      frames
        .map((frame, index) => ({ index, box: frame.getBoundingClientRect() }))
        .filter(({ box }) => box.top >= 0 && box.bottom <= innerHeight)
        .map(({ index }) => index),
    );
  const liveOnes = async () => {
    const canvases = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const frame = page.frame({ name: `map${index}` });
        return frame?.evaluate(() => document.querySelector(".maplibregl-canvas") !== null).catch(() => false);
      }),
    );
    return canvases.flatMap((isLive, index) => (isLive ? [index] : []));
  };

  await page.locator("iframe").first().scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 220));
  await lookUntil(page, ({ live }) => live === LIVE_MOST);
  const seen = await inSight();
  const resting = seen.find(async (index) => !(await liveOnes()).includes(index));
  expect(seen.length).toBeGreaterThan(LIVE_MOST);
  const live = await liveOnes();
  const fifth = seen.find((index) => !live.includes(index)) ?? resting ?? 0;
  const reader = articleReader(page, `iframe[name="map${fifth}"]`);
  await reader.goLive.click();
  await lookUntil(page, ({ live }) => live === LIVE_MOST);
  await reader.waitForLiveMap();

  await last.scrollIntoViewIfNeeded();
  await expect
    .poll(
      async () => {
        const { live: count, dead } = await look(page);
        expect(count).toBeLessThanOrEqual(LIVE_MOST);
        expect(dead).toBe(0);
        const present = await inSight();
        return (await liveOnes()).filter((index) => present.includes(index)).length > 0;
      },
      { timeout: 40_000 },
    )
    .toBe(true);
  // Those that gave their places back show the picture of what they showed.
  await expect(reader.frame.locator(".still-map svg")).toBeAttached();
});

test("Twelve elements share the places too", async ({ page, articles, site }) => {
  test.slow();
  const map = (index: number) =>
    `<dateline-map id="map${index}" title="Map" ui="mini" height="${SMALL.height}" src="${site}e/istanbul-talks-2025/"></dateline-map>`;
  await articles.open({
    head: `<script defer src="${site}embed/1/embed.js"></script>`,
    middle: grid(Array.from({ length: 12 }, (_, index) => map(index))),
  });
  await page.locator("dateline-map").first().scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 220));
  await lookUntil(page, ({ live }) => live === LIVE_MOST);
  await page.locator("dateline-map").last().scrollIntoViewIfNeeded();
  await expect(page.locator("#map11 iframe").contentFrame().locator(".maplibregl-canvas, .still-map")).toBeAttached();
  await lookUntil(page, ({ live }) => live === LIVE_MOST);
});
