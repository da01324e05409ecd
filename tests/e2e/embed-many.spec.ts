import type { Page } from "playwright/test";
import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

const LIVE_MOST = 4;
/** Software draws slowly: maps of this size are quickly there. */
const SMALL = { width: 200, height: 190 } as const;
/** So many stand beside one another, and two rows of them are in sight at once. */
const PER_ROW = 3;
const PATIENCE_MS = 45_000;
const SANDBOX = 'sandbox="allow-scripts"';

test.use({ colorScheme: null, viewport: { width: 660, height: 400 } });
test.slow();

interface Told {
  /** Names of the frames that the reader sees all of. */
  readonly inSight: readonly string[];
  readonly live: readonly string[];
  /** Frames that have neither map nor picture. */
  readonly empty: readonly string[];
}

/** What every frame that has come shows at this moment. */
async function look(page: Page): Promise<Told> {
  const frames = page.frames().filter((frame) => frame.url().includes("/e/"));
  const told = await Promise.all(
    frames.map(async (frame) => ({
      name: frame.name(),
      shows: await frame
        .evaluate(() => {
          if (document.readyState === "loading") return "soon";
          if (document.querySelector(".maplibregl-canvas")) return "map";
          const picture = document.querySelector(".poster svg, .still-map svg, .map-snapshot");
          return picture && document.querySelector("h1") ? "picture" : "nothing";
        })
        .catch(() => "soon"),
    })),
  );
  const those = (shows: string) => told.filter((frame) => frame.shows === shows).map(({ name }) => name);
  return { inSight: await namesInSight(page), live: those("map"), empty: those("nothing") };
}

function namesInSight(page: Page): Promise<readonly string[]> {
  return page.locator("iframe").evaluateAll((frames) =>
    frames
      .filter((frame) => {
        const { top, bottom } = frame.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
      .map((frame) => (frame as HTMLIFrameElement).name),
  );
}

/** Looks again and again until `isSo` holds; at no time may there be too many live maps, or a frame with nothing in it. */
async function lookUntil(page: Page, isSo: (told: Told) => boolean): Promise<Told> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const told = await look(page);
    expect(told.live.length, JSON.stringify(told)).toBeLessThanOrEqual(LIVE_MOST);
    expect(told.empty, JSON.stringify(told)).toEqual([]);
    if (isSo(told)) return told;
    expect(Date.now(), JSON.stringify(told)).toBeLessThan(end);
    await page.waitForTimeout(200);
  }
}

const liveInSight = ({ live, inSight }: Told) => live.filter((name) => inSight.includes(name));

function grid(maps: readonly string[]): string {
  return `<div id="maps" style="display:grid;grid-template-columns:repeat(${PER_ROW},${SMALL.width}px);gap:8px">${maps.join("")}</div>`;
}

/** The first or the last two rows, as a reader sees them. */
async function scrollToRows(page: Page, which: "first" | "last"): Promise<void> {
  await page.locator("#maps").evaluate((maps, isFirst) => {
    const { top, bottom } = maps.getBoundingClientRect();
    scrollBy(0, isFirst ? top : bottom - innerHeight);
  }, which === "first");
}

const FRAMES = 50;
const frames = (site: string, attributes = "") =>
  Array.from({ length: FRAMES }, (_, index) =>
    frameHtml(site, {
      name: `map${index}`,
      query: "?ui=mini",
      heightPx: SMALL.height,
      attributes: `loading="lazy" ${attributes}`,
    }),
  );

test("Of fifty maps on a page four are live at most, those that a reader sees or taps", async ({
  page,
  articles,
  site,
}) => {
  await articles.open({ middle: grid(frames(site)) });
  await scrollToRows(page, "first");
  const { inSight, live } = await lookUntil(page, (told) => liveInSight(told).length === LIVE_MOST);
  const fifth = inSight.find((name) => !live.includes(name)) ?? "";
  const tapped = articleReader(page, `iframe[name="${fifth}"]`);
  await tapped.goLive.click();
  await lookUntil(page, (told) => told.live.includes(fifth) && told.live.length === LIVE_MOST);

  await scrollToRows(page, "last");
  await lookUntil(page, (told) => liveInSight(told).length > 0 && !told.live.includes(fifth));
  // What a map leaves behind is the picture of what it showed.
  await expect(tapped.frame.locator(".still-map > svg")).toBeAttached();
});

test("Twelve elements share the same places", async ({ page, articles, site }) => {
  const map = (index: number) =>
    `<dateline-map id="map${index}" title="Map" ui="mini" height="${SMALL.height}" src="${site}e/istanbul-talks-2025/"></dateline-map>`;
  await articles.open({
    head: `<script defer src="${site}embed/1/embed.js"></script>`,
    middle: grid(Array.from({ length: 12 }, (_, index) => map(index))),
  });
  await scrollToRows(page, "first");
  await lookUntil(page, (told) => liveInSight(told).length === LIVE_MOST);
  await scrollToRows(page, "last");
  await lookUntil(page, (told) => liveInSight(told).length > 0);
});

test("Fifty sandboxed maps are pictures until they are tapped, and again when they are out of sight", async ({
  page,
  articles,
  site,
}) => {
  await articles.open({ middle: grid(frames(site, SANDBOX)) });
  await scrollToRows(page, "first");
  const { inSight } = await lookUntil(page, (told) => told.inSight.length > LIVE_MOST);
  const [first = ""] = inSight;
  const tapped = articleReader(page, `iframe[name="${first}"]`);
  await expect(tapped.goLive).toBeVisible();
  expect(await page.frame({ name: first })?.evaluate(storageThrows)).toBe(true);
  await page.waitForTimeout(500);
  expect((await look(page)).live).toEqual([]);
  await tapped.goLive.click();
  await lookUntil(page, ({ live }) => live.includes(first));

  await scrollToRows(page, "last");
  await lookUntil(page, ({ live }) => live.length === 0);
  await expect(tapped.frame.locator(".still-map > svg")).toBeAttached();
  await scrollToRows(page, "first");
  await lookUntil(page, ({ live }) => live.includes(first));
});

/** Runs in a frame. */
function storageThrows(): boolean {
  try {
    return localStorage.length < 0;
  } catch {
    return true;
  }
}
