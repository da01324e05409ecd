import { articleReader, frameHtml } from "./article-reader.ts";
import { expect, test } from "./article-test.ts";

/** What an article's styles may do to everything in it, without meaning a map. */
const HOSTILE = `<style>
  * { position: static !important; float: left !important; transform: rotate(2deg) !important; font: 30px fantasy !important;
      color: #ff0 !important; background: #f0f !important; letter-spacing: 9px !important; line-height: 0 !important;
      direction: rtl !important; pointer-events: auto; box-sizing: content-box !important; max-width: none !important }
  .maplibregl-map, .maplibregl-canvas { visibility: hidden !important; display: none !important }
  canvas, svg, button, ol, li, h1, #map, #panel, #timeline, #app { display: none !important }
</style>`;

const SIZE = "width:700px;height:420px;border:0";

test.use({ colorScheme: null });

test("An article’s styles change nothing inside a frame, whatever they do to the frame", async ({
  page,
  articles,
  site,
}) => {
  const code = frameHtml(site, { query: "?ui=embed&load=eager" }).replace(/style="[^"]*"/, `style="${SIZE}"`);
  await articles.open({ head: HOSTILE, middle: code });
  const reader = articleReader(page);
  await reader.scrollTo();
  await reader.waitForLiveMap();

  await expect(reader.timeline).toBeVisible();
  await expect(reader.frame.getByRole("heading", { level: 1 })).toHaveCSS("font-size", "16px");
  await expect(reader.frame.locator("#app")).toHaveCSS("transform", "none");
  await reader.frame.getByRole("button", { name: /^List/ }).click();
  await expect(reader.frame.locator(".event-row").first()).toBeVisible();
});

test.describe("The element", () => {
  test.use({ hasWebGl: false });

  for (const [styles, leastWidth] of [
    ["dateline-map { display: inline !important; float: none !important }", 650],
    ["dateline-map { float: left !important }", 280],
  ] as const) {
    test(`An article that hides every frame does not hide the one in the element: ${styles}`, async ({
      page,
      articles,
      site,
    }) => {
      await articles.open({
        head: `${HOSTILE}<style>iframe { display: none !important; inline-size: 0 !important; opacity: 0 !important } ${styles}</style>
        <script defer src="${site}embed/1/embed.js"></script>`,
        middle: `<div style="width:700px!important"><dateline-map id="map1" src="${site}e/istanbul-talks-2025/" load="click"></dateline-map></div>`,
      });
      const reader = articleReader(page, "dateline-map iframe");
      await expect(page.locator("dateline-map")).toHaveAttribute("state", "idle");
      await reader.scrollTo();
      await expect(reader.element).toBeVisible();
      const box = await reader.element.boundingBox();
      expect(box?.width).toBeGreaterThan(leastWidth);
      expect(box?.height).toBeGreaterThan(160);
      await expect(reader.picture).toBeVisible();
      await reader.goLive.click();
      await expect(reader.timeline).toBeVisible({ timeout: 20_000 });
    });
  }
});
