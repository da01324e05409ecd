import { expect, test } from "./guarded-test.ts";
import { isUnplaced, published, publishedTitles } from "./published-dataset.ts";

test.use({ hasWebGl: false });

test("The bare address lists every dated event of the dataset", async ({ reader }) => {
  await reader.open();

  const titles = await reader.eventTitles();
  expect([...titles].sort()).toEqual(publishedTitles(({ properties }) => properties.time !== null));
});

test("Events stand under the day on which they happened", async ({ reader }) => {
  await reader.open();

  const titles = await reader.titlesUnder("Friday, 16 May 2025");
  const ofThatDay = publishedTitles(({ properties }) => properties.time?.edtf === "2025-05-16");
  expect([...titles].sort()).toEqual(ofThatDay);
});

test("The sums account for every event of the dataset", async ({ reader }) => {
  await reader.open();

  const sums = await reader.sums();
  const { definite, possible, undated, outside, hidden, total } = sums;
  expect(total).toBe(published.features.length);
  expect(definite + possible + undated + outside + hidden).toBe(total);
  expect(undated).toBe(published.features.filter(({ properties }) => properties.time === null).length);
});

test("The page carries the dataset's title and says as of when it speaks", async ({ reader, page }) => {
  await reader.open();

  const title = published.dateline.title.en;
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(reader.panel.getByText("As of 2 June 2025.")).toBeVisible();
});

test("The histogram counts every event and draws those that have a date", async ({ reader }) => {
  await reader.open();

  await expect(reader.chart).toHaveAccessibleName(`${published.features.length} events over time by type, 2022–2025`);
  const bars = reader.chart.locator("path").filter({ visible: true });
  expect(await bars.count()).toBeGreaterThan(0);
});

test("The skip link leads past the map to the events", async ({ reader, page }) => {
  await reader.open();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the events" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(reader.panel).toBeFocused();
});

test.describe("With a map", () => {
  test.use({ hasWebGl: true });

  test("The map comes by itself and says how many events it cannot show", async ({ reader }) => {
    await reader.open();
    await reader.waitForMap();

    const unplaced = published.features.filter(isUnplaced).length;
    await expect(reader.notOnMap).toHaveText(new RegExp(`^${unplaced} `));
  });

  test("The address stays bare until something is changed", async ({ reader, page }) => {
    await reader.open();
    await expect(reader.notOnMap).toBeVisible({ timeout: 30_000 });
    await page.waitForTimeout(700);

    expect(new URL(page.url()).hash).toBe("");
    expect(new URL(page.url()).search).toBe("");
  });
});
