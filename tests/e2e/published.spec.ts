import type { Page } from "playwright/test";
import { expect, test } from "./guarded-test.ts";
import { published, publishedTitles } from "./published-dataset.ts";

const DATASET = "e/istanbul-talks-2025/";
const NIGHT = `${DATASET}v/night/`;
const NIGHT_TYPES = ["drone-attack", "shelling"];

const events = (page: Page) => page.locator("li[id^='event-']");

/** Nothing is cut off or has to be moved into sight sideways. */
async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
}

test.describe("A published page without script", () => {
  test.use({ javaScriptEnabled: false, hasWebGl: false });

  test("shows the dataset's title, every event and the caption", async ({ page }) => {
    await page.goto(DATASET);

    await expect(page).toHaveTitle(published.dateline.title.en);
    await expect(page.getByRole("heading", { level: 1, name: published.dateline.title.en })).toBeVisible();
    await expect(events(page)).toHaveCount(published.features.length);
    await expect(page.locator("footer.caption")).toContainText("As of 2 June 2025.");
    await expect(page.locator("footer.caption")).toContainText("This map is nobody’s official view.");
  });

  test("of a named view shows that view's events alone, and says which period they are of", async ({ page }) => {
    await page.goto(NIGHT);

    await expect(page.getByRole("heading", { level: 1, name: "The night of 1–2 June" })).toBeVisible();
    const titles = await events(page).getByRole("heading").allInnerTexts();
    expect([...titles].sort()).toEqual(publishedTitles(({ properties }) => NIGHT_TYPES.includes(properties.type)));
    await expect(page.locator("figure.poster figcaption")).toContainText("Shown: 1–2 June 2025. 5 in this period.");
  });

  test("leads through the named views as a story, and back to the whole map", async ({ page }) => {
    await page.goto(DATASET);
    const headings: string[] = [];
    const next = page.getByRole("link", { name: /^Next view/ });
    while ((await next.count()) > 0) {
      await next.click();
      headings.push(await page.getByRole("heading", { level: 1 }).innerText());
    }

    expect(headings).toEqual([
      "From the first round to the second",
      "The night of 1–2 June",
      "Weapons in Belarus",
      "Istanbul and the venues that were not",
    ]);
    await page.getByRole("link", { name: /^Previous view/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Weapons in Belarus" })).toBeVisible();
    await page.getByRole("link", { name: "The whole map" }).click();
    await expect(page.getByRole("heading", { level: 1, name: published.dateline.title.en })).toBeVisible();
  });

  test("is itself under the name of its file and without its last slash", async ({ page }) => {
    for (const address of [`${NIGHT}index.html`, NIGHT.slice(0, -1)]) {
      await page.goto(address);
      await expect(page.getByRole("heading", { level: 1, name: "The night of 1–2 June" })).toBeVisible();
      const sheet = await page
        .locator("link[rel=stylesheet]")
        .evaluate((link) => (link as HTMLLinkElement).sheet !== null);
      expect(sheet, address).toBe(true);
    }
  });

  test("has the picture whose labels can be read at its width", async ({ page }) => {
    for (const [windowWidth, pictureWidth] of [
      [390, "400"],
      [1280, "720"],
    ] as const) {
      await page.setViewportSize({ width: windowWidth, height: 844 });
      await page.goto(NIGHT);
      const pictures = page.locator("figure.poster svg:visible");
      await expect(pictures).toHaveCount(1);
      await expect(pictures).toHaveAttribute("width", pictureWidth);
    }
  });

  for (const [device, viewport] of Object.entries({
    phone: { width: 390, height: 844 },
    "wide window": { width: 1280, height: 800 },
  })) {
    test(`fits a ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      for (const address of [DATASET, NIGHT, `${DATASET}v/belarus/`]) {
        await page.goto(address);
        await expectNoSidewaysScroll(page, viewport.width);
      }
    });
  }
});

test("A published page keeps to its own content policy", async ({ page }) => {
  await page.goto(NIGHT);
  await expect(events(page)).toHaveCount(5);
});

test("A page that is not published is not found", async ({ request }) => {
  for (const address of ["e/nothing-here/", `${DATASET}v/nothing-here/`, "nothing-here.html"]) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test("A published page may be read by a frame of any origin", async ({ request }) => {
  const response = await request.get(DATASET);
  expect(response.headers()["access-control-allow-origin"]).toBe("*");
});
