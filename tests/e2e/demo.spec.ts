import { expect, type Page } from "playwright/test";
import { forgive, test } from "./guarded-test.ts";

// Without WebGL a map is a picture of its view: which view that is, its address says.
test.use({ hasWebGl: false });

/** Somebody who reads the demonstration article. */
function demoReader(page: Page) {
  const step = (title: string) => page.locator(".step").filter({ has: page.getByRole("heading", { name: title }) });
  const addressWith = (part: string) =>
    page
      .frames()
      .find((frame) => frame.url().includes(part))
      ?.url() ?? "";
  return {
    open: () => page.goto("demo/"),
    overviewPeriod: page.frameLocator('iframe[name="overview"]').locator(".timeline-period"),
    story: page.frameLocator("#story iframe"),
    plan: page.frameLocator(".oembed iframe"),
    picture: page.locator(".wide > figure > a img"),
    map: page.locator("#story"),
    code: (channel: string) => page.locator(`pre[data-channel="${channel}"]`),
    /** A link of the article's text, by what it says. */
    link: (text: string) => page.locator("main").getByRole("link", { name: text, exact: true }),
    activeStep: page.locator(".step[data-dateline-active] h3"),
    overviewAddress: () => addressWith("/v/three-weeks/?ui=embed"),
    storyAddress: () => addressWith("hide=title"),
    readTo: (title: string) =>
      step(title)
        .getByRole("heading")
        .evaluate((heading) => heading.scrollIntoView({ block: "center" })),
    async waitForMaps() {
      await page.locator('iframe[name="overview"]').scrollIntoViewIfNeeded();
      await expect(page.frameLocator('iframe[name="overview"]').locator(".still-map")).toBeVisible();
    },
  };
}

test.describe("The demonstration article", () => {
  test("shows something by every way to take a map along", async ({ page }) => {
    const reader = demoReader(page);
    await reader.open();
    await reader.waitForMaps();
    await expect(reader.overviewPeriod).toHaveText("16 May – 2 June 2025");
    await reader.map.scrollIntoViewIfNeeded();
    await expect(reader.story.locator("#map svg").first()).toBeVisible();
    await reader.picture.scrollIntoViewIfNeeded();
    await expect.poll(() => reader.picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
    await reader.plan.locator("h1").scrollIntoViewIfNeeded();
    await expect(reader.plan.locator("#map svg").first()).toBeVisible();
    await expect(reader.code("amp")).toContainText("<amp-iframe src=");
    const href = await reader.link("the whole map").first().getAttribute("href");
    expect((await page.request.get(new URL(href ?? "", page.url()).href)).status()).toBe(200);
  });

  test("marks the link that a map follows, and leaves the other map alone", async ({ page }) => {
    const reader = demoReader(page);
    await reader.open();
    await reader.waitForMaps();
    await reader.map.scrollIntoViewIfNeeded();
    await expect(reader.activeStep).toHaveText("1 June: Siberia");
    const storyBefore = reader.storyAddress();
    expect(storyBefore).toContain("types=strike");
    await expect(reader.link("Round to round")).toHaveAttribute("aria-current", "true");
    await reader.link("28 May").click();
    await expect(reader.link("28 May")).toHaveAttribute("aria-current", "true");
    await expect(reader.link("Round to round")).not.toHaveAttribute("aria-current");
    await expect(reader.overviewPeriod).toHaveText("28 May 2025");
    await reader.link("Istanbul").click();
    await expect(reader.link("Istanbul")).toHaveAttribute("aria-current", "true");
    await expect(reader.link("28 May")).not.toHaveAttribute("aria-current");
    expect(reader.storyAddress()).toBe(storyBefore);
  });

  test("leads its second map by its steps, down and up, and leaves the first alone", async ({ page }) => {
    const reader = demoReader(page);
    await reader.open();
    await reader.waitForMaps();
    await expect(reader.link("Round to round")).toHaveAttribute("aria-current", "true");
    const overviewBefore = reader.overviewAddress();
    for (const [title, view] of [
      ["Over Russia", "types=drone-attack"],
      ["In Kherson", "types=shelling"],
      ["2 June: Istanbul", "types=talks,contact"],
      ["In Kherson", "types=shelling"],
      ["1 June: Siberia", "types=strike"],
    ] as const) {
      await reader.readTo(title);
      await expect(reader.activeStep).toHaveText(title);
      await expect.poll(reader.storyAddress).toContain(view);
    }
    expect(reader.overviewAddress()).toBe(overviewBefore);
    await expect(reader.link("Round to round")).toHaveAttribute("aria-current", "true");
  });

  test("sets its first map by plain links where its scripts do not come", async ({ page, misconduct }) => {
    await page.route("**/embed/1/*", (route) => route.abort());
    const reader = demoReader(page);
    await reader.open();
    await reader.waitForMaps();
    await reader.link("28 May").click();
    await expect(reader.overviewPeriod).toHaveText("28 May 2025");
    expect(page.url()).toMatch(/\/demo\/$/);
    await expect(reader.map.locator("img")).toBeVisible();
    forgive(misconduct, /net::ERR_FAILED/);
  });
});

test.describe("On a phone the demonstration article", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("keeps the map over its steps, with the text in sight, and never scrolls sideways", async ({ page }) => {
    const reader = demoReader(page);
    await reader.open();
    await reader.readTo("Over Ukraine");
    await expect(reader.activeStep).toHaveText("Over Ukraine");
    const box = await reader.map.boundingBox();
    expect(box?.y).toBe(0);
    expect(box?.height).toBeGreaterThan(0.4 * 844);
    expect(box?.height).toBeLessThanOrEqual(0.55 * 844);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test("gives the map that a system put in all the height that it asks for", async ({ page }) => {
    const reader = demoReader(page);
    await reader.open();
    await reader.plan.locator("h1").scrollIntoViewIfNeeded();
    await expect(reader.plan.locator(".still-map")).toBeVisible();
    await expect.poll(async () => (await reader.plan.locator("#map").boundingBox())?.height ?? 0).toBeGreaterThan(220);
  });
});
