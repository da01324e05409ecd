import type { Page } from "playwright/test";
import { boxOf } from "./box-of.ts";
import { expect, test } from "./guarded-test.ts";

test.use({ hasWebGl: false });

const html = (page: Page) => page.locator("html");

test("The language of page, events and dates changes without loading the page again", async ({ reader, page }) => {
  await reader.open("#t=2024-11-21");
  await page.evaluate(() => document.body.setAttribute("data-stays", ""));
  await reader.openMore();

  await page.getByRole("combobox", { name: "Language" }).selectOption("uk");
  await expect(html(page)).toHaveAttribute("lang", "uk");
  const list = page.getByRole("region", { name: "Події", exact: true });
  await expect(list.getByRole("button", { name: /^Удар ракетою «Орєшнік» по Дніпру/ })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: "четвер, 21 листопада 2024" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Відтворити" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Стрічка часу" })).toBeVisible();
  await expect(page).toHaveURL(/\?lang=uk#t=2024-11-21$/);
  await expect(page.locator("body[data-stays]")).toHaveCount(1);
});

test("A link in Ukrainian opens in Ukrainian, its card too", async ({ page }) => {
  await page.goto("./?lang=uk#e=2025-06-02-drones-over-russia");

  const card = page.getByRole("article");
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("Росія каже, що збила 162 українські дрони");
  await expect(card).toContainText("Міністерство оборони Росії");
  await expect(card).toContainText("у проміжку від 1 червня до 2 червня 2025");
});

test("No English of the interface is left in Ukrainian", async ({ page }) => {
  await page.goto("./?lang=uk");
  await expect(html(page)).toHaveAttribute("lang", "uk");

  const names = await page
    .locator("button, summary, label, [aria-label]")
    .filter({ visible: true })
    .evaluateAll((elements) =>
      elements.map((element) => element.getAttribute("aria-label") ?? element.textContent ?? ""),
    );
  const english = names.filter((name) =>
    /[A-Za-z]{4,}/.test(name.replace(/ATACMS|Reuters|WebGL|English|Deutsch/g, "")),
  );
  expect(english).toEqual([]);
});

test("A regional tag opens the language it belongs to", async ({ page }) => {
  await page.goto("./?lang=uk-UA");

  await expect(page.getByRole("button", { name: "Відтворити" })).toBeVisible();
});

test("A language that is not offered falls back to one that is", async ({ page }) => {
  await page.goto("./?lang=fr");

  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test.describe("From right to left", () => {
  const open = async (page: Page, hash = "") => {
    await page.goto(`./?lang=qps-plocm${hash}`);
    await expect(html(page)).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("slider")).toHaveCount(3);
  };

  test("The panel is on the right, the map and the timeline are on the left", async ({ page }) => {
    await open(page);

    const panel = await boxOf(page.locator("#panel"));
    const map = await boxOf(page.locator("#map"));
    const timeline = await boxOf(page.locator("#timeline"));
    expect(map.x).toBe(0);
    expect(timeline.x).toBe(0);
    expect(panel.x).toBeGreaterThanOrEqual(map.x + map.width);
  });

  test("The axis runs leftwards: the period starts on the right", async ({ page }) => {
    await open(page, "#t=2025-05-19/2025-05-28&axis=2025-05-16/2025-06-02");

    const start = await boxOf(page.getByRole("slider").nth(0));
    const end = await boxOf(page.getByRole("slider").nth(1));
    expect(start.x).toBeGreaterThan(end.x + 100);
  });

  test("The left arrow key moves an end of the period to a later day", async ({ page }) => {
    await open(page, "#t=2025-05-19/2025-05-28&axis=2025-05-16/2025-06-02");

    await page.getByRole("slider").nth(1).press("ArrowLeft");
    await expect(page).toHaveURL(/#t=2025-05-19\/2025-05-29/);
  });

  test("A drag to the left moves the period's end to a later day", async ({ page }) => {
    await open(page, "#t=2025-05-19/2025-05-22&axis=2025-05-16/2025-06-02");
    const end = await boxOf(page.getByRole("slider").nth(1));
    const y = end.y + end.height / 2;

    await page.mouse.move(end.x + end.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(end.x - 200, y, { steps: 4 });
    await page.mouse.up();
    await expect(page).toHaveURL(/#t=2025-05-19\/2025-05-2[67]/);
  });

  test("Every word of the interface comes from the catalogue", async ({ page }) => {
    await open(page);

    const names = await page
      .locator("button:not(:has(bdi)), label, h2, [aria-label]")
      .filter({ visible: true })
      .evaluateAll((elements) => elements.map((element) => element.getAttribute("aria-label") ?? element.textContent));
    expect(names.filter((name) => name?.trim() && !name.includes("⟦"))).toEqual([]);
  });
});

test.describe("Appearance", () => {
  const brightness = (page: Page) =>
    page.evaluate(() => {
      const channels = getComputedStyle(document.querySelector("#panel") ?? document.body).backgroundColor.match(
        /[\d.]+/g,
      );
      return (channels ?? []).slice(0, 3).reduce((sum, channel) => sum + Number(channel), 0) / 3;
    });

  test("The theme changes in the settings and stays in the address", async ({ reader, page }) => {
    await reader.open("", "?theme=light");
    expect(await brightness(page)).toBeGreaterThan(200);
    await reader.openMore();

    await page.getByRole("combobox", { name: "Appearance" }).selectOption("Dark");
    await expect(html(page)).toHaveAttribute("data-theme", "dark");
    await expect.poll(() => brightness(page)).toBeLessThan(60);
    await expect(page).toHaveURL(/\?theme=dark$/);
  });

  test("Without a choice the page follows the device, also while it is open", async ({ reader, page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await reader.open();
    expect(await brightness(page)).toBeLessThan(60);

    await page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => brightness(page)).toBeGreaterThan(200);
  });

  test("A reader who prefers less motion gets slower playback and no animation", async ({ reader, page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await reader.open("#t=2025-05-16&axis=2025-05-16/2025-06-02");
    await expect(page.getByLabel("Speed")).toHaveValue("0.5");

    await reader.openEvent("First round of talks in Istanbul");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  });
});
