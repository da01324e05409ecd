import { resolve } from "node:path";
import { startHost } from "../static-host.mjs";
import { articleReader, frameHtml } from "./article-reader.ts";
import { test as base, expect, forgiveOrigins } from "./article-test.ts";
import { forgive } from "./guarded-test.ts";

/** The site on a server that allows no other origin to read its files. */
const test = base.extend<{ readonly closedSite: string }>({
  closedSite: async ({ page, misconduct }, use) => {
    const host = await startHost({ folder: resolve(import.meta.dirname, "../../dist"), answersRanges: true });
    await use(host.address);
    await page.goto("about:blank");
    forgiveOrigins(misconduct, [host.origin]);
    await host.close();
  },
});

test.use({ hasWebGl: false, colorScheme: null });

test("A frame that is shut off from its own files has picture, list and caption in their own styles, and says why there is no map", async ({
  page,
  articles,
  closedSite,
  misconduct,
}) => {
  await articles.open({ middle: frameHtml(closedSite, { attributes: 'sandbox="allow-scripts"' }) });
  const reader = articleReader(page);
  await reader.scrollTo();
  await expect(reader.picture).toBeVisible();
  await expect(reader.frame.locator(".poster svg .fill-water").first()).toHaveCSS("fill", /^rgb/);
  await expect(reader.frame.locator("#app")).toHaveCSS("display", "grid");
  await reader.goLive.click();

  const reason = reader.frame.locator(".why-not[data-reason=files]");
  await expect(reason).toBeVisible();
  await expect(reason).toContainText("Access-Control-Allow-Origin");
  await expect(reader.goLive).toBeHidden();
  await expect(reader.picture).toBeVisible();
  await expect(reader.frame.locator(".prerendered ol > li").first()).toBeVisible();
  await expect(reader.frame.locator("footer.caption")).toBeAttached();
  forgive(misconduct, /CORS policy|ERR_FAILED/);
});

test("On such a server a frame that is not sandboxed has its map", async ({ page, articles, closedSite }) => {
  await articles.open({ middle: frameHtml(closedSite, { query: "?ui=embed&load=eager" }) });
  await expect(articleReader(page).timeline).toBeVisible({ timeout: 20_000 });
});
