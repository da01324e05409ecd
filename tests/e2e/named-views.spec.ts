import { readFileSync } from "node:fs";
import type { Page } from "playwright/test";
import { boxOf } from "./box-of.ts";
import { expect, test } from "./guarded-test.ts";
import { published } from "./published-dataset.ts";

test.use({ hasWebGl: false });

const VIEWS = published.dateline.views;
const NIGHT = "The night of 1–2 June";

const next = (page: Page) => page.getByRole("button", { name: /^(Next view:|There is no view after)/ });
const previous = (page: Page) => page.getByRole("button", { name: /^(Previous view:|There is no view before)/ });
const views = (page: Page) => page.getByRole("navigation", { name: "Views" });

test("The story leads by keyboard through all the views, to the last and back", async ({ reader, page }) => {
  await reader.open();
  await expect(views(page).getByText(`${VIEWS.length} views`).locator("visible=true")).toHaveCount(1);
  await next(page).focus();
  for (const [place, { id, title }] of VIEWS.entries()) {
    await page.keyboard.press("Enter");
    await expect(views(page).getByRole("status")).toHaveText(`${place + 1} of ${VIEWS.length}: ${title.en}`);
    await expect(views(page).getByRole("button", { name: title.en, exact: true })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await expect(page).toHaveURL(new RegExp(`#view=${id}$`));
  }
  await expect(next(page)).toBeFocused();
  await expect(next(page)).toHaveAttribute("aria-disabled", "true");

  await page.keyboard.press("Shift+Tab");
  await expect(previous(page)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(new RegExp(`#view=${VIEWS.at(-2)?.id}$`));
});

test("A link that names a view opens it, and says what differs from it", async ({ reader, page }) => {
  await reader.open("#view=night&types=shelling");

  expect((await reader.sums()).definite).toBeGreaterThan(0);
  await expect(reader.fields.from).toHaveValue("2025-06-01");
  await expect(reader.panel.getByRole("button", { name: /^Type: 1 of/ })).toBeVisible();
  await expect(page).toHaveURL(/#view=night&types=shelling$/);
  await expect(views(page).locator("[aria-current]")).toHaveCount(0);

  await next(page).click();
  await expect(page).toHaveURL(/#view=belarus$/);
});

test("A link to a view that is not there says so and shows the whole", async ({ reader, page }) => {
  await reader.open("#view=dawn");

  await expect(page.getByText("The view that the link names is not on this map: dawn.")).toBeVisible();
  expect((await reader.sums()).hidden).toBe(0);
});

test("A page of a named view has the short address for it", async ({ reader, page }) => {
  await page.route("**/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("<html ", '<html data-named-view="night" ');
    await route.fulfill({ response, body });
  });
  await reader.open();
  await expect(views(page).getByRole("button", { name: NIGHT, exact: true })).toHaveAttribute("aria-current", "true");
  expect(new URL(page.url()).hash).toBe("");

  await next(page).click();
  await expect(page).toHaveURL(/#view=belarus$/);
  await previous(page).click();
  await expect.poll(() => new URL(page.url()).hash).toBe("");
});

test("An editor saves what is shown as a view, and the saved file opens with it", async ({ reader, page }) => {
  await reader.open("#view=night&types=shelling", "?theme=dark");
  await reader.openMore();
  await page.getByText("Edit views").click();
  await page.getByLabel("Save what is shown now as").fill("Shelling, ніч на 2 червня");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Move up: Shelling, ніч на 2 червня" }).click();
  const title = page.getByRole("textbox", { name: `Title: ${NIGHT}` });
  await title.fill("The whole night");
  await title.press("Enter");
  await expect(page.getByText("It is called “The whole night” now.")).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the dataset with its views" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  const saved = JSON.parse(text);
  expect(saved.features).toHaveLength(published.features.length);
  expect(saved.dateline.views.map(({ id }: { id: string }) => id)).toEqual([
    "three-weeks",
    "night",
    "belarus",
    "shelling-nich-na-2-chervnia",
    "istanbul",
  ]);
  expect(saved.dateline.views[1].title).toEqual({ ...VIEWS[1]?.title, en: "The whole night" });

  await page.route("**/data/*.geojson", (route) => route.fulfill({ contentType: "application/geo+json", body: text }));
  await page.goto("about:blank");
  await reader.open("#view=shelling-nich-na-2-chervnia");
  await expect(reader.panel.getByText(/faults? in the file of events/)).toHaveCount(0);
  await expect(reader.panel.getByText("4 of 5: Shelling, ніч на 2 червня").locator("visible=true")).toHaveCount(1);
  await expect(reader.panel.getByRole("button", { name: /^Type: 1 of/ })).toBeVisible();
});

test.describe("On a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("The story is one row, and its middle opens the list of views", async ({ reader, page }) => {
    await reader.open("#view=istanbul");
    const title = page.getByRole("button", { name: /^4 of 4: Istanbul and the venues/ });
    const row = await Promise.all([boxOf(previous(page)), boxOf(title), boxOf(next(page))]);
    expect(new Set(row.map(({ y, height }) => Math.round(y + height / 2))).size).toBe(1);
    expect(row.every(({ height, x, width }) => height >= 44 && x >= 0 && x + width <= 390)).toBe(true);

    const first = views(page).getByRole("button", { name: VIEWS[0]?.title.en ?? "", exact: true });
    await expect(first).toBeHidden();
    await title.tap();
    await first.tap();
    await expect(page).toHaveURL(/#view=three-weeks$/);
  });

  test("Nothing below the views moves when they come", async ({ reader, page }) => {
    await page.route("**/assets/NamedViews-*.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await reader.open();
    const before = await boxOf(reader.search);
    await expect(next(page)).toBeVisible();
    expect((await boxOf(reader.search)).y).toBe(before.y);
  });
});
